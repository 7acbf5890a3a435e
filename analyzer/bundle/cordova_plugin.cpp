#include "bundle/cordova_plugin.h"

#include <expat.h>
#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <string>
#include <string_view>

#include "base/limits.h"

namespace candor::bundle {
namespace {

std::string_view attribute(const XML_Char** attributes, std::string_view name) {
  for (; *attributes != nullptr; attributes += 2) {
    if (attributes[0] == name) return attributes[1];
  }
  return {};
}

void set_text(Value& object, std::string_view key, std::string_view text) {
  if (!text.empty()) object.children.emplace_back(std::string(key), make_string(text));
}

/// A plist fragment while its elements open and close.
class Fragment {
 public:
  Value value = {};
  bool done = false;

  void open(std::string_view element) {
    text_.clear();
    if (element == "array" || element == "dict") {
      stack_.push_back({element == "dict" ? make_dictionary() : make_array(), {}});
    }
  }
  void close(std::string_view element) {
    if (element == "key") {
      if (!stack_.empty()) stack_.back().key = text_;
    } else if (element == "string" || element == "date" || element == "data") {
      put(make_string(text_));
    } else if (element == "true" || element == "false") {
      put(make_boolean(element == "true"));
    } else if (element == "integer" || element == "real") {
      std::int64_t number = 0;
      std::from_chars(text_.data(), text_.data() + text_.size(), number);
      put(make_integer(number));
    } else if ((element == "array" || element == "dict") && !stack_.empty()) {
      Value closed = std::move(stack_.back().value);
      stack_.pop_back();
      put(std::move(closed));
    }
    text_.clear();
  }
  void add_text(std::string_view text) {
    if (text_.size() + text.size() <= limits::kMaxStringLength) text_ += text;
  }

 private:
  struct Level {
    Value value;
    std::string key;
  };

  void put(Value element) {
    if (!stack_.empty()) {
      stack_.back().value.children.emplace_back(std::exchange(stack_.back().key, {}), std::move(element));
    } else if (!std::exchange(done, true)) {
      value = std::move(element);
    }
  }

  std::vector<Level> stack_;
  std::string text_;
};

class Reader {
 public:
  explicit Reader(XML_Parser parser) : parser_(parser) {}

  void open(std::string_view element, const XML_Char** attributes) {
    if (++depth_ > limits::kMaxTreeDepth || ++elements_ > limits::kMaxTreeNodes / 6) {
      too_large_ = true;
      XML_StopParser(parser_, XML_FALSE);
      return;
    }
    if (depth_ == 1) {
      is_plugin_ = element == "plugin";
      set_text(root_, "id", attribute(attributes, "id"));
      set_text(root_, "version", attribute(attributes, "version"));
    }
    if (fragment_depth_ != 0) return fragment_.open(element);
    if (element == "platform") other_platform_ = attribute(attributes, "name") != "ios";
    if (!other_platform_) open_item(element, attributes);
  }

  void close(std::string_view element) {
    if (fragment_depth_ == depth_) {
      fragment_depth_ = 0;
      if (fragment_.done) {
        plist_.children.emplace_back("value", std::move(fragment_.value));
        plists_.children.emplace_back(std::string(), std::move(plist_));
      }
    } else if (fragment_depth_ != 0) {
      fragment_.close(element);
    }
    if (element == "platform") other_platform_ = false;
    --depth_;
  }

  void add_text(std::string_view text) {
    if (fragment_depth_ != 0) fragment_.add_text(text);
  }

  bool is_plugin() const { return is_plugin_; }
  bool too_large() const { return too_large_; }

  Value take() {
    Value result = std::move(root_);
    const auto put = [&](const char* name, Value& list) {
      if (!list.children.empty()) result.children.emplace_back(name, std::move(list));
    };
    put("frameworks", frameworks_);
    put("pods", pods_);
    put("sources", sources_);
    put("headers", headers_);
    put("resources", resources_);
    put("plists", plists_);
    return result;
  }

 private:
  void open_item(std::string_view element, const XML_Char** attributes) {
    const std::string_view source = attribute(attributes, "src");
    if (element == "framework") {
      Value& item = frameworks_.children.emplace_back(std::string(), make_dictionary()).value;
      for (const char* name : {"src", "custom", "embed", "weak"}) {
        set_text(item, name, attribute(attributes, name));
      }
    } else if (element == "pod") {
      Value& item = pods_.children.emplace_back(std::string(), make_dictionary()).value;
      set_text(item, "name", attribute(attributes, "name"));
      set_text(item, "spec", attribute(attributes, "spec"));
    } else if (element == "source-file") {
      sources_.children.emplace_back(std::string(), make_string(source));
    } else if (element == "header-file") {
      headers_.children.emplace_back(std::string(), make_string(source));
    } else if (element == "resource-file") {
      resources_.children.emplace_back(std::string(), make_string(source));
    } else if (element == "config-file" && attribute(attributes, "target").ends_with(".plist")) {
      fragment_ = {};
      fragment_depth_ = depth_;
      plist_ = make_dictionary();
      set_text(plist_, "target", attribute(attributes, "target"));
      set_text(plist_, "parent", attribute(attributes, "parent"));
    }
  }

  XML_Parser parser_;
  int depth_ = 0;
  std::uint32_t elements_ = 0;
  bool is_plugin_ = false;
  bool too_large_ = false;
  bool other_platform_ = false;
  int fragment_depth_ = 0;  // of the element around a plist fragment; 0: in none
  Fragment fragment_;
  Value plist_;
  Value root_ = make_dictionary();
  Value frameworks_ = make_array(), pods_ = make_array(), sources_ = make_array(), headers_ = make_array(),
        resources_ = make_array(), plists_ = make_array();
};

void XMLCALL on_open(void* reader, const XML_Char* name, const XML_Char** attributes) {
  static_cast<Reader*>(reader)->open(name, attributes);
}
void XMLCALL on_close(void* reader, const XML_Char* name) { static_cast<Reader*>(reader)->close(name); }
void XMLCALL on_text(void* reader, const XML_Char* text, int length) {
  static_cast<Reader*>(reader)->add_text({text, static_cast<std::size_t>(length)});
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

Result<Value> decode_cordova_plugin(ByteSpan bytes, ProblemLog& problems) {
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
  if (!parser) return fail(ErrorKind::BadProject, "there is no memory for its parser");
  Reader reader(parser.get());
  XML_SetUserData(parser.get(), &reader);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  const std::string_view text = as_text(bytes);  // at most limits::kMaxMetadataSize, which an int can count
  if (XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE) != XML_STATUS_OK) {
    if (!reader.too_large()) {
      return fail(ErrorKind::BadProject, fmt::format("line {}: {}", XML_GetCurrentLineNumber(parser.get()),
                                                     XML_ErrorString(XML_GetErrorCode(parser.get()))));
    }
    problems.add(ErrorKind::LimitReached,
                 fmt::format("the plugin was cut at line {}", XML_GetCurrentLineNumber(parser.get())));
  }
  if (!reader.is_plugin()) return fail(ErrorKind::BadProject, "its root is no plugin");
  return reader.take();
}

}  // namespace candor::bundle
