#!/usr/bin/env python3
"""The counter of message sends against small texts and, when the packages are there, against counts made by hand."""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import send_counter
import wild

HAND_COUNTS = pathlib.Path(__file__).resolve().parent / "hand_counts.json"


def selectors(text, cplusplus=True, skipped=None):
    return [send.selector for send in send_counter.count(text, cplusplus, skipped) if send.compiled]


def skipped_selectors(text, skipped=None):
    return [send.selector for send in send_counter.count(text, True, skipped) if not send.compiled]


class Sends(unittest.TestCase):
    def expect(self, text, *expected, **options):
        self.assertEqual(sorted(selectors(text, **options)), sorted(expected), text)

    def test_unary_keyword_and_nested_sends_count(self):
        self.expect("[self run];", "run")
        self.expect("[[NSArray alloc] initWithObjects:a, b, nil];", "alloc", "initWithObjects:")
        self.expect("[x at:1 put:[y z]];", "at:put:", "z")
        self.expect("[super init]; [self class]; [x default];", "init", "class", "default")

    def test_a_receiver_may_be_any_expression(self):
        self.expect("[@\"a\" length]; [@{@\"k\": v} count]; [@[a] count]; [@(1) stringValue]; [@YES boolValue];",
                    "length", "count", "count", "stringValue", "boolValue")
        self.expect("[(Foo *)x bar]; [(x) bar]; [f(x) bar]; [a[0] bar]; [a.b bar]; [a->b bar]; [*p bar];",
                    *["bar"] * 7)
        self.expect("[^{ run(); } copy]; [(a ? b : c) go]; [@\"a\" \"b\" length];", "copy", "go", "length")
        self.expect("[NSMutableDictionary<NSString *, id> new]; [NSArray<A *> arrayWithArray:b];",
                    "new", "arrayWithArray:")

    def test_ternaries_in_arguments_do_not_end_keywords(self):
        self.expect("[x run:a ? b : c with:d ?: e];", "run:with:")
        self.expect("a[flag ? (int)x : y];")

    def test_subscripts_and_declarators_do_not_count(self):
        self.expect("a[0]; a[i + 1]; m[@\"k\"]; m[(NSString *)kKey]; f(x)[0]; m[(id)k][1]; int b[N]; char c[] = {1};")
        self.expect("m[[x key]]; n = (NSInteger)[f(x) count];", "key", "count")
        self.expect("m[i + (int)j]; m[f(i) + (int)j]; m[(id)i ? (int)j : k];")
        self.expect("f()[[x index]]; @[x][0]; @{}[@\"k\"];", "index")
        self.expect("delete[] p; void *operator[](int); int d[3] = {[0] = 1, [2 ... 3] = 4};")

    def test_lambdas_captures_attributes_and_bindings_do_not_count(self):
        self.expect("auto f = [=] { }; auto g = [&x, y](int) { }; call([this, w = std::move(v)]() mutable { });")
        self.expect("auto f = [x = (Foo *)y](int a) { [x go:a]; };", "go:")
        self.expect("[[nodiscard]] int f(); [[gnu::always_inline]] void g(); [[using gnu : hot, cold]] void h();")
        self.expect("auto [a, b] = pair; for (auto &[k, v] : m) { [v go]; }", "go")

    def test_sends_after_casts_conditions_and_statements_count(self):
        self.expect("if (x) [a go]; (void)[a go]; for (id y in [a all]) { } return [a go];", "go", "go", "all", "go")
        self.expect("NSArray *b = (NSArray *)[a go]; } [a go];", "go", "go")
        self.expect("x = y ? [a go] : [b go]; MAX([a go], 1); ![a go];", *["go"] * 4)

    def test_literals_and_comments_hide_brackets(self):
        self.expect("s = @\"[a go]\"; t = \"\\\"[a go]\"; c = '['; // [a go]\n/* [a go] */ [b run];", "run")
        self.expect("const char *s = R\"x([a go] \" )\" )x\"; [b run];", "run")
        self.expect("#define R 1\nid x = R; [b run];", "run", cplusplus=False)
        self.expect("// [a \\\n go]\n[b run]; int n = 1'000; [c run];", "run", "run")

    def test_macro_definitions_do_not_count_and_macro_arguments_do(self):
        self.expect("#define GO [a go]; \\\n  [b go]\nLOG(@\"%@\", [c text]);", "text")
        self.expect("#error don't\n#pragma mark - [a go]\n[b run];", "run")

    def test_blocks_are_looked_into(self):
        self.expect("[x each:^(id y) { [y go]; }]; dispatch_async(q, ^{ [a b]; });", "each:", "go", "b")


class Branches(unittest.TestCase):
    def test_simple_conditions_are_evaluated(self):
        for condition in ("#if 0", "#if TARGET_OS_OSX", "#ifdef DEBUG", "#ifndef __OBJC__", "#if DEBUG && 1",
                          "#if !TARGET_OS_IPHONE", "#if defined(FOO) || BAR > 1", "#if __has_feature(objc_arc)"):
            text = f"{condition}\n[a no];\n#else\n[a yes];\n#endif\n[a after];"
            self.assertEqual(selectors(text), ["yes", "after"], condition)
            self.assertEqual(skipped_selectors(text), ["no"], condition)

    def test_definitions_of_the_file_hold(self):
        self.assertEqual(selectors("#define ON 1\n#define OFF 0\n#if ON\n[a b];\n#endif\n#if OFF\n[a c];\n#endif"), ["b"])

    def test_else_branches_and_nesting(self):
        text = "#if 0\n[a x];\n#if 1\n[a y];\n#endif\n#elif 1\n[a z];\n#else\n[a w];\n#endif"
        self.assertEqual(selectors(text), ["z"])
        self.assertEqual(sorted(skipped_selectors(text)), ["w", "x", "y"])

    def test_given_ranges_win(self):
        text = "#if 0\n[a b];\n#else\n[a c];\n#endif"
        self.assertEqual(selectors(text, skipped=[(4, 4)]), ["b"])
        self.assertEqual(skipped_selectors(text, skipped=[(4, 4)]), ["c"])

    def test_a_send_split_by_a_branch_counts_once(self):
        self.assertEqual(selectors("[a go:1\n#if 0\n b:2];\n#else\n c:3];\n#endif"), ["go:c:"])


class Hand(unittest.TestCase):
    def test_the_counter_agrees_with_the_counts_made_by_hand(self):
        counts = json.loads(HAND_COUNTS.read_text())
        self.assertGreaterEqual(sum(entry["sends"] for entry in counts), 300)
        self.assertGreaterEqual(len({entry["file"] for entry in counts}), 20)
        for entry in counts:
            path = wild.PACKAGES / entry["package"] / entry["file"]
            found = [send for send in send_counter.count_file(path) if entry["first"] <= send.line <= entry["last"]]
            self.assertEqual(len(found), entry["sends"], entry)


if __name__ == "__main__":
    present = all((wild.PACKAGES / entry["package"]).is_dir() for entry in json.loads(HAND_COUNTS.read_text()))
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case)
                               for case in (Sends, Branches) + ((Hand,) if present else ()))
    passed = unittest.TextTestRunner(stream=sys.stdout).run(suite).wasSuccessful()
    if passed and not present:
        print("the packages of corpus/wild are not there: the counts made by hand were not checked")
    sys.exit(77 if passed and not present else 0 if passed else 1)
