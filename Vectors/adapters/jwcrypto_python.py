"""jwcrypto, "an implementation of the JOSE Working Group documents" (its README). sd-jwt stands on it.

It claims nothing of SD-JWT. Tested are what an SD-JWT stands on: keys as JWK and as PEM, and issuer-signed JWTs without
Disclosures, by `JWT` with a list of algorithms, a leeway, and the checks of exp and nbf that are on by default.

It looks at a key's numbers when the key is first needed, so it is asked for it. It has no option for a clock, so the
clock is stopped. Left out: JWE, JWS in JSON; and the audience, since naming one (`check_claims`) turns the default
checks off.
"""

import json

import time_machine
from jwcrypto.jwk import JWK
from jwcrypto.jwt import JWT

import adapter
from adapter import JSONObject, Unsupported

ALGORITHMS = ["ES256", "ES384", "ES512", "Ed25519", "PS256", "PS384", "PS512", "RS256"]
OLD_NAMES = ["EdDSA"]


def verify(given: JSONObject, features: frozenset[str]) -> JSONObject:
    token = adapter.lone_jwt(given)
    header, payload = adapter.unverified(token)

    def attempt(key: JSONObject) -> JSONObject:
        with adapter.library():
            algorithms = given.get("algorithms", ALGORITHMS + OLD_NAMES)
            jwt = JWT(algs=algorithms, expected_type="JWS", strict_serialization=True)
            jwt.leeway = given.get("leeway", 0)
            jwt.deserialize(token, JWK.from_json(json.dumps(key)))
            return json.loads(jwt.claims)

    keys = adapter.trusted_keys(given["trust"], payload, header.get("kid"))
    with time_machine.travel(given["now"], tick=False):
        return adapter.first_accepted(keys, attempt)


def parse(given: JSONObject, features: frozenset[str]) -> str:
    if "text" not in given or given["as"] not in ("jwk", "pem"):
        raise Unsupported("the library reads keys")
    with adapter.library():
        key = JWK.from_json(given["text"]) if given["as"] == "jwk" else JWK.from_pem(given["text"].encode())
        key.get_op_key("verify")
        return key.thumbprint()


if __name__ == "__main__":
    adapter.serve("jwcrypto", {"verify": verify, "parse": parse}, [*ALGORITHMS, "pinned", "leeway", "algorithms"])
