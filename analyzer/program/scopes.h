#pragma once
// Which images the code of a component can name, and which it can meet at run time.

#include <vector>

#include "program/program.h"

namespace candor {

/// A component names what it loads. At run time it also meets what is loaded beside it: an app's delegate
/// gets the messages of a framework that knows nothing of the app.
class Scopes {
 public:
  explicit Scopes(const Program& program);

  bool loads(ComponentId component, ImageId image) const { return loads_[index(component)][index(image)]; }
  bool meets(ComponentId component, ImageId image) const { return meets_[index(component)][index(image)]; }

 private:
  std::vector<std::vector<bool>> loads_, meets_;
};

}  // namespace candor
