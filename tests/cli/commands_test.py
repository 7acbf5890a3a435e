#!/usr/bin/env python3
"""The commands as a user runs them: exit statuses, messages, rule packs of one's own, output files.

usage: commands_test.py CANDOR CORPUS
"""
import json
import os
import pathlib
import shutil
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


class OutputDescriptors(unittest.TestCase):
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

    def test_a_pack_with_models_of_its_own_may_use_labels_of_ours(self):
        (self.pack / "models").mkdir()
        (self.pack / "models/greetings.yaml").write_text(
            "framework: Greetings\nmodels:\n  - match: {selector: \"greet:\"}\n    marks: {label: greeting}\n")
        self.write(RULE.replace('match: {selector: "greet:"}', "match: {or: [{uses: greeting}, {uses: network}]}"))
        for command in ("lint", "test"):
            done = run("rules", command, self.pack)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

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


PLIST = """\
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>Shop</string>
<key>CFBundleIdentifier</key><string>com.example.shop</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>MinimumOSVersion</key><string>15.0</string>
</dict></plist>
"""

ADS = """\
#import <AdSupport/AdSupport.h>
#import "Generated.h"

@interface Ads : NSObject
@property(nonatomic, strong) NSUUID* last;
@end

@implementation Ads
- (NSString*)nameFor:(BOOL)tracked {
  NSString* name = @"none";
  if (tracked) {
    ASIdentifierManager* manager = [ASIdentifierManager sharedManager];
    name = [manager.advertisingIdentifier UUIDString];
  }
  return name;
}
@end
"""

SENDER = """\
#import <Foundation/Foundation.h>
#ifdef LOWER
NSString* lower(NSString* text) { return [text lowercaseString]; }
#else
NSString* upper(NSString* text) { return [text uppercaseString]; }
#endif
"""

# A library compiled without a header of any SDK.
VENDOR = """\
__attribute__((objc_root_class)) @interface NSObject
@end
@interface ASIdentifierManager : NSObject
+ (id)sharedManager;
- (id)advertisingIdentifier;
@end
id vendor_id(void) { return [[ASIdentifierManager sharedManager] advertisingIdentifier]; }
"""


