#!/usr/bin/env python3
"""Tests of the corpus builder: the truth against LLVM's own reader, signatures, and repeatable bytes.

Exit status 77 when the compiler or the linker is not installed. CANDOR_CORPUS may name a folder built before.
"""

import collections
import hashlib
import json
import os
import pathlib
import plistlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "corpus"))

from builder import macho, selector_stubs, signature, tools  # noqa: E402

OBJDUMP = "llvm-objdump-19"
CLASSIC, CHAINED = "O0-classic-symbols", "Os-chained-stripped"
_scratch = tempfile.TemporaryDirectory()


def build(out, *arguments):
    command = [sys.executable, str(ROOT / "corpus" / "build.py"), "--out", str(out), *arguments]
    return subprocess.run(command, capture_output=True, text=True)


def corpus():
    """The folder with the classic variant of every case, built when no folder was given."""
    given = os.environ.get("CANDOR_CORPUS")
    out = pathlib.Path(given) if given else pathlib.Path(_scratch.name) / "corpus"
    done = build(out, "--variant", CLASSIC, "--variant", CHAINED)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return out


def images(out, variant):
    """Yields (case, path inside the app, bytes, truth) of every image."""
    for file in sorted((out / variant).glob("*.truth.json")):
        truth = json.loads(file.read_text())
        with zipfile.ZipFile(file.with_name(truth["case"] + ".ipa")) as archive:
            for path, facts in truth["images"].items():
                name = next(n for n in archive.namelist() if re.fullmatch(r"Payload/[^/]+\.app/" + re.escape(path), n))
                yield truth["case"], path, archive.read(name), facts


def dumped_metadata(image):
    """Classes, protocols and category methods llvm-objdump reads from an image that has classic fixups."""
    file = pathlib.Path(_scratch.name) / "image"
    file.write_bytes(image)
    text = subprocess.run([OBJDUMP, "--macho", "--objc-meta-data", str(file)], capture_output=True, text=True).stdout
    classes, protocols = collections.defaultdict(lambda: collections.defaultdict(set)), set()
    categories = collections.defaultdict(set)
    cls, side, part, section = None, "", "", ""
    for line in text.splitlines():
        if line.startswith("Contents of"):
            section = line
        elif "__objc_protolist" in section and "__OBJC_PROTOCOL_$_" in line:
            protocols.add(line.partition("__OBJC_PROTOCOL_$_")[2])
        if "__objc_catlist" in section:
            start = re.match(r"[0-9a-f]{16} \S+ __OBJC_\$_CATEGORY_(\S+)_\$_(\S+)", line)
            cls = (start[1], start[2]) if start else cls
            method = re.match(r"\s+imp ([-+])\[\S+\(\S+\) (\S+)\]", line)
            if method:
                categories[cls].add(method[1] + method[2])
        if "__objc_classlist" not in section:
            continue
        start = re.match(r"[0-9a-f]{16} \S+ _OBJC_CLASS_\$_(\w+)", line)
        if start:
            cls, side, part = start[1], "instance_", "head"
        elif line.startswith("Meta Class"):
            side, part = "class_", "head"
        label = re.match(r"\s+(baseMethods|baseProtocols|ivars|weakIvarLayout|baseProperties) ", line)
        if label:
            part = label[1]
        name = re.match(r"\s+name 0x[0-9a-f]+ (.+)", line)
        if not name:
            continue
        if part == "baseMethods":
            classes[cls][side + "methods"].add(name[1])
        elif part in ("ivars", "baseProperties") and side == "instance_":
            classes[cls]["ivars" if part == "ivars" else "properties"].add(name[1])
        elif part == "head":
            classes[cls]["names"].add(name[1])
    return classes, protocols, categories


def sections(image):
    for command, offset, _ in macho.load_commands(image):
        if command == macho.LC_SEGMENT_64:
            for index in range(struct.unpack_from("<I", image, offset + 64)[0]):
                at = offset + 72 + 80 * index
                name = image[at : at + 16].rstrip(b"\0").decode()
                yield name, *struct.unpack_from("<QQI", image, at + 32)


