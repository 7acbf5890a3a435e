// Vector and floating-point instructions that move whole values: copies, conversions, constants, ld1 and st1.

#include "binary/arm64/operations.h"

namespace candor::arm64 {

namespace {

std::optional<OperationRow> copy(std::uint8_t width, bool is_signed = false) {
  return OperationRow{
      .pattern = Pattern::Copy, .operation = Operation::Move, .width = width, .is_signed = is_signed};
}

/// Bytes of an element by the end of a name: "16b", "i32", "2d".
std::uint8_t element_bytes(char letter) {
  switch (letter) {
    case 'b':
      return 1;
    case 'h':
      return 2;
    case 's':
      return 4;
    case 'd':
      return 8;
    default:
      return 0;
  }
}
std::uint8_t lane_bytes(std::string_view name) {
  if (name.ends_with("i8")) return 1;
  if (name.ends_with("i16")) return 2;
  if (name.ends_with("i32")) return 4;
  if (name.ends_with("i64")) return 8;
  return 0;
}

/// fmov between registers, lanes to registers, and registers to all lanes.
std::optional<OperationRow> register_copy(std::string_view name) {
  if (name == "FMOVDr" || name == "FMOVXDr" || name == "FMOVDXr" || name == "FMOVDXHighr") return copy(8);
  if (name == "FMOVSr" || name == "FMOVWSr" || name == "FMOVSWr") return copy(4);
  if (name == "FMOVHr" || name == "FMOVWHr" || name == "FMOVHWr" || name == "FMOVXHr" || name == "FMOVHXr")
    return copy(2);
  if (name.starts_with("DUPi") || name.starts_with("UMOVvi") || name.starts_with("SMOVvi")) {
    std::string_view stem = name.substr(0, name.find("to"));  // SMOVvi8to64
    if (stem.ends_with("_idx0")) stem.remove_suffix(5);
    if (auto width = lane_bytes(stem)) return copy(width, name.starts_with("SMOV"));
  }
  if (name.starts_with("DUPv") && (name.ends_with("gpr") || name.ends_with("lane"))) return copy(8);
  return std::nullopt;
}

/// scvtf, ucvtf, fcvt, fcvtzs and the like, of one register; fixed-point forms are not among them.
std::optional<OperationRow> conversion(std::string_view name) {
  if (name.find('v') != std::string_view::npos || name.find('_') != std::string_view::npos)
    return std::nullopt;
  bool from_integer = name.starts_with("SCVTFU") || name.starts_with("UCVTFU");
  bool to_integer = name.starts_with("FCVT") && name.size() > 8 && name[6] == 'U' && name.ends_with("r");
  bool widths = name.starts_with("FCVT") && name.size() == 7 && name.ends_with("r");
  if (!from_integer && !to_integer && !widths) return std::nullopt;
  return OperationRow{.pattern = Pattern::Copy,
                      .operation = Operation::Move,
                      .is_signed = name[0] == 'S',
                      .is_conversion = true};
}

/// ld1 and st1 of one or two whole vectors ("LD1Twov16b_POST"), of one repeated element, and of one lane.
std::optional<OperationRow> structure_access(std::string_view name) {
  bool stores = name.starts_with("ST1");
  if (!stores && !name.starts_with("LD1")) return std::nullopt;
  OperationRow row{.pattern = Pattern::Vectors, .operation = stores ? Operation::Store : Operation::Load};
  if (name.ends_with("_POST")) {
    row.writeback = Writeback::After;
    name.remove_suffix(5);
  }
  std::string_view form = name.substr(3);
  if (form.starts_with("Onev") || form.starts_with("Twov")) {
    form.remove_prefix(4);
    if (form.empty()) return std::nullopt;
    bool whole = form.starts_with("16") || form == "8h" || form == "4s" || form == "2d";
    row.width = whole ? 16 : 8;
    return row;
  }
  if (form.starts_with("Rv")) {
    row.width = element_bytes(form.back());
    return row.width ? std::optional(row) : std::nullopt;
  }
  if (!stores || !form.starts_with("i")) return std::nullopt;
  row.pattern = Pattern::Lane;
  row.width = lane_bytes(form);
  return row.width ? std::optional(row) : std::nullopt;
}

}  // namespace

std::optional<OperationRow> vector_operation_named(std::string_view name) {
  if (auto row = register_copy(name)) return row;
  if (auto row = conversion(name)) return row;
  if (auto row = structure_access(name)) return row;
  if (name == "ORRv16i8" || name == "ORRv8i8")
    return OperationRow{.pattern = Pattern::VectorOr,
                        .operation = Operation::Move,
                        .width = static_cast<std::uint8_t>(name == "ORRv16i8" ? 16 : 8)};
  if (name == "MOVID" || name == "MOVIv2d_ns")
    return OperationRow{.pattern = Pattern::ByteMask,
                        .operation = Operation::Constant,
                        .width = static_cast<std::uint8_t>(name == "MOVID" ? 8 : 16)};
  if (name.starts_with("MOVIv"))
    return OperationRow{.pattern = Pattern::VectorZero, .operation = Operation::Constant, .width = 16};
  if (name == "FMOVDi" || name == "FMOVSi")
    return OperationRow{.pattern = Pattern::FloatConstant,
                        .operation = Operation::Constant,
                        .width = static_cast<std::uint8_t>(name == "FMOVDi" ? 8 : 4)};
  return std::nullopt;
}

}  // namespace candor::arm64
