"""The three serializations of RFC 9901 §4 and §8, taken apart and put together again.

The Python library writes `disclosures` and `kb_jwt` beside `payload`, as drafts before the RFC did, and computes
`sd_hash` of a JSON token over that JSON. So its JSON is carried over here, member by member, and its KB-JWTs are made
and checked in compact form, where both sides mean the same bytes (§8.1: the hash covers the compact form of the first
signature).
"""

import json
from dataclasses import dataclass, replace

COMPACT, FLATTENED, GENERAL = "compact", "flattened", "general"
FORMS = (COMPACT, FLATTENED, GENERAL)


@dataclass(frozen=True)
class Token:
    payload: str
    signatures: tuple  # of (protected, signature)
    disclosures: tuple = ()
    kb_jwt: str = ""

    def without_key_binding(self):
        return replace(self, kb_jwt="")

    def compact(self):
        protected, signature = self.signatures[0]
        return "~".join([f"{protected}.{self.payload}.{signature}", *self.disclosures, self.kb_jwt])

    def written(self, form):
        if form == COMPACT:
            return self.compact()
        header = {"disclosures": list(self.disclosures)}
        if self.kb_jwt:
            header["kb_jwt"] = self.kb_jwt
        entries = [{"protected": protected, "signature": signature} for protected, signature in self.signatures]
        entries[0]["header"] = header
        if form == FLATTENED:
            return json.dumps({"payload": self.payload, **entries[0]})
        return json.dumps({"payload": self.payload, "signatures": entries})

    def written_for_python(self, form):
        """JSON as the Python library reads it; without a KB-JWT, whose hash it cannot check there."""
        members = json.loads(self.without_key_binding().written(form))
        for entry in members.get("signatures", [members]):
            entry.pop("header", None)
        return json.dumps({**members, "disclosures": list(self.disclosures)})


def read(text):
    """A token in any of the three forms; a JSON one as the RFC or as the Python library writes it."""
    if not text.startswith("{"):
        jws, *disclosures, kb_jwt = text.split("~")
        protected, payload, signature = jws.split(".")
        return Token(payload, ((protected, signature),), tuple(disclosures), kb_jwt)
    outer = json.loads(text)
    entries = outer.get("signatures", [outer])
    place = outer if "disclosures" in outer else entries[0]["header"]
    return Token(
        outer["payload"],
        tuple((entry["protected"], entry["signature"]) for entry in entries),
        tuple(place["disclosures"]),
        place.get("kb_jwt", ""),
    )


def form_of(text):
    if not text.startswith("{"):
        return COMPACT
    return GENERAL if "signatures" in json.loads(text) else FLATTENED
