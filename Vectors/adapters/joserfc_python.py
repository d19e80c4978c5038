"""joserfc, "a comprehensive implementation of several essential JOSE standards" (its README): RFC 7515 to 7519, 7638.

It claims nothing of SD-JWT. Tested are what an SD-JWT stands on: keys as JWK and as PEM, and issuer-signed JWTs without
Disclosures, by `jwt.decode` with a list of algorithms and `JWTClaimsRegistry` with a clock, a leeway and an audience.

A JWK goes in as a parsed object and PEM with the kind of key that is expected, so what a JSON text does wrong is not
its business, and each kind is tried. Left out: JWE, JWS in JSON, `typ` (which it does not look at).
"""

import json

from joserfc import jwk, jwt

import adapter
from adapter import JSONObject, Refused, Unsupported

ALGORITHMS = ["ES256", "ES384", "ES512", "Ed25519", "PS256", "PS384", "PS512", "RS256"]
OLD_NAMES = ["EdDSA"]


def verify(given: JSONObject, features: frozenset[str]) -> JSONObject:
    token = adapter.lone_jwt(given)
    header, payload = adapter.unverified(token)
    algorithms = given.get("algorithms", ALGORITHMS + OLD_NAMES)
    audience = {"aud": {"value": given["audience"]}} if "audience" in given else {}

    def attempt(key: JSONObject) -> JSONObject:
        with adapter.library():
            decoded = jwt.decode(token, jwk.import_key(key), algorithms=algorithms)
            jwt.JWTClaimsRegistry(now=given["now"], leeway=given.get("leeway", 0), **audience).validate(decoded.claims)
            return decoded.claims

    keys = adapter.trusted_keys(given["trust"], payload, header.get("kid"))
    return adapter.first_accepted(keys, attempt)


def parse(given: JSONObject, features: frozenset[str]) -> str:
    if "text" not in given or given["as"] not in ("jwk", "pem"):
        raise Unsupported("the library reads keys")
    if given["as"] == "pem":
        return adapter.first_accepted(["EC", "OKP", "RSA"], lambda kind: pem(given["text"], kind))
    try:
        key = json.loads(given["text"], object_pairs_hook=once)
    except ValueError:
        raise Unsupported("the library takes a parsed object") from None
    with adapter.library():
        return jwk.import_key(key).thumbprint()


def pem(text: str, kind: str) -> str:
    with adapter.library():
        return jwk.import_key(text, kind).thumbprint()


def once(members: list[tuple[str, object]]) -> JSONObject:
    if len(dict(members)) < len(members):
        raise ValueError
    return dict(members)


if __name__ == "__main__":
    adapter.serve(
        "joserfc",
        {"verify": verify, "parse": parse},
        [*ALGORITHMS, "pinned", "leeway", "issued-at", "algorithms", "credential-audience"],
    )