class Checkout(unittest.TestCase):
    """`candor scan DIR` of a folder with source, and `candor dump` of it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name, "Shop")
        self.write("App/Info.plist", PLIST)

    def write(self, path, text):
        whole = self.root / path
        whole.parent.mkdir(parents=True, exist_ok=True)
        whole.write_text(text)

    def scan(self, *arguments):
        done = run("scan", "--format", "json", "--fail-on", "never", "--no-cache", *arguments, self.root)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def rules(self, *arguments):
        return {finding["rule"] for finding in self.scan(*arguments)["findings"]}

    def read(self, report):
        return {entry["artifact"]: entry for entry in report["coverage"]}

    def test_a_finding_is_placed_at_file_and_line(self):
        self.write("App/Ads.m", ADS)
        report = self.scan()
        finding, = [f for f in report["findings"] if f["rule"] == "ads/idfa-access"]
        self.assertEqual(finding["location"], {"artifact": "Shop/App/Ads.m", "line": 12, "column": 36})
        text = run("scan", "--only", "ads/idfa-access", "--no-cache", self.root)
        self.assertEqual(text.returncode, 0)
        self.assertIn("    in Ads.m:12:36\n"
                      "      ASIdentifierManager* manager = [ASIdentifierManager sharedManager];\n", text.stdout)
        self.assertIn("1 source file read, 1 of 1 function analysed", text.stdout)

    def test_source_is_judged_as_built_with_the_sdk_that_describes_the_platform(self):
        pushes = ("#import <CallKit/CallKit.h>\n#import <PushKit/PushKit.h>\n"
                  "NSString* pushes(void) { return PKPushTypeVoIP; }\n")
        self.write("App/Pushes.m", pushes)
        self.assertEqual(self.rules("--only", "voip/callkit-never-used"), {"voip/callkit-never-used"})
        old = PLIST.replace("</dict>", "<key>DTPlatformVersion</key><string>12.4</string>\n</dict>")
        self.write("App/Info.plist", old)
        self.assertEqual(self.rules("--only", "voip/callkit-never-used"), set())
        self.write("App/Info.plist", PLIST)
        self.write("App/Calls.m", "#import <CallKit/CallKit.h>\nClass provider(void) { return [CXProvider class]; }\n")
        self.assertEqual(self.rules("--only", "voip/callkit-never-used"), set())

    def test_a_header_that_nobody_has_is_no_problem(self):
        self.write("App/Ads.m", ADS.replace("@end\n\n@impl", "@property(nonatomic) GNThing* thing;\n@end\n\n@impl"))
        report = self.scan("--strict")
        self.assertEqual(report["problems"], [])
        entry = self.read(report)["Shop/App/Ads.m"]
        self.assertEqual((entry["kind"], entry["functions"]["lifted"]), ("source", entry["functions"]["seen"]))

    def test_what_is_not_understood_is_a_problem_with_its_place_and_no_reason_to_stop(self):
        self.write("App/Ads.m", ADS + "void broken(void) { int x = ; }\n")
        report = self.scan()
        problem, = report["problems"]
        self.assertEqual((problem["code"], problem["artifact"]), ("SRC001", "Shop/App/Ads.m"))
        self.assertEqual(problem["where"], "App/Ads.m:18:29")
        self.assertIn("ads/idfa-access", {finding["rule"] for finding in report["findings"]})
        strict = run("scan", "--strict", "--fail-on", "never", "--no-cache", self.root)
        self.assertEqual(strict.returncode, 3)
        self.assertIn("SRC001 Ads.m", strict.stdout)

    def test_tests_are_left_out_unless_asked_for(self):
        self.write("App/Sender.m", SENDER)
        self.write("AppTests/AdsTests.m", ADS)
        report = self.scan()
        self.assertNotIn("Shop/AppTests/AdsTests.m", self.read(report))
        self.assertIn("1 source file of tests", str(report["coverage"]))
        self.assertEqual([], report["findings"])
        self.assertIn("Shop/AppTests/AdsTests.m", self.read(self.scan("--include-tests")))
        self.assertIn("ads/idfa-access", self.rules("--include-tests"))

    def test_a_vendored_static_library_is_part_of_the_program(self):
        compiler, archiver = shutil.which("clang-19"), shutil.which("llvm-ar-19")
        if not compiler or not archiver:
            raise unittest.SkipTest("clang-19 or llvm-19 is not installed")
        self.write("App/Ads.m", ADS)
        self.write("vendor.m", VENDOR)
        source, compiled = self.root / "vendor.m", self.root / "vendor.o"
        subprocess.run([compiler, "-target", "arm64-apple-ios13.0", "-c", source, "-o", compiled], check=True)
        (self.root / "App/Vendor").mkdir()
        subprocess.run([archiver, "rc", self.root / "App/Vendor/libvendor.a", compiled], check=True)
        source.unlink()
        compiled.unlink()
        report = self.scan("--only", "ads/idfa-access")
        self.assertEqual([("Shop/App", "Shop/App/Ads.m"), ("Shop/App", "Shop/App/Vendor/libvendor.a")],
                         sorted((finding["component"], finding["owner"]) for finding in report["findings"]))
        self.assertEqual(self.read(report)["Shop/App/Vendor/libvendor.a"]["kind"], "static-library")
        self.assertEqual(["Shop/App"], [bundle["path"] for bundle in report["bundles"]])

    def test_a_compile_command_says_which_branch_is_compiled(self):
        self.write("Sources/Sender.m", SENDER)
        for options, there, absent in (([], "upper", "lower"), (["-DLOWER=1"], "lower", "upper")):
            command = {"directory": str(self.root), "file": "Sources/Sender.m",
                       "arguments": ["clang", *options, "-c", "Sources/Sender.m", "-o", "Sender.o"]}
            self.write("compile_commands.json", json.dumps([command]))
            self.assertIn(f'call message "{there}caseString"', run("dump", "--code", there, self.root).stdout)
            self.assertEqual("", run("dump", "--code", absent, self.root).stdout)
        self.assertEqual(sorted(os.listdir(self.root)), ["App", "Sources", "compile_commands.json"])

    def test_dump_shows_a_method_as_it_is_written_and_as_checks_see_it(self):
        self.write("App/Ads.m", ADS)
        for name in ("Ads.nameFor:", "-[Ads nameFor:]"):
            plain, ssa = run("dump", "--code", name, self.root), run("dump", "--ssa", "--code", name, self.root)
            self.assertTrue(plain.stdout.startswith("# Shop/App/Ads.m\nfunction \"-[Ads nameFor:]\""), plain)
            self.assertIn('@ "App/Ads.m":12:36', plain.stdout)
            self.assertNotIn("phi", plain.stdout)
            self.assertIn("phi", ssa.stdout)
            self.assertEqual(plain.stdout.count("function \""), 1)

    def test_the_unit_of_one_file_can_be_read_back_by_a_rule_of_ones_own(self):
        self.write("App/Sender.m", SENDER)
        done = run("dump", "--unit", self.root / "App/Sender.m")
        self.assertEqual(done.returncode, 0, done.stderr)
        unit = done.stdout.partition("\n")[2].strip()
        self.assertTrue(unit.startswith("unit source"), unit)
        self.assertIn('selector "uppercaseString" @ "Sender.m":5:48', unit)
        indented = "\n".join("      " + line for line in unit.splitlines())
        rule = RULE.replace("greet:", "uppercaseString")
        rule = rule[:rule.index("cases:")] + f"cases:\n  - fires: source\n    unit: |\n{indented}\n" \
            + rule[rule.index("  - clean"):]
        with tempfile.TemporaryDirectory() as pack:
            pathlib.Path(pack, "mine").mkdir()
            pathlib.Path(pack, "mine/greets.yaml").write_text(rule)
            done = run("rules", "test", pack)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_progress_is_shown_on_a_terminal_and_nowhere_else(self):
        for name in ("One", "Two", "Three"):
            self.write(f"App/{name}.m", SENDER)
        self.assertEqual("", run("scan", "--no-cache", self.root).stderr)
        for quiet, shown in ((), True), (("--quiet",), False):
            ours, theirs = os.openpty()
            done = subprocess.run([CANDOR, "scan", "--no-cache", *quiet, self.root], stdout=subprocess.PIPE,
                                  stderr=theirs, timeout=120)
            os.close(theirs)
            try:
                text = os.read(ours, 65536).decode()
            except OSError:  # nothing was written before the other side was closed
                text = ""
            os.close(ours)
            self.assertEqual(done.returncode, 0)
            self.assertEqual("reading Shop: 4 of 4 files" in text, shown)
            self.assertEqual(text.endswith("\r\x1b[K"), shown)

    def test_nothing_outside_the_project_is_read(self):
        secret = self.root.parent / "secret.h"
        secret.write_text("#define SECRET @\"outside\"\n")
        (self.root / "App/linked.h").symlink_to(secret)
        self.write("App/Sender.m", '#include "../../secret.h"\n#include "linked.h"\n#include "%s"\n' % secret
                   + "#import <Foundation/Foundation.h>\n#ifndef SECRET\n#define SECRET @\"inside\"\n#endif\n"
                   + "NSString* secret(void) { return SECRET; }\n")
        self.assertIn('"inside"', run("dump", "--code", "secret", self.root).stdout)

    def test_a_second_scan_and_another_number_of_jobs_give_the_same_bytes(self):
        for name in ("One", "Two", "Three"):
            self.write(f"App/{name}.m", ADS.replace("Ads", name))
        with tempfile.TemporaryDirectory() as cache:
            where = {"XDG_CACHE_HOME": cache}
            reports = {run("scan", "--format", "json", "-j", jobs, self.root, environment=where).stdout
                       for jobs in ("1", "2", "2")}
        self.assertEqual(len(reports), 1)
        self.assertEqual(len([finding for finding in json.loads(reports.pop())["findings"]
                              if finding["rule"] == "ads/idfa-access"]), 1)


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
        # It reads what tells one device from another and sends it: proven, each time with the way to the request.
        errors = [finding for finding in report["findings"] if finding["severity"] == "error"]
        self.assertEqual({finding["rule"] for finding in errors}, {"ads/device-fingerprint"})
        self.assertEqual({finding["location"]["symbol"] for finding in errors}, {"-[BNCNetworkService startOperation:]"})
        for finding in errors:
            self.assertEqual(finding["evidence"], "flow")
            self.assertGreater(len(finding["trace"]), 2)
            self.assertNotIn("GADRequest", finding["message"])

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
