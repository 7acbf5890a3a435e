// Stand-in for <Availability.h>: the marks that say since when an API exists.
#pragma once

#include <AvailabilityVersions.h>

/// Present since this iOS version. An older deployment target links it weakly.
#define IOS_SINCE(version) __attribute__((availability(ios, introduced = version)))
/// Present since one iOS version, deprecated since another.
#define IOS_DEPRECATED(since, version) \
  __attribute__((availability(ios, introduced = since, deprecated = version)))

#define __IPHONE_OS_VERSION_MIN_REQUIRED __ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__
#ifndef __ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__
#define __ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__ 150000
#endif
#define __IPHONE_OS_VERSION_MAX_ALLOWED __IPHONE_18_0
#define __API_TO_BE_DEPRECATED 100000
#define __IPHONE_NA 99999
#define __MAC_NA 9999
#define __WATCHOS_NA 9999
#define __TVOS_NA 9999

// The platforms a mark may name. Only that of iOS has an effect.
#define __SDK_INTRODUCED_ios(v) __attribute__((availability(ios, introduced = v)))
#define __SDK_DEPRECATED_ios(v, w) __attribute__((availability(ios, introduced = v, deprecated = w)))
#define __SDK_UNAVAILABLE_ios __attribute__((availability(ios, unavailable)))
#define __SDK_INTRODUCED_iosApplicationExtension(v)
#define __SDK_DEPRECATED_iosApplicationExtension(v, w)
#define __SDK_UNAVAILABLE_iosApplicationExtension
#define __SDK_INTRODUCED_macos(...)
#define __SDK_DEPRECATED_macos(...)
#define __SDK_UNAVAILABLE_macos
#define __SDK_INTRODUCED_macosx(...)
#define __SDK_DEPRECATED_macosx(...)
#define __SDK_UNAVAILABLE_macosx
#define __SDK_INTRODUCED_watchos(...)
#define __SDK_DEPRECATED_watchos(...)
#define __SDK_UNAVAILABLE_watchos
#define __SDK_INTRODUCED_tvos(...)
#define __SDK_DEPRECATED_tvos(...)
#define __SDK_UNAVAILABLE_tvos
#define __SDK_INTRODUCED_visionos(...)
#define __SDK_DEPRECATED_visionos(...)
#define __SDK_UNAVAILABLE_visionos
#define __SDK_INTRODUCED_maccatalyst(...)
#define __SDK_DEPRECATED_maccatalyst(...)
#define __SDK_UNAVAILABLE_maccatalyst
#define __SDK_INTRODUCED_macCatalyst(...)
#define __SDK_DEPRECATED_macCatalyst(...)
#define __SDK_UNAVAILABLE_macCatalyst
#define __SDK_INTRODUCED_macosApplicationExtension(...)
#define __SDK_DEPRECATED_macosApplicationExtension(...)
#define __SDK_UNAVAILABLE_macosApplicationExtension
#define __SDK_INTRODUCED_driverkit(...)
#define __SDK_DEPRECATED_driverkit(...)
#define __SDK_UNAVAILABLE_driverkit
#define __SDK_INTRODUCED_bridgeos(...)
#define __SDK_DEPRECATED_bridgeos(...)
#define __SDK_UNAVAILABLE_bridgeos
#define __SDK_INTRODUCED_swift(...)
#define __SDK_DEPRECATED_swift(...)
#define __SDK_UNAVAILABLE_swift
#define __SDK_INTRODUCED_xros(...)
#define __SDK_DEPRECATED_xros(...)
#define __SDK_UNAVAILABLE_xros

