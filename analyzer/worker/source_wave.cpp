#include "worker/source_wave.h"

#include "worker/memory_file.h"

namespace candor {

Result<SourceWave> SourceWave::make(const Input& input, const WorkerOptions& options, UnitCache* cache,
                                    std::vector<SourceRequest> requests) {
  CANDOR_TRY(SdkFiles sdk, open_sdk(options.sdk_folder));
  SourceWave wave(input, std::move(sdk));
  std::map<std::string, std::uint32_t> commands;
  std::map<std::pair<std::string, std::uint32_t>, std::uint32_t> units;
  SourceProject& project = wave.project_;
  project.files = input.source.files;
  for (SourceRequest& request : requests) {
    const auto [command, new_command] =
        commands.try_emplace(pack(request.command), static_cast<std::uint32_t>(project.commands.size()));
    if (new_command) project.commands.push_back(std::move(request.command));
    const auto [unit, new_unit] =
        units.try_emplace({request.path, command->second}, static_cast<std::uint32_t>(project.units.size()));
    if (new_unit) {
      project.units.push_back({std::move(request.path), command->second});
      wave.first_.push_back(request.task);
    }
    wave.units_[request.task] = unit->second;
  }
  const std::string packed = pack(project);
  CANDOR_TRY(wave.packed_, memory_file(packed));
  wave.packed_size_ = packed.size();
  if (cache) {
    wave.files_ = std::make_unique<ProjectFiles>(cache->directory(), input);
    wave.cache_ = std::make_unique<SourceCache>(*cache, *wave.files_, wave.sdk_.digest);
  }
  return wave;
}

std::uint32_t SourceWave::first_of(std::uint32_t task) const { return first_[units_.at(task)]; }

std::optional<Outcome> SourceWave::find(std::uint32_t task) {
  if (!cache_) return std::nullopt;
  const SourceUnit& unit = unit_of(task);
  return cache_->find(unit.path, project_.commands[unit.command]);
}

bool SourceWave::announce(int socket) const {
  return send_packet(socket, OpenProject{packed_size_}, {},
                     {input_->source.root, sdk_.headers.get(), sdk_.precompiled.get(), packed_.get()});
}

bool SourceWave::send(int socket, std::uint32_t task, int channel, int seconds) const {
  return send_packet(socket, CompileSource{.request = task, .unit = units_.at(task), .seconds = seconds}, {},
                     {channel});
}

Outcome SourceWave::finish(std::uint32_t task, const ChildReport& report, const Exited& exited, int seconds) {
  const SourceUnit& unit = unit_of(task);
  SourceLookups lookups;
  Outcome outcome = make_source_outcome(report, exited, seconds, unit.path, lookups);
  if (cache_ && outcome.unit) {
    cache_->store(unit.path, project_.commands[unit.command], lookups, outcome.bytes->span());
  }
  return outcome;
}

void SourceWave::save() const {
  if (files_) files_->save();
}

}  // namespace candor
