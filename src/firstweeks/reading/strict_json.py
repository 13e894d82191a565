"""JSON from outside: one reader for every place that takes it, so that all of them refuse the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NoReturn

from firstweeks.reading.suggesting import as_written, listed

LONGEST = 16 * 2**20
"""How many bytes a JSON text may have: one person, one vignette or one certificate is far shorter."""


class JsonError(ValueError):
    """A text that is not JSON, or whose meaning depends on the reader; `says` and `fix` are those of a problem."""

    def __init__(self, says: str, fix: str) -> None:
        self.says, self.fix = says, fix
        super().__init__(says)


def read_json(text: bytes) -> Any:
    """
    The value of a JSON text in UTF-8, with or without a byte order mark.

    Raises:
        JsonError: if it is not JSON (RFC 8259), is longer than `LONGEST`, or names a key of an object twice: some
            readers would take the first of the two values, and others the last.
    """
    if len(text) > LONGEST:
        raise JsonError(f"this is longer than {LONGEST:,} bytes", "write one object with the answers of one person")
    twice: Counter[str] = Counter()

    def pairs(given: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(given)
        if len(found) < len(given):
            twice.update(key for key, count in Counter(key for key, _ in given).items() if count > 1)
        return found

    try:
        value = json.loads(text.decode("utf-8-sig"), object_pairs_hook=pairs, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise _not_json(f"{error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1}") from None
    except UnicodeDecodeError as error:
        raise _not_json(f"byte {error.start + 1} is not UTF-8") from None
    except JsonError:
        raise
    except RecursionError:
        raise _not_json("it is nested too deep") from None
    except ValueError:
        # Python refuses to read a whole number of more than 4,300 digits.
        raise _not_json("it holds a number of thousands of digits") from None
    if twice:
        raise JsonError(f"there twice: {listed([as_written(key) for key in twice])}", "write each key once")
    return value


def _constant(name: str) -> NoReturn:
    raise _not_json(f"{name} is not a number in JSON")


def _not_json(why: str) -> JsonError:
    return JsonError(f"not JSON: {why}", 'write {"finding": "answer", ...} in UTF-8')
