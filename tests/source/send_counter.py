#!/usr/bin/env python3
"""Counts the message sends `[receiver selector…]` of Objective-C(++) files from their text alone.

The independent check of what the front end recovers: it shares no code with it, knows no types and no grammar, and
looks only at tokens and matching brackets. Property dot syntax is not counted, nor are sends in macro definitions;
sends in macro arguments are. Sends in branches that are not compiled are counted apart: the branches come from
--skipped (JSON: {file: [[first line, last line], …]}), else from evaluating simple conditions.
"""
import argparse
import bisect
import collections
import json
import pathlib
import re
import sys

Token = collections.namedtuple("Token", "kind text line")
# line is that of the opening bracket; compiled tells whether its branch is.
Send = collections.namedtuple("Send", "line selector compiled")

TOKEN = re.compile(r"""
    (?P<space>[ \t\r\f\v]+|\\\r?\n)
  | (?P<newline>\n)
  | (?P<comment>//(?:\\\r?\n|[^\n])*|/\*.*?(?:\*/|\Z))
  | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?(?:\)(?P=mark)"|\Z))
  | (?P<string>(?:u8|[uUL])?"(?:\\(?:.|\n)|[^"\\\n])*"?)
  | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?[0-9](?:[eEpP][+-]|'[0-9a-zA-Z]|[0-9a-zA-Z_.])*)
  | (?P<word>[A-Za-z_$\u0080-\U0010ffff][\w$\u0080-\U0010ffff]*)
  | (?P<punct>::|->|\.\.\.|.)
""", re.VERBOSE | re.DOTALL)

# Words after which an expression begins: never the end of a receiver.
OPERATOR_WORDS = frozenset("""return case else do in throw co_return co_await co_yield goto sizeof alignof new delete not
    and or xor compl static const volatile typedef operator using typename inout bycopy byref oneway""".split())
OPEN = {"(": ")", "[": "]", "{": "}"}
CLOSE = frozenset(OPEN.values())


def tokens_of(text, cplusplus):
    """(tokens, directives): the tokens outside directives and a list of (line, last line, text) of the directives."""
    tokens, directives = [], []
    at, line, fresh = 0, 1, True
    while at < len(text):
        if fresh and text[at] == "#":
            end = directive_end(text, at)
            body = text[at:end]
            last = line + body.count("\n")
            directives.append((line, last, re.sub(r"\\\r?\n", " ", body)))
            at, line = end, last
            continue
        match = TOKEN.match(text, at)
        kind = match.lastgroup if match.lastgroup != "mark" else "raw"
        if kind == "raw" and not cplusplus:
            match = re.compile(r"\w+").match(text, at)
            kind = "word"
        value = match.group()
        if kind == "newline":
            fresh = True
        elif kind not in ("space", "comment"):
            fresh = False
            tokens.append(Token("string" if kind == "raw" else kind, value, line))
        line += value.count("\n")
        at = match.end()
    return tokens, directives


def directive_end(text, at):
    """Where a directive ends: at the newline that is not spliced and not inside a block comment."""
    while at < len(text):
        if text.startswith("/*", at):
            close = text.find("*/", at + 2)
            at = len(text) if close < 0 else close + 2
        elif text.startswith("//", at):
            at = re.compile(r"(?:\\\r?\n|[^\n])*").match(text, at).end()
        elif text[at] == '"':
            at = re.compile(r'"(?:\\.|[^"\\\n])*"?').match(text, at).end()
        elif re.compile(r"\\\r?\n").match(text, at):
            at = text.index("\n", at) + 1
        elif text[at] == "\n":
            return at
        else:
            at += 1
    return at


# Conditions ----------------------------------------------------------------------------------------------------------

