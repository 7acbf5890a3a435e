"""Reads a case folder: an app and the components inside it."""

import dataclasses
import pathlib
import plistlib
import re

from builder.tools import BuildError

# Folder in a case -> folder in the bundle, and the suffix of a component there.
NESTED = {
    "extensions": ("PlugIns", ".appex"),
    "frameworks": ("Frameworks", ".framework"),
    "clips": ("AppClips", ".app"),
    "watch": ("Watch", ".app"),
}

SETTINGS = {
    "sdk": str,
    "min_os": str,
    "link": list,
    "weak_frameworks": list,
    "private_frameworks": list,
    "silent_audio": list,
    "tone_audio": list,
    "encrypted": bool,
    "selector_stubs": bool,
}

_IMPORT = re.compile(r"^\s*#\s*(?:import|include)\s*<(\w+)/[\w./]+>", re.MULTILINE)


@dataclasses.dataclass
class Component:
    """An app, an extension, a framework, an App Clip: one bundle with at most one image."""

    root: pathlib.Path  # the case folder
    folder: pathlib.Path
    path: str  # inside the app bundle, "" for the app itself
    kind: str  # "app" or a key of NESTED
    info: dict
    settings: dict
    nested: list

    @property
    def executable(self):
        return self.info.get("CFBundleExecutable", self.folder.name)

    @property
    def image_path(self):
        return f"{self.path}/{self.executable}".lstrip("/")

    @property
    def identifier(self):
        return self.info.get("CFBundleIdentifier", self.executable)

    @property
    def min_os(self):
        return self.settings.get("min_os") or self.info.get("MinimumOSVersion", "15.0")

    @property
    def platform(self):
        return "watchos" if self.kind == "watch" else "ios"

    @property
    def target(self):
        return f"arm64-apple-{self.platform}{self.min_os}"

    @property
    def sdk(self):
        return self.settings.get("sdk") or self.info.get("DTPlatformVersion", "17.5")

    @property
    def sources(self):
        return sorted(p for p in self.folder.iterdir() if p.suffix in (".m", ".c", ".s"))

    def imported_frameworks(self):
        """Names of the frameworks its sources and headers import, weak ones left out."""
        names = set()
        for file in self.folder.iterdir():
            if file.suffix in (".m", ".c", ".h"):
                names.update(_IMPORT.findall(file.read_text()))
        return sorted(names - set(self.settings.get("weak_frameworks", [])))

    def walk(self):
        yield self
        for child in self.nested:
            yield from child.walk()


def _scalar(text, place):
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        inner = text[1:-1].strip()
        return [_scalar(item, place) for item in inner.split(",")] if inner else []
    if text in ("true", "false"):
        return text == "true"
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    if not text:
        raise BuildError(f"{place}: expected a value")
    return text


def read_settings(file):
    """Reads the part of YAML a case.yaml needs: `key: value` and `key: [a, b]`, one per line."""
    settings = {}
    if not file.exists():
        return settings
    for number, line in enumerate(file.read_text().splitlines(), 1):
        place = f"{file}:{number}"
        line = re.sub(r"(^|\s)#.*", "", line).rstrip()
        if not line:
            continue
        key, colon, value = line.partition(":")
        if not colon or key not in SETTINGS:
            raise BuildError(f"{place}: expected one of {', '.join(SETTINGS)}, each with a value")
        settings[key] = _scalar(value, place)
        if not isinstance(settings[key], SETTINGS[key]):
            raise BuildError(f"{place}: {key} must be a {SETTINGS[key].__name__}")
    return settings


def _read_component(root, folder, path, kind):
    plist = folder / "Info.plist"
    if not plist.exists():
        raise BuildError(f"{plist} is missing")
    try:
        info = plistlib.loads(plist.read_bytes())
    except Exception as error:
        raise BuildError(f"{plist}: {error}") from error
    component = Component(root, folder, path, kind, info, read_settings(folder / "case.yaml"), [])
    for name, (place, suffix) in NESTED.items():
        inner = folder / name
        for child in sorted(inner.iterdir()) if inner.is_dir() else []:
            child_path = f"{path}/{place}/{child.name}{suffix}".lstrip("/")
            component.nested.append(_read_component(root, child, child_path, name))
    return component


def read_case(folder):
    """The app of a case folder, with everything nested in it."""
    return _read_component(folder, folder, "", "app")
