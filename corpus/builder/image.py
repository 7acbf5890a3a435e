"""Compiles, links and strips the image of one component."""

import dataclasses
import pathlib

from builder import ast, macho, selector_stubs, stubs, tools


@dataclasses.dataclass(frozen=True)
class Variant:
    """How images are built: optimisation, form of the fixups and method lists, symbols, selector stubs."""

    optimisation: str
    chained: bool
    stripped: bool
    stubs: str = ""  # "fast" or "small": messages go through stubs of their selectors

    @property
    def name(self):
        fixups = "chained" if self.chained else "classic"
        name = f"{self.optimisation}-{fixups}-{'stripped' if self.stripped else 'symbols'}"
        return f"{name}-{self.stubs}stubs" if self.stubs else name


ALL_VARIANTS = [
    Variant(optimisation, chained, stripped)
    for optimisation in ("O0", "Os", "Oz", "O2")
    for chained in (False, True)
    for stripped in (False, True)
]
# Of cases that ask for selector stubs; of all cases when all variants are built. Without optimisation, calls go through
# the address of objc_msgSend, which is not rewritten.
STUB_VARIANTS = [
    Variant("Os", True, True, "fast"),
    Variant("Oz", False, True, "small"),
]
# Four that cover every pair of choices.
DEFAULT_VARIANTS = [
    Variant("O0", False, False),
    Variant("Os", True, True),
    Variant("Oz", False, True),
    Variant("O2", True, False),
]


def include_folders(component):
    """Folders on the include path: its own and that of the frameworks the app embeds."""
    return [component.folder, component.root / "frameworks"]


def _language_flags(source, component, variant, sdk):
    if source.suffix == ".s":
        return ["-target", component.target]
    folders = include_folders(component)
    if source.suffix == ".m":
        return sdk.flags(component.target, folders, variant.optimisation)
    flags = ast.compiler_flags(sdk.folder, component.target, folders)
    return [f for f in flags if f != "-fobjc-arc"] + [f"-{variant.optimisation}"]


def _compile(component, variant, sdk, work):
    objects = []
    # Paths are told relative to the case, so that the bytes do not depend on where the tree is.
    flags = [f"-ffile-prefix-map={component.folder}=.", "-Wall", "-Werror", "-Wno-deprecated-declarations"]
    flags += ["-Wno-unguarded-availability-new", "-Wno-objc-missing-super-calls"]
    for source in component.sources:
        output = work / f"{source.stem}.o"
        own = _language_flags(source, component, variant, sdk) + ([] if source.suffix == ".s" else flags)
        if variant.stubs and source.suffix == ".m":
            _compile_with_stubs(source, own, component.target, output)
        else:
            tools.run([tools.CLANG, *own, "-c", source, "-o", output])
        objects.append(output)
    return objects


def _compile_with_stubs(source, flags, target, output):
    """What this Clang does not do by itself: messages through stubs of their selectors."""
    assembly = output.with_suffix(".s")
    tools.run([tools.CLANG, *flags, "-S", source, "-o", assembly])
    text, _ = selector_stubs.rewrite(assembly.read_text())
    assembly.write_text(text)
    tools.run([tools.CLANG, "-target", target, "-c", assembly, "-o", output])


def _runtime_object(component, variant, work):
    """The object behind `@available`, made once for each OS version and optimisation."""
    source = pathlib.Path(__file__).with_name("availability.c")
    key = tools.digest(source, component.target, variant.optimisation)[:16]
    output = work.parent / f"availability-{key}.o"
    if not output.exists():
        temporary = work / "availability.o"
        tools.run([tools.CLANG, "-target", component.target, f"-{variant.optimisation}", "-c", source, "-o", temporary])
        temporary.replace(output)
    return output


def _libraries(component, built, stub_folder, work):
    """Linker arguments for the libraries the sources name, embedded frameworks first."""
    names = component.imported_frameworks()
    arguments = []
    for name in names:
        if name in built:
            arguments.append(built[name])
    for name in ["Foundation", "CoreFoundation", *names]:
        stub = stub_folder / f"{name}.tbd"
        if stub.exists() and stub not in arguments:
            arguments.append(stub)
    arguments += [stub_folder / "libobjc.tbd", stub_folder / "libSystem.tbd"]
    for name in component.settings.get("weak_frameworks", []):
        arguments += ["-weak_library", stub_folder / f"{name}.tbd"]
    for name in component.settings.get("private_frameworks", []):
        stub = work / f"{name}.tbd"
        path = f"/System/Library/PrivateFrameworks/{name}.framework/{name}"
        stub.write_text(stubs.tbd_text(path, set(), set()))
        arguments.append(stub)
    return arguments


def _link_command(component, variant, objects, runtime, libraries, output):
    command = [tools.LINKER, "-arch", "arm64"]
    command += ["-platform_version", component.platform, component.min_os, component.sdk]
    command += ["-fixup_chains"] if variant.chained else ["-no_fixup_chains"]
    command += ["-objc_relative_method_lists" if variant.chained else "-no_objc_relative_method_lists"]
    if variant.stubs:
        command.append(f"-objc_stubs_{variant.stubs}")
    command += ["-adhoc_codesign", "-ObjC", "-o", output, *objects, "--start-lib", runtime, "--end-lib"]
    if component.kind == "frameworks":
        command += ["-dylib", "-install_name", f"@rpath/{component.folder.name}.framework/{component.executable}"]
    else:
        command += ["-rpath", "@executable_path/Frameworks"]
        if component.kind == "extensions":
            command += ["-rpath", "@executable_path/../../Frameworks", "-e", "_NSExtensionMain"]
    if component.settings.get("encrypted"):
        command.append("-encryptable")
    return command + component.settings.get("link", []) + libraries


def build_image(component, variant, built, sdk, work):
    """The linked, stripped, not yet signed image. `built` maps embedded framework names to images."""
    work.mkdir(parents=True, exist_ok=True)
    objects = _compile(component, variant, sdk, work)
    output = work / component.executable
    libraries = _libraries(component, built, sdk.stubs, work)
    runtime = _runtime_object(component, variant, work)
    tools.run(_link_command(component, variant, objects, runtime, libraries, output))
    if variant.stripped:
        tools.run([tools.STRIP, *(["-x"] if component.kind == "frameworks" else []), output])
    if component.settings.get("encrypted"):
        output.write_bytes(macho.set_cryptid(output.read_bytes(), 1))
    return output
