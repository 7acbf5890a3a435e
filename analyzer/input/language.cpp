#include "input/language.h"

#include <algorithm>
#include <array>
#include <utility>

namespace candor {
namespace {

std::string_view ending(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

}  // namespace

std::optional<SourceLanguage> language_of(std::string_view path) {
  using enum SourceLanguage;
  static constexpr std::pair<std::string_view, SourceLanguage> kEndings[] = {
      {"c", C},     {"m", ObjectiveC}, {"mm", ObjectiveCxx}, {"M", ObjectiveCxx}, {"cc", Cxx},
      {"cpp", Cxx}, {"cxx", Cxx},      {"c++", Cxx},         {"C", Cxx},
  };
  const auto* found =
      std::ranges::find(kEndings, ending(path), &std::pair<std::string_view, SourceLanguage>::first);
  return found == std::end(kEndings) ? std::nullopt : std::optional(found->second);
}

bool is_header(std::string_view path) {
  static constexpr std::array<std::string_view, 10> kEndings = {"h",   "hh",  "hpp", "hxx", "h++",
                                                                "inl", "ipp", "inc", "def", "pch"};
  return std::ranges::find(kEndings, ending(path)) != kEndings.end();
}

}  // namespace candor
