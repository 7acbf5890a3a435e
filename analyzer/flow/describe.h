#pragma once
// Values, conditions and calls in words close to the source, for the notes of traces.

#include <string>

#include "flow/function_body.h"
#include "flow/trace.h"

namespace candor {

/// "message.urgent", "kTypeName", "[type isEqual:other]"; empty: nothing that a reader would know.
std::string describe_value(const FunctionBody& body, ValueId value);

/// "type == PKPushTypeVoIP", or with `truth` false "type != PKPushTypeVoIP". Never empty.
std::string describe_condition(const FunctionBody& body, ValueId condition, bool truth);

/// What a branch or switch decides when it leads to its successor `edge`: "when …".
std::string describe_decision(const FunctionBody& body, std::uint32_t block, std::uint32_t edge);

/// What a call calls, by the name of its function or its selector.
std::string describe_call(const FunctionBody& body, const Instruction& call);

}  // namespace candor
