"""Verifies 20,000 presentations on a cluster of two executors, then with programs that lose lines.

    python spark.py --tool PATH [--lines N]

What comes back must be what one process says, line by line; where a program does not judge every line, the job must fail.
Run by scripts/test-spark.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

import presentations
from presentations import NOW, OPTIONS

JOB = Path(__file__).parents[2] / "Integrations" / "spark" / "scrim_spark.py"
sys.path.insert(0, str(JOB.parent))
import scrim_spark  # noqa: E402

# Stand-ins for the tool, which is $scrim. In $marks they note which partitions they have seen.
DIES_THE_FIRST_TIME = """
IFS= read -r first
again() { printf '%s\\n' "$first"; cat; }
mkdir "$marks/$(printf %s "$first" | sha256sum | cut -c1-32)" 2>/dev/null || { again | "$scrim" "$@"; exit; }
again | head -n 300 | "$scrim" "$@"
exit 3
"""
FAULTS = {
    "dies after 300 lines": 'head -n 300 | "$scrim" "$@"; exit 3',
    "is killed after 300 lines": 'head -n 300 | "$scrim" "$@"; kill -9 $$',
    "ends well after 300 lines": 'head -n 300 | "$scrim" "$@"',
    "loses one line": 'sed 5d | "$scrim" "$@"',
    "answers one line twice": '"$scrim" "$@" | sed 5p',
    "answers out of order": '"$scrim" "$@" | sed "5{h;d};6G"',
    "writes half a line at the end": '"$scrim" "$@" | head -c -7',
    "says nothing": "cat >/dev/null",
}


PARALLEL = ["parallel", "--will-cite", "--pipepart", "-a", "lines.ndjson", "--block", "4M", "-k", "--halt", "now,fail=1"]


class Bench:
    """A session, the input, and how many checks passed and failed."""

    def __init__(self, spark: SparkSession, folder: Path, tool: Path):
        self.spark = spark
        self.folder = folder
        self.tool = tool
        self.passed = self.failed = 0

    def check(self, title: str, holds: bool):
        """Counts one check, and names it if it fails."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
        print(f"{'passed' if holds else 'FAILED'}: {title}", file=sys.stderr)

    def stand_in(self, name: str, script: str) -> str:
        """A program in place of the tool."""
        path = self.folder / name.replace(" ", "-")
        path.write_text(f"#!/usr/bin/env bash\nscrim={self.tool}\nmarks={self.folder / 'marks'}\n{script}\n")
        path.chmod(0o755)
        return str(path)

    def results(self, program: str):
        """The rows of the whole input, in the input's order."""
        found = scrim_spark.verify(self.spark, ["lines.ndjson"], program, OPTIONS, NOW)
        return sorted(found.collect(), key=lambda r: (r.file, r.block, r.line))

    def is_refused(self, program: str) -> bool:
        """Whether the job fails for the one reason that a job may fail for."""
        try:
            self.results(program)
        except PySparkException as error:
            return "Incomplete" in str(error)
        return False


def said(result: str) -> str:
    """A result without its line number, which counts from another beginning."""
    return result.partition(",")[2]


def one_process(tool: Path, *more: str) -> list[str]:
    """What one process says of all lines."""
    options = [o.removeprefix("@") for o in OPTIONS]
    done = subprocess.run(
        [tool, "verify", "--lines", "lines.ndjson", "--at", str(NOW), *options, *more], capture_output=True, check=True
    )
    return done.stdout.decode().split("\n")[:-1]


