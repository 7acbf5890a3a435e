#include "worker/source_project.h"

#include "worker/packing.h"

namespace candor {
namespace {

constexpr auto kLists = {&CompileCommand::definitions, &CompileCommand::quote_folders,
                         &CompileCommand::include_folders, &CompileCommand::framework_folders,
                         &CompileCommand::forced_headers};

void add(Packer& packer, const CompileCommand& command) {
  packer.number(static_cast<std::uint32_t>(command.language));
  for (const auto list : kLists) packer.texts(command.*list);
}

CompileCommand take_command(Unpacker& unpacker) {
  CompileCommand command;
  command.language = static_cast<SourceLanguage>(unpacker.number());
  for (const auto list : kLists) command.*list = unpacker.texts();
  return command;
}

}  // namespace

std::string pack(const CompileCommand& command) {
  Packer packer;
  add(packer, command);
  return packer.take();
}

std::string pack(const SourceProject& project) {
  Packer packer;
  packer.texts(project.files);
  packer.number(static_cast<std::uint32_t>(project.commands.size()));
  for (const CompileCommand& command : project.commands) add(packer, command);
  packer.number(static_cast<std::uint32_t>(project.units.size()));
  for (const SourceUnit& unit : project.units) {
    packer.text(unit.path);
    packer.number(unit.command);
  }
  return packer.take();
}

Result<SourceProject> unpack_project(ByteSpan bytes) {
  Unpacker unpacker(bytes);
  SourceProject project;
  project.files = unpacker.texts();
  project.commands.resize(unpacker.count());
  for (CompileCommand& command : project.commands) command = take_command(unpacker);
  project.units.resize(unpacker.count());
  bool known = true;
  for (SourceUnit& unit : project.units) {
    unit.path = unpacker.text();
    unit.command = unpacker.number();
    known = known && unit.command < project.commands.size();
  }
  if (!unpacker.at_end() || !known) return fail(ErrorKind::Malformed, "the announced project is damaged");
  return project;
}

}  // namespace candor
