"""polaris-oid4vp, "an OpenID4VP 1.0 verifier under the High Assurance Interoperability Profile" (its README).

It claims: SD-JWT VC in compact form, with `typ` dc+sd-jwt, signed with ES256, hashed with SHA-256, with Key Binding by
ES256, audience and nonce, and with exp and nbf; issuers' keys as a JWK Set of one issuer.

It has one window of time for everything, the age of a KB-JWT and the leeway of exp and nbf. Here it is the greatest age
of the KB-JWT where there may be one, and otherwise the leeway that is asked for, none by default. So with Key Binding
an expiry is forgiven for as long as a KB-JWT may live: RFC 7519 §4.1.4 allows "some small leeway".

It has no option for: another `typ`, a KB-JWT that must be missing (audience and nonce are always demanded, so one that
is there is refused for a nonce that nobody knows), the credential's own aud, an iat in the future.

Left out: requests, responses, encryption, X.509 chains, status lists and transaction data.
"""

import secrets

from polaris_oid4vp.sdjwt import verify_presentation

import adapter
from adapter import JSONObject, Refused


def verify(given: JSONObject, features: frozenset[str]) -> JSONObject:
    token = adapter.token_of(given)
    adapter.demand_sd_jwt_vc(given)
    binding = adapter.binding_of(given)
    _, payload = adapter.unverified(token)
    keys = adapter.trusted_keys(given["trust"], payload)
    with adapter.library():
        verdict = verify_presentation(
            token,
            expected_nonce=binding.get("nonce", secrets.token_urlsafe()),
            expected_audience=binding.get("audience", "nobody"),
            issuer_jwks=keys,
            now=given["now"],
            max_skew_seconds=binding.get("max_age", given.get("leeway", 0)),
            require_key_binding=binding["policy"] == "required",
        )
    if not verdict.authentic:
        raise Refused(verdict.code)
    return verdict.claims


if __name__ == "__main__":
    adapter.serve("polaris-oid4vp", {"verify": verify}, ["ES256", "key-binding", "pinned", "token-types", "typ"])
