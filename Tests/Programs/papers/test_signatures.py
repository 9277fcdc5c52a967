"""Checkers that are not ours agree with what we sign, and find every change of it."""

import datetime
import gzip
import json
import zlib
from pathlib import Path

import base45
import cbor2
import jwt
import pytest
from openbadgeslib.baking import SVG_ELEMENT_OB3, extract_svg
from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier
from support.papers import (
    Key,
    Refused,
    claims_of,
    keys_of,
    message_of,
    places_not_valid,
    signed_examples,
    unpadded,
)

PAPERS = ["valid", "least", "longest", "earlier", "withdrawn", "voided", "replaced", "expired"]

#: What the header of a list calls it, and how its table calls a paper that another stands for.
LIST = "application/statuslist+cwt"
REPLACED = 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module")
def keys(folder: Path) -> list[Key]:
    return keys_of(folder / "keys.json")


def symbol(folder: Path, name: str) -> str:
    return (folder / f"{name}.txt").read_text(encoding="utf-8").strip()


def badge(folder: Path, name: str) -> str:
    return (folder / f"{name}.jwt").read_text(encoding="utf-8")


# Symbols.


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_signed_by_a_key_of_its_issuer(folder: Path, keys, name: str) -> None:
    claims = claims_of(message_of(symbol(folder, name)), keys)

    assert claims[1] == json.loads((folder / "keys.json").read_text())["issuer"]
    assert claims[-65537][0] == 1


def test_a_symbol_says_every_line_that_is_printed(folder: Path, keys) -> None:
    claims = claims_of(message_of(symbol(folder, "valid")), keys)

    issued = datetime.datetime.fromtimestamp(claims[6], datetime.timezone(datetime.timedelta(hours=7)))
    assert issued.isoformat() == "2026-02-05T00:00:00+07:00"
    assert claims[7].hex() == "0123456789abcdef0000000000000007"
    assert claims[65535]["status_list"] == {"idx": 1234, "uri": claims[1] + "/sl/1"}
    code = claims[-65537].pop(20)
    assert len(code) == 8 and code[6] == "-"
    assert claims[-65537] == {
        0: 1,
        1: "Nguyễn Thị Mẫu",
        2: "1958-03-12",
        3: "lua-dao",
        4: "Nhận ra và tránh lừa đảo trên mạng",
        5: "1.2",
        6: "2026-02-03",
        7: [8, 9, True],
        8: 80,
        9: ["TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ", "ỦY BAN NHÂN DÂN XÃ AN XÁ"],
        11: "07/GXN-TTHTCĐ",
        12: "An Xá",
        13: ["Trần Văn Ví Dụ", "GIÁM ĐỐC"],
        14: "Thôn Đoài, xã An Xá, tỉnh Phú Thọ",
        15: [[1], 1],
        16: [2, 2, "Lê Thị Thử"],
        17: ["Quy định xét đạt số 01/QĐ-TTHTCĐ", "1"],
        19: "2026-01-12",
    }


@pytest.mark.parametrize("name", ["other", "pretended"])
def test_another_centre_s_key_is_not_this_one_s(folder: Path, keys, name: str) -> None:
    with pytest.raises(Refused, match="no such key"):
        claims_of(message_of(symbol(folder, name)), keys)


def test_every_bit_of_a_symbol_s_text_counts(folder: Path, keys) -> None:
    letters = symbol(folder, "valid").encode()

    for bit in range(len(letters) * 8):
        changed = bytearray(letters)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Refused):
            claims_of(message_of(changed.decode("latin-1")), keys)


def test_every_bit_of_header_payload_and_signature_counts(folder: Path, keys) -> None:
    message = message_of(symbol(folder, "valid"))

    for bit in range(len(message) * 8):
        changed = bytearray(message)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Refused):
            claims_of(bytes(changed), keys)


def test_every_key_is_kept_for_its_owner_alone(folder: Path) -> None:
    files = list(folder.glob("*.key"))

    assert len(files) == 3
    for file in files:
        assert file.stat().st_mode & 0o777 == 0o600
        assert {"salt", "sealed"} < json.loads(file.read_text()).keys()


# Badges.


@pytest.fixture(scope="module")
def verifiers(keys: list[Key]) -> list[OB3Verifier]:
    return [OB3Verifier(pubkey_pem=key.pem) for key in keys]


@pytest.mark.parametrize("name", [name for name in PAPERS if name != "expired"])
def test_openbadgeslib_accepts_every_badge(folder: Path, keys, verifiers, name: str) -> None:
    text = badge(folder, name)
    header = jwt.get_unverified_header(text)
    signer = next(at for at, key in enumerate(keys) if key.name == header["kid"])

    credential = verifiers[signer].verify(text)

    assert credential.evidence[0].narrative == symbol(folder, name)
    assert credential.issuer.id == claims_of(message_of(symbol(folder, name)), keys)[1]
    with pytest.raises(OB3VerificationError, match="signature"):
        verifiers[1 - signer].verify(text)


def test_openbadgeslib_finds_a_badge_expired(folder: Path, verifiers) -> None:
    with pytest.raises(OB3VerificationError, match="expired"):
        verifiers[1].verify(badge(folder, "expired"))


def test_a_badge_says_what_its_paper_says(folder: Path, verifiers) -> None:
    credential = verifiers[1].verify(badge(folder, "valid"))

    assert credential.achievement.name == "Nhận ra và tránh lừa đảo trên mạng"
    assert credential.identifiers[0].identity_hash == "Nguyễn Thị Mẫu"
    assert credential.results[0].value == "8"
    assert credential.raw["credentialSubject"]["achievement"]["resultDescription"][0]["requiredValue"] == "8"
    assert credential.issuance_date.isoformat() == "2026-02-04T17:00:00+00:00"


