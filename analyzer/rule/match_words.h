#pragma once
// What messages call the components, images and rows of a match.

#include <string>

#include "rule/check.h"

namespace candor {

std::string component_name(const Program& program, ComponentId id);
/// The image a message calls `{image}`: the one in scope, the one that carries the evidence, the main one.
std::string image_name(const Program& program, const Match& match);
/// What tells the rows of for_each apart.
std::string row_text(const CheckInstance& instance);
/// Values sorted, each once, the first five.
std::string listed_once(std::vector<std::string> values);

}  // namespace candor
