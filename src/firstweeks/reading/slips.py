"""
What someone who writes a sentence may have meant, where the grammar stops reading.

Each function takes the words round the fault and returns what to say about it and what to write instead.
"""

from __future__ import annotations

_WORDS = ("is", "includes", "and", "or", "not")
_EQUALS = ("=", "==", ":", "equals", "was", "are")
_HOLDS = ("has", "have", "contains", "include")
_SIGNS = (">", ">=", "=>", "<", "<=", "≥", "≤")
_MORE_OR_LESS = ("over", "under", "above", "below", "more", "less", "greater", "fewer", "between", "before", "after")
_QUOTES = tuple("\"'“”„‘’«»`")


def is_slip(verb: str, word: str, following: str) -> bool:
    """Whether a word after a verb is no value, although it could be one."""
    if word.startswith(_QUOTES):
        return True
    if word in _MORE_OR_LESS:
        return following not in ("", "and", "or", ")", ",")
    return verb == "includes" and word == "all" and following == "of"


def after_condition(before: list[str], word: str, after: list[str]) -> tuple[str, str]:
    """A word after a condition that is already complete."""
    subject, following = before[-1], after[0] if after else "..."
    joining = 'join two conditions with "and" or "or"'
    if word == ")":
        return 'closes a bracket ")" that was never opened', 'take the ")" out, or add the "(" that it closes'
    if word == "(":
        return 'opens a bracket where it should say "and" or "or"', 'write "and" or "or" before the bracket'
    if word == "," and before[-2:-1] == ["includes"]:
        fix = f'write "{before[-3]} includes any of {subject}, {following}"'
        return 'lists several options after "includes" alone', fix
    if word == ",":
        return "has a comma outside a list of options", joining
    if word.lower() in _WORDS and word != word.lower():
        return f'has "{word}", which is written in small letters', f'write "{word.lower()}"'
    if word in _SIGNS:
        return f'compares with "{word}", which sentences do not know', _at_least(subject, following)
    if word in _EQUALS:
        return f'has "{word}" where "is" should stand', f'write "{subject} is {following}"'
    if word in _HOLDS:
        return f'has "{word}" where "includes" should stand', f'write "{subject} includes {following}"'
    if word in ("is", "includes"):
        return f'says "{word}" a second time', joining
    return f'goes on with "{word}" where it should end or say "and" or "or"', joining


def for_name(word: str, after: list[str]) -> tuple[str, str]:
    """A word where a finding or a definition should be named."""
    wanted = "a finding or a definition"
    if not word:
        return f"ends where {wanted} should follow", "go on with a condition, or take the last word out"
    if word in ("and", "or", ")", ","):
        return f'has "{word}" where {wanted} should stand', "write a condition before it, or take it out"
    if word in ("is", "includes"):
        return (
            f'has "{word}" without a finding before it',
            f'write a finding, as in "fever {" ".join([word, *after[:1]])}"',
        )
    if word.startswith(_QUOTES):
        return _quoted(word)
    return f'has "{word}" where {wanted} should stand', 'write its name: letters, digits, "_" and "-"'


def for_value(subject: str, verb: str, word: str, after: list[str]) -> tuple[str, str]:
    """A word that is no value, or the end, where the value after a verb should stand."""
    following = after[0] if after else "..."
    if verb == "is" and word == "not":
        return 'says "is not"', f'write "not {" ".join([subject, "is", *after[: 3 if following == "at" else 1]])}"'
    if verb == "is" and (word == "at" or word in _MORE_OR_LESS):
        number = after[1] if word == "at" and len(after) > 1 else following
        said = f"at {following}" if word == "at" else word
        return f'compares with "{said}", which sentences do not know', _at_least(subject, number)
    if verb == "includes" and word == "any":
        return 'has "any" without "of"', f'write "{subject} includes any of {following}"'
    if verb == "includes" and word == "all":
        fix = f'write "{subject} includes a and {subject} includes b"'
        return 'says "includes all of", which sentences do not know', fix
    if word.startswith(_QUOTES):
        return _quoted(word)
    said = f'has "{word}"' if word else "ends"
    value = {"is at least": "a number or an option", "is": 'an option, "yes" or "no"'}.get(verb, "an option")
    return f'{said} where "{subject} {verb}" needs {value}', f'write {value} after "{subject} {verb}"'


def _quoted(word: str) -> tuple[str, str]:
    return f"has {word} in quotes of its own", f"write {word.strip(''.join(_QUOTES))} without quotes"


def _at_least(subject: str, number: str) -> str:
    number = number if number[:1].isdigit() else "..."
    return f'write "{subject} is at least {number}", or "not {subject} is at least {number}" for anything below'
