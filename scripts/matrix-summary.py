"""How each implementation answers the vectors, from the lines that `scrim vectors check --json` prints.

    python3 matrix-summary.py RESULTS [--readme]

Says it in words; with --readme also writes the table between the markers in README.md.
"""

import argparse
import json
import sys
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

START, END = "<!-- matrix -->", "<!-- /matrix -->"
SEVERITIES = ("high", "denial", "interop")
COLUMNS = (
    "implementation",
    "agrees",
    "accepts what a specification forbids: " + " / ".join(SEVERITIES),
    "accepts what only strictness refuses",
    "refuses what must be accepted",
    "other payload",
    "crash / time-out / garbage",
    "not asked",
)


class Tally:
    """The answers of one implementation."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.outcomes: Counter[str] = Counter()
        self.forbidden: Counter[str] = Counter()  # accepted against a MUST or SHOULD, by severity
        self.lenient = 0  # accepted against a strict reading only

    def add(self, result: dict[str, str]) -> None:
        self.outcomes[result["outcome"]] += 1
        if result["outcome"] != "accepted":
            return
        if result["level"] == "strict":
            self.lenient += 1
        else:
            self.forbidden[result["severity"]] += 1

    def sentences(self, name: str) -> list[str]:
        outcomes = self.outcomes
        by_severity = ", ".join(f"{severity} {self.forbidden[severity]}" for severity in SEVERITIES)
        return [
            f"{name} {self.version}: agrees on {outcomes['agreed']}, not asked {outcomes['skipped']}",
            f"  accepts what a specification forbids: {self.forbidden.total()} ({by_severity})",
            f"  accepts what only strictness refuses: {self.lenient}",
            f"  refuses what must be accepted: {outcomes['rejected']}; other payload: {outcomes['differs']}",
            f"  crashed {outcomes['crashed']}, timed out {outcomes['timed-out']}, garbage {outcomes['garbage']}",
        ]

    def row(self, name: str) -> list[str]:
        outcomes = self.outcomes
        return [
            f"{name} {self.version}",
            str(outcomes["agreed"]),
            " / ".join(str(self.forbidden[severity]) for severity in SEVERITIES),
            str(self.lenient),
            str(outcomes["rejected"]),
            str(outcomes["differs"]),
            " / ".join(str(outcomes[outcome]) for outcome in ("crashed", "timed-out", "garbage")),
            str(outcomes["skipped"]),
        ]


def tallies(results: Path) -> dict[str, Tally]:
    """By implementation, in the order of the run."""
    found: dict[str, Tally] = {}
    for line in results.read_text(encoding="utf-8").splitlines():
        result = json.loads(line)
        if "vector" in result:
            found.setdefault(result["implementation"], Tally(result["version"])).add(result)
    return found


def table(found: dict[str, Tally]) -> str:
    rows = [list(COLUMNS), ["---"] * len(COLUMNS), *(tally.row(name) for name, tally in found.items())]
    date = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    vectors = max((tally.outcomes.total() for tally in found.values()), default=0)
    lines = [f"{vectors} vectors, run on {date}.", "", *("| " + " | ".join(row) + " |" for row in rows)]
    return "\n".join(lines)


def write_between_markers(file: Path, text: str) -> None:
    whole = file.read_text(encoding="utf-8")
    before, start, rest = whole.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        sys.exit(f"{file} has no {START} ... {END}")
    file.write_text(f"{before}{START}\n{text}\n{END}{after}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("results", type=Path)
    parser.add_argument("--readme", action="store_true")
    arguments = parser.parse_args()
    found = tallies(arguments.results)
    for name, tally in found.items():
        print("\n".join(tally.sentences(name)))
    if arguments.readme:
        write_between_markers(Path("README.md"), table(found))


if __name__ == "__main__":
    main()
