#!/usr/bin/env python3
"""Tests of the comparison of builds with their source."""
import json
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import parity  # noqa: E402


def finding(method, rule="face/network-upload", component="demo", source="-[A read]", sink="-[B send:]"):
    return {"rule": rule, "component": component, "evidence": "flow",
            "identity": {"source": source, "sink": sink, "method": method}}


def keys(*methods, **other):
    return {parity.key_of(finding(method, **other), "app") for method in methods}


def differing(source, build):
    return [(one.side, one.key.method) for one in parity.differences("demo", "Os", source, build)]


class Keys(unittest.TestCase):
    def test_closures_and_categories_count_as_the_method(self):
        self.assertEqual(parity.method_of("-[Room(Sending) send:]^2^1"), "-[Room send:]")
        self.assertEqual(parity.method_of("+[Room shared]"), "+[Room shared]")

    def test_c_functions_have_no_method(self):
        self.assertEqual(parity.method_of("post_frame"), "")

    def test_facts_have_neither_apis_nor_method(self):
        fact = {"rule": "ads/tracker-sdk", "component": "demo", "evidence": "co-occurrence"}
        self.assertEqual(parity.show(parity.key_of(fact, "app")), "ads/tracker-sdk in app by co-occurrence")

    def test_component_of_a_checkout_and_of_an_ipa_are_the_same(self):
        source = parity.source_keys({"findings": [finding("", component="demo/extensions/Mail")]}, "demo")
        ipa = "demo.ipa/Payload/Demo.app/PlugIns/Mail.appex"
        self.assertEqual(source, parity.build_keys({"findings": [finding("", component=ipa)]}, "demo"))


class Comparison(unittest.TestCase):
    def test_equal_sets_do_not_differ(self):
        self.assertEqual(differing(keys("-[A x]", "-[A y]"), keys("-[A y]", "-[A x]")), [])

    def test_each_side_is_told(self):
        self.assertEqual(differing(keys("-[A x]"), keys("-[A y]")), [("source", "-[A x]"), ("build", "-[A y]")])

    def test_a_shared_function_equals_the_methods_it_was_inlined_into(self):
        self.assertEqual(differing(keys("post"), keys("-[A x]", "-[A y]")), [])
        self.assertEqual(differing(keys("-[A x]"), keys("sub_1000")), [])

    def test_a_shared_function_equals_nothing_of_another_api(self):
        self.assertEqual(differing(keys("post"), keys("-[A x]", sink="-[C log:]")), [("source", ""), ("build", "-[A x]")])


class KnownDifferences(unittest.TestCase):
    def known(self, *entries):
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch, "known.json")
            path.write_text(json.dumps(entries))
            return parity.Known(path)

    def entry(self, **changes):
        return {"case": "demo", "variant": "*", "side": "source", "key": "face/network-upload in app",
                "reason": "the compiler removes the call"} | changes

    def difference(self, side="source"):
        return parity.Difference("demo", "Os", side, *keys("-[A x]"))

    def test_a_listed_difference_is_explained(self):
        known = self.known(self.entry())
        self.assertTrue(known.explains(self.difference()))
        self.assertFalse(known.explains(self.difference("build")))
        self.assertEqual(known.mistakes(["demo"], ["Os"]), [])

    def test_a_listed_difference_that_is_gone_is_a_mistake(self):
        known = self.known(self.entry())
        self.assertEqual(len(known.mistakes(["demo"], ["Os"])), 1)
        self.assertEqual(known.mistakes(["other"], ["Os"]), [])

    def test_a_reason_is_asked_for(self):
        known = self.known(self.entry(reason=""))
        known.explains(self.difference())
        self.assertEqual(len(known.mistakes(["demo"], ["Os"])), 1)

    def test_more_than_two_percent_are_too_many(self):
        known = self.known(self.entry())
        known.explains(self.difference())
        self.assertEqual(len(parity.report_lines(known, [], ["demo"] + ["x"] * 9, ["Os"], 10)), 1)
        self.assertEqual(parity.report_lines(known, [], ["demo"] + ["x"] * 99, ["Os"], 100), [])

    def test_fewer_equal_builds_than_asked_for_fail(self):
        found = parity.Comparison()
        self.assertFalse(parity.passes(found, [], 93))
        found.builds, found.differences = 10, [self.difference()]
        self.assertTrue(parity.passes(found, ["a difference"], 90))
        self.assertFalse(parity.passes(found, ["a difference"], 91))
        self.assertFalse(parity.passes(found, ["a difference"], None))
        found.missing = ["Os/x: was not built"]
        self.assertFalse(parity.passes(found, [], 10))

    def test_an_update_drops_and_adds(self):
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch, "known.json")
            path.write_text(json.dumps([self.entry(key="gone")]))
            known = parity.Known(path)
            known.update(["demo"], ["Os"], [self.difference()])
            self.assertEqual([(one["variant"], one["reason"]) for one in json.loads(path.read_text())], [("*", "")])


if __name__ == "__main__":
    unittest.main()
