"""A phone in the Wi-Fi that believes the centre: Chromium over https."""

import base64
import hashlib
import ssl
import subprocess
from pathlib import Path

from support.answers import AnswerKey
from support.browser import browser
from support.kiosk_learner import KioskLearner
from support.pages import check_page
from support.records import Records
from support.wifi import WiFi


def key_digest(certificate: str) -> str:
    """What Chromium calls a key by that it is told to believe."""
    key = subprocess.run(
        ["openssl", "x509", "-pubkey", "-noout"], input=certificate.encode(), capture_output=True, check=True
    )
    coded = subprocess.run(
        ["openssl", "pkey", "-pubin", "-outform", "DER"], input=key.stdout, capture_output=True, check=True
    )
    return base64.b64encode(hashlib.sha256(coded.stdout).digest()).decode()


def test_a_phone_takes_a_test_over_https(small_centre, tmp_path: Path) -> None:
    with WiFi(small_centre) as wifi:
        shown = ssl.get_server_certificate(("127.0.0.1", wifi.secure_port))
        believing = (
            f"--ignore-certificate-errors-spki-list={key_digest(shown)}",
            f"--user-data-dir={tmp_path / 'profile'}",
        )
        address = f"https://127.0.0.1:{wifi.secure_port}"
        with browser(address, "phone", more=believing) as page:
            page.sign_in(small_centre.cards[0], small_centre.pin)
            check_page(page)
            learner = KioskLearner(page, AnswerKey(small_centre.content), lambda _: None)
            learner.takes("bai-1")

            assert "✓ Đạt!" in page.words
            assert page.driver.execute_script("return window.isSecureContext")
    assert len(Records(small_centre.data).answers()) == 12


def test_a_phone_that_believes_nobody_is_warned(small_centre) -> None:
    with WiFi(small_centre) as wifi, browser(f"https://127.0.0.1:{wifi.secure_port}") as page:
        try:
            page.open("/")
        except Exception as warned:  # Chromium's driver says so in an exception of its own.
            assert "ERR_CERT_AUTHORITY_INVALID" in str(warned)
        else:
            assert not page.all("form.card")
