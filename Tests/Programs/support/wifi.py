"""A centre that is open to its Wi-Fi, seen from a phone in it."""

import http.client
import json
import re
import socket
import ssl
import subprocess
import urllib.request
from pathlib import Path

from support.centre import Centre
from support.hocvu import PATIENCE
from support.server import Server


def own_address() -> str | None:
    """An address of this machine that is not loopback; `None` where it is in no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Nothing is sent: the system only says from where it would be.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return probe.getsockname()[0]


class WiFi(Server):
    """`hocvu serve --network` on free ports."""

    def __init__(self, centre: Centre, env: dict[str, str] | None = None):
        with socket.socket() as probe:
            probe.bind(("0.0.0.0", 0))
            self.secure_port = probe.getsockname()[1]
        super().__init__(
            centre.data,
            centre.content,
            "--network",
            "--secure-port",
            str(self.secure_port),
            env=env,
        )
        self.centre = centre

    def authority(self) -> str:
        """The root certificate, without its key."""
        text = (self.centre.data / "network-authority.pem").read_text()
        return text[text.index("-----BEGIN CERTIFICATE-----") :]

    def name(self) -> str:
        """The centre's own name, as its root certificate tells it."""
        return re.search(rb"hocvu-\w{4}\.local", ssl.PEM_cert_to_DER_cert(self.authority()))[
            0
        ].decode()

    def shake_hands(self, context: ssl.SSLContext, name: str) -> dict:
        """Connects as a phone that opened a name or address, and returns what the server showed."""
        with socket.create_connection(("127.0.0.1", self.secure_port), PATIENCE) as plain:
            with context.wrap_socket(plain, server_hostname=name) as secure:
                return secure.getpeercert()

    def sign_in(self, context: ssl.SSLContext, host: str) -> str:
        connection = http.client.HTTPSConnection(
            host, self.secure_port, timeout=PATIENCE, context=context
        )
        body = json.dumps({"card": self.centre.cards[0], "pin": self.centre.pin})
        connection.request(
            "POST", "/api/v1/sessions", body, {"Content-Type": "application/json"}
        )
        return json.loads(connection.getresponse().read())["token"]

    @staticmethod
    def form(host: str) -> dict[str, str]:
        """The headers of a form that a page of the server's own sends."""
        return {
            "Content-Type": "application/x-www-form-urlencoded",
            "Sec-Fetch-Site": "same-origin",
            "Host": host,
        }

    def open(self, host: str, path: str):
        """Asks without encryption."""
        return urllib.request.urlopen(f"http://{host}:{self.port}{path}", timeout=PATIENCE)

    def forge(self, folder: Path, names: str) -> Path:
        """A certificate that somebody made who stole the authority's key."""
        folder.mkdir()
        stolen = self.centre.data / "network-authority.pem"
        key, request, made = folder / "key", folder / "request", folder / "made.pem"
        more = folder / "more"
        more.write_text(f"subjectAltName={names}\nextendedKeyUsage=serverAuth\n")
        new = ["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        run(*new, "-subj", "/O=forged", "-keyout", key, "-out", request)
        run(
            "x509", "-req", "-in", request, "-CA", stolen, "-CAkey", stolen, "-CAcreateserial",
            "-CAserial", folder / "serial", "-days", "30", "-extfile", more, "-out", made,
        )
        return made


def run(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
