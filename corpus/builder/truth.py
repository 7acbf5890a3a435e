"""Derives what an image's Objective-C metadata must say from the syntax trees of its sources."""

import pathlib
import re

from builder import ast, image

# Messages Clang turns into calls of runtime functions: they may leave no selector reference.
RUNTIME_CALLS = {
    "alloc", "allocWithZone:", "new", "self", "class", "isKindOfClass:", "respondsToSelector:", "retain",
    "release", "autorelease",
}

_LITERALS = {
    "ObjCArrayLiteral": "arrayWithObjects:count:",
    "ObjCDictionaryLiteral": "dictionaryWithObjects:forKeys:count:",
    "ObjCForCollectionStmt": "countByEnumeratingWithState:objects:count:",
}


class _Unit:
    """The Objective-C declarations of one translation unit, by name; protocols with those of the platform."""

    def __init__(self, tree, protocols):
        self.tree = tree
        self.interfaces, self.extensions, self.categories, self.protocols = {}, {}, {}, dict(protocols)
        self.class_implementations, self.category_implementations = [], []
        for node in tree["inner"]:
            kind, name = node.get("kind"), node.get("name", "")
            if kind == "ObjCInterfaceDecl" and (node.get("inner") or node.get("super") or node.get("protocols")):
                self.interfaces[name] = node
            elif kind == "ObjCProtocolDecl" and (node.get("inner") or node.get("protocols") or name not in self.protocols):
                self.protocols[name] = node
            elif kind == "ObjCCategoryDecl" and not name:
                self.extensions.setdefault(node["interface"]["name"], []).append(node)
            elif kind == "ObjCCategoryDecl":
                self.categories[node["interface"]["name"], name] = node
            elif kind == "ObjCImplementationDecl":
                self.class_implementations.append(node)
            elif kind == "ObjCCategoryImplDecl":
                self.category_implementations.append(node)


def _members(node, kind):
    return [child for child in node.get("inner", ()) if child.get("kind") == kind]


def _names(references):
    return [reference["name"] for reference in references]


def _methods(node, instance):
    return sorted({m["name"] for m in _members(node, "ObjCMethodDecl") if m["instance"] == instance})


def _selectors(names):
    return [{"selector": name} for name in sorted(names)]


def _protocol_properties(unit, names, class_side, found):
    for name in names:
        protocol = unit.protocols.get(name, {})
        _protocol_properties(unit, _names(protocol.get("protocols", ())), class_side, found)
        _own_properties(protocol, class_side, found)


def _own_properties(node, class_side, found):
    for item in _members(node, "ObjCPropertyDecl"):
        if item.get("class", False) == class_side:
            found.setdefault(item["name"])


def _accessors(unit, cls, implementation):
    """Getter and setter selectors Clang writes for the synthesized properties of a class."""
    declared = {}
    for node in [unit.interfaces.get(cls, {}), *unit.extensions.get(cls, ())]:
        for item in _members(node, "ObjCPropertyDecl"):
            declared.setdefault(item["name"], []).append(item)
    made = set()
    for item in _members(implementation, "ObjCPropertyImplDecl"):
        if item["implKind"] != "synthesize":
            continue
        name = item["name"]
        forms = declared.get(name) or [item]
        getter = next((f["getter"]["name"] for f in forms if "getter" in f), name)
        setter = next((f["setter"]["name"] for f in forms if "setter" in f), f"set{name[0].upper()}{name[1:]}:")
        made.add(getter)
        if any(f.get("readwrite") for f in forms):
            made.add(setter)
    return made


def _is_managed(ivar):
    """Whether ARC must release the instance variable when the object goes away."""
    kind = ivar["type"]
    text = kind.get("desugaredQualType", kind["qualType"]) + " " + kind["qualType"]
    return "__strong" in text or "__weak" in text


def _class_truth(unit, implementation):
    name = implementation["name"]
    interface = unit.interfaces[name]
    extensions = unit.extensions.get(name, [])
    ivars = [v for node in (interface, *extensions, implementation) for v in _members(node, "ObjCIvarDecl")]
    instance = set(_methods(implementation, True)) | _accessors(unit, name, implementation)
    if any(_is_managed(ivar) for ivar in ivars):
        instance.add(".cxx_destruct")
    adopted = list(dict.fromkeys(p for n in (interface, *extensions) for p in _names(n.get("protocols", ()))))
    truth = {"name": name, "super": interface.get("super", {}).get("name")}
    truth["instance_methods"] = _selectors(instance)
    truth["class_methods"] = _selectors(_methods(implementation, False))
    truth["ivars"] = [{"name": v["name"], "type": v["type"]["qualType"]} for v in ivars]
    for key, class_side in (("properties", False), ("class_properties", True)):
        found = {}
        for node in (*extensions, interface):
            _own_properties(node, class_side, found)
        _protocol_properties(unit, adopted, class_side, found)
        truth[key] = sorted(found)
    truth["protocols"] = adopted
    return truth


