"""Scrim and the Python reference implementation issue, present and verify for each other.

    python interop.py --tool PATH [--judges FOLDER]

Every case goes through every division of the three roles that has both sides in it, in every serialization. What the
verifier gets must be exactly the expected claims. Run by scripts/interop.
"""

import argparse
import hashlib
import json
import logging
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cases
import forms
import reference
from tool import Refused, Tool

NOW = 1700000000  # between the issuance and the end of every case
PYTHON, SCRIM, NOBODY = "python", "scrim", "-"

# Who issues, who presents, who verifies. "-": the token as issued, everything disclosed.
DIVISIONS = (
    (PYTHON, NOBODY, SCRIM),
    (PYTHON, PYTHON, SCRIM),
    (PYTHON, SCRIM, SCRIM),
    (PYTHON, SCRIM, PYTHON),
    (SCRIM, NOBODY, PYTHON),
    (SCRIM, PYTHON, SCRIM),
    (SCRIM, PYTHON, PYTHON),
    (SCRIM, SCRIM, PYTHON),
)

# What the RFC forbids and Python lets pass: the case, who issues it, the rule by which Scrim must stop it, and why.
DOTS_FOR_A_KEY = ("rfc7515-2-base64url", "the modulus in its cnf.jwk has dots where digits are left out")
MUST_BE_REFUSED = {
    ("testcases/header_mod", PYTHON): ("rfc7515-4.1.4-string", "its kid is the number 42; a kid is a string"),
    ("examples/w3c-vc_for_slide_deck", SCRIM): DOTS_FOR_A_KEY,
    ("rfc9901/w3c-vc_for_slide_deck", SCRIM): DOTS_FOR_A_KEY,
}
DECOYS_IN_ARRAYS = "the Python holder chooses elements by place and counts Scrim's decoys in arrays as elements"


PUBLIC_MEMBERS = ("kty", "crv", "x", "y", "n", "e", "alg", "kid")


@dataclass(frozen=True)
class Keys:
    """One case's keys: private JWKs for Python, names of files for the tool."""

    issuer_jwks: list
    holder_jwk: dict
    private: str
    other_private: list
    public: str
    holder: str


class KeyRing:
    """Makes the files of each key once, before the work is divided."""

    def __init__(self, tool, all_cases):
        self.tool = tool
        self.made = {}
        self.of = {case.name: self.keys(case) for case in all_cases}

    def keys(self, case):
        issuer = list(case.issuer_keys) or [self.fresh("issuer", case.algorithm)]
        if len(issuer) < 2:
            issuer.append(self.fresh("cosigner", case.algorithm))
        holder = case.holder_key or self.fresh("holder", "ES256")  # the Python verifier knows no other for Key Binding
        public = {"keys": [{name: jwk[name] for name in jwk if name in PUBLIC_MEMBERS} for jwk in issuer]}
        return Keys(
            issuer_jwks=issuer,
            holder_jwk=holder,
            private=self.file(issuer[0]),
            other_private=[self.file(jwk) for jwk in issuer[1:]],
            public=self.file(public),
            holder=self.file(holder),
        )

    def fresh(self, purpose, algorithm):
        name = f"{purpose}-{algorithm}.jwk"
        if name not in self.made:
            self.made[name] = self.tool.key(name, algorithm)
        return self.made[name]

    def file(self, value):
        digest = hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]
        return self.tool.file(f"{digest}.json", value)


class Trial:
    """One case in one serialization, through all divisions of the roles."""

    def __init__(self, tool, case, keys, form, pointers):
        self.tool, self.case, self.keys, self.form, self.pointers = tool, case, keys, form, pointers
        self.results = []  # of (division, outcome, text); outcome: passed, failed, impossible

    def run(self):
        issued = {issuer: self.attempt(self.issue, issuer) for issuer in (PYTHON, SCRIM)}
        shown = {}
        for division in DIVISIONS:
            issuer, holder, verifier = division
            if self.is_impossible(issuer, holder):
                self.results.append((division, "impossible", DECOYS_IN_ARRAYS))
                continue
            token = issued[issuer]
            if holder != NOBODY:
                if (issuer, holder) not in shown:
                    shown[issuer, holder] = self.attempt(self.present, holder, token)
                token = shown[issuer, holder]
            payload = self.attempt(self.verify, verifier, token, holder)
            self.judge(division, payload)
        # If Python alone fails, the fault is in this driver.
        baseline = self.attempt(self.verify, PYTHON, self.attempt(self.present, PYTHON, issued[PYTHON]), PYTHON)
        if (fault := self.fault(PYTHON, PYTHON, baseline)) is not None:
            self.results.append(((PYTHON, PYTHON, PYTHON), "failed", f"Python alone: {fault}"))
        return self

    def attempt(self, step, *arguments):
        """The step's result; its exception where it or one before it fails."""
        if (broken := next((a for a in arguments if isinstance(a, Exception)), None)) is not None:
            return broken
        try:
            return step(*arguments)
        except Exception as error:  # whatever a library or the tool throws is a verdict on the case
            return error

    def issue(self, issuer):
        if issuer == PYTHON:
            return reference.issue(self.case, self.keys.issuer_jwks, self.keys.holder_jwk, self.form)
        return self.tool.issue(self.case, self.keys, self.form, self.pointers)

    def present(self, holder, token):
        if holder == PYTHON:
            return reference.present(self.case, token, self.keys.holder_jwk)
        return self.tool.present(self.case, token, self.keys, not self.pointers)

    def verify(self, verifier, token, holder):
        if forms.form_of(token) != self.form:
            raise ValueError(f"the token is in the {forms.form_of(token)} form")
        bound = self.case.key_binding and holder != NOBODY
        if verifier == PYTHON:
            return reference.verify(self.case, token, self.keys.issuer_jwks[0], bound)
        return self.tool.verify(self.case, token, self.keys, bound)

    def is_impossible(self, issuer, holder):
        has_arrays = any(isinstance(part, int) for path in self.case.concealed for part in path)
        return issuer == SCRIM and holder == PYTHON and self.case.decoys and has_arrays

    def judge(self, division, payload):
        issuer, holder, verifier = division
        if (self.case.name, issuer) in MUST_BE_REFUSED:
            rule, reason = MUST_BE_REFUSED[self.case.name, issuer]
            refused = isinstance(payload, Refused) and rule in str(payload)
            outcome = ("passed", reason) if refused else ("failed", f"not refused: {reason}")
            self.results.append((division, *outcome))
        elif (fault := self.fault(issuer, holder, payload)) is None:
            self.results.append((division, "passed", ""))
        else:
            self.results.append((division, "failed", fault))

    def fault(self, issuer, holder, payload):
        """What is wrong with a verified payload."""
        if isinstance(payload, Exception):
            return f"{type(payload).__name__}: {str(payload).partition(chr(10))[0]}"
        expected = dict(self.case.claims if holder == NOBODY else self.case.shown)
        if issuer == SCRIM:
            expected.setdefault("iat", NOW)  # the tool dates what it issues
        payload = dict(payload)
        if self.case.key_binding:
            jwk = payload.pop("cnf", {}).get("jwk", {})
            if any(jwk.get(name) != self.keys.holder_jwk[name] for name in ("kty", "crv", "x", "y")):
                return "cnf is not the holder's key"
        difference = cases.first_difference(expected, payload)
        return None if difference is None else f"other claims than expected at {difference}"


