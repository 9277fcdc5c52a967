"""Signed papers, and a checker of them that has nothing in common with the program's own.

What it knows is written here from the standards: RFC 9285, RFC 8949, RFC 9052, RFC 8392 and the draft
of Token Status List.
"""

import base64
import hashlib
import json
import subprocess
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .hocvu import PATIENCE, PROGRAM

#: Built beside the program, for tests alone.
SIGNER = Path(PROGRAM).parent / "SignedExamples"


#: Where the facts stand in the claims of a paper.
FACTS = -65537


class Refused(Exception):
    """What is no rightly signed paper, and why."""


def signed_examples(folder: Path) -> Path:
    """Has papers, lists and keys of an invented centre signed anew in a folder."""
    folder.mkdir(exist_ok=True)
    subprocess.run([SIGNER, str(folder)], check=True, timeout=PATIENCE)
    return folder


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass(frozen=True)
class Key:
    """A public key of a key set."""

    name: str
    public: ec.EllipticCurvePublicKey

    @property
    def id(self) -> bytes:
        return unpadded(self.name)[:8]

    @property
    def pem(self) -> bytes:
        return self.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    def check(self, signature: bytes, signed: bytes) -> None:
        r, s = (int.from_bytes(signature[at : at + 32]) for at in (0, 32))
        encoded = utils.encode_dss_signature(r, s)
        self.public.verify(encoded, signed, ec.ECDSA(SHA256()))


def keys_of(file: Path) -> list[Key]:
    """The keys of a file, each by its name, which must be its thumbprint (RFC 7638)."""
    keys = []
    for entry in json.loads(file.read_text(encoding="utf-8"))["keys"]:
        members = {name: entry[name] for name in ("crv", "kty", "x", "y")}
        thumbprint = hashlib.sha256(json.dumps(members, separators=(",", ":")).encode()).digest()
        assert unpadded(entry["kid"]) == thumbprint
        x, y = (int.from_bytes(unpadded(entry[name])) for name in ("x", "y"))
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        keys.append(Key(entry["kid"], public))
    return keys


def decoded(encoded: bytes) -> object:
    """A CBOR value; anything that is not in its deterministic encoding is refused."""
    try:
        value = cbor2.loads(encoded)
        again = cbor2.dumps(in_order(value))
    except Exception as problem:
        raise Refused(f"no CBOR: {problem}") from problem
    if again != encoded:
        raise Refused("not the deterministic encoding")
    return value


def in_order(value: object) -> object:
    """The value with its maps in the order of RFC 8949, 4.2.1."""
    if isinstance(value, Mapping):
        pairs = sorted((cbor2.dumps(in_order(key)), key) for key in value)
        return {key: in_order(value[key]) for _, key in pairs}
    if isinstance(value, (list, tuple)):
        return [in_order(element) for element in value]
    if isinstance(value, cbor2.CBORTag):
        return cbor2.CBORTag(value.tag, in_order(value.value))
    return value


def message_of(text: str) -> bytes:
    if not text.startswith("HV1:"):
        raise Refused("another prefix")
    try:
        encoded = base45.b45decode(text[4:])
    except ValueError as problem:
        raise Refused(str(problem)) from problem
    if base45.b45encode(encoded).decode() != text[4:]:
        raise Refused("another text for the same bytes")
    return encoded


def claims_of(encoded: bytes, keys: list[Key], kind: str | None = None) -> dict:
    """The claims that one of these keys signed, in a COSE_Sign1 message (RFC 9052, 4.2)."""
    message = decoded(encoded)
    if not isinstance(message, cbor2.CBORTag) or message.tag != 18:
        raise Refused("no COSE_Sign1")
    match message.value:
        case [bytes(header), Mapping() as unprotected, bytes(payload), bytes(signature)]:
            pass
        case _:
            raise Refused("not the four parts of COSE_Sign1")
    fields = decoded(header)
    expected = {1: -7, 4: fields.get(4)} if isinstance(fields, dict) else None
    if kind and expected:
        expected[16] = kind
    if unprotected or fields != expected or len(signature) != 64:
        raise Refused("another header")
    key = next((key for key in keys if key.id == fields[4]), None)
    if key is None:
        raise Refused("no such key")
    try:
        key.check(signature, cbor2.dumps(["Signature1", header, b"", payload]))
    except InvalidSignature as problem:
        raise Refused("the signature is wrong") from problem
    return decoded(payload)


def places_not_valid(text: str, keys: list[Key]) -> dict[int, int]:
    """The states other than 0 of a Status List Token of two bits, by their places."""
    claims = claims_of(message_of(text), keys, "application/statuslist+cwt")
    assert claims[65533]["bits"] == 2
    packed = zlib.decompress(claims[65533]["lst"])
    states = {at: packed[at // 4] >> at % 4 * 2 & 3 for at in range(len(packed) * 4)}
    return {at: state for at, state in states.items() if state}


def printed_claims(sheet: dict) -> dict:
    """The claims that a sheet for the printer says a paper was signed with."""
    return cbor2.loads(unpadded(sheet["facts"]))


def with_claims(job: str, change: Callable[[dict], object]) -> str:
    """A job for the printing of one paper whose claims have been changed, under its old symbol."""
    sheet = json.loads(job)["papers"][0]
    claims = printed_claims(sheet)
    change(claims)
    packed = cbor2.dumps(in_order(claims))
    sheet["facts"] = base64.urlsafe_b64encode(packed).rstrip(b"=").decode()
    return json.dumps({"papers": [sheet]})