DEFINED = {"TARGET_OS_IPHONE": 1, "TARGET_OS_IOS": 1, "TARGET_OS_EMBEDDED": 1, "TARGET_OS_MAC": 1, "__APPLE__": 1,
           "__OBJC__": 1, "__arm64__": 1, "__aarch64__": 1, "__LP64__": 1, "__clang__": 1, "__BLOCKS__": 1,
           "__IPHONE_OS_VERSION_MAX_ALLOWED": 180000, "__IPHONE_OS_VERSION_MIN_REQUIRED": 150000}
FEATURES = {"objc_arc": 0, "objc_arc_weak": 0, "thread_sanitizer": 0, "address_sanitizer": 0}
CONDITION = re.compile(r"\s*(?:([A-Za-z_]\w*)|(0[xX][0-9a-fA-F]+|\d+)[uUlL]*|(&&|\|\||[=!<>]=|<<|>>|[-+*/%<>!()&|^~?:,])|(.))")


class Condition:
    """A #if expression over known macros; unknown names are 0, as the preprocessor has it."""

    def __init__(self, text, macros):
        self.macros = macros
        text = re.sub(r"//.*|/\*.*?\*/", " ", text, flags=re.DOTALL)
        self.left = [m.group(1) or m.group(2) or m.group(3) or m.group(4) for m in CONDITION.finditer(text)]

    def next(self):
        return self.left.pop(0) if self.left else ""

    def peek(self):
        return self.left[0] if self.left else ""

    def value(self):
        try:
            return bool(self.either())
        except (ValueError, RecursionError):
            return False

    def either(self):
        result = self.both()
        while self.peek() == "||":
            self.next()
            right = self.both()
            result = bool(result) or bool(right)
        return result

    def both(self):
        result = self.bits()
        while self.peek() == "&&":
            self.next()
            right = self.bits()
            result = bool(result) and bool(right)
        return result

    def bits(self):
        result = self.compared()
        while self.peek() in ("|", "&"):
            operation = self.next()
            right = self.compared()
            result = int(result) | int(right) if operation == "|" else int(result) & int(right)
        return result

    def compared(self):
        result = self.unary()
        while self.peek() in ("==", "!=", "<", ">", "<=", ">="):
            operation = self.next()
            right = self.unary()
            result = {"==": result == right, "!=": result != right, "<": result < right, ">": result > right,
                      "<=": result <= right, ">=": result >= right}[operation]
        return result

    def unary(self):
        token = self.next()
        if token == "!":
            return not self.unary()
        if token == "-":
            return -self.unary()
        if token == "(":
            result = self.either()
            if self.next() != ")":
                raise ValueError("unbalanced")
            return result
        if token == "defined":
            name = self.next()
            if name == "(":
                name = self.next()
                self.next()
            return name in self.macros or bool(re.fullmatch(r"__IPHONE_\d+_\d+|NSFoundationVersion\w+", name))
        if token[:1].isdigit():
            return int(token, 0) if token.startswith(("0x", "0X")) or not token.startswith("0") else int(token, 8)
        if not re.match(r"[A-Za-z_]", token):
            raise ValueError("not understood")
        if self.peek() == "(":
            return self.question(token)
        release = re.fullmatch(r"__IPHONE_(\d+)_(\d+)", token)
        return int(release[1]) * 10000 + int(release[2]) * 100 if release else self.macros.get(token, 0)

    def question(self, name):
        """__has_feature(x) and its kin, answered for a device build; other function-like macros are 0."""
        depth, inside = 0, ""
        while self.left:
            token = self.next()
            depth += (token == "(") - (token == ")")
            if depth == 0:
                break
            inside += token if token != "(" or depth > 1 else ""
        if name in ("__has_feature", "__has_extension"):
            return FEATURES.get(inside, 1)
        return int(name in ("__has_include", "__has_include_next", "__has_attribute", "__has_builtin"))


