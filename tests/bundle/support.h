#pragma once
// Shows decoded documents as text and makes the signed and encoded inputs the tests of bundle/ need.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bundle/front_end.h"

namespace candor::test {

/// One document as text: {key: value, …}, [a, b], "text", 12, 1.5, true, <base64>, @date, null.
std::string show(const Unit& unit, std::size_t document = 0);
/// Decodes and shows; an error as its text.
std::string decode(ArtifactKind kind, std::string_view bytes);

/// An XML property list around `body`.
std::string xml(std::string_view body);
/// A binary property list of the XML one, written by libplist.
std::string binary(std::string_view xml_text);

/// A certificate with a test key made on the spot; `authority` sets the basic constraint.
std::string certificate_der(std::string_view common_name, bool authority);
std::string to_pem(std::string_view der);
/// A CMS SignedData message around `content`, signed by a test key.
std::string sign(std::string_view content);

enum class ChildResult { Fine, Error, Crashed, OutOfTime };
/// Runs `body` in a child with limits on memory and time, because libplist may not survive its input. `body`
/// tells whether it got a value.
ChildResult run_limited(const std::function<bool()>& body);

/// The folder of real samples, or empty (with a printed message) when it is absent.
std::string samples();
std::string read_file(const std::string& path);

}  // namespace candor::test