def test_the_header_of_a_badge_has_nothing_that_is_not_allowed(folder: Path) -> None:
    header = jwt.get_unverified_header(badge(folder, "valid"))

    assert header.keys() == {"alg", "kid", "jwk", "typ"}
    assert (header["alg"], header["typ"]) == ("ES256", "JWT")


def test_every_tenth_bit_of_a_badge_counts(folder: Path, verifiers) -> None:
    header, body, signature = (unpadded(part) for part in badge(folder, "valid").split("."))

    for part, content in enumerate((header, body, signature)):
        for bit in range(0, len(content) * 8, 10):
            changed = bytearray(content)
            changed[bit // 8] ^= 1 << bit % 8
            parts = [header, body, signature]
            parts[part] = bytes(changed)
            text = ".".join(jwt.utils.base64url_encode(one).decode() for one in parts)
            with pytest.raises(OB3VerificationError):
                verifiers[1].verify(text)


@pytest.mark.parametrize("name", PAPERS)
def test_a_picture_carries_its_badge(folder: Path, name: str) -> None:
    picture = (folder / f"{name}.svg").read_bytes()

    assert extract_svg(picture, element=SVG_ELEMENT_OB3) == badge(folder, name)


# Lists.


@pytest.mark.parametrize(
    ("version", "states"),
    [(1, {}), (2, {8: 1}), (3, {8: 1, 9: 1, 10: 3})],
)
def test_both_lists_say_the_same(folder: Path, keys, version: int, states: dict[int, int]) -> None:
    token = places_not_valid(symbol(folder, f"list-{version}"), keys)
    credential = jwt.decode(
        badge(folder, f"list-{version}"),
        keys[1].public,
        algorithms=["ES256"],
        options={"verify_nbf": False},
    )
    bits = gzip.decompress(unpadded(credential["credentialSubject"]["encodedList"][1:]))

    assert token == states
    assert len(bits) == 16_384
    assert {at for at in range(len(bits) * 8) if bits[at // 8] << at % 8 & 0x80} == token.keys()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8, 13, 40, 150, 400, 1_000, 5_000])
def test_both_forms_of_any_list_name_the_same_papers(folder: Path, keys, count: int) -> None:
    """Papers that ended by chance, decoded from each form as its own standard says."""
    ended = json.loads((folder / f"random-{count}.json").read_text())
    states = {int(place): 3 if end == REPLACED else 1 for place, (_, end) in ended.items()}
    assert len(states) == count

    token = places_not_valid(symbol(folder, f"random-{count}"), keys)
    credential = jwt.decode(
        badge(folder, f"random-{count}"), keys[1].public, algorithms=["ES256"]
    )
    bits = gzip.decompress(unpadded(credential["credentialSubject"]["encodedList"][1:]))
    claims = claims_of(message_of(symbol(folder, f"random-{count}")), keys, LIST)

    assert token == states
    assert {at for at in range(len(bits) * 8) if bits[at // 8] << at % 8 & 0x80} == states.keys()
    assert {str(place): end for place, end in claims[-65540].items()} == ended


def test_a_list_says_when_papers_ended(folder: Path, keys) -> None:
    text = symbol(folder, "list-3")
    claims = claims_of(message_of(text), keys, LIST)
    day = (datetime.date(2026, 4, 10) - datetime.date(1970, 1, 1)).days

    assert claims[-65539] == 3
    assert claims[-65540] == {8: [day, 0], 9: [day + 1, 1], 10: [day + 2, 2]}
    assert claims[65534] == 30 * 24 * 60 * 60
    assert len(zlib.decompress(claims[65533]["lst"])) == 4_096
    assert len(text) <= 483, "a symbol of version 13 holds it"


@pytest.mark.parametrize(("name", "is_valid"), [("valid", True), ("withdrawn", False)])
def test_openbadgeslib_reads_our_list(folder: Path, name: str, is_valid: bool) -> None:
    """It wants an address of the web for the list, so the centre of this test has one."""
    verifier = OB3Verifier(pubkey_pem=keys_of(folder / "host.json")[1].pem)
    asked: list[str] = []

    def download(address: str, *_, **__) -> bytes:
        asked.append(address)
        return (folder / "host-list.jwt").read_bytes()

    def check() -> None:
        verifier.verify(badge(folder, f"host-{name}"), check_status=True, download=download)

    if is_valid:
        check()
    else:
        with pytest.raises(OB3VerificationError, match="'revocation' is set"):
            check()
    assert asked == ["https://tthtcd.an-xa.example/sl/1"]


# What only an encoder of bad will would make.


def test_a_longer_way_to_write_a_number_is_refused(folder: Path, keys) -> None:
    message = message_of(symbol(folder, "valid"))
    # The array of four as `98 04`, which is no shortest form.
    longer = message.replace(b"\xd2\x84", b"\xd2\x98\x04", 1)

    assert cbor2.loads(longer) == cbor2.loads(message)
    with pytest.raises(Refused, match="deterministic"):
        claims_of(longer, keys)


def test_bytes_that_follow_are_refused(folder: Path, keys) -> None:
    message = message_of(symbol(folder, "valid"))

    assert base45.b45encode(message).decode() == symbol(folder, "valid")[4:]
    with pytest.raises(Refused):
        claims_of(message + b"\x00", keys)
