#pragma once
// The classes of a program as one forest: which class inherits from which, and who implements what.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "program/code.h"
#include "program/id_map.h"
#include "program/names.h"
#include "program/scopes.h"

namespace candor {

/// One definition of a class: of an image, of the SDK, or of nobody (a name that something inherits from or
/// extends). Names may repeat.
enum class ClassNode : std::uint32_t {};
constexpr std::uint32_t index(ClassNode node) { return static_cast<std::uint32_t>(node); }

/// A method with a body, of a class or of one of its categories.
struct Implementation {
  FunctionId function{};
  ClassNode node{};
  std::uint32_t enter = 0, leave = 0;  // the node's
};

/// A superclass and the class that a category extends are those that the image which defines them loads.
class ClassTree {
 public:
  ClassTree(const ProgramCode& code, ProgramNames& names, const Scopes& scopes);

  /// The classes that code of the component can mean by a name: the nearest definition, or, when only what it
  /// meets at run time has any, all of those.
  std::vector<ClassNode> find(ComponentId component, NameId name) const;
  /// Whether the program or the SDK defines the class.
  bool is_defined(ClassNode node) const { return nodes_[index(node)].origin != Origin::Nobody; }
  /// Whether the program itself does.
  bool is_own(ClassNode node) const { return nodes_[index(node)].origin == Origin::Image; }
  NameId name(ClassNode node) const { return nodes_[index(node)].name; }
  std::optional<ClassNode> superclass(ClassNode node) const;

  /// All methods for the selector, classes before those that inherit from them.
  std::span<const Implementation> implementations(NameId selector, bool of_class) const;
  /// Whether a message to an object of which nothing is known can mean the method: not what every object
  /// answers, nor what the SDK declares, with arguments, for classes that the method's class is none of. The
  /// object is one of theirs then.
  bool can_be_meant(const Implementation& one, NameId selector) const;
  /// The part of such a list that belongs to the class itself.
  std::span<const Implementation> own(std::span<const Implementation> all, ClassNode node) const;
  /// Whether the class that has the method is the other one or one that it inherits from.
  bool is_inherited(const Implementation& one, ClassNode node) const {
    return one.enter <= nodes_[index(node)].enter && nodes_[index(node)].enter < one.leave;
  }
  /// The part that belongs to the classes that inherit from it.
  std::span<const Implementation> below(std::span<const Implementation> all, ClassNode node) const;

  /// The classes that adopt a protocol by themselves or in a category, as far as code of the component meets
  /// them, those left out that inherit from another of them.
  std::vector<ClassNode> adopters(ComponentId component, NameId protocol) const;

 private:
  enum class Origin : std::uint8_t { Image, Sdk, Nobody };
  struct Node {
    NameId name{};
    NameId superclass{};
    ImageId image{};
    Origin origin = Origin::Nobody;
    std::uint32_t parent = 0;        // node plus 1; 0: none
    std::uint32_t next_of_name = 0;  // node plus 1
    std::uint32_t first_child = 0, next_sibling = 0;
    std::uint32_t enter = 0, leave = 0;  // classes that inherit from this one have enter in (enter, leave)
  };
  /// Something that adopts a protocol.
  struct Adoption {
    NameId protocol{};
    std::uint32_t adopter = 0;  // ClassNode, or NameId of a protocol
    ImageId image{};
    bool of_sdk = false;
    bool by_protocol = false;
  };
  /// An instance method that a class of the SDK or one of its categories declares.
  struct SdkMethod {
    NameId selector{};
    std::uint32_t node = 0;
    bool of_every_object = false;  // a root class answers it
  };
  struct Extension {
    std::uint32_t unit = 0;
    std::uint32_t definition = 0;
    ClassNode node{};
  };
  struct Listed {
    std::uint64_t key = 0;  // selector and kind
    Implementation implementation;
  };

  const UnitView& unit_at(std::uint32_t unit) const;
  void add_classes(std::uint32_t unit);
  void add_node(NameId name, NameId superclass, std::uint32_t unit);
  ClassNode find_from(std::uint32_t unit, NameId name);
  void link_superclasses();
  void break_cycles();
  void number_nodes();
  void add_categories(std::uint32_t unit);
  void add_adoptions(std::uint32_t unit, const Definition& definition, std::uint32_t adopter);
  void add_methods();
  void add_sdk_methods();
  bool meets(ComponentId component, const Adoption& adoption) const {
    return adoption.of_sdk || scopes_->meets(component, adoption.image);
  }

  const ProgramCode* code_;
  ProgramNames* names_;
  const Scopes* scopes_;
  std::vector<Node> nodes_;
  IdMap first_of_name_, last_of_name_;  // NameId -> node plus 1
  std::vector<Extension> extensions_;   // classes and categories with methods
  std::vector<Implementation> implementations_;
  std::vector<Range> lists_;
  IdMap list_of_;                       // selector and kind -> index into lists_
  std::vector<Adoption> adoptions_;     // sorted by protocol
  std::vector<SdkMethod> sdk_methods_;  // sorted by selector
};

}  // namespace candor
