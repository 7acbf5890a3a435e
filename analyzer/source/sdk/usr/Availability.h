// Stand-in for <Availability.h>: the marks that make a newer API a weak import.
#pragma once

/// Present since this iOS version. An older deployment target links it weakly.
#define IOS_SINCE(version) __attribute__((availability(ios, introduced = version)))
/// Present since one iOS version, deprecated since another.
#define IOS_DEPRECATED(since, version) \
  __attribute__((availability(ios, introduced = since, deprecated = version)))
