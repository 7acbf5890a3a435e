"""Derives stub libraries (.tbd) from the stand-in headers: what a header declares, its library exports."""

import pathlib

# Classes Foundation's headers declare and CoreFoundation's binary defines.
CORE_FOUNDATION_CLASSES = """
NSArray NSMutableArray NSDictionary NSMutableDictionary NSSet NSMutableSet NSOrderedSet NSData NSMutableData
NSDate NSNull NSURL NSTimer NSRunLoop NSLocale NSTimeZone NSCharacterSet NSException NSStream NSInputStream
NSOutputStream
""".split()

# What Clang's code calls or refers to without a declaration in any header.
RUNTIME = {
    "libobjc": """
        objc_msgSend objc_msgSendSuper objc_msgSendSuper2 objc_alloc objc_alloc_init objc_allocWithZone
        objc_opt_new objc_opt_class objc_opt_self objc_opt_isKindOfClass objc_opt_respondsToSelector
        objc_retain objc_release objc_autorelease objc_retainAutorelease objc_autoreleaseReturnValue
        objc_retainAutoreleaseReturnValue objc_retainAutoreleasedReturnValue objc_claimAutoreleasedReturnValue
        objc_unsafeClaimAutoreleasedReturnValue objc_retainBlock objc_storeStrong objc_storeWeak objc_initWeak
        objc_destroyWeak objc_loadWeak objc_loadWeakRetained objc_copyWeak objc_moveWeak objc_getProperty
        objc_setProperty objc_setProperty_atomic objc_setProperty_nonatomic objc_setProperty_atomic_copy
        objc_setProperty_nonatomic_copy objc_copyStruct objc_enumerationMutation objc_sync_enter objc_sync_exit
        objc_autoreleasePoolPush objc_autoreleasePoolPop objc_exception_throw objc_exception_rethrow
        objc_begin_catch objc_end_catch objc_terminate __objc_personality_v0 _objc_empty_cache _objc_empty_vtable
        OBJC_EHTYPE_id objc_ehtype_vtable
        """.split()
    + [f"objc_{verb}_x{n}" for verb in ("retain", "release") for n in range(29)],
    "libSystem": """
        _NSConcreteStackBlock _NSConcreteGlobalBlock _NSConcreteMallocBlock _Block_copy
        _Block_release _Block_object_assign _Block_object_dispose __stack_chk_fail __stack_chk_guard
        _availability_version_check memset_pattern16 _Unwind_Resume __memcpy_chk __strcpy_chk
        """.split(),
    "CoreFoundation": ["__CFConstantStringClassReference", "__NSArray0__", "__NSDictionary0__",
                       "OBJC_EHTYPE_$_NSException"],
}

INSTALL_NAMES = {"libobjc": "/usr/lib/libobjc.A.dylib", "libSystem": "/usr/lib/libSystem.B.dylib"}


def _library_of(file, sdk):
    parts = pathlib.Path(file).relative_to(sdk).parts
    if parts[0] != "usr":
        return parts[0]
    return "libobjc" if parts[1] == "objc" else "libSystem"


def _is_exported(node):
    if node["kind"] == "FunctionDecl":
        return node.get("storageClass") != "static" and not node.get("inline")
    return node["kind"] == "VarDecl" and node.get("storageClass") == "extern"


def _exports(tree, sdk):
    libraries = {name: {"symbols": set(), "classes": set()} for name in RUNTIME}
    for node in tree["inner"]:
        if not node.get("file", "").startswith(str(sdk)):
            continue
        library = _library_of(node["file"], sdk)
        entry = libraries.setdefault(library, {"symbols": set(), "classes": set()})
        kind, name = node["kind"], node.get("name", "")
        if kind == "ObjCInterfaceDecl" and node.get("inner", node.get("super")):
            owner = libraries["CoreFoundation"] if name in CORE_FOUNDATION_CLASSES else entry
            owner = libraries["libobjc"] if name == "NSObject" else owner
            owner["classes"].add(name)
        elif _is_exported(node):
            entry["symbols"].add("_" + name)
    for library, names in RUNTIME.items():
        libraries[library]["symbols"].update("_" + name for name in names)
    libraries["libSystem"]["symbols"].add("dyld_stub_binder")  # the one name without an underscore
    return libraries


def tbd_text(install_name, symbols, classes):
    """The text of a version 4 stub library."""
    quoted = lambda names: ", ".join(f"'{name}'" for name in sorted(names))
    text = "--- !tapi-tbd\ntbd-version: 4\ntargets: [ arm64-ios, arm64-watchos ]\n"
    text += f"install-name: '{install_name}'\ncurrent-version: 1\ncompatibility-version: 1\n"
    if symbols or classes:
        text += "exports:\n  - targets: [ arm64-ios, arm64-watchos ]\n"
        if symbols:
            text += f"    symbols: [ {quoted(symbols)} ]\n"
        if classes:
            text += f"    objc-classes: [ {quoted(classes)} ]\n"
    return text + "...\n"


def write_stubs(tree, sdk, folder):
    """Writes the stub libraries of the headers below `sdk`, whose syntax tree is `tree`."""
    for library, names in _exports(tree, sdk).items():
        name = INSTALL_NAMES.get(library, f"/System/Library/Frameworks/{library}.framework/{library}")
        (folder / f"{library}.tbd").write_text(tbd_text(name, names["symbols"], names["classes"]))
