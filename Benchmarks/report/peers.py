"""Runs the peers in turn and compares their rates. Protocol: peers/README.md."""

import json
import os
import re
import shlex
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path


# So many presentations are altered, the last ones.
ALTERED = 4


class PeerFailed(Exception):
    """A peer ended badly, or judged otherwise than the presentations deserve."""


def quartiles(values: list[float]) -> dict[str, float]:
    """Median and quartiles, as the programs in Swift compute them."""
    if len(values) == 1:
        return {"median": values[0], "q1": values[0], "q3": values[0]}
    q1, median, q3 = statistics.quantiles(values, n=4, method="inclusive")
    return {"median": median, "q1": q1, "q3": q3}


def configured(file: Path, places: dict[str, str], more: list[str]) -> list[dict]:
    """The peers of a file, with the programs that this run built; then those of the command line, NAME=COMMAND."""
    peers = []
    for peer in json.loads(file.read_text()):
        program = peer["command"][0]
        if program.startswith("{") and program.strip("{}") not in places:
            continue
        peers.append({**peer, "command": [part.format(**places) for part in peer["command"]]})
    for entry in more:
        name, _, command = entry.partition("=")
        if not command:
            raise PeerFailed(f"--peer wants NAME=COMMAND, not {entry}")
        peers.append({"name": name, "command": shlex.split(command), "refuses": ALTERED})
    return peers


def ask(peer: dict, presentations: Path) -> dict:
    """One run of one peer."""
    with presentations.open("rb") as lines:
        run = subprocess.run(peer["command"], stdin=lines, capture_output=True, check=False)
    if run.returncode != 0:
        last = run.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise PeerFailed(f"{peer['name']} ended with status {run.returncode}: {' '.join(last)}")
    answer = json.loads(run.stdout)
    if answer["rejected"] != peer["refuses"]:
        raise PeerFailed(f"{peer['name']} refused {answer['rejected']} presentations where {peer['refuses']} are altered")
    return answer


def with_seconds(presentations: bytes, seconds: float) -> bytes:
    """The same input with another time to run."""
    header, rest = presentations.split(b"\n", 1)
    return json.dumps({**json.loads(header), "seconds": seconds}).encode() + b"\n" + rest


def race(peers: list[dict], presentations: bytes, rounds: int, seconds: float, say=lambda line: None) -> list[dict]:
    """Lets all peers run in turn, so many times. The first one is the limit that the others are compared with."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "presentations.ndjson"
        file.write_bytes(with_seconds(presentations, seconds))
        rates = {peer["name"]: [] for peer in peers}
        versions, failed = {}, {}
        for number in range(rounds):
            for peer in peers:
                if peer["name"] in failed:
                    continue
                try:
                    answer = ask(peer, file)
                except (PeerFailed, OSError, ValueError, KeyError) as error:
                    if peer is peers[0]:
                        raise
                    failed[peer["name"]] = str(error)
                    say(f"left out: {error}")
                    continue
                versions[peer["name"]] = answer["peer"]
                rates[peer["name"]].append(answer["count"] / answer["cpu_seconds"])
            say(f"round {number + 1} of {rounds}")
    limit = rates[peers[0]["name"]]
    return [
        {
            "name": peer["name"],
            "version": versions[peer["name"]],
            "per_cpu_second": quartiles(rates[peer["name"]]),
            "ratio": quartiles([rate / best for rate, best in zip(rates[peer["name"]], limit)]),
            "rounds": rounds,
        }
        for peer in peers
        if peer["name"] not in failed
    ]


def instructions(command: list[str], presentations: bytes, passes: int = 4) -> int | None:
    """How many instructions a verification takes, by callgrind: repeatable, whatever else the machine does. None without it.

    The difference of two runs, so that starting and reading cancel.
    """
    if shutil.which("valgrind") is None:
        return None
    header, rest = presentations.split(b"\n", 1)
    totals = []
    with tempfile.TemporaryDirectory() as folder:
        for number in (passes, 2 * passes):
            lines = json.dumps({**json.loads(header), "passes": number}).encode() + b"\n" + rest
            valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/counts"]
            run = subprocess.run(valgrind + command, input=lines, capture_output=True, check=True)
            counted = re.search(rb"Collected : (\d+)", run.stderr)
            totals.append((int(counted.group(1)), json.loads(run.stdout)["count"]))
    (first, few), (second, many) = totals
    return (second - first) // (many - few)


def written(program: str, count: int, record: str) -> bytes:
    """Presentations of a record, as peers read them."""
    return subprocess.run([program, "presentations", str(count), record], capture_output=True, check=True).stdout


def load() -> float:
    """How many programs wanted a processor in the last minute."""
    return os.getloadavg()[0]