#define __SDK_MARK_1(kind, a) __SDK_##kind##_##a
#define __SDK_MARK_2(kind, a, b) __SDK_##kind##_##a __SDK_MARK_1(kind, b)
#define __SDK_MARK_3(kind, a, b, c) __SDK_##kind##_##a __SDK_MARK_2(kind, b, c)
#define __SDK_MARK_4(kind, a, b, c, d) __SDK_##kind##_##a __SDK_MARK_3(kind, b, c, d)
#define __SDK_MARK_5(kind, a, b, c, d, e) __SDK_##kind##_##a __SDK_MARK_4(kind, b, c, d, e)
#define __SDK_MARK_6(kind, a, b, c, d, e, f) __SDK_##kind##_##a __SDK_MARK_5(kind, b, c, d, e, f)
#define __SDK_MARK_7(kind, a, b, c, d, e, f, g) __SDK_##kind##_##a __SDK_MARK_6(kind, b, c, d, e, f, g)
#define __SDK_MARK_8(kind, a, b, c, d, e, f, g, h) __SDK_##kind##_##a __SDK_MARK_7(kind, b, c, d, e, f, g, h)
#define __SDK_PICK(_1, _2, _3, _4, _5, _6, _7, _8, name, ...) name
#define __SDK_MARKS(kind, ...)                                                                               \
  __SDK_PICK(__VA_ARGS__, __SDK_MARK_8, __SDK_MARK_7, __SDK_MARK_6, __SDK_MARK_5, __SDK_MARK_4, __SDK_MARK_3, \
             __SDK_MARK_2, __SDK_MARK_1, )                                                                   \
  (kind, __VA_ARGS__)

#define API_AVAILABLE(...) __SDK_MARKS(INTRODUCED, __VA_ARGS__)
#define API_DEPRECATED(message, ...) __SDK_MARKS(DEPRECATED, __VA_ARGS__)
#define API_DEPRECATED_WITH_REPLACEMENT(replacement, ...) __SDK_MARKS(DEPRECATED, __VA_ARGS__)
#define API_UNAVAILABLE(...) __SDK_MARKS(UNAVAILABLE, __VA_ARGS__)
#define API_AVAILABLE_BEGIN(...)
#define API_AVAILABLE_END
#define API_UNAVAILABLE_BEGIN(...)
#define API_UNAVAILABLE_END
#define API_DEPRECATED_BEGIN(...)
#define API_DEPRECATED_END
#define __API_AVAILABLE(...) API_AVAILABLE(__VA_ARGS__)
#define __API_DEPRECATED(message, ...) API_DEPRECATED(message, __VA_ARGS__)
#define __API_DEPRECATED_WITH_REPLACEMENT(replacement, ...) API_DEPRECATED(replacement, __VA_ARGS__)
#define __API_UNAVAILABLE(...) API_UNAVAILABLE(__VA_ARGS__)
#define SPI_AVAILABLE(...) API_AVAILABLE(__VA_ARGS__)
#define SPI_DEPRECATED(message, ...) API_DEPRECATED(message, __VA_ARGS__)

#define __OSX_AVAILABLE_STARTING(mac, ios)
#define __OSX_AVAILABLE_BUT_DEPRECATED(mac, mac_deprecated, ios, ios_deprecated)
#define __OSX_AVAILABLE_BUT_DEPRECATED_MSG(mac, mac_deprecated, ios, ios_deprecated, message)
#define __OSX_AVAILABLE(version)
#define __IOS_AVAILABLE(version) IOS_SINCE(version)
#define __TVOS_AVAILABLE(version)
#define __WATCHOS_AVAILABLE(version)
#define __OSX_DEPRECATED(...)
#define __IOS_DEPRECATED(...)
#define __TVOS_DEPRECATED(...)
#define __WATCHOS_DEPRECATED(...)
#define __IOS_PROHIBITED __attribute__((availability(ios, unavailable)))
#define __OSX_PROHIBITED
#define __TVOS_PROHIBITED
#define __WATCHOS_PROHIBITED
#define __OS_EXTENSION_UNAVAILABLE(message)
#define __OSX_EXTENSION_UNAVAILABLE(message)
#define __IOS_EXTENSION_UNAVAILABLE(message)
