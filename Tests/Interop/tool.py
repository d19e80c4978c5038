"""The tool `scrim` as Issuer, Holder and Verifier, by its command line."""

import json
import os
import subprocess

import forms


class Refused(Exception):
    """The tool said no; the argument is the rule."""


class Tool:
    def __init__(self, program, folder, now):
        self.program, self.folder, self.now = program, folder, str(now)

    def run(self, *arguments, stdin=""):
        done = subprocess.run(
            [self.program, *arguments], input=stdin.encode(), capture_output=True, cwd=self.folder, check=False
        )
        if done.returncode != 0 and not done.stdout:
            raise Refused(f"status {done.returncode}: {done.stderr.decode().strip()}")
        return done.returncode, done.stdout.decode().removesuffix("\n")

    def key(self, name, algorithm):
        """Makes a key with the tool; gives the private JWK."""
        self.run("key", "generate", "--algorithm", algorithm, "--out", name)
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            return json.load(file)

    def file(self, name, value):
        """Writes a JSON file, private as key files have to be; gives its name."""
        path = os.path.join(self.folder, name)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            json.dump(value, file)
        return name

    def issue(self, case, keys, form, pointers):
        arguments = ["issue", "--key", keys.private, "--claims", "-", "--form", form, "--at", self.now]
        arguments += ["--hash", "sha-256"]  # Python knows no other
        if form == forms.GENERAL:
            for other in keys.other_private:
                arguments += ["--cosigner", other]
        for path in case.concealed:
            arguments += ["--conceal", written(path, pointers)]
        if case.key_binding:
            arguments += ["--holder", keys.holder]
        if case.decoys:
            arguments += ["--decoys", "3"]
        return self.run(*arguments, stdin=json.dumps(case.claims, ensure_ascii=False))[1]

    def present(self, case, text, keys, pointers):
        arguments = ["present", "-", "--issuer-key", keys.public, "--form", forms.form_of(text), "--at", self.now]
        for path in case.choice:
            arguments += ["--disclose", written(path, pointers)]
        if case.key_binding:
            arguments += ["--key", keys.holder, "--audience", case.audience, "--nonce", case.nonce]
        return self.run(*arguments, stdin=text)[1]

    def verify(self, case, text, keys, bound):
        arguments = ["verify", "-", "--issuer-key", keys.public, "--at", self.now, "--json", "--key-binding"]
        if bound:
            arguments += ["required", "--audience", case.audience, "--nonce", case.nonce, "--max-age", "300"]
        else:
            arguments += ["none"]
        status, output = self.run(*arguments, stdin=text)
        verdict = json.loads(output, object_pairs_hook=once)
        if verdict["verdict"] == "rejected" and status == 1:
            raise Refused(verdict["rule"])
        if verdict["verdict"] != "accepted" or status != 0:
            raise ValueError(f"status {status} does not fit the verdict {verdict['verdict']}")
        return verdict["payload"]


def written(path, pointers):
    """A path for the command line: a JSON Pointer or a claims path. Only the latter can write a NUL there."""
    if not pointers or any("\0" in str(part) for part in path):
        return json.dumps(path)
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def once(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("a member name stands twice in the output")
    return dict(pairs)
