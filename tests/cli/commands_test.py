#!/usr/bin/env python3
"""The commands as a user runs them: exit statuses, messages, rule packs of one's own, output files.

usage: commands_test.py CANDOR CORPUS
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

CANDOR, CORPUS = sys.argv[1], pathlib.Path(sys.argv[2])
SAMPLES = pathlib.Path(os.environ.get("CANDOR_SAMPLES", pathlib.Path(__file__).resolve().parents[3] / "shared/samples"))

RULE = """\
id: mine/greets
title: The app greets
severity: warning
policy:
  - {title: House rules, section: "1"}
what: It greets.
why: It should not.
fix: Remove the greeting.
false_positives: None known.
check:
  facts:
    match: {selector: "greet:"}
message: "{component} greets with {value}"
cases:
  - fires: a greeting
    unit: |
      unit macho-executable "arm64" platform ios min-os "13.0" sdk "17.2"
      selector "greet:"
  - clean: silence
    unit: |
      unit macho-executable "arm64" platform ios min-os "13.0" sdk "17.2"
      selector "stare:"
"""


def run(*arguments, environment=None):
    return subprocess.run([CANDOR, *map(str, arguments)], capture_output=True, text=True, timeout=120,
                          env={**os.environ, **(environment or {})})


def app(case, variant="Os-chained-stripped"):
    path = CORPUS / variant / f"{case}.ipa"
    if not path.exists():
        raise unittest.SkipTest(f"{path} was not built; run corpus/build.py --out {CORPUS}")
    return path


class Output(unittest.TestCase):
    def test_a_pipe_or_a_link_is_written_to_and_not_replaced(self):
        demo = app("demo")
        with tempfile.TemporaryDirectory() as folder:
            target, link = pathlib.Path(folder, "report.json"), pathlib.Path(folder, "link")
            link.symlink_to(target)
            self.assertEqual(run("scan", "--format", "json", "-o", link, demo).returncode, 1)
            self.assertTrue(link.is_symlink())
            json.loads(target.read_text())
            pipe = pathlib.Path(folder, "pipe")
            os.mkfifo(pipe)
            with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
                self.assertEqual(run("scan", "--format", "json", "-o", pipe, demo).returncode, 1)
                json.loads(reader.stdout.read())
            self.assertTrue(pipe.is_fifo())

    def test_closed_descriptors_are_no_place_for_sockets(self):
        demo = app("demo")
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder, "report.json")
            command = f'"{CANDOR}" scan --format json -o "{report}" "{demo}" <&- >&- 2>&-'
            self.assertEqual(subprocess.run(command, shell=True, timeout=120).returncode, 1)
            json.loads(report.read_text())
            command = f'"{CANDOR}" scan "{demo}" >&- 2>/dev/null'
            self.assertEqual(subprocess.run(command, shell=True, timeout=120).returncode, 2)


class ExitStatus(unittest.TestCase):
    def test_findings_at_the_level_give_one_and_below_it_zero(self):
        demo = app("demo")
        self.assertEqual(run("scan", demo).returncode, 1)
        self.assertEqual(run("scan", "--fail-on", "never", demo).returncode, 0)
        silent = app("face_filter_honest")
        self.assertEqual(run("scan", silent).returncode, 0)
        self.assertEqual(run("scan", "--fail-on", "note", silent).returncode, 1)

    def test_mistakes_on_the_command_line_give_two(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("scan").returncode, 2)
        self.assertEqual(run("scan", "--format", "xml", "x").returncode, 2)
        self.assertEqual(run("explain", "no/such-rule").returncode, 2)
        self.assertEqual(run("scan", "--only", "no-such-pack", app("demo")).returncode, 2)

    def test_a_path_that_does_not_exist_is_named(self):
        done = run("scan", "/nowhere/App.ipa")
        self.assertEqual(done.returncode, 2)
        self.assertIn("/nowhere/App.ipa", done.stderr)

    def test_an_encrypted_image_is_incomplete_with_strict_and_never_clean(self):
        encrypted = app("encrypted")
        done = run("scan", "--strict", "--fail-on", "never", encrypted)
        self.assertEqual(done.returncode, 3)
        self.assertIn("encrypted", done.stdout)

    def test_an_unreadable_input_beside_a_good_one_is_a_problem(self):
        with tempfile.TemporaryDirectory() as folder:
            broken = pathlib.Path(folder, "Broken.ipa")
            broken.write_bytes(b"PK\x03\x04" + bytes(100))
            done = run("scan", "--format", "json", "--fail-on", "never", broken, app("demo"))
            self.assertEqual(done.returncode, 0)
            self.assertIn("Broken.ipa", [problem["artifact"] for problem in json.loads(done.stdout)["problems"]])
            self.assertEqual(run("scan", "--strict", "--fail-on", "never", broken, app("demo")).returncode, 3)

    def test_an_image_whose_bytes_are_damaged_in_the_archive_counts_as_not_analysed(self):
        demo = app("demo")
        with tempfile.TemporaryDirectory() as folder:
            damaged = pathlib.Path(folder, "Damaged.ipa")
            data = bytearray(demo.read_bytes())
            with zipfile.ZipFile(demo) as archive:
                image = max((info for info in archive.infolist()), key=lambda info: info.file_size)
            data[image.header_offset + 30 + len(image.filename) + image.compress_size // 2] ^= 0x55
            damaged.write_bytes(data)
            report = json.loads(run("scan", "--format", "json", damaged).stdout)
            unread = [entry["artifact"] for entry in report["coverage"] if not entry["analysed"]]
            self.assertEqual([f"Damaged.ipa/{image.filename}"], unread)
            self.assertIn("could not be read", run("scan", damaged).stdout)
            self.assertEqual(run("scan", "--strict", "--fail-on", "never", damaged).returncode, 3)

    def test_the_demo_shows_each_of_the_three_families(self):
        report = json.loads(run("scan", "--format", "json", app("demo")).stdout)
        families = {finding["rule"].split("/")[0] for finding in report["findings"]}
        self.assertLessEqual({"voip", "face", "ads"}, families)

    def test_help_and_version_give_zero(self):
        for arguments in (["--help"], ["scan", "--help"], ["--version"]):
            self.assertEqual(run(*arguments).returncode, 0)


class RulePacks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.pack = pathlib.Path(self.folder.name)
        (self.pack / "mine").mkdir()

    def write(self, text):
        (self.pack / "mine/greets.yaml").write_text(text)

    def test_one_command_runs_a_hand_written_unit_against_a_rule(self):
        self.write(RULE)
        done = run("rules", "test", self.pack)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("2 cases passed", done.stdout)
        self.assertEqual(run("rules", "lint", self.pack).returncode, 0)

    def test_a_case_that_does_not_hold_fails(self):
        self.write(RULE.replace('selector "greet:"', 'selector "wave:"'))
        done = run("rules", "test", self.pack)
        self.assertEqual(done.returncode, 1)
        self.assertIn("a greeting", done.stdout)

    def test_one_rule_file_can_be_tested_alone(self):
        self.write(RULE)
        done = run("rules", "test", self.pack / "mine/greets.yaml")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("2 cases passed", done.stdout)

    def test_mistakes_are_placed_and_say_what_was_expected(self):
        for wrong, right, place, words in (
                ("severty: warning", "severity: warning", "greets.yaml:3:1", "severity"),
                ("title: [a, b]", "title: The app greets", "greets.yaml:2:8", "text"),
                ("match: {uses: no-such-label}", 'match: {selector: "greet:"}', "greets.yaml:12:", "no-such-label")):
            self.write(RULE.replace(right, wrong))
            done = run("scan", "--rules", self.pack, app("demo"))
            self.assertEqual(done.returncode, 2, wrong)
            self.assertIn(place, done.stderr)
            self.assertIn(words, done.stderr)

    def test_a_pack_of_ones_own_adds_findings(self):
        self.write(RULE.replace('selector: "greet:"', 'selector: "*"'))
        done = run("scan", "--format", "json", "--no-own-rules", "--rules", self.pack, app("demo"))
        self.assertEqual({finding["rule"] for finding in json.loads(done.stdout)["findings"]}, {"mine/greets"})


class Output(unittest.TestCase):
    def test_a_report_goes_to_a_file_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "report.json")
            done = run("scan", "--format", "json", "-o", path, app("demo"))
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertEqual(json.loads(path.read_text())["version"], 1)
            self.assertEqual(os.listdir(folder), ["report.json"])

    def test_an_output_that_cannot_be_written_is_named(self):
        done = run("scan", "-o", "/nowhere/report.txt", app("demo"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("REP001", done.stderr)

    def test_no_colour_reaches_a_pipe_unless_asked_for(self):
        self.assertNotIn("\x1b", run("scan", app("demo")).stdout)
        self.assertIn("\x1b[", run("scan", "--color", "always", app("demo")).stdout)

    def test_every_report_of_the_corpus_follows_the_published_schema(self):
        try:
            import jsonschema
        except ImportError:
            raise unittest.SkipTest("python3-jsonschema is not installed")
        schema = pathlib.Path(__file__).resolve().parents[2] / "docs/report.schema.json"
        validator = jsonschema.Draft7Validator(json.loads(schema.read_text()))
        apps = sorted(app("demo").parent.glob("*.ipa"))
        for path in apps:
            report = json.loads(run("scan", "--format", "json", "--no-cache", path).stdout)
            self.assertEqual([], [error.message for error in validator.iter_errors(report)], path)
        self.assertGreater(len(apps), 12)

    def test_dump_gives_text_json_and_units(self):
        demo = app("demo", "O0-classic-symbols")
        self.assertIn("AppDelegate", run("dump", demo, "--show", "classes").stdout)
        artifacts = json.loads(run("dump", "--json", demo).stdout)["artifacts"]
        self.assertTrue(any("info-plist" in artifact for artifact in artifacts))
        self.assertIn("unit macho-executable", run("dump", "--unit", demo).stdout)

    def test_every_rule_can_be_explained(self):
        listed = json.loads(run("rules", "list", "--json").stdout)
        self.assertGreater(len(listed), 50)
        for rule in listed:
            text = run("explain", rule["id"])
            self.assertEqual(text.returncode, 0)
            self.assertIn("Fix", text.stdout)


class Samples(unittest.TestCase):
    def scan(self, relative):
        path = SAMPLES / relative
        if not path.exists():
            raise unittest.SkipTest(f"{path} is absent")
        report = json.loads(run("scan", "--format", "json", "--no-cache", path).stdout)
        return report, {finding["rule"] for finding in report["findings"]}

    def test_level_1_is_enterprise_signed_and_nothing_else(self):
        self.assertEqual(self.scan("ipa/mastg-UnCrackable-Level1.ipa")[1], {"enterprise/in-house-profile"})

    def test_level_2_is_ad_hoc_and_clean(self):
        self.assertEqual(self.scan("ipa/mastg-UnCrackable-Level2.ipa")[1], set())

    def test_the_two_loose_swift_executables_are_clean(self):
        for name in ("MASTG-DEMO-0024-010696", "MASTG-DEMO-0021-1b6df0"):
            self.assertEqual(self.scan(f"executables/{name}")[1], set(), name)

    def test_branch_is_named_with_its_identifier_use(self):
        report, rules = self.scan("frameworks/BranchSDK.framework")
        self.assertLessEqual({"ads/tracker-sdk", "ads/idfa-access", "ads/attribution-access"}, rules)
        self.assertIn("Branch", [sdk["name"] for sdk in report["sdks"]])
        self.assertNotIn("error", [finding["severity"] for finding in report["findings"]])

    def test_every_hostile_file_is_read_or_refused_with_a_problem(self):
        folder = SAMPLES / "hostile"
        if not folder.exists():
            raise unittest.SkipTest(f"{folder} is absent")
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            done = run("scan", "--format", "json", "--no-cache", "--fail-on", "never", path)
            self.assertIn(done.returncode, (0, 2), path)
            report = json.loads(done.stdout)
            self.assertTrue(report["coverage"] or report["problems"], path)
            self.assertEqual([], [p for p in report["problems"] if p["code"] == "GEN001"], path)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
