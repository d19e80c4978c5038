"""Verifies presentations on a Spark cluster: each partition goes through `scrim verify --lines`, and nobody vanishes.

    spark-submit scrim_spark.py --scrim /usr/local/bin/scrim --out results presentations.ndjson \\
        -- --trust @trust.json --key-binding required --audience https://jobs.example --nonce 8f3a

The program and every argument that begins with @, a file, are sent to the workers. Behind `--` stand the options of
`scrim verify --lines`. Results are one row for each line of the input, also for a line that nobody can read.
"""

import argparse
import itertools
import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col
from pyspark.sql.types import LongType, StringType, StructField, StructType

RESULTS = StructType(
    [
        StructField("file", StringType(), False),
        StructField("block", LongType(), False),  # where in the file Spark began to read, in bytes
        StructField("line", LongType(), False),  # counted from 1 in the block
        StructField("id", StringType()),  # null where the line has none that can be read
        StructField("verdict", StringType(), False),
        StructField("rule", StringType()),
        StructField("location", StringType()),
        StructField("result", StringType(), False),  # what scrim wrote, to the byte; its `line` counts in the partition
    ]
)


class Incomplete(RuntimeError):
    """A partition whose program did not judge every line. Spark tries it again, and gives up after some times."""


class Judge:
    """Takes the lines of one partition through one process. A task that is tried again gives the same rows."""

    def __init__(self, program: str, arguments: list[str]):
        self.program = program
        self.arguments = arguments

    def __call__(self, rows):
        """The results for rows of (line, file, block), as they come out of the program."""
        rows = iter(rows)
        first = next(rows, None)
        if first is None:
            return
        with tempfile.TemporaryFile() as speech:
            process = subprocess.Popen(
                self._command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=speech
            )
            feeder = Feeder(itertools.chain([first], rows), process.stdin)
            feeder.start()
            try:
                returned = 0
                for result in process.stdout:
                    returned += 1
                    yield row(result, returned, feeder.place())
                status = process.wait()
                feeder.join()
                if status or returned != feeder.fed or feeder.failure:
                    counts = f"status {status}, {feeder.fed} lines in, {returned} out"
                    raise Incomplete(f"{counts}; {feeder.failure or 'all were read'}; {last_words(speech)}")
            finally:
                # Whoever wants no more rows, and a failure: the program must not outlive the task.
                process.kill()
                process.wait()

    def _command(self) -> list[str]:
        sent = [SparkFiles.get(a[1:]) if a.startswith("@") else a for a in self.arguments]
        return [SparkFiles.get(self.program), "verify", "--lines", "-", "--jobs", "1", *sent]


class Feeder(threading.Thread):
    """Writes lines to a program, and remembers where each one stands until its result is there."""

    def __init__(self, rows, stdin):
        super().__init__(daemon=True)
        self.fed = 0
        self.failure = None
        self._rows = rows
        self._stdin = stdin
        self._places = queue.SimpleQueue()

    def run(self):
        try:
            with self._stdin as stdin:
                start, line_of_block = None, 0
                for line, *block in self._rows:
                    self.fed += 1
                    line_of_block = line_of_block + 1 if block == start else 1
                    start = block
                    self._places.put((*block, line_of_block))
                    stdin.write(line)
                    stdin.write(b"\n")
        except Exception as error:  # the program is gone, or Spark could not read the input: either way it is told
            self.failure = repr(error)
        finally:
            self._places.put(None)

    def place(self):
        """File, block and line in it, for the next result; None if the program answers more than it was asked."""
        return self._places.get()


def row(result: bytes, number: int, place):
    """The row for the partition's line of this number.

    A result that is not the next line's would put somebody's verdict on somebody else.
    """
    try:
        text = result.decode()
        fields = json.loads(text)
        if not result.endswith(b"\n") or place is None or fields["line"] != number:
            raise ValueError
        verdict = fields["verdict"]
    except (ValueError, KeyError, TypeError):
        raise Incomplete(f"result {number} is none for line {number}") from None
    return (*place, fields.get("id"), verdict, fields.get("rule"), fields.get("location"), text.rstrip("\n"))


def last_words(speech) -> str:
    """The end of what the program said."""
    speech.seek(0, 2)
    speech.seek(max(0, speech.tell() - 500))
    return speech.read().decode(errors="replace").strip()


def lines_of(spark: SparkSession, inputs: list[str]) -> DataFrame:
    """The lines of files, byte for byte: LF ends a line and nothing else does, and bytes that are not UTF-8 stay."""
    return spark.read.option("lineSep", "\n").text(inputs).select(
        col("value").cast("binary").alias("line"),
        col("_metadata.file_path").alias("file"),
        col("_metadata.file_block_start").alias("block"),
    )


def verify(spark: SparkSession, inputs: list[str], scrim: str, arguments: list[str], at: int) -> DataFrame:
    """The results, one row for each line of the inputs, judged by the Unix time `at`.

    One time for all: a task that is tried again an hour later must come to the same verdicts.
    """
    spark.sparkContext.addPyFile(__file__)
    for file in [scrim, *(a[1:] for a in arguments if a.startswith("@"))]:
        spark.sparkContext.addFile(file)
    sent = ["@" + Path(a[1:]).name if a.startswith("@") else a for a in arguments]
    judge = Judge(Path(scrim).name, [*sent, "--at", str(at)])
    return spark.createDataFrame(lines_of(spark, inputs).rdd.mapPartitions(judge), RESULTS, verifySchema=False)


def summary(results: DataFrame) -> dict:
    """How many lines were judged, and how many of them to which end."""
    counts = results.groupBy("verdict", "rule").count().collect()
    rejected = {r["rule"]: r["count"] for r in counts if r["verdict"] == "rejected"}
    return {
        "judged": sum(r["count"] for r in counts),
        "accepted": sum(r["count"] for r in counts if r["verdict"] == "accepted"),
        "rejected": sum(rejected.values()),
        "rules": dict(sorted(rejected.items())),
    }


def main() -> int:
    own, _, options = (list(part) for part in partition(sys.argv[1:], "--"))
    parser = argparse.ArgumentParser(
        description="Verifies presentations on a Spark cluster. The options of `scrim verify --lines` stand behind --; "
        "an argument there that begins with @ is a file that is sent to the workers."
    )
    parser.add_argument("--scrim", required=True, metavar="FILE", help="the program; it must run on the workers")
    parser.add_argument("--out", required=True, metavar="FOLDER", help="where the results go; it must be new")
    parser.add_argument("--format", choices=["parquet", "json"], default="parquet", help="how (default: parquet)")
    parser.add_argument("--at", type=int, default=int(time.time()), metavar="T", help="the Unix time to go by")
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files of lines, on any file system Spark reads")
    chosen = parser.parse_args(own)

    spark = SparkSession.builder.appName("scrim verify").getOrCreate()
    results = verify(spark, chosen.inputs, chosen.scrim, options, chosen.at)
    results.write.mode("errorifexists").format(chosen.format).save(chosen.out)

    written = summary(spark.read.schema(RESULTS).format(chosen.format).load(chosen.out))
    asked = lines_of(spark, chosen.inputs).count()
    print(json.dumps(written))
    if written["judged"] != asked:
        print(f"scrim_spark: {asked} lines, but {written['judged']} results", file=sys.stderr)
        return 1
    return 0


def partition(items: list[str], separator: str):
    """What stands before the separator, the separator, and what stands behind it."""
    place = items.index(separator) if separator in items else len(items)
    return items[:place], items[place : place + 1], items[place + 1 :]


if __name__ == "__main__":
    sys.exit(main())