def _category_truth(unit, implementation):
    cls, name = implementation["interface"]["name"], implementation["name"]
    category = unit.categories.get((cls, name), {})
    adopted = _names(category.get("protocols", ()))
    truth = {"class": cls, "name": name}
    truth["instance_methods"] = _selectors(_methods(implementation, True))
    truth["class_methods"] = _selectors(_methods(implementation, False))
    for key, class_side in (("properties", False), ("class_properties", True)):
        found = {}
        _own_properties(category, class_side, found)
        _protocol_properties(unit, adopted, class_side, found)
        truth[key] = sorted(found)
    truth["protocols"] = adopted
    return truth


_STUB_SYMBOL = re.compile(r"_objc_msgSend\$([^\s\"]+)")

_texts = {}


def _is_optional(protocol, member):
    """Whether `@optional` is the last of the two marks before the member. The dump does not say it."""
    file = protocol["file"]
    if file not in _texts:
        _texts[file] = pathlib.Path(file).read_bytes().decode("latin-1")
    before = _texts[file][ast.offset(protocol) : ast.offset(member)]
    marks = re.findall(r"@(optional|required)\b", before)
    return bool(marks) and marks[-1] == "optional"


def _protocol_truth(protocol):
    truth = {"name": protocol["name"], "protocols": _names(protocol.get("protocols", ()))}
    groups = {key: set() for key in ("instance_methods", "class_methods", "optional_instance_methods",
                                     "optional_class_methods")}
    for member in _members(protocol, "ObjCMethodDecl"):
        side = "instance_methods" if member["instance"] else "class_methods"
        groups[("optional_" if _is_optional(protocol, member) else "") + side].add(member["name"])
    truth.update({key: _selectors(names) for key, names in groups.items()})
    for key, class_side in (("properties", False), ("class_properties", True)):
        found = {}
        _own_properties(protocol, class_side, found)
        truth[key] = sorted(found)
    return truth


def _emitted_protocols(unit, truth):
    """Protocols with metadata: those adopted or named in an expression, and what they inherit."""
    waiting = [p for c in (*truth["classes"], *truth["categories"]) for p in c["protocols"]]
    for implementation in (*unit.class_implementations, *unit.category_implementations):
        waiting += [n["protocol"]["name"] for n in ast.walk(implementation) if n["kind"] == "ObjCProtocolExpr"]
    seen = {}
    while waiting:
        name = waiting.pop()
        if name not in seen and name in unit.protocols:
            seen[name] = unit.protocols[name]
            waiting += _names(seen[name].get("protocols", ()))
    return seen


def _receiver(message):
    """The receiver of a message, without casts around it."""
    node = next(iter(message.get("inner", ())), {})
    while node.get("kind", "").endswith("CastExpr"):
        node = node["inner"][0]
    return node


def _sent_selectors(root):
    sent = set()
    for node in ast.walk(root):
        kind = node["kind"]
        if kind == "ObjCMessageExpr":
            shortcut = node["selector"] == "init" and _receiver(node).get("selector") == "alloc"
            if node["selector"] not in RUNTIME_CALLS and not shortcut:
                sent.add(node["selector"])
        elif kind == "ObjCSelectorExpr":
            sent.add(node["selector"])
        elif kind == "ObjCBoxedExpr":
            sent.add(node.get("selector"))
        elif kind in _LITERALS and node.get("inner"):  # an empty literal is a constant of CoreFoundation
            sent.add(_LITERALS[kind])
    return sent - {None}


def _unit_truth(source, flags, root, protocols):
    tree = ast.parse(source, flags)  # without what the precompiled header declares
    unit = _Unit(tree, protocols)
    truth = {
        "classes": [_class_truth(unit, node) for node in unit.class_implementations],
        "categories": [_category_truth(unit, node) for node in unit.category_implementations],
    }
    truth["protocols"] = [_protocol_truth(p) for p in _emitted_protocols(unit, truth).values()]
    own = [n for n in tree["inner"] if n.get("file", "").startswith(str(root)) and n["kind"] != "ObjCProtocolDecl"]
    truth["selectors_sent"] = set().union(*(_sent_selectors(node) for node in own))
    return truth


def image_truth(component, sdk):
    """The truth about one image, lists sorted by name."""
    flags = sdk.flags(component.target, image.include_folders(component))
    merged = {"classes": [], "categories": [], "protocols": {}, "selectors_sent": set()}
    for source in component.sources:
        if source.suffix == ".s":
            merged["selectors_sent"].update(_STUB_SYMBOL.findall(source.read_text()))
        if source.suffix != ".m":
            continue
        truth = _unit_truth(source, flags, component.root, sdk.protocols())
        merged["classes"] += truth["classes"]
        merged["categories"] += truth["categories"]
        merged["protocols"].update({p["name"]: p for p in truth["protocols"]})
        merged["selectors_sent"] |= truth["selectors_sent"]
    return {
        "classes": sorted(merged["classes"], key=lambda c: c["name"]),
        "categories": sorted(merged["categories"], key=lambda c: (c["class"], c["name"])),
        "protocols": [merged["protocols"][name] for name in sorted(merged["protocols"])],
        "selectors_sent": sorted(merged["selectors_sent"]),
    }


def case_truth(app, sdk):
    """The truth about every image of an app."""
    images = {c.image_path: image_truth(c, sdk) for c in app.walk() if c.sources}
    return {"case": app.folder.name, "images": images}
