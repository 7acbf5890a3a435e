#include "worker/reading.h"

#include <fmt/core.h>
#include <poll.h>

#include <algorithm>
#include <cerrno>

#include "worker/memory_file.h"

namespace candor {
namespace {

constexpr int kMaxAttempts = 2;
// The worker ends overdue children itself; past this much more silence it is taken for dead.
constexpr int kSilentSeconds = 60;

/// Wall clock of one child: the code of a large image takes its time.
int seconds_for(const WorkerOptions& options, const Artifact& artifact) {
  const std::uint64_t more = artifact.content.size / limits::kChildBytesPerSecond;
  return options.seconds + static_cast<int>(std::min<std::uint64_t>(more, limits::kMaxMoreSeconds));
}

}  // namespace

Reading::Reading(const Input& input, const WorkerOptions& options, int platform, UnitCache* cache,
                 const WorkerProgress& progress)
    : input_(input),
      options_(options),
      platform_(platform),
      cache_(cache),
      progress_(progress),
      room_(options.unit_bytes) {
  for (std::uint32_t b = 0; b < input.bundles.size(); ++b) {
    for (std::uint32_t a = 0; a < input.bundles[b].artifacts.size(); ++a) {
      const auto task = static_cast<std::uint32_t>(tasks_.size());
      const bool is_source = input.bundles[b].artifacts[a].kind == ArtifactKind::SourceFile;
      if (is_source) {
        sources_.push_back(task);
      } else {
        waiting_.push_back(task);
      }
      tasks_.push_back({.bundle = b, .artifact = a});
    }
  }
}

const Artifact& Reading::artifact(std::uint32_t task) const {
  return input_.bundles[tasks_[task].bundle].artifacts[tasks_[task].artifact];
}

const Outcome& Reading::outcome_of(const ArtifactTask& task) const {
  const ArtifactTask& owner = task.same_as ? tasks_[*task.same_as] : task;
  CANDOR_CHECK(owner.outcome.has_value());
  return *owner.outcome;
}

// Settles what needs no child at all: digest known, unit cached.
void Reading::take_unchanged() {
  if (!cache_) return;
  digests_.emplace(cache_->directory(), input_);
  std::deque<std::uint32_t> changed;
  for (const std::uint32_t task : waiting_) {
    const auto digest = digests_->find(artifact(task).content);
    if (digest && decide(task, *digest) == Decision::Stop) {
      report_progress();
    } else {
      changed.push_back(task);
    }
  }
  waiting_ = std::move(changed);
}

Status Reading::read_files() {
  take_unchanged();
  return read_waiting(options_.worker_path);
}

// Settles the files that an earlier scan compiled, and those that another task of this one stands for.
void Reading::take_unchanged_sources() {
  for (const std::uint32_t task : sources_) {
    if (const std::uint32_t first = wave_->first_of(task); first != task) {
      tasks_[task].same_as = first;
      ++accounting_.duplicates;
    } else if (auto known = wave_->find(task)) {
      ++accounting_.cache_hits;
      settle(task, std::move(*known));
    } else {
      waiting_.push_back(task);
      continue;
    }
    report_progress();
  }
}

Status Reading::read_sources(UnitCache* cache, const CommandOf& command_of) {
  std::vector<SourceRequest> requests;
  for (const std::uint32_t task : sources_) {
    requests.push_back({task, artifact(task).source_path, command_of(tasks_[task])});
  }
  CANDOR_TRY(wave_, SourceWave::make(input_, options_, cache, std::move(requests)));
  take_unchanged_sources();
  CANDOR_TRY_STATUS(read_waiting(options_.source_worker_path));
  wave_->save();
  return {};
}

void Reading::finish() {
  share_outcomes();
  if (digests_) digests_->save();
}

Status Reading::read_waiting(const std::string& worker_path) {
  while (!waiting_.empty() || !in_flight_.empty()) {
    if (!worker_) CANDOR_TRY_STATUS(start_worker(worker_path));
    if (!start_tasks() || !wait_for_news()) CANDOR_TRY_STATUS(lose_worker());
  }
  worker_.reset();
  return {};
}

Status Reading::start_worker(const std::string& path) {
  CANDOR_TRY(worker_, WorkerProcess::start(path));
  announced_.clear();
  platform_announced_ = false;
  // A worker that is gone already is noticed when tasks are sent to it.
  if (wave_) wave_->announce(worker_->socket());
  return {};
}

// What was being read when the worker died is read again, each artifact alone: the guilty one then dies
// alone.
Status Reading::lose_worker() {
  const std::string how = worker_->end();
  worker_.reset();
  ++accounting_.worker_restarts;
  std::map<std::uint32_t, InFlight> lost;
  lost.swap(in_flight_);
  for (auto it = lost.rbegin(); it != lost.rend(); ++it) {
    ArtifactTask& task = tasks_[it->first];
    if (task.outcome || task.same_as) {
      report_progress();
    } else if (task.attempts < kMaxAttempts) {
      waiting_.push_front(it->first);
    } else {
      settle(it->first, Error{ErrorKind::WorkerCrashed, fmt::format("the worker ended with {}", how), {}});
      report_progress();
    }
  }
  return {};
}

bool Reading::may_start() const {
  if (waiting_.empty()) return false;
  if (in_flight_.empty()) return true;
  const auto is_retry = [&](std::uint32_t task) { return tasks_[task].attempts >= kMaxAttempts; };
  if (tasks_[waiting_.front()].attempts != 0 || is_retry(in_flight_.begin()->first)) return false;
  return in_flight_.size() < static_cast<std::size_t>(std::clamp(options_.jobs, 1, limits::kMaxJobs));
}

bool Reading::start_tasks() {
  while (may_start()) {
    const std::uint32_t task = waiting_.front();
    waiting_.pop_front();
    if (!send_task(task)) return false;
  }
  return true;
}

bool Reading::announce(std::uint32_t index) {
  if (!announced_.insert(index).second) return true;
  const Container& container = input_.containers[index];
  return send_packet(worker_->socket(), OpenContainer{index}, container.path, {container.fd});
}

// Only images are read against the platform.
bool Reading::announce_platform(ArtifactKind kind) {
  const bool is_image =
      kind == ArtifactKind::MachO || kind == ArtifactKind::StaticLibrary || kind == ArtifactKind::Elf;
  if (platform_announced_ || platform_ < 0 || !is_image) return true;
  platform_announced_ = true;
  const auto asked = memory_file(options_.asked);
  if (!asked) return false;
  return send_packet(worker_->socket(), OpenPlatform{options_.asked.size()}, {}, {platform_, asked->get()});
}

bool Reading::send_task(std::uint32_t task) {
  auto channel = make_channel();
  if (!channel) {
    settle(task, channel.error());
    report_progress();
    return true;
  }
  ++tasks_[task].attempts;
  InFlight& flight = in_flight_[task];
  flight.channel = std::move(channel->first);
  flight.report.of_source = wave_.has_value();
  const int child_end = channel->second.get();
  return wave_ ? wave_->send(worker_->socket(), task, child_end, options_.seconds)
               : send_request(task, child_end);
}

bool Reading::send_request(std::uint32_t task, int child_end) {
  const Artifact& wanted = artifact(task);
  CANDOR_CHECK(wanted.content.container < input_.containers.size());
  const Container& container = input_.containers[wanted.content.container];
  const ReadArtifact request{.request = task,
                             .kind = wanted.kind,
                             .plain_file = !container.zip,
                             .disassembly = options_.disassembly,
                             .seconds = seconds_for(options_, wanted),
                             .content = wanted.content};
  if (!announce_platform(wanted.kind)) return false;
  if (!container.zip) return send_packet(worker_->socket(), request, {}, {child_end, container.fd});
  return announce(wanted.content.container) && send_packet(worker_->socket(), request, {}, {child_end});
}

bool Reading::wait_for_news() {
  std::vector<pollfd> sources{{worker_->socket(), POLLIN, 0}};
  for (const auto& [task, flight] : in_flight_) {
    if (flight.channel) sources.push_back({flight.channel.get(), POLLIN, 0});
  }
  const int count = poll(sources.data(), sources.size(),
                         (options_.seconds + limits::kMaxMoreSeconds + kSilentSeconds) * 1000);
  if (count < 0) return errno == EINTR;
  if (count == 0) return false;
  hear_children();
  return sources[0].revents == 0 || hear_worker();
}

void Reading::hear_children() {
  for (auto& [task, flight] : in_flight_) {
    hear_child(flight.channel, flight.report,
               [&, task = task](const Sha256& digest) { return decide(task, digest); });
  }
}

bool Reading::hear_worker() {
  Packet packet;
  while (true) {
    switch (receive_packet(worker_->socket(), false, packet)) {
      case Received::Nothing:
        return true;
      case Received::Closed:
        return false;
      case Received::Packet:
        break;
    }
    const auto* exited = std::get_if<Exited>(&packet.record);
    if (!exited || !in_flight_.contains(exited->request)) return false;
    finish(exited->request, *exited);
  }
}

Decision Reading::decide(std::uint32_t task, const Sha256& digest) {
  const ArtifactKind kind = artifact(task).kind;
  const auto [first, is_new] = first_of_content_.try_emplace({digest, kind}, task);
  tasks_[task].digest = digest;
  ArtifactTask& owner = tasks_[first->second];
  if (owner.dropped && room_.is_open(task)) first->second = task;
  if (first->second != task) {
    tasks_[task].same_as = first->second;
    if (task < owner.lowest_sharer) {
      owner.lowest_sharer = task;
      room_.share(task, first->second);
    }
    ++accounting_.duplicates;
    return Decision::Stop;
  }
  if (!cache_) return Decision::Read;
  auto known = cache_->find(digest, kind);
  if (!known) return Decision::Read;
  ++accounting_.cache_hits;
  settle(task, std::move(*known));
  return Decision::Stop;
}

void Reading::finish(std::uint32_t task, const Exited& exited) {
  InFlight& flight = in_flight_.at(task);
  hear_child(flight.channel, flight.report, [&](const Sha256& digest) { return decide(task, digest); });
  ++accounting_.children;
  accounting_.front_end_seconds += static_cast<double>(exited.microseconds) / 1e6;
  if (const auto& unit = flight.report.unit) {
    accounting_.lifting_seconds +=
        static_cast<double>(std::min(unit->lifting_microseconds, exited.microseconds)) / 1e6;
  }
  if (!tasks_[task].outcome && !tasks_[task].same_as) settle(task, outcome_of_child(task, exited));
  if (flight.report.digest && digests_) digests_->add(artifact(task).content, *flight.report.digest);
  in_flight_.erase(task);
  report_progress();
}

Outcome Reading::outcome_of_child(std::uint32_t task, const Exited& exited) {
  const ChildReport& report = in_flight_.at(task).report;
  if (wave_) return wave_->finish(task, report, exited, options_.seconds);
  Outcome outcome = make_outcome(report, exited, seconds_for(options_, artifact(task)));
  if (cache_ && outcome.unit) cache_->store(*report.digest, artifact(task).kind, outcome.bytes->span());
  return outcome;
}

void Reading::settle(std::uint32_t task, Outcome outcome) {
  tasks_[task].outcome = std::move(outcome);
  if (tasks_[task].outcome->unit) make_room(task);
}

void Reading::make_room(std::uint32_t task) {
  const ArtifactTask& settled = tasks_[task];
  const std::uint32_t lowest = std::min(task, settled.lowest_sharer);
  for (const std::uint32_t leaving : room_.add(lowest, task, settled.outcome->bytes->span().size())) {
    tasks_[leaving].dropped = true;
    settle(leaving,
           Error{ErrorKind::LimitReached,
                 fmt::format("its facts and those before it take more than {} bytes", options_.unit_bytes),
                 {}});
  }
}

// An outcome that was dropped may have been read again for an earlier artifact of the same content.
void Reading::share_outcomes() {
  for (std::uint32_t task = 0; task < tasks_.size(); ++task) {
    if (!tasks_[task].digest) continue;
    const std::uint32_t owner = first_of_content_.at({*tasks_[task].digest, artifact(task).kind});
    if (owner != task) tasks_[task].same_as = owner;
  }
}

void Reading::settle(std::uint32_t task, const Error& error) {
  settle(task, Outcome{.bytes = nullptr,
                       .unit = std::nullopt,
                       .problem = Problem{error.kind, error.message, error.where}});
}

void Reading::report_progress() {
  ++done_;
  if (progress_) progress_(done_, tasks_.size());
}

}  // namespace candor