def collect(judges):
    """All cases, and a line about where they come from."""
    here = Path(__file__).parent
    found = list(cases.own_cases(here / "cases"))
    sources = [f"{len(found)} of our own"]
    for label, folder in (
        ("testcases", "sd-jwt-python/tests/testcases"),
        ("examples", "sd-jwt-python/examples"),
        ("rfc9901", "rfc9901/examples"),
    ):
        if judges is not None and (judges / folder).is_dir():
            some = list(cases.specified_cases(label, judges / folder))
            found += some
            sources.append(f"{len(some)} of {folder}")
        else:
            sources.append(f"none of {folder} (not on this machine)")
    return found, "cases: " + ", ".join(sources)


def report(trials):
    """Prints the table, what stands behind it, and the closing line; gives the number of failures."""
    counts = Counter()
    refused, impossible, failures = Counter(), Counter(), []
    for trial in trials:
        for division, outcome, text in trial.results:
            counts[division, trial.form, outcome] += 1
            if outcome == "impossible":
                impossible[text] += 1
            elif outcome == "failed":
                failures.append(f"{trial.case.name}, {trial.form}, {' > '.join(division)}: {text}")
            elif text:
                refused[f"{trial.case.name} issued by {division[0]}: {text}"] += 1
    print()
    print(f"{'issues':8}{'presents':10}{'verifies':10}" + "".join(f"{form:>12}" for form in forms.FORMS))
    for division in DIVISIONS:
        cells = []
        for form in forms.FORMS:
            passed, failed = counts[division, form, "passed"], counts[division, form, "failed"]
            cells.append(f"{passed} of {passed + failed}" if failed else f"{passed}")
        print(f"{division[0]:8}{division[1]:10}{division[2]:10}" + "".join(f"{cell:>12}" for cell in cells))
    print()
    print("- presents: the token as issued, everything disclosed")
    print("JSON of Python: `disclosures` and `kb_jwt` are carried over into `header`, and KB-JWTs are made and checked")
    print("in compact form, since it follows a draft in both (RFC 9901 §8.1)")
    for text, count in sorted(refused.items()):
        print(f"refused as it must be, {count} times: {text}")
    for text, count in sorted(impossible.items()):
        print(f"not possible with Python and not counted, {count} times: {text}")
    print("never checked by Python: exp, nbf, iat, typ, the age of a KB-JWT, any hash but sha-256")
    for line in failures:
        print(f"FAILED {line}")
    passed = sum(count for (_, _, outcome), count in counts.items() if outcome == "passed")
    print(f"{passed} passed, {len(failures)} failed")
    return len(failures)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the program scrim")
    parser.add_argument("--judges", type=Path, help="a folder with sd-jwt-python and rfc9901")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    reference.stop_the_clock(NOW)
    found, sources = collect(options.judges)
    print(sources)
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(str(Path(options.tool).resolve()), folder, NOW)
        ring = KeyRing(tool, found)
        # JSON Pointers to issue and claims paths to present, and the other way round in every second trial.
        trials = [
            Trial(tool, case, ring.of[case.name], form, pointers=(index + shift) % 2 == 0)
            for index, case in enumerate(found)
            for shift, form in enumerate(forms.FORMS)
        ]
        with ThreadPoolExecutor(max_workers=2) as pool:
            trials = list(pool.map(Trial.run, trials))
    sys.exit(1 if report(trials) else 0)


if __name__ == "__main__":
    main()
