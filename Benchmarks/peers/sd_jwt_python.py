"""The Python reference implementation of SD-JWT as a peer. Protocol: README.md beside this file."""

import json
import logging
import sys
import time
from importlib.metadata import version

from jwcrypto.jwk import JWK
from sd_jwt.verifier import SDJWTVerifier

logging.disable(logging.CRITICAL)
header = json.loads(sys.stdin.readline())
presentations = [json.loads(line)["presentation"] for line in sys.stdin]
# The library passes the algorithm itself.
key = JWK.from_json(json.dumps({name: value for name, value in header["issuer_jwk"].items() if name != "alg"}))


def issuer_key(*_):
    return key


def verify(presentation):
    SDJWTVerifier(presentation, issuer_key, header["audience"], header["nonce"]).get_verified_payload()


def holds(presentation):
    try:
        verify(presentation)
        return True
    except Exception:
        return False


good = [presentation for presentation in presentations if holds(presentation)]
count = 0
start = time.process_time()
while time.process_time() - start < header["seconds"]:
    for presentation in good:
        verify(presentation)
    count += len(good)
seconds = time.process_time() - start
print(
    json.dumps(
        {
            "peer": f"sd-jwt-python {version('sd-jwt')}",
            "accepted": len(good),
            "rejected": len(presentations) - len(good),
            "count": count,
            "cpu_seconds": seconds,
        }
    )
)
