"""openvc-core, a "Verifiable Credentials core" whose `SdJwtVcProofSuite` implements RFC 9901 and SD-JWT VC (its README
and the module's documentation).

It claims: SD-JWT VC in compact form, with `typ` dc+sd-jwt and a `vct`; ES256, ES384 and Ed25519 (EdDSA); the three
SHA-2 hashes; Key Binding with audience, nonce and greatest age; exp, nbf, iat and the credential's own aud.

It has no option for: another `typ`, a shorter list of algorithms, a KB-JWT that must be missing (without audience and
nonce, the signature of one that is there is verified and no more), an audience of the credential that is not that of
the KB-JWT. It refuses an iat in the future whether or not it is asked to. The issuer's exp, nbf and iat are compared
with the machine's clock, so the clock is stopped.

Left out: W3C credentials, JWE, mdoc, status lists, DIDs and everything else beside SD-JWT VC.
"""

import time_machine
from openvc.proof.sd_jwt import SdJwtVcProofSuite

import adapter
from adapter import JSONObject, Unsupported

FEATURES = [
    *["ES256", "ES384", "Ed25519", "sha-384", "sha-512"],
    *["key-binding", "pinned", "token-types", "typ", "leeway", "issued-at"],
]


def verify(given: JSONObject, features: frozenset[str]) -> JSONObject:
    token = adapter.token_of(given)
    adapter.demand_sd_jwt_vc(given)
    header, payload = adapter.unverified(token)
    if payload and "vct" not in payload:
        raise Unsupported("the library reads SD-JWT VC only, which has a vct")
    binding = adapter.binding_of(given)
    audience = binding.get("audience", given.get("audience"))
    if given.get("audience", audience) != audience:
        raise Unsupported("the library takes one audience for credential and Key Binding")
    demands = {
        "audience": audience,
        "nonce": binding.get("nonce"),
        "require_key_binding": binding["policy"] == "required",
    }
    if "max_age" in binding:
        demands["kb_max_age_s"] = binding["max_age"]

    def attempt(key: JSONObject) -> JSONObject:
        with adapter.library():
            suite = SdJwtVcProofSuite(leeway_s=given.get("leeway", 0))
            return suite.verify(token, public_key_jwk=key, **demands).claims

    keys = adapter.trusted_keys(given["trust"], payload, header.get("kid"))
    with time_machine.travel(given["now"], tick=False):
        return adapter.first_accepted(keys, attempt)


if __name__ == "__main__":
    adapter.serve("openvc-core", {"verify": verify}, [*FEATURES, "credential-audience"])
