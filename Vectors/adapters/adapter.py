"""The protocol of a foreign implementation, and what the adapters in this folder share. README.md describes it.

An adapter hands `serve` one function for each action. It returns the payload, or raises `Refused` or `Unsupported`.
What the library itself raises is a refusal when the call stands in `with library():`. Everything else ends the process
and is counted as a crash: a fault of the adapter must not look like a verdict.
"""

import base64
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any

JSONObject = dict[str, Any]
Action = Callable[[JSONObject, frozenset[str]], Any]


class Refused(Exception):
    """The implementation says no. The reason names a kind of error and never a value."""


class Unsupported(Exception):
    """The implementation has no option for what the vector asks, or does not claim to support it."""


@contextmanager
def library() -> Iterator[None]:
    """Within it, an exception is the library's refusal, named by its type. A stack or memory that ran out is not."""
    try:
        yield
    except (Refused, RecursionError, MemoryError):
        raise
    except Exception as error:
        raise Refused(type(error).__name__) from error


def serve(distribution: str, actions: dict[str, Action], features: list[str]) -> None:
    """Answers line by line until the input ends."""
    description = {
        "name": distribution,
        "version": version(distribution),
        "actions": list(actions),
        "features": features,
    }
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints is no answer
    for line in sys.stdin.buffer:
        question = json.loads(line)
        answer = description if question["action"] == "describe" else judged(question, actions)
        answers.write(encoded(answer) + b"\n")
        answers.flush()


def judged(question: JSONObject, actions: dict[str, Action]) -> JSONObject:
    try:
        payload = actions[question["action"]](question["given"], frozenset(question["features"]))
    except Refused as refusal:
        return {"verdict": "reject", "reason": str(refusal)}
    except Unsupported as limit:
        return {"verdict": "unsupported", "reason": str(limit)}
    return {"verdict": "accept", "payload": payload}


def encoded(answer: JSONObject) -> bytes:
    """The answer in UTF-8. A payload that no JSON can say (NaN, half a surrogate pair, thousands of levels) becomes
    null, since it was accepted all the same."""
    try:
        return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return json.dumps({**answer, "payload": None}).encode()


def token_of(given: JSONObject) -> str:
    """The token as text; a few vectors hold bytes that are none."""
    if "token" not in given:
        raise Unsupported("the library takes text, not bytes")
    return given["token"]


def binding_of(given: JSONObject) -> JSONObject:
    """`policy`, and with it `audience`, `nonce` and `max_age`."""
    return given.get("key_binding", {"policy": "forbidden"})


def unverified(token: str) -> tuple[JSONObject, JSONObject]:
    """Header and payload of the issuer-signed JWT as far as they can be read, {} where they cannot. Only for choosing
    the trusted keys, and for telling whether the token is of the profile that a library is made for."""
    return object_in(segment(token, 0)), object_in(segment(token, 1))


def segment(token: str, index: int) -> bytes:
    try:
        return base64.urlsafe_b64decode(token.split("~")[0].split(".")[index] + "==")
    except (IndexError, ValueError):
        return b""


def object_in(text: bytes) -> JSONObject:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def trusted_keys(trust: JSONObject, payload: JSONObject, kid: object = None) -> list[JSONObject]:
    """The keys that may have signed this payload: its issuer's, and of these the ones with the `kid` or with none. What
    cannot be read goes to the library under every key, since to refuse it is the library's affair."""
    if "pinned" in trust:
        keys = trust["pinned"]
    else:
        entries = [entry for entry in trust["issuers"] if not payload or entry["issuer"] == payload.get("iss")]
        keys = [key for entry in entries for key in entry["keys"]]
    found = [key for key in keys if kid is None or key.get("kid", kid) == kid]
    if not found:
        raise Refused("no trusted key")
    return found


def first_accepted(keys: list[Any], attempt: Callable[[Any], Any]) -> Any:
    """For a library that takes one key: the result with the first that fits, or the refusal of the last."""
    for key in keys[:-1]:
        try:
            return attempt(key)
        except Refused:
            continue
    return attempt(keys[-1])


def demand_sd_jwt_vc(given: JSONObject) -> None:
    """For a library that verifies SD-JWT VC only: another kind of SD-JWT is nothing it claims to read. A header that
    cannot be read goes to the library, which has to refuse it."""
    header, _ = unverified(token_of(given))
    kind = given.get("type", header.get("typ")) if "type" in given or header else "dc+sd-jwt"
    if kind != "dc+sd-jwt":
        raise Unsupported("the library reads SD-JWT VC only")


def lone_jwt(given: JSONObject) -> str:
    """For a library of JOSE: the issuer-signed JWT of an SD-JWT without Disclosures, Key Binding or digests, whose
    processed payload is what was signed."""
    jwt, *rest = token_of(given).split("~")
    if rest != [""]:
        raise Unsupported("the library knows neither Disclosures nor Key Binding")
    if not names_in(segment(jwt, 1)).isdisjoint({"_sd", "_sd_alg", "..."}):
        raise Unsupported("the library knows no digests")
    return jwt


def names_in(text: bytes) -> set[str]:
    """The names of members at any depth of a JSON text, as far as it can be read."""
    names: set[str] = set()
    try:
        json.loads(text, object_pairs_hook=lambda members: names.update(name for name, _ in members))
    except (ValueError, RecursionError):
        pass
    return names
