"""Phones in the Wi-Fi: the built server against OpenSSL, as a checker that we did not write."""

import hashlib
import http.client
import re
import socket
import ssl
import stat
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from support.browser import browser
from support.centre import Centre
from support.hocvu import PATIENCE, PROGRAM, hocvu, surroundings
from support.server import Server
from support.shims import built
from support.wifi import WiFi, own_address

OPENSSL = "openssl"


def openssl(*arguments: str | Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [OPENSSL, *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE
    )


@pytest.fixture
def wifi(small_centre: Centre):
    with WiFi(small_centre) as wifi:
        yield wifi


def test_a_phone_that_installed_the_certificate_signs_in_over_https(wifi: WiFi) -> None:
    context = ssl.create_default_context(cadata=wifi.authority())

    token = wifi.sign_in(context, "127.0.0.1")

    assert re.fullmatch(r"[0-9a-f]{64}", token)


def test_the_server_is_believed_by_its_name_and_by_no_other(wifi: WiFi) -> None:
    context = ssl.create_default_context(cadata=wifi.authority())

    assert wifi.shake_hands(context, wifi.name())["subjectAltName"]
    with pytest.raises(ssl.SSLCertVerificationError):
        wifi.shake_hands(context, "hocvu-0000.local")


def test_a_phone_that_installed_nothing_does_not_believe_the_server(wifi: WiFi) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        wifi.shake_hands(ssl.create_default_context(), "127.0.0.1")


def test_old_versions_of_tls_are_not_spoken(wifi: WiFi) -> None:
    context = ssl.create_default_context(cadata=wifi.authority())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    assert wifi.shake_hands(context, "127.0.0.1")

    done = openssl(
        "s_client", "-tls1_1", "-cipher", "DEFAULT:@SECLEVEL=0", "-connect",
        f"127.0.0.1:{wifi.secure_port}",
    )
    assert "Cipher is (NONE)" in done.stdout


def test_a_thief_of_the_key_can_pretend_to_be_no_bank(wifi: WiFi, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    root.write_text(wifi.authority())

    own = wifi.forge(tmp_path / "own", f"DNS:{wifi.name()},IP:192.168.1.20")
    bank = wifi.forge(tmp_path / "bank", "DNS:www.vietcombank.com.vn")
    abroad = wifi.forge(tmp_path / "abroad", "IP:8.8.8.8")

    assert openssl("verify", "-CAfile", root, own).returncode == 0
    for forged in (bank, abroad):
        verdict = openssl("verify", "-CAfile", root, forged)
        assert "permitted subtree violation" in verdict.stderr, verdict


def test_the_authority_says_itself_what_it_is_for(wifi: WiFi, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    root.write_text(wifi.authority())

    text = openssl("x509", "-in", root, "-noout", "-text").stdout

    for critical in ("Basic Constraints", "Key Usage", "Name Constraints"):
        assert f"X509v3 {critical}: critical" in text
    assert "CA:TRUE, pathlen:0" in text
    assert f"DNS:{wifi.name()}" in text
    assert "IP:192.168.0.0/255.255.0.0" in text


def test_only_the_owner_may_read_the_keys(wifi: WiFi) -> None:
    keys = sorted(wifi.centre.data.glob("network-*.pem"))

    assert [key.name for key in keys] == ["network-authority.pem", "network-server.pem"]
    for key in keys:
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_without_encryption_this_machine_gets_all_and_others_little(wifi: WiFi) -> None:
    address = own_address()
    if address is None:
        pytest.fail("the tests need a network besides loopback")
    courses = "/api/v1/health"

    assert wifi.open("127.0.0.1", courses).status == 200
    with pytest.raises(urllib.error.HTTPError) as refused:
        wifi.open(address, courses)
    assert refused.value.code == 403
    page = wifi.open(address, "/").read().decode()
    assert f"https://{address}:{wifi.secure_port}/" in page
    crt = wifi.open(address, "/authority.crt").read()
    assert crt == ssl.PEM_cert_to_DER_cert(wifi.authority())


def test_a_guest_needs_no_certificate_and_cookies_given_over_https_stay_there(
    wifi: WiFi,
) -> None:
    address = own_address()
    plain = http.client.HTTPConnection(address, wifi.port, timeout=PATIENCE)
    plain.request("POST", "/guest", "", wifi.form(address))
    admitted = plain.getresponse()
    admitted.read()
    assert admitted.status == 303
    cookie = admitted.headers["Set-Cookie"].split(";")[0]
    plain.request("GET", "/courses", headers={"Cookie": cookie})
    assert plain.getresponse().status == 200

    context = ssl.create_default_context(cadata=wifi.authority())
    secure = http.client.HTTPSConnection(
        "127.0.0.1", wifi.secure_port, timeout=PATIENCE, context=context
    )
    secure.request("POST", "/guest", "", wifi.form("127.0.0.1"))
    assert secure.getresponse().headers["Set-Cookie"].endswith("; Secure")


def test_the_certificate_outlives_a_restart_and_phones_need_not_install_it_again(
    small_centre: Centre,
) -> None:
    with WiFi(small_centre) as first:
        authority = first.authority()
        context = ssl.create_default_context(cadata=authority)
        served = first.shake_hands(context, "127.0.0.1")["serialNumber"]

    with WiFi(small_centre) as second:
        assert second.authority() == authority
        assert second.shake_hands(context, "127.0.0.1")["serialNumber"] == served


@pytest.mark.parametrize("years", [-25, 25])
def test_a_clock_that_lies_is_told_of_and_holds_nobody_up(
    small_centre: Centre, tmp_path: Path, years: int
) -> None:
    off = {"LD_PRELOAD": str(built("wrongclock", tmp_path)), "WRONGCLOCK": str(years * 31_557_600)}
    with WiFi(small_centre, env=surroundings(**off)) as wifi:
        context = ssl.create_default_context(cadata=wifi.authority())

        # The phone's clock is right.
        assert wifi.shake_hands(context, "127.0.0.1")
        assert "đồng hồ máy này có thể sai" in wifi.errors()


def test_a_port_that_is_taken_is_named(small_centre: Centre) -> None:
    with socket.socket() as other:
        other.bind(("0.0.0.0", 0))
        other.listen()
        port = other.getsockname()[1]

        tried = hocvu(
            "serve", "--network", "--port", "0", "--secure-port", str(port),
            "--data", small_centre.data, "--content", small_centre.content,
        )

    assert tried.code == 1
    assert f"cổng https {port}" in tried.err
    assert "--secure-port" in tried.err


def test_without_the_officers_word_nobody_else_gets_in(small_centre: Centre) -> None:
    address = own_address()
    with Server(small_centre.data, small_centre.content) as server:
        with pytest.raises(OSError):
            urllib.request.urlopen(f"http://{address}:{server.port}/", timeout=PATIENCE)
    assert not list(small_centre.data.glob("network-*"))


def test_the_paper_tells_what_the_phone_shows(small_centre: Centre, tmp_path: Path) -> None:
    page = tmp_path / "giấy.html"
    told = hocvu("network", "--data", small_centre.data, "--page", page)
    assert told.code == 0, told.told

    with WiFi(small_centre) as wifi:
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(wifi.authority())).hexdigest().upper()
    pairs = re.findall("..", digest)
    for at in range(0, 32, 8):
        line = " ".join(pairs[at : at + 8])
        assert line in told.out
        assert line in page.read_text(encoding="utf-8")
    again = hocvu("network", "--data", small_centre.data, "--page", page)
    assert again.code == 1
    assert "đã có" in again.err


def test_a_scanner_reads_the_symbol_that_stands_on_the_paper(
    small_centre: Centre, tmp_path: Path
) -> None:
    address = "http://192.168.1.20:8080/"
    made = subprocess.run(
        [Path(PROGRAM).with_name("hocvu-paper"), "symbol"],
        input=address, capture_output=True, text=True, check=True,
    )
    page = tmp_path / "page.html"
    page.write_text("<style>svg { width: 45mm }</style>" + made.stdout)
    with browser("file://") as window:
        window.open(str(page))
        window.picture(tmp_path / "page.png")

    seen = subprocess.run(
        ["ZXingReader", tmp_path / "page.png"], capture_output=True, text=True, check=False
    )

    assert f'"{address}"' in seen.stdout
    # It stands on the paper wherever there is an address to come to.
    paper = tmp_path / "giay.html"
    told = hocvu("network", "--data", small_centre.data, "--page", paper)
    assert ("<svg" in paper.read_text(encoding="utf-8")) == ("http://" in told.out)


def test_a_damaged_authority_is_never_replaced_by_itself(small_centre: Centre) -> None:
    assert hocvu("network", "--data", small_centre.data).code == 0
    kept = small_centre.data / "network-authority.pem"
    kept.write_text("hỏng")

    told = hocvu("network", "--data", small_centre.data)

    assert told.code == 1
    assert "network-authority.pem" in told.err
    assert kept.read_text() == "hỏng"
