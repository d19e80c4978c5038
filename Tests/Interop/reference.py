"""The Python reference implementation as Issuer, Holder and Verifier."""

import json

import sd_jwt.holder
from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS
from sd_jwt.holder import SDJWTHolder
from sd_jwt.issuer import SDJWTIssuer
from sd_jwt.verifier import SDJWTVerifier

import forms


def stop_the_clock(now):
    """KB-JWTs of the Python holder are made at this time."""
    sd_jwt.holder.time = lambda: now


def key(jwk):
    # The library passes the algorithm itself.
    return JWK.from_json(json.dumps({name: value for name, value in jwk.items() if name != "alg"}))


def issue(case, issuer_keys, holder_key, form):
    issuer = SDJWTIssuer(
        case.marked,
        key(issuer_keys[0]),
        key(holder_key) if case.key_binding else None,
        sign_alg=case.algorithm,
        add_decoy_claims=case.decoys,
        serialization_format="compact" if form == forms.COMPACT else "json",
        extra_header_parameters=case.header,
    )
    token = forms.read(issuer.sd_jwt_issuance)
    if form != forms.GENERAL:
        return token.written(form)
    # The library signs with one key; its JOSE library adds the others.
    jws = JWS(payload=json.dumps(issuer.sd_jwt_payload))
    for jwk in issuer_keys:
        protected = {"alg": case.algorithm, "typ": "example+sd-jwt", **case.header}
        if "kid" in jwk:
            protected.setdefault("kid", jwk["kid"])
        jws.add_signature(key(jwk), alg=case.algorithm, protected=json.dumps(protected))
    signed = json.loads(jws.serialize())
    entries = signed.get("signatures", [signed])
    return forms.Token(
        signed["payload"],
        tuple((entry["protected"], entry["signature"]) for entry in entries),
        token.disclosures,
    ).written(form)


def present(case, text, holder_key):
    """Discloses the case's selection, in the form that the token came in."""
    form, token = forms.form_of(text), forms.read(text)
    if case.key_binding or form == forms.COMPACT:
        holder = SDJWTHolder(token.compact())
        binding = (case.nonce, case.audience, key(holder_key)) if case.key_binding else ()
        holder.create_presentation(case.selection, *binding)
        shown = forms.read(holder.sd_jwt_presentation)
        return forms.Token(token.payload, token.signatures, shown.disclosures, shown.kb_jwt).written(form)
    holder = SDJWTHolder(token.written_for_python(form), serialization_format="json")
    holder.create_presentation(case.selection)
    return forms.read(holder.sd_jwt_presentation).written(form)


def verify(case, text, issuer_key, bound):
    """The processed payload. A JSON token is verified as JSON, and one with a KB-JWT in compact form as well."""
    form, token = forms.form_of(text), forms.read(text)
    public = key(issuer_key)
    payloads = []
    if form != forms.COMPACT:
        payloads.append(SDJWTVerifier(token.written_for_python(form), lambda *_: public, serialization_format="json"))
    if bound:
        if not token.kb_jwt:
            raise ValueError("there is no KB-JWT")
        payloads.append(SDJWTVerifier(token.compact(), lambda *_: public, case.audience, case.nonce))
    elif form == forms.COMPACT:
        payloads.append(SDJWTVerifier(token.compact(), lambda *_: public))
    results = [verifier.get_verified_payload() for verifier in payloads]
    if any(result != results[0] for result in results):
        raise ValueError("the forms of one token have different payloads")
    return results[0]
