"""Papers that a signer of another make signed: what is in form is taken, and nothing else is."""

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from support.hocvu import hocvu
from support.papers import FACTS, Refused, claims_of, in_order, keys_of, message_of, signed_examples

UNKNOWN_STATUS, ALTERED = 5, 7

ISSUER = "an-xa.example"


def letters(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


class Signer:
    """An issuer with a key of its own and a way to sign any bytes at all."""

    def __init__(self, folder: Path) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        point = self.key.public_key().public_numbers()
        members = {
            "crv": "P-256", "kty": "EC", "x": letters(point.x.to_bytes(32)), "y": letters(point.y.to_bytes(32)),
        }  # fmt: skip
        thumbprint = hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest()
        self.header = cbor2.dumps({1: -7, 4: thumbprint[:8]})
        entry = {**members, "alg": "ES256", "from": "2025-01-01", "kid": letters(thumbprint), "use": "sig"}
        self.file = folder / "foreign.json"
        self.file.write_text(json.dumps({"issuer": ISSUER, "name": "An Xá", "keys": [entry]}))

    def message(self, payload: bytes) -> bytes:
        signed = cbor2.dumps(["Signature1", self.header, b"", payload])
        r, s = utils.decode_dss_signature(self.key.sign(signed, ec.ECDSA(SHA256())))
        signature = r.to_bytes(32) + s.to_bytes(32)
        return cbor2.dumps(cbor2.CBORTag(18, [self.header, {}, payload, signature]))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module")
def signer(folder: Path) -> Signer:
    return Signer(folder)


@pytest.fixture(scope="module")
def payload(folder: Path) -> bytes:
    """The claims of an example in the name of the signer."""
    claims = cbor2.loads(cbor2.loads(message_of((folder / "valid.txt").read_text().strip())).value[2])
    claims[1] = ISSUER
    claims[65535]["status_list"]["uri"] = f"https://{ISSUER}/sl/1"
    return cbor2.dumps(in_order(claims))


def code(signer: Signer, message: bytes) -> int:
    text = "HV1:" + base45.b45encode(message).decode()
    return hocvu("verify", text, "--keys", signer.file).code


def assert_refused(signer: Signer, message: bytes) -> None:
    """By ours and by the checker that is not ours."""
    assert code(signer, message) == ALTERED, message.hex()
    with pytest.raises(Refused):
        claims_of(message, keys_of(signer.file))


def longer_forms(encoded: bytes) -> Iterator[bytes]:
    """The same value, each time with one number of its encoding written longer than it has to be."""
    for start, end in heads(encoded):
        short = encoded[start] & 0x1F
        number = int.from_bytes(encoded[start + 1 : end]) if short >= 24 else short
        wider = 24 if short < 24 else short + 1
        if wider <= 27:
            head = bytes([encoded[start] & 0xE0 | wider]) + number.to_bytes(1 << wider - 24)
            yield encoded[:start] + head + encoded[end:]


def heads(encoded: bytes) -> Iterator[tuple[int, int]]:
    """Where the numbers stand that begin each value, in the order of the encoding."""
    at = 0
    while at < len(encoded):
        kind, short = encoded[at] >> 5, encoded[at] & 0x1F
        end = at + 1 + (1 << short - 24 if short >= 24 else 0)
        if kind < 7:
            yield at, end
        number = int.from_bytes(encoded[at + 1 : end]) if short >= 24 else short
        at = end + (number if kind in (2, 3) else 0)


def test_what_another_make_signs_in_form_is_taken(signer: Signer, payload: bytes) -> None:
    assert code(signer, signer.message(payload)) == UNKNOWN_STATUS
    assert claims_of(signer.message(payload), keys_of(signer.file))[1] == ISSUER


def test_no_number_of_the_claims_may_be_longer_than_it_has_to_be(
    signer: Signer, payload: bytes
) -> None:
    forms = list(longer_forms(payload))

    assert len(forms) > 60
    for form in forms:
        assert cbor2.loads(form) == cbor2.loads(payload)
        assert_refused(signer, signer.message(form))


def test_no_number_around_the_claims_may_be_longer_than_it_has_to_be(
    signer: Signer, payload: bytes
) -> None:
    message = signer.message(payload)
    forms = list(longer_forms(message))

    assert len(forms) == 6
    for form in forms:
        assert_refused(signer, form)


def test_nothing_may_follow(signer: Signer, payload: bytes) -> None:
    for more in (b"\x00", b"\xf6", payload):
        assert_refused(signer, signer.message(payload + more))
        assert_refused(signer, signer.message(payload) + more)


def test_nothing_may_be_missing(signer: Signer, payload: bytes) -> None:
    message = signer.message(payload)

    for length in range(0, len(message), 40):
        assert_refused(signer, message[:length] or b"\xf6")


def test_keys_stand_in_one_order_and_once(signer: Signer, payload: bytes) -> None:
    # The first two claims are 1, the issuer, and 6, the day.
    claims = cbor2.loads(payload)
    first = b"\x01" + cbor2.dumps(claims[1])
    second = b"\x06" + cbor2.dumps(claims[6])
    assert payload.startswith(b"\xa5" + first + second)
    rest = payload[1 + len(first + second) :]

    assert_refused(signer, signer.message(b"\xa5" + second + first + rest))
    assert_refused(signer, signer.message(b"\xa6" + first + first + second + rest))
    assert_refused(signer, signer.message(b"\xbf" + payload[1:] + b"\xff"))


@pytest.mark.parametrize("value", [None, 1, "", "  ", [], {}, b"", "e\u0301", "x" * 401, 1.5, True])
@pytest.mark.parametrize("key", [1, 15])
def test_a_fact_of_another_kind_is_no_paper(
    signer: Signer, payload: bytes, key: int, value: object
) -> None:
    claims = cbor2.loads(payload)
    claims[FACTS][key] = value

    assert code(signer, signer.message(cbor2.dumps(in_order(claims)))) == ALTERED