def skipped_ranges(directives, last_line, cplusplus):
    """[(first, last)] of the lines in branches that are not compiled, by evaluating the conditions."""
    macros = dict(DEFINED)
    if cplusplus:
        macros["__cplusplus"] = 202002
    ranges, stack, start = [], [], None
    for line, last, text in directives:
        match = re.match(r"#\s*(\w+)\s*(.*)", text, re.DOTALL)
        if not match:
            continue
        name, rest = match.groups()
        live = all(active for active, _ in stack)
        if name in ("if", "ifdef", "ifndef"):
            if name == "if":
                holds = Condition(rest, macros).value()
            else:
                holds = (rest.split() or [""])[0] in macros
                holds = holds if name == "ifdef" else not holds
            stack.append((holds, holds))
        elif name in ("elif", "elifdef", "elifndef", "else") and stack:
            taken = stack[-1][1]
            holds = not taken and (name == "else" or Condition(rest, macros).value())
            stack[-1] = (holds, taken or holds)
        elif name == "endif" and stack:
            stack.pop()
        elif name == "define" and live:
            parts = re.match(r"([A-Za-z_]\w*)(\()?\s*(.*)", rest, re.DOTALL)
            if parts:
                value = re.fullmatch(r"\(?(\d+)[uUlL]*\)?", parts[3].strip())
                macros[parts[1]] = int(value[1]) if value and not parts[2] else 1 if not parts[3].strip() else 0
        elif name == "undef" and live:
            macros.pop(rest.split()[0] if rest.split() else "", None)
        now = all(active for active, _ in stack)
        # Directives inside a skipped branch divide nothing; its own `#elif` and `#else` do.
        own = name in ("elif", "elifdef", "elifndef", "else") and all(active for active, _ in stack[:-1])
        if start is not None and (now or own):
            ranges.append((start, line - 1))
            start = None
        if start is None and not now:
            start = last + 1
    if start is not None:
        ranges.append((start, last_line))
    return [(first, last) for first, last in ranges if first <= last]


# Sends ---------------------------------------------------------------------------------------------------------------

def ends_expression(token):
    if token.kind == "word":
        return token.text not in OPERATOR_WORDS
    return token.kind in ("number", "string", "char") or token.text in (")", "]", "}")


def matches_of(tokens):
    """For every opening bracket the index of its closing one; what does not match is left out."""
    found, stack = {}, []
    for index, token in enumerate(tokens):
        if token.kind != "punct":
            continue
        if token.text in OPEN:
            stack.append(index)
        elif token.text in CLOSE:
            while stack and OPEN[tokens[stack[-1]].text] != token.text:
                # A macro or a branch left something open: give up what is inside, not what is around.
                if not any(OPEN[tokens[at].text] == token.text for at in stack):
                    break
                stack.pop()
            if stack and OPEN[tokens[stack[-1]].text] == token.text:
                found[stack.pop()] = index
    return found


def top_level(tokens, matches, first, last):
    """The tokens strictly inside a bracket, with every inner bracket reduced to its closing token."""
    result, at = [], first + 1
    while at < last:
        at = matches.get(at, at)
        result.append(tokens[at])
        at += 1
    return result


def selector_of(inside, after_expression):
    """The selector if the content of a bracket reads `receiver selector…`, else None."""
    generic = False
    if len(inside) > 1 and inside[0].kind == "word" and inside[1].text == "<" and not after_expression:
        # `Class<Argument, Argument>`: the arguments are no part of the message.
        depth = 0
        for at in range(1, len(inside)):
            depth += (inside[at].text == "<") - (inside[at].text == ">")
            if depth == 0:
                inside, generic = inside[:1] + inside[at:], True
                break

    def ends(at):
        return at >= 0 and (ends_expression(inside[at]) or (generic and inside[at].text == ">"))

    parts, ternaries = [], 0
    for at, token in enumerate(inside):
        if token.kind != "punct":
            continue
        if token.text == "?":
            ternaries += 1
        elif token.text == ":":
            if ternaries:
                ternaries -= 1
            elif at >= 1 and inside[at - 1].kind == "word" and ends(at - 2):
                parts.append(inside[at - 1].text + ":")
            elif parts:
                parts.append(":")
            elif at >= 2 and ends(at - 1):
                return None
    if parts:
        return "".join(parts)
    last = len(inside) - 1
    if last < 1 or inside[last].kind != "word" or not ends(last - 1):
        return None
    if any(token.text in (",", "=") and token.kind == "punct" for token in inside):
        return None  # captures of a lambda
    cast_or_receiver = inside[last - 1].text == ")" and not ends(last - 2)
    return None if cast_or_receiver and after_expression else inside[last].text