def selector_references(image):
    found = list(sections(image))
    texts = next((s for s in found if s[0] == "__objc_methname"), None)
    selectors = set()
    for name, _, size, offset in found:
        if name == "__objc_selrefs" and texts:
            for (address,) in struct.iter_unpack("<Q", image[offset : offset + size]):
                start = texts[3] + address - texts[1]
                selectors.add(image[start : image.index(b"\0", start)].decode())
    return selectors


class Truth(unittest.TestCase):
    def test_classes_equal_what_llvm_reads_from_the_images(self):
        seen = 0
        for case, path, image, truth in images(OUT, CLASSIC):
            with self.subTest(case=case, image=path):
                classes, protocols, categories = dumped_metadata(image)
                self.assertEqual(sorted(classes), [c["name"] for c in truth["classes"]])
                for cls in truth["classes"]:
                    read = classes[cls["name"]]
                    for key in ("instance_methods", "class_methods"):
                        self.assertEqual(sorted(read[key]), [m["selector"] for m in cls[key]], cls["name"])
                    self.assertEqual(sorted(read["ivars"]), sorted(v["name"] for v in cls["ivars"]), cls["name"])
                    self.assertEqual(sorted(read["properties"]), cls["properties"], cls["name"])
                self.assertEqual(sorted(protocols), [p["name"] for p in truth["protocols"]])
                expected = {(c["class"], c["name"]): {"-" + m["selector"] for m in c["instance_methods"]}
                            | {"+" + m["selector"] for m in c["class_methods"]} for c in truth["categories"]}
                self.assertEqual(dict(categories), expected)
                seen += len(classes)
        self.assertGreater(seen, 60)

    def test_every_selector_sent_has_a_reference(self):
        for case, path, image, truth in images(OUT, CLASSIC):
            with self.subTest(case=case, image=path):
                self.assertEqual(set(truth["selectors_sent"]) - selector_references(image), set())

    def test_optional_methods_are_told_apart(self):
        facts = json.loads((OUT / CLASSIC / "voip_honest.truth.json").read_text())["images"]["Fernsprecher"]
        protocol = next(p for p in facts["protocols"] if p["name"] == "CallServiceObserver")
        self.assertEqual(protocol["instance_methods"], [{"selector": "callService:didChangeMuted:"}])
        optional = [m["selector"] for m in protocol["optional_instance_methods"]]
        self.assertEqual(optional, ["callService:didEndCall:after:", "observerPriority"])
        self.assertEqual(protocol["optional_class_methods"], [{"selector": "wantsVideo"}])


