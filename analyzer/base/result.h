#pragma once
// What an operation gives back when it may have no value: every folder above uses these and no exceptions.

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace candor {

/// One kind of failure or incompleteness; the list, with codes, is error_kind.def.
enum class ErrorKind : std::uint16_t {
#define CANDOR_ERROR_KIND(name, code, meaning) name,
#include "base/error_kind.def"
#undef CANDOR_ERROR_KIND
};

/// Number of error kinds; kinds are 0 … count-1.
inline constexpr std::uint16_t kErrorKindCount = 0
#define CANDOR_ERROR_KIND(name, code, meaning) +1
#include "base/error_kind.def"
#undef CANDOR_ERROR_KIND
    ;

/// The stable code of a kind as users see it, such as "BIN003".
std::string_view code(ErrorKind kind);
/// The enumerator's name, such as "Truncated".
std::string_view name(ErrorKind kind);
/// One sentence on what the kind means, for documentation.
std::string_view meaning(ErrorKind kind);

/// Why an operation could not give its value. `message` states the fact with its numbers, lower case, no full
/// stop; `where` is a path, `path:line:column` or a path with an offset, and may be empty.
struct Error {
  ErrorKind kind;
  std::string message;
  std::string where;

  bool operator==(const Error&) const = default;
};

/// "BIN003: section ends at 0x5200, past the slice end 0x5000 (at where)".
std::string to_string(const Error& error);

/// A value or the error that prevented it. A dropped result is a warning.
template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
 public:
  using std::expected<T, Error>::expected;
};

/// Success or the error that prevented it.
using Status = Result<void>;

/// Makes the error branch of a Result.
inline std::unexpected<Error> fail(ErrorKind kind, std::string message, std::string where = {}) {
  return std::unexpected(Error{kind, std::move(message), std::move(where)});
}

/// Ends the process: a state that only a bug of ours can produce.
[[noreturn]] void fail_check(const char* condition, const char* file, int line);

}  // namespace candor

#define CANDOR_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::candor::fail_check(#condition, __FILE__, __LINE__))

#define CANDOR_CONCAT_INNER(a, b) a##b
#define CANDOR_CONCAT(a, b) CANDOR_CONCAT_INNER(a, b)
#define CANDOR_TRY_AS(result, declaration, ...)                   \
  auto result = (__VA_ARGS__);                                    \
  if (!result) return std::unexpected(std::move(result).error()); \
  declaration = std::move(*result)

/// CANDOR_TRY(auto value, expression): the value, or return the expression's error from this function.
#define CANDOR_TRY(declaration, ...) \
  CANDOR_TRY_AS(CANDOR_CONCAT(candor_result_, __COUNTER__), declaration, __VA_ARGS__)

/// CANDOR_TRY_STATUS(expression): return the expression's error from this function, if any.
#define CANDOR_TRY_STATUS(...)                                  \
  do {                                                          \
    if (auto candor_status = (__VA_ARGS__); !candor_status)     \
      return std::unexpected(std::move(candor_status).error()); \
  } while (false)
