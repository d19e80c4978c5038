"""The most memory that `scrim verify --lines` holds while presentations stream through it."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import peers

# How many presentations of each record, and how many times as many beside it: what is held must not grow with them.
COUNTS = {"reference": 5_000, "badge": 5_000, "work": 1_000, "university": 100}
TIMES = 10

# Starts a command and says its peak. In a process of its own, and a small one: a program begins with the peak of whoever started
# it, so that the driver would find its own memory in every figure that is smaller.
STARTER = """
import os, sys
process = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(process, 0)
with open(sys.argv[1], "w") as file:
    file.write(str(usage.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
"""


class RunFailed(Exception):
    """The tool ended badly, or did not accept every presentation."""


def peak(command: list[str], lines, folder: Path) -> tuple[int, bytes]:
    """The most memory that a program ever held while it read lines as they were made, in KiB; and what it said on stderr."""
    file, said = folder / "peak", folder / "said"
    starter = [sys.executable, "-I", "-S", "-c", STARTER, str(file)]
    with said.open("wb") as errors:
        run = subprocess.Popen(starter + command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors)
        try:
            with run.stdin:
                for line in lines:
                    run.stdin.write(line)
        except BrokenPipeError:
            pass
        status = run.wait()
    if status != 0:
        raise RunFailed(f"{command[0]} ended with status {status}: {said.read_text(errors='replace').strip()}")
    unit = 1024 if sys.platform == "darwin" else 1
    return int(file.read_text()) // unit, said.read_bytes()


def streamed(tool: str, presentations: bytes, count: int) -> int:
    """The peak over so many lines, the good presentations again and again, in KiB."""
    lines = [json.loads(line) for line in presentations.splitlines()]
    header, texts = lines[0], [line["presentation"] for line in lines[1:-peers.ALTERED]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key, trust = folder / "key.jwk", folder / "trust.json"
        key.write_text(json.dumps(header["issuer_jwk"]))
        trusting = [tool, "trust", "--issuer", header["issuer"], str(key)]
        trust.write_bytes(subprocess.run(trusting, stdout=subprocess.PIPE, check=True).stdout)
        asked = ["--key-binding", "required", "--audience", header["audience"], "--nonce", header["nonce"]]
        command = [tool, "verify", "--lines", "-", "--trust", str(trust), "--at", str(header["now"]), "--jobs", "2"] + asked
        kib, said = peak(
            command,
            (
                json.dumps({"id": f"a-{number}", "presentation": texts[number % len(texts)]}).encode() + b"\n"
                for number in range(count)
            ),
            folder,
        )
    accepted = json.loads(said.splitlines()[-1])["accepted"]
    if accepted != count:
        raise RunFailed(f"{tool} accepted {accepted} of {count} presentations")
    return kib


def measured(tool: str, program: str) -> list[dict]:
    """For each record, the peak over few presentations and over many."""
    found = []
    for record, count in COUNTS.items():
        presentations = peers.written(program, 16, record)
        size = len(json.loads(presentations.splitlines()[1])["presentation"])
        few, many = (streamed(tool, presentations, number) for number in (count, TIMES * count))
        found.append({"record": record, "bytes": size, "count": count, "times": TIMES, "few_kib": few, "many_kib": many})
    return found
