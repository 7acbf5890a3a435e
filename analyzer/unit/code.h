#pragma once
// The code part of a unit: functions, blocks and instructions over named slots or in SSA form.

#include <cstdint>
#include <span>
#include <vector>

#include "unit/records.h"

namespace candor {

/// A value (SSA form) or slot (slot form) of one function: 1 … Function::values.count. 0: none. The first
/// values are the parameters, then come the captured variables of a closure; both are defined on entry.
enum class ValueId : std::uint32_t {};

enum class TypeKind : std::uint32_t {
  Unknown,
  Void,
  Boolean,
  Integer,
  Float,
  Pointer,    // members: the pointee
  Object,     // instance of class `name` (empty: id), with protocols; members: type arguments
  ClassType,  // class object of `name` (empty: Class), with protocols
  Selector,
  Block,   // members: result, then parameters
  Struct,  // `name` is the tag; members: fields
  Array,   // members: the element
};
enum TypeFlag : std::uint32_t {
  kTypeSigned = 1,
  kTypeInvented = 2,  // the class is only assumed from a name that nothing declares
  kTypeKindOf = 4,
  kTypeInstance = 8,    // instancetype: the class that the message was sent to
  kTypeParameter = 16,  // `name` is a type parameter of the generic class that declares the member
};
/// A declared type. Types may be recursive through their members.
struct Type {
  TypeKind kind = TypeKind::Unknown;
  std::uint32_t flags = 0;  // TypeFlag
  StringId name{};
  std::uint32_t size = 0;  // bytes; for an array, its length; 0: unknown
  Range protocols;         // names
  Range members;           // type_members
};
struct TypeMember {
  StringId name{};           // of a field
  std::uint32_t type = 0;    // index into types plus 1; 0: unknown
  std::uint32_t offset = 0;  // bytes, of a field
};

/// Where something stands: in a source file, in an image, or both. Zero fields are unknown.
struct Place {
  StringId file{};
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t reserved = 0;
  std::uint64_t address = 0;  // unslid
};

enum ValueFlag : std::uint32_t { kValueByReference = 1 };  // a captured variable: the value is its address
struct Value {
  StringId name{};         // of the variable; empty: a temporary
  std::uint32_t type = 0;  // declared type: index into types plus 1; 0: unknown
  std::uint32_t flags = 0;
};

enum FunctionFlag : std::uint32_t {
  kFunctionVariadic = 1,
  kFunctionClosure = 2,
  kFunctionSynthesized = 4,  // the compiler's own: a property accessor
  kFunctionInternal = 8,     // not visible outside its file
  kFunctionSsa = 16,         // in SSA form; otherwise over slots
  kFunctionRawShape = 32,    // parameters and results are raw registers, to be bound after linking
};
/// A function with its body, or without one (no blocks): then only its shape is known.
struct Function {
  StringId name{};                // canonical: "-[Class sel:]", C name, mangled name, "parent^n"
  std::uint32_t flags = 0;        // FunctionFlag
  std::uint32_t result_type = 0;  // index into types plus 1; 0: unknown
  std::uint32_t parent = 0;       // of a closure: index into functions plus 1; 0: none
  Range values;                   // values: parameters (self, then positional), captures, others
  Range blocks;                   // blocks; the first is the entry, which nothing branches to in SSA form
  std::uint32_t parameter_count = 0;
  std::uint32_t capture_count = 0;
  StringId category{};        // of a method that a category defines
  std::uint32_t place = 0;    // index into places plus 1; 0: unknown
  std::uint64_t address = 0;  // of its code; 0: none
};

/// A run of instructions of which only the last is a terminator.
struct Block {
  StringId name{};     // may be empty
  Range instructions;  // instructions; never empty
  Range successors;    // edges: those of the terminator in its order, then exceptional ones
  Range predecessors;  // predecessors: block numbers, ascending, each once; empty in slot form
};
enum EdgeFlag : std::uint32_t { kEdgeDefault = 1, kEdgeExceptional = 2 };
struct Edge {
  std::uint32_t block = 0;  // number of the block in its function
  std::uint32_t flags = 0;  // EdgeFlag
  std::uint64_t bits = 0;   // a switch's case: two's complement
};

enum class Op : std::uint8_t {
  Constant,     // r = kind name bits
  Copy,         // r = a
  Phi,          // r = one operand per predecessor of the block, in their order
  Select,       // r = condition ? a : b
  Compute,      // r = kind operands; Other may carry its name
  Local,        // r = address of a new stack object `name` of `bits` bytes (0: unknown)
  Address,      // r = address inside the object that a points to, see AddressKind
  Load,         // r = what a points to
  Store,        // store b through a
  Call,         // r = call, see CallKind; r may be absent
  Closure,      // r = closure of function number `bits` with captured operands
  Branch,       // to the only successor; with an operand: successor 0 when true, 1 when false
  Switch,       // on a: the successor whose bits match, or the default one
  Return,       // of nothing or of one operand
  Unreachable,  // control never comes here
};

enum class ConstantKind : std::uint8_t {
  Undefined,    // a slot read before it was written
  Null,         // nil, NULL
  Integer,      // bits: two's complement
  Real,         // bits: IEEE 754 double
  String,       // name: Objective-C string
  CString,      // name: characters
  Selector,     // name
  ClassObject,  // name: class
  Protocol,     // name
  Function,     // name: address of a function
  Global,       // name: address of a variable
};
enum class ComputeOp : std::uint8_t { Other, Equal, NotEqual, Less, Greater, And, Or, Not };
enum class AddressKind : std::uint8_t {
  Field,    // `name` of class or structure `owner`
  Offset,   // `bits` bytes, two's complement
  Index,    // element b
  Unknown,  // *: somewhere inside
};
enum class CallKind : std::uint8_t {
  Function,        // `name`; operands: arguments
  Message,         // selector `name`; operands: receiver, arguments; `type`: the receiver's static type
  DynamicMessage,  // operands: receiver, selector, arguments
  Indirect,        // operands: function pointer or block, arguments
};
enum InstructionFlag : std::uint16_t {
  kCallSuper = 1,          // a message to super; `owner` is the class whose superclass is asked
  kCallToClass = 2,        // the receiver is a class object
  kCallDynamicResult = 4,  // the result's shape is not known (raw registers)
  kAccessWeak = 8,         // a load or store of a weak reference
  kCallWritten = 16,       // a message send in brackets in the unit's own file; each is flagged once
};

struct Instruction {
  Op op = Op::Unreachable;
  std::uint8_t kind = 0;    // ConstantKind, ComputeOp, AddressKind or CallKind, as `op` tells; otherwise 0
  std::uint16_t flags = 0;  // InstructionFlag
  ValueId result{};
  std::uint32_t type =
      0;  // index into types plus 1; 0: unknown. Call: receiver; load, store: what is accessed
  std::uint32_t place = 0;  // index into places plus 1; 0: unknown
  Range operands;           // operands
  StringId name{};
  StringId owner{};
  std::uint64_t bits = 0;
};

/// The code of a unit while it is being built.
struct Code {
  std::vector<Function> functions;
  std::vector<Block> blocks;
  std::vector<Instruction> instructions;
  std::vector<ValueId> operands;
  std::vector<Edge> edges;
  std::vector<std::uint32_t> predecessors;
  std::vector<Value> values;
  std::vector<Type> types;
  std::vector<TypeMember> type_members;
  std::vector<Place> places;
};

/// Reading access to code whose indices were checked.
struct CodeView {
  std::span<const Function> functions;
  std::span<const Block> blocks;
  std::span<const Instruction> instructions;
  std::span<const ValueId> operands;
  std::span<const Edge> edges;
  std::span<const std::uint32_t> predecessors;
  std::span<const Value> values;
  std::span<const Type> types;
  std::span<const TypeMember> type_members;
  std::span<const Place> places;
};

constexpr std::uint32_t index(StringId id) { return static_cast<std::uint32_t>(id); }
constexpr std::uint32_t index(ValueId id) { return static_cast<std::uint32_t>(id); }

/// Whether `op` ends a block.
constexpr bool is_terminator(Op op) {
  return op == Op::Branch || op == Op::Switch || op == Op::Return || op == Op::Unreachable;
}

}  // namespace candor
