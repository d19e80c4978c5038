"""Twenty thousand lines for `scrim verify --lines`: some presentations again and again, and every way to be refused."""

import json
import subprocess
from pathlib import Path

NOW = 1700000000
AUDIENCE = "https://jobs.example"
NONCE = "8f3a"
OPTIONS = ["--trust", "@trust.json", "--key-binding", "required", "--audience", AUDIENCE, "--nonce", NONCE, "--payloads"]


class Maker:
    """Makes keys, a trust file and presentations in a folder, by the tool."""

    def __init__(self, tool: Path, folder: Path):
        self.tool = tool
        self.folder = folder
        self._run("key", "generate", "--algorithm", "ES256", "--out", "issuer.jwk")
        self._run("key", "generate", "--algorithm", "ES256", "--out", "holder.jwk")
        self._write("issuer.pub.jwk", self._run("key", "public", "issuer.jwk"))
        self._write("holder.pub.jwk", self._run("key", "public", "holder.jwk"))
        self._write("trust.json", self._run("trust", "--issuer", "https://school.example", "issuer.pub.jwk"))

    def presentation(self, number: int) -> str:
        """A presentation with one of three claims shown."""
        claims = {"iss": "https://school.example", "name": f"Ada {number}", "degree": "Mathematics", "grade": number}
        self._write("claims.json", json.dumps(claims))
        conceal = [word for name in ("name", "degree", "grade") for word in ("--conceal", f"/{name}")]
        credential = self._run(
            "issue", "--key", "issuer.jwk", "--claims", "claims.json", "--holder", "holder.pub.jwk", *conceal
        )
        self._write("credential", credential)
        return self._run(
            *("present", "credential", "--issuer-key", "issuer.pub.jwk", "--key", "holder.jwk", "--disclose", "/degree"),
            *("--audience", AUDIENCE, "--nonce", NONCE, "--at", str(NOW)),
        ).strip()

    def _write(self, name: str, text: str):
        (self.folder / name).write_text(text)

    def _run(self, *arguments: str) -> str:
        done = subprocess.run([self.tool, *arguments], cwd=self.folder, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{arguments[:2]}: {done.stderr}")
        return done.stdout


def lines(presentations: list[str], count: int) -> list[bytes]:
    """The lines without their ends. Every 50th is refused, each for another reason than the one before."""
    kinds = len(presentations)
    return [
        refused(number, presentations) if number % 50 == 0 else line(f"a-{number:06}", presentations[number % kinds])
        for number in range(count)
    ]


def line(identifier: str, presentation: str, **more: str) -> bytes:
    """One line as an employer writes it."""
    return json.dumps({"id": identifier, "presentation": presentation, **more}, ensure_ascii=False).encode()


def refused(number: int, presentations: list[str]) -> bytes:
    """A line with something wrong."""
    good = presentations[number % len(presentations)]
    identifier = f"r-{number:06}"
    # Where Spark's own reader would cut a line in two, or mend its bytes, the count or the verdict would differ.
    ways = [
        b"",
        b"no JSON",
        b'{"id":"\xff","presentation":"' + good.encode() + b'"}',
        line(identifier, good).replace(b",", b"\r,\r") + b"\r",
        line(identifier, good[:-8] + ("A" if good[-8] != "A" else "B") + good[-7:]),
        line(identifier, good.replace("~", "~~", 1)),
        line(identifier, good.rsplit("~", 1)[0] + "~"),
        line(identifier, good, audience="https://another.example"),
        line(identifier, good, nonce="another"),
        json.dumps({"id": identifier}).encode(),
        line(f"\u2028{number}", good),
    ]
    return ways[number // 50 % len(ways)]