def run(bench: Bench, lines: list[bytes]):
    """Every check."""
    wanted = one_process(bench.tool)
    bench.check("one process judges every line", len(wanted) == len(lines))
    rows = bench.results(str(bench.tool))
    bench.check("the cluster says what one process says", [said(r.result) for r in rows] == [said(w) for w in wanted])
    fields = [json.loads(w) for w in wanted]
    bench.check(
        "each row holds id, verdict, rule and location of its result",
        [(r.id, r.verdict, r.rule, r.location) for r in rows]
        == [(f["id"], f["verdict"], f.get("rule"), f.get("location")) for f in fields],
    )
    blocks = {r.block for r in rows}
    bench.check("there are several blocks", len(blocks) > 4)
    bench.check("each block counts from 1", {r.block for r in rows if r.line == 1} == blocks)
    rules = {r.rule for r in rows if r.verdict == "rejected"}
    bench.check("lines are rejected by many rules", len(rules) >= 7)
    bench.check("most are accepted", sum(r.verdict == "accepted" for r in rows) > 0.9 * len(rows))

    (bench.folder / "marks").mkdir()
    retried = bench.results(bench.stand_in("dies the first time", DIES_THE_FIRST_TIME))
    bench.check("a program that dies in each partition once costs nobody", retried == rows)
    bench.check("it did die", len(list((bench.folder / "marks").iterdir())) > 4)
    for name, script in FAULTS.items():
        bench.check(f"a program that {name} fails the job", bench.is_refused(bench.stand_in(name, script)))
    few = scrim_spark.verify(bench.spark, ["lines.ndjson"], str(bench.tool), OPTIONS, NOW).take(3)
    bench.check("whoever takes three rows gets the first three", few == rows[:3])


def parallel(bench: Bench):
    """The line of the README for one machine."""
    program = [str(bench.tool), "verify", "--lines", "-", "--jobs", "1", "--at", str(NOW)]
    options = [o.removeprefix("@") for o in OPTIONS]
    command = [*PARALLEL, *program, *options]
    done = subprocess.run(command, capture_output=True)
    found = done.stdout.decode().split("\n")[:-1]
    wanted = one_process(bench.tool)
    bench.check("GNU parallel says what one process says", [said(f) for f in found] == [said(w) for w in wanted])
    program = bench.stand_in("dies", FAULTS["dies after 300 lines"])
    dead = subprocess.run([*PARALLEL, program, *command[len(PARALLEL) + 1 :]], capture_output=True)
    bench.check("GNU parallel ends badly where the program dies", dead.returncode != 0)


def submit(bench: Bench, lines: list[bytes]):
    """The job as a command."""
    command = [
        *("spark-submit", "--master", "local[2]", "--conf", "spark.driver.host=127.0.0.1", str(JOB)),
        *("--scrim", str(bench.tool), "--format", "json", "--at", str(NOW)),
    ]
    done = subprocess.run([*command, "--out", "out", "lines.ndjson", "--", *OPTIONS], capture_output=True, text=True)
    found = json.loads(done.stdout) if done.returncode == 0 else {}
    bench.check("the command ends well and counts every line", found.get("judged") == len(lines))
    parts = found.get("accepted", 0) + sum(found.get("rules", {}).values())
    bench.check("its counts add up", found.get("judged") == parts)
    written = sum(len(part.read_bytes().splitlines()) for part in Path("out").glob("part-*"))
    bench.check("its output has a row for every line", written == len(lines))
    again = subprocess.run([*command, "--out", "out", "lines.ndjson", "--", *OPTIONS], capture_output=True)
    bench.check("results that are there are not written over", again.returncode != 0)
    program = bench.stand_in("loses-again", FAULTS["loses one line"])
    lossy = [program if part == str(bench.tool) else part for part in command]
    lost = subprocess.run([*lossy, "--out", "lost", "lines.ndjson", "--", *OPTIONS], capture_output=True)
    bench.check("a job that lost a line ends badly", lost.returncode != 0 and not Path("lost/_SUCCESS").exists())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True, type=Path)
    parser.add_argument("--lines", type=int, default=20000)
    chosen = parser.parse_args()
    tool = chosen.tool.resolve()
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        os.environ["SPARK_WORKER_DIR"] = f"{name}/workers"
        maker = presentations.Maker(tool, Path(name))
        lines = presentations.lines([maker.presentation(n) for n in range(40)], chosen.lines)
        Path("lines.ndjson").write_bytes(b"".join(line + b"\n" for line in lines))
        spark = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "FATAL")
            .config("spark.task.maxFailures", "2")
            .config("spark.sql.files.maxPartitionBytes", "4m")
            .getOrCreate()
        )
        bench = Bench(spark, Path(name), tool)
        run(bench, lines)
        spark.stop()
        parallel(bench)
        submit(bench, lines)
    print(f"{bench.passed} passed, {bench.failed} failed")
    return 1 if bench.failed else 0


if __name__ == "__main__":
    sys.exit(main())
