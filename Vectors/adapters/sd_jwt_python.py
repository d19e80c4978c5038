"""sd-jwt, "the reference implementation of the IETF SD-JWT specification" (its README).

It claims: issuing, presenting and verifying SD-JWTs, by default in compact form and signed with ES256; its `sign_alg`
and its JOSE library, jwcrypto, bring the other algorithms. Key Binding is verified when an audience and a nonce are
given.

It has no option for: a clock (it checks neither exp, nbf nor the age of a KB-JWT), a `typ`, a list of algorithms,
another hash than SHA-256, another algorithm than ES256 for Key Binding, a KB-JWT that may be missing or must be.

Left out: its JSON form, which is that of drafts before RFC 9901 (the Disclosures stand beside the payload, not in an
unprotected header); its Issuer, whose salts and order are its own; its Holder, which verifies nothing.
"""

import json

from jwcrypto.jwk import JWK, JWKSet
from sd_jwt.verifier import SDJWTVerifier

import adapter
from adapter import JSONObject, Unsupported

ISSUER_ONLY = ["ES384", "ES512", "Ed25519", "PS256", "PS384", "PS512", "RS256"]


def verify(given: JSONObject, features: frozenset[str]) -> JSONObject:
    binding = adapter.binding_of(given)
    bound = binding["policy"] == "required"
    if binding["policy"] == "optional":
        raise Unsupported("the library verifies a KB-JWT only when one is required")
    if bound and not features.isdisjoint(ISSUER_ONLY):
        raise Unsupported("the library verifies Key Binding with ES256 only")
    token = adapter.token_of(given)

    def issuer_key(issuer: object, header: JSONObject) -> JWK | JWKSet:
        trusted = adapter.trusted_keys(given["trust"], {"iss": issuer}, header.get("kid"))
        keys = [JWK.from_json(json.dumps(key)) for key in trusted]
        if len(keys) == 1:
            return keys[0]
        key_set = JWKSet()
        for key in keys:
            key_set.add(key)
        return key_set

    with adapter.library():
        if bound:
            verifier = SDJWTVerifier(token, issuer_key, binding["audience"], binding["nonce"])
        else:
            verifier = SDJWTVerifier(token, issuer_key)
        return verifier.get_verified_payload()


if __name__ == "__main__":
    adapter.serve("sd-jwt", {"verify": verify}, ["ES256", *ISSUER_ONLY, "key-binding", "pinned", "token-types"])
