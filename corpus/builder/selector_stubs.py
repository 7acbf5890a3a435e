"""Rewrites Clang's assembly as compilers since Xcode 14 write it: a message is a call of its selector's own stub.

`bl _objc_msgSend` with the selector loaded into x1 becomes `bl _objc_msgSend$selector`, and the load goes. The linker makes
the stubs in __TEXT,__objc_stubs. What it does not see through, such as one load for several messages, stays as it is.
"""

import re

_NAME = re.compile(r'^(l_OBJC_METH_VAR_NAME_[.\d]*):.*\n\t\.asciz\t"([^"]*)"', re.MULTILINE)
_REFERENCE = re.compile(r"^(_OBJC_SELECTOR_REFERENCES_[.\d]*):\n\t\.quad\t(l_OBJC_METH_VAR_NAME_[.\d]*)$", re.MULTILINE)
_LOAD = re.compile(r"^\tldr\t(x\d+), \[x\d+, (_OBJC_SELECTOR_REFERENCES_[.\d]*)@PAGEOFF\]")
_COPY = re.compile(r"^\tmov\tx1, (x(?:19|2\d))$")  # of a register that calls leave alone
_SEND = re.compile(r"^\t(bl?)\t_objc_msgSend\b(?!\$)")
_X1 = re.compile(r"\b[xw]1\b")
# Where control may come from elsewhere, apart from labels that only mark an instruction; where it goes; calls.
_LABEL = re.compile(r"^(?!Lloh|Ltmp)[\w$.]+:")
_BRANCH = re.compile(r"^\t(b|bl|br|blr|b\.\w+|cbn?z|tbn?z|ret)\b")
_HINT = re.compile(r"^(Lloh\d+:|\t\.loh )")


def _selectors(text):
    """Selector by the label of its reference."""
    names = dict(_NAME.findall(text))
    return {reference: names[name] for reference, name in _REFERENCE.findall(text) if name in names}


def _setter_before(lines, send):
    """The line that puts the selector of the message on line `send` into x1, when nothing else looks at it in between."""
    for number in range(send - 1, -1, -1):
        line = lines[number]
        load = _LOAD.match(line)
        if _COPY.match(line) or load and load[1] == "x1":
            return number
        if _LABEL.match(line) or _BRANCH.match(line) or _X1.search(line.partition(";")[0]):
            return None
    return None


def _reference_in(lines, register, before):
    """The selector reference that `register` holds before a line; None when it may be another's."""
    for number in range(before, -1, -1):
        load = _LOAD.match(lines[number])
        if load and load[1] == register:
            return load[2]
        if _LABEL.match(lines[number]) or re.search(rf"\b[xw]{register[1:]}\b.*,", lines[number]):
            return None
    return None


def rewrite(text):
    """The assembly with stubs, and how many messages go through them."""
    selectors = _selectors(text)
    lines = [line for line in text.split("\n") if not _HINT.match(line)]
    dropped, sent = set(), 0
    for number, line in enumerate(lines):
        send = _SEND.match(line)
        setter = _setter_before(lines, number) if send else None
        if setter is None:
            continue
        copy = _COPY.match(lines[setter])
        reference = _reference_in(lines, copy[1], setter - 1) if copy else _LOAD.match(lines[setter])[2]
        if reference in selectors:
            lines[number] = f'\t{send[1]}\t"_objc_msgSend${selectors[reference]}"'
            dropped.add(setter)
            sent += 1
    return "\n".join(line for number, line in enumerate(lines) if number not in dropped), sent
