"""
Measures everything that docs/benchmarks.md shows.

    python3 dev.py bench            print the tables
    python3 dev.py bench --write    put them into docs/benchmarks.md too
    python3 dev.py bench --quick    fewer people and rounds, to see that it runs
    python3 dev.py bench cohort     the same for tables of people: benchmarks/cohort.py
    python3 dev.py bench services   what the servers bear: benchmarks/services.py
"""

from __future__ import annotations

import sys

from benchmarks import report
from benchmarks.measuring import measured
from benchmarks.tables import write


def main(arguments: list[str]) -> int:
    """Run it; unknown arguments show how."""
    if arguments[:1] == ["cohort"]:
        from benchmarks import cohort  # noqa: PLC0415 -- loads the engines of tables

        return cohort.main(arguments[1:])
    if arguments[:1] == ["services"]:
        from benchmarks import services  # noqa: PLC0415 -- its servers need other packages

        return services.main(arguments[1:])
    if set(arguments) - {"--write", "--quick"}:
        print(__doc__)
        return 2
    text = report.markdown(measured(quick="--quick" in arguments))
    print(text)
    if "--write" in arguments:
        write(report.PAGE, text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
