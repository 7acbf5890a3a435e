#pragma once
// Where the fields of the Objective-C run time's structures stand, with 64- and 32-bit pointers.

#include <cstdint>

namespace candor::objc {

/// Byte offsets of fields and sizes of structures. arm64_32 has the 32-bit layout.
/// Source: objc4, objc-runtime-new.h; CFString and the literal objects: Clang, CodeGenModule.cpp and
/// CGObjCMac.cpp.
struct Layout {
  std::uint32_t pointer;

  struct Class {  // class_t
    std::uint32_t isa, superclass, data;
  } object_class;

  struct ClassData {  // class_ro_t
    std::uint32_t flags, instance_size, name, methods, protocols, ivars, properties, size;
  } class_data;

  struct Category {  // category_t
    std::uint32_t name, extended, instance_methods, class_methods, protocols, instance_properties,
        class_properties, size_without_class_properties;
  } category;

  struct Protocol {  // protocol_t; optional_* follow the two required method lists
    std::uint32_t name, protocols, instance_methods, class_methods, optional_instance_methods,
        optional_class_methods, instance_properties, size_field, class_properties;
  } protocol;

  struct Method {  // method_t, not relative
    std::uint32_t name, types, implementation, size;
  } method;

  struct Ivar {  // ivar_t
    std::uint32_t offset, name, type, size_field, size;
  } ivar;

  struct Property {  // property_t
    std::uint32_t name, attributes, size;
  } property;

  struct String {  // __CFConstantString
    std::uint32_t flags, characters, length, size;
  } string;

  struct Literals {  // NSConstantArray, NSConstantDictionary, NSConstant…Number
    std::uint32_t array_count, array_objects, array_size;
    std::uint32_t dictionary_count, dictionary_keys, dictionary_objects, dictionary_size;
    std::uint32_t integer_value, integer_size;
    std::uint32_t real_value, real_size;  // float and double alike
  } literals;

  /// Bits of class_t::data that are not part of the address: the Swift marks.
  std::uint64_t class_data_low_bits;
};

inline constexpr Layout kLayout64 = {
    .pointer = 8,
    .object_class = {.isa = 0, .superclass = 8, .data = 32},
    .class_data = {.flags = 0,
                   .instance_size = 8,
                   .name = 24,
                   .methods = 32,
                   .protocols = 40,
                   .ivars = 48,
                   .properties = 64,
                   .size = 72},
    .category = {.name = 0,
                 .extended = 8,
                 .instance_methods = 16,
                 .class_methods = 24,
                 .protocols = 32,
                 .instance_properties = 40,
                 .class_properties = 48,
                 .size_without_class_properties = 48},
    .protocol = {.name = 8,
                 .protocols = 16,
                 .instance_methods = 24,
                 .class_methods = 32,
                 .optional_instance_methods = 40,
                 .optional_class_methods = 48,
                 .instance_properties = 56,
                 .size_field = 64,
                 .class_properties = 88},
    .method = {.name = 0, .types = 8, .implementation = 16, .size = 24},
    .ivar = {.offset = 0, .name = 8, .type = 16, .size_field = 28, .size = 32},
    .property = {.name = 0, .attributes = 8, .size = 16},
    .string = {.flags = 8, .characters = 16, .length = 24, .size = 32},
    .literals = {.array_count = 8,
                 .array_objects = 16,
                 .array_size = 24,
                 .dictionary_count = 16,
                 .dictionary_keys = 24,
                 .dictionary_objects = 32,
                 .dictionary_size = 40,
                 .integer_value = 16,
                 .integer_size = 24,
                 .real_value = 8,
                 .real_size = 16},
    .class_data_low_bits = 7,
};

inline constexpr Layout kLayout32 = {
    .pointer = 4,
    .object_class = {.isa = 0, .superclass = 4, .data = 16},
    .class_data = {.flags = 0,
                   .instance_size = 8,
                   .name = 16,
                   .methods = 20,
                   .protocols = 24,
                   .ivars = 28,
                   .properties = 36,
                   .size = 40},
    .category = {.name = 0,
                 .extended = 4,
                 .instance_methods = 8,
                 .class_methods = 12,
                 .protocols = 16,
                 .instance_properties = 20,
                 .class_properties = 24,
                 .size_without_class_properties = 24},
    .protocol = {.name = 4,
                 .protocols = 8,
                 .instance_methods = 12,
                 .class_methods = 16,
                 .optional_instance_methods = 20,
                 .optional_class_methods = 24,
                 .instance_properties = 28,
                 .size_field = 32,
                 .class_properties = 48},
    .method = {.name = 0, .types = 4, .implementation = 8, .size = 12},
    .ivar = {.offset = 0, .name = 4, .type = 8, .size_field = 16, .size = 20},
    .property = {.name = 0, .attributes = 4, .size = 8},
    .string = {.flags = 4, .characters = 8, .length = 12, .size = 16},
    .literals = {.array_count = 4,
                 .array_objects = 8,
                 .array_size = 12,
                 .dictionary_count = 8,
                 .dictionary_keys = 12,
                 .dictionary_objects = 16,
                 .dictionary_size = 20,
                 .integer_value = 8,
                 .integer_size = 16,
                 .real_value = 4,
                 .real_size = 12},
    .class_data_low_bits = 3,
};

// class_ro_t::flags
inline constexpr std::uint32_t kDataRoot = 1u << 1;
inline constexpr std::uint32_t kDataHasCxxStructors = 1u << 2;
inline constexpr std::uint32_t kDataHidden = 1u << 4;

// class_t::data: Swift before and since its ABI became stable
inline constexpr std::uint64_t kSwiftMarks = 3;

// method_list_t::entsizeAndFlags; the low bits are marks of preoptimised and fixed-up lists
inline constexpr std::uint32_t kRelativeMethods = 0x8000'0000;
inline constexpr std::uint32_t kDirectSelectors = 0x4000'0000;
inline constexpr std::uint32_t kMethodListFlags = 0xffff'0003;
inline constexpr std::uint32_t kRelativeMethodSize = 12;  // name, types, implementation: 32-bit distances

// objc_image_info::flags
inline constexpr std::uint32_t kImageHasCategoryClassProperties = 1u << 6;

}  // namespace candor::objc
