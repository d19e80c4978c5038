"""Runs everything that is measured and writes Benchmarks/results. Called by scripts/bench.

    python3 bench.py --programs FOLDER --python PYTHON [--jwtkit PROGRAM] [--tool SCRIM] [--peer NAME=COMMAND]... [--quick] [--date DAY]
    python3 bench.py --redraw        the tables and pictures of the last run once more
"""

import argparse
import json
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import machine
import memory
import peers
import plots
import table

BENCHMARKS = Path(__file__).resolve().parent.parent
RESULTS = BENCHMARKS / "results"
README = BENCHMARKS.parent / "README.md"
START, END = "<!-- throughput -->", "<!-- /throughput -->"


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def measured(options: argparse.Namespace) -> dict:
    """One run of everything."""
    scrim = f"{options.programs}/peer"
    places = {"scrim": scrim, "python": options.python}
    if options.jwtkit:
        places["jwtkit"] = options.jwtkit
    everybody = peers.configured(BENCHMARKS / "peers" / "peers.json", places, options.peer)
    results = {"machine": machine.facts(options.date), "load": {"start": peers.load()}}
    command = [f"{options.programs}/throughput"] + (["--quick"] if options.quick else [])
    say("timing every operation beside its limit")
    results.update(json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout))
    say("running the peers in turn")
    rounds, seconds = (3, 0.3) if options.quick else (9, 1.0)
    results["peers"] = peers.race(everybody, peers.written(scrim, 128, "reference"), rounds, seconds, say)
    if options.tool:
        say("looking at the memory of a run over lines")
        results["memory"] = memory.measured(options.tool, scrim)
    say("counting instructions")
    results["instructions"] = {
        record: peers.instructions([scrim, "bare"], peers.written(scrim, count, record))
        for record, count in (("reference", 16), ("badge", 16), ("work", 16), ("university", 1))
    }
    results["load"]["end"] = peers.load()
    return results


def write(results: dict, folder: Path) -> None:
    """JSON, tables and pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.json").write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    (folder / "README.md").write_text(table.page(results))
    for draw in (plots.ratios, plots.parts, plots.growth):
        (folder / f"{draw.__name__}.svg").write_text(draw(results))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", help="folder of throughput and peer")
    parser.add_argument("--python", help="the Python that has sd-jwt")
    parser.add_argument("--jwtkit", help="the program of peers/jwtkit")
    parser.add_argument("--tool", help="scrim, whose memory is looked at")
    parser.add_argument("--peer", action="append", default=[], help="another peer, NAME=COMMAND")
    parser.add_argument("--quick", action="store_true", help="a look: few rounds, ES256 only, nothing is written")
    parser.add_argument("--date", default=datetime.now(timezone.utc).strftime("%Y-%m-%d"))
    parser.add_argument("--readme", action="store_true", help="put the summary between the markers in README.md")
    parser.add_argument("--redraw", action="store_true")
    options = parser.parse_args()
    if options.redraw:
        results = json.loads((RESULTS / "results.json").read_text())
    else:
        results = measured(options)
    if options.quick:
        folder = RESULTS.parent / ".build" / "quick"
        write(results, folder)
        print(table.summary(results))
        say(f"not kept: {folder}")
        return
    write(results, RESULTS)
    if options.readme:
        picture = "![Presentations verified per second of one core, beside the limit](Benchmarks/results/ratios.svg)"
        text = README.read_text()
        README.write_text(table.between(text, START, END, picture + "\n\n" + table.summary(results)))
    print(table.summary(results))
    say(f"written to {RESULTS}")


if __name__ == "__main__":
    main()