class Images(unittest.TestCase):
    def test_signature_covers_every_page_and_holds_the_entitlements(self):
        for variant in (CLASSIC, CHAINED):
            with self.subTest(variant=variant):
                image = next(i for c, p, i, _ in images(OUT, variant) if (c, p) == ("voip_honest", "Fernsprecher"))
                command = macho.find_command(image, macho.LC_CODE_SIGNATURE)
                start, size = struct.unpack_from("<II", image, command + 8)
                self.assertEqual(start + size, len(image))
                blob = image[start:]
                count = struct.unpack_from(">I", blob, 8)[0]
                slots = dict(struct.unpack_from(">II", blob, 12 + 8 * i) for i in range(count))
                directory = blob[slots[signature.SLOT_CODE_DIRECTORY] :]
                hashes, pages = struct.unpack_from(">I", directory, 16)[0], struct.unpack_from(">I", directory, 28)[0]
                for page in range(pages):
                    content = image[page * 4096 : min((page + 1) * 4096, start)]
                    at = hashes + 32 * page
                    self.assertEqual(directory[at : at + 32], hashlib.sha256(content).digest())
                text = blob[slots[signature.SLOT_ENTITLEMENTS] :]
                length = struct.unpack_from(">I", text, 4)[0]
                expected = plistlib.loads((ROOT / "corpus/apps/voip_honest/entitlements.plist").read_bytes())
                self.assertEqual(plistlib.loads(text[8:length]), expected)
                entitlements_hash = directory[hashes - 5 * 32 : hashes - 4 * 32]
                self.assertEqual(entitlements_hash, hashlib.sha256(text[:length]).digest())

    def test_encrypted_case_says_so_and_others_do_not(self):
        for case, path, image, _ in images(OUT, CLASSIC):
            if path.count("/") == 0:
                cryptid = struct.unpack_from("<I", image, macho.find_command(image, macho.LC_ENCRYPTION_INFO_64) + 16)
                self.assertEqual(cryptid[0], 1 if case == "encrypted" else 0, case)

    def test_variants_differ_in_fixups_and_symbols(self):
        chained_fixups, dyld_info = 0x80000034, 0x80000022
        for variant, wanted, other in ((CLASSIC, dyld_info, chained_fixups), (CHAINED, chained_fixups, dyld_info)):
            image = next(i for c, p, i, _ in images(OUT, variant) if c == "demo")
            commands = {command for command, _, _ in macho.load_commands(image)}
            self.assertIn(wanted, commands)
            self.assertNotIn(other, commands)


class Builds(unittest.TestCase):
    def test_two_builds_have_the_same_bytes(self):
        digests = set()
        for attempt in ("first", "second"):
            out = pathlib.Path(_scratch.name) / attempt
            done = build(out, "--case", "demo", "--variant", CHAINED)
            self.assertEqual(done.returncode, 0, done.stderr)
            digests.add(hashlib.sha256((out / CHAINED / "demo.ipa").read_bytes()).hexdigest())
        self.assertEqual(len(digests), 1)

    def test_unknown_case_is_refused_with_the_known_ones(self):
        done = build(pathlib.Path(_scratch.name) / "none", "--case", "no_such_case")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no case named no_such_case; there are: ", done.stderr)


class SelectorStubs(unittest.TestCase):
    DATA = """
l_OBJC_METH_VAR_NAME_:                  ; @OBJC_METH_VAR_NAME_
\t.asciz\t"send:"
_OBJC_SELECTOR_REFERENCES_:
\t.quad\tl_OBJC_METH_VAR_NAME_
"""

    def rewritten(self, *code):
        text, sent = selector_stubs.rewrite("\n".join(f"\t{line}" for line in code) + self.DATA)
        return text.partition("\nl_OBJC")[0].replace("\t", " ").strip().split("\n "), sent

    def test_a_load_before_the_message_goes(self):
        load = "ldr\tx1, [x8, _OBJC_SELECTOR_REFERENCES_@PAGEOFF]"
        code, sent = self.rewritten(load, "mov\tx2, x19", "bl\t_objc_msgSend")
        self.assertEqual((code, sent), (["mov x2, x19", 'bl "_objc_msgSend$send:"'], 1))

    def test_a_load_kept_for_later_messages_stays(self):
        load = "ldr\tx21, [x8, _OBJC_SELECTOR_REFERENCES_@PAGEOFF]"
        code, sent = self.rewritten(load, "mov\tx1, x21", "bl\t_objc_msgSend", "mov\tx1, x21", "bl\t_objc_msgSend")
        self.assertEqual((sent, len(code), code[1]), (2, 3, 'bl "_objc_msgSend$send:"'))

    def test_a_selector_that_is_looked_at_stays(self):
        load = "ldr\tx1, [x8, _OBJC_SELECTOR_REFERENCES_@PAGEOFF]"
        self.assertEqual(self.rewritten(load, "str\tx1, [sp]", "bl\t_objc_msgSend")[1], 0)


if __name__ == "__main__":
    if tools.missing():
        print("skipped: " + "; ".join(tools.missing()))
        sys.exit(77)
    OUT = corpus()
    unittest.main()