def is_cast_or_condition(tokens, openings, close):
    """Whether `(…)` before a bracket is a cast or the condition of a statement, rather than a value to index."""
    at = openings.get(close)
    if at is None or at == 0:
        return True
    before = tokens[at - 1]
    if before.kind == "word":
        return before.text in ("if", "for", "while", "switch", "synchronized", "catch") or before.text in OPERATOR_WORDS
    return before.text not in (")", "]") and tokens[close - 1].text in ("*", "id", "instancetype", ">", "Class")


def sends_of(tokens, compiled):
    matches = matches_of(tokens)
    openings = {close: start for start, close in matches.items()}
    found = []
    for start, close in sorted(matches.items()):
        if tokens[start].text != "[" or close == start + 1:
            continue
        before = tokens[start - 1] if start else None
        if before and before.text == "@":
            continue
        after_expression = bool(before) and ends_expression(before) and before.text != "}"
        if after_expression and before.text == ")":
            after_expression = not is_cast_or_condition(tokens, openings, start - 1)
        if (not after_expression and tokens[start + 1].text == "[" and matches.get(start + 1) == close - 1):
            continue  # [[attribute]]
        if before and before.text == "[" and matches.get(start - 1) == close + 1:
            outer = tokens[start - 2] if start >= 2 else None
            if not outer or not (ends_expression(outer) or outer.text == "@"):
                continue  # the inner bracket of one
        selector = selector_of(top_level(tokens, matches, start, close), after_expression)
        if selector:
            found.append(Send(tokens[start].line, selector, compiled))
    return found


def count(text, cplusplus=True, skipped=None):
    """All sends of a text, in order of line. `skipped` is a list of (first line, last line), or None to evaluate."""
    tokens, directives = tokens_of(text, cplusplus)
    if skipped is None:
        skipped = skipped_ranges(directives, text.count("\n") + 1, cplusplus)
    skipped = sorted((first, last) for first, last in skipped)
    starts = [first for first, _ in skipped]
    streams = collections.defaultdict(list)
    for token in tokens:
        at = bisect.bisect_right(starts, token.line) - 1
        streams[at if at >= 0 and token.line <= skipped[at][1] else -1].append(token)
    sends = []
    for stream, members in streams.items():
        sends += sends_of(members, stream == -1)
    return sorted(sends)


def count_file(path, skipped=None):
    text = pathlib.Path(path).read_bytes().decode("utf-8", "replace")
    return count(text, pathlib.Path(path).suffix not in (".m", ".c"), skipped)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--skipped", help="JSON file of the line ranges that are not compiled, or - for stdin")
    parser.add_argument("--lines", help="count only the sends that begin in FIRST-LAST")
    parser.add_argument("--list", action="store_true", help="print every send as well")
    options = parser.parse_args()
    skipped = {}
    if options.skipped:
        with (sys.stdin if options.skipped == "-" else open(options.skipped, encoding="utf-8")) as file:
            skipped = json.load(file)
    first, last = (int(part) for part in options.lines.split("-")) if options.lines else (0, sys.maxsize)
    result = {}
    for path in options.files:
        sends = [send for send in count_file(path, skipped.get(str(path))) if first <= send.line <= last]
        if options.list:
            for send in sends:
                print(f"{path}:{send.line}: {send.selector}{'' if send.compiled else ' (skipped)'}", file=sys.stderr)
        compiled = sum(send.compiled for send in sends)
        result[str(path)] = {"compiled": compiled, "skipped": len(sends) - compiled}
    json.dump(result, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
