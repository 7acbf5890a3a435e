#!/usr/bin/env python3
"""The comparison of findings with marks, and the check of traces, on hand-made reports."""
import pathlib
import tempfile
import unittest

import accuracy
import marks

SOURCE = """#import <X/X.h>
- (void)get {
  id shapes = [anchor shapes];  // source: face/upload
  // expect: face/upload
  // clean: ads/upload -- another kind of data

  [session send:shapes];
  [session sendSafely:shapes];  // clean: face/upload
}
"""
CODE_RULES = {"face/upload", "ads/upload"}


def step(kind, line, start, end):
    return {"kind": kind, "from": start, "to": end, "note": "n", "location": {"artifact": "demo/A.m", "line": line}}


def report(*steps, rule="face/upload", evidence="flow"):
    location = steps[-1]["location"] if steps else {"artifact": "demo/A.m"}
    return {"findings": [{"rule": rule, "evidence": evidence, "component": "demo", "location": location,
                          "trace": list(steps)}]}


GOOD = (step("source", 3, "api", "a"), step("move", 5, "a", "b"), step("sink", 7, "b", "net"))


class MarksTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.case = pathlib.Path(folder.name) / "demo"
        self.case.mkdir()
        (self.case / "A.m").write_text(SOURCE)
        (self.case / "Info.plist").write_text("<!-- expect: voip/mode -->\n")
        self.truth = marks.read_truth(self.case, CODE_RULES)

    def lines(self, *findings):
        found = set()
        for one in findings:
            found |= marks.spots_in_source(one, "demo", CODE_RULES)
        return marks.compare(*marks.align(self.truth, found))

    def test_a_mark_means_its_own_line_or_the_next_one_of_code(self):
        self.assertEqual(self.truth["expect"], {marks.Spot("face/upload", "app", "A.m:7"),
                                                marks.Spot("voip/mode", "app", "")})
        self.assertEqual(self.truth["clean"], {marks.Spot("ads/upload", "app", "A.m:7"),
                                               marks.Spot("face/upload", "app", "A.m:8")})
        self.assertEqual(self.truth["source"], {marks.Spot("face/upload", "app", "A.m:3")})

    def test_a_finding_at_its_mark_is_right(self):
        self.assertEqual(self.lines(report(*GOOD)), ["not found: voip/mode in app"])

    def test_a_mark_holds_for_the_whole_statement(self):
        (self.case / "A.m").write_text("// expect: face/upload\ntask = [session\n    send:shapes];\n[session send:other];\n")
        self.truth = marks.read_truth(self.case, CODE_RULES)
        self.assertEqual(self.lines(report(step("sink", 3, "a", "b"))), ["not found: voip/mode in app"])
        self.assertEqual(len(self.lines(report(step("sink", 4, "a", "b")))), 3)

    def test_a_mark_on_a_method_holds_for_its_first_lines(self):
        (self.case / "A.m").write_text("// expect: face/upload\n- (void)a:(int)a\n    b:(int)b {\n  call();\n}\n")
        self.truth = marks.read_truth(self.case, CODE_RULES)
        self.assertEqual(self.lines(report(step("sink", 3, "a", "b"))), ["not found: voip/mode in app"])
        self.assertEqual(len(self.lines(report(step("sink", 4, "a", "b")))), 3)

    def test_a_finding_at_another_line_is_two_mistakes(self):
        self.assertEqual(self.lines(report(step("sink", 6, "a", "b"))),
                         ["not found: face/upload in app at A.m:7", "not found: voip/mode in app",
                          "not announced: face/upload in app at A.m:6"])

    def test_a_finding_at_a_near_miss_is_a_false_alarm(self):
        self.assertIn("false alarm where clean is asked for: face/upload in app at A.m:8",
                      self.lines(report(*GOOD), report(step("sink", 8, "a", "b"))))

    def test_a_finding_without_a_line_is_compared_by_owner(self):
        self.assertEqual(self.lines(report()), ["not found: voip/mode in app"])

    def test_facts_are_compared_by_owner(self):
        self.assertNotIn("voip/mode", " ".join(self.lines(report(*GOOD), report(rule="voip/mode"))))

    def test_a_connected_trace_from_source_to_sink_is_right(self):
        self.assertEqual(marks.trace_mistakes(report(*GOOD), "demo", self.truth), [])

    def test_a_trace_must_start_at_a_source_and_end_at_a_sink(self):
        for steps in (GOOD[1:], GOOD[:2], GOOD[:1], ()):
            mistakes = marks.trace_mistakes(report(*steps), "demo", self.truth)
            self.assertEqual(len(mistakes), 1, mistakes)
            self.assertIn("does not lead from a source to a sink", mistakes[0])

    def test_a_gap_in_a_trace_is_told(self):
        mistakes = marks.trace_mistakes(report(GOOD[0], step("move", 5, "other", "b"), GOOD[2]), "demo", self.truth)
        self.assertEqual(mistakes, ["trace of face/upload at A.m:7: step 1 ends at a, the next one starts at other"])

    def test_a_trace_must_start_at_the_annotated_source(self):
        mistakes = marks.trace_mistakes(report(step("source", 2, "api", "a"), *GOOD[1:]), "demo", self.truth)
        self.assertEqual(mistakes, ["trace of face/upload at A.m:7 starts at A.m:2, the marks say A.m:3"])

    def test_a_trace_must_end_where_the_finding_is(self):
        moved = report(*GOOD)
        moved["findings"][0]["location"] = {"artifact": "demo/A.m", "line": 8}
        self.assertEqual(len(marks.trace_mistakes(moved, "demo", self.truth)), 1)

    def test_traces_of_other_grades_are_not_looked_at(self):
        self.assertEqual(marks.trace_mistakes(report(*GOOD[1:], evidence="order"), "demo", self.truth), [])

    def test_accuracy_counts_each_rule(self):
        scores = accuracy.Scores()
        found = {marks.Spot("face/upload", "app", "A.m:7"), marks.Spot("ads/upload", "app", "A.m:7")}
        scores.add(self.case, self.truth, found)
        page = accuracy.page(scores)
        self.assertIn("| `face/upload` | 1 | 0 | 0 | 1 |\n", page)
        self.assertIn("| `ads/upload` | 0 | 1 | 0 | 0 |\n", page)
        self.assertIn("| `voip/mode` | 0 | 0 | 1 | 0 |\n", page)
        self.assertIn("| all | 1 | 1 | 1 | 1 |\n", page)


if __name__ == "__main__":
    unittest.main()
