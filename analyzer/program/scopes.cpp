#include "program/scopes.h"

namespace candor {

Scopes::Scopes(const Program& program) {
  for (const ProgramComponent& component : program.components) {
    std::vector<bool> images(component.images.empty() ? 0 : program.images.size(), false);
    for (const ImageId image : component.closure) {
      if (!images.empty()) images[index(image)] = true;
    }
    loads_.push_back(std::move(images));
  }
  meets_ = loads_;
  for (std::uint32_t host = 0; host < program.components.size(); ++host) {
    const std::vector<ImageId>& closure = program.components[host].closure;
    for (const ImageId loaded : closure) {
      const ComponentId owner = program.image(loaded).component;
      if (owner == ComponentId{host}) continue;
      for (const ImageId other : closure) meets_[index(owner)][index(other)] = true;
    }
  }
}

}  // namespace candor
