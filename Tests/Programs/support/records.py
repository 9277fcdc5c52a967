"""Reads the records of a data directory without the program, and checks them by themselves.

What is here was written from the description of the format, not from the program's code: an
envelope's canonical form is RFC 8785 as the `rfc8785` package writes it.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rfc8785
from support.hocvu import PATIENCE

#: A record's key is its station's number times this, plus its place in the station's chain.
PLACES = 1 << 40


@dataclass(frozen=True)
class Record:
    """A record as it is stored; `station` is the number that this database gave the station."""

    station: int
    seq: int
    envelope: dict[str, Any]
    salt: bytes | None
    body: bytes | None

    @property
    def kind(self) -> str:
        return self.envelope["kind"]

    @property
    def digest(self) -> str:
        """What the next envelope of the chain names as the one before it."""
        return sha256(rfc8785.dumps(self.envelope))

    def told(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Station:
    number: int
    id: str
    seq: int
    head: str | None


class Records:
    """The records of a data directory, read in one go from a database that may be in use."""

    def __init__(self, data: Path):
        database = sqlite3.connect(f"file:{data}/hocvu.sqlite?mode=ro", uri=True, timeout=PATIENCE)
        database.execute("BEGIN")
        self.stations = {
            number: Station(number, id.hex(), seq, head.hex() if head else None)
            for number, id, seq, head in database.execute("SELECT number, id, seq, head FROM station")
        }
        (self.home,) = database.execute("SELECT station FROM home").fetchone()
        self.all = list(self._records(database))
        self.contents = dict(database.execute("SELECT digest, canonical FROM content"))
        database.close()

    def _records(self, database: sqlite3.Connection) -> Iterator[Record]:
        rows = database.execute(
            """
            SELECT key, kind, version, subject, actor, happened, trusted, ord, body_digest, previous,
              salt, CAST(body AS BLOB)
            FROM record ORDER BY key
            """
        )
        for key, kind, version, subject, actor, happened, trusted, order, body, previous, *rest in rows:
            station, seq = divmod(key, PLACES)
            envelope = {
                "station": self.stations[station].id,
                "seq": seq,
                "kind": kind,
                "version": version,
                "subject": subject.hex(),
                "happened": happened,
                "trusted": bool(trusted),
                "order": order,
                "body": body.hex(),
            }
            if actor is not None:
                envelope["actor"] = actor.hex()
            if previous is not None:
                envelope["previous"] = previous.hex()
            yield Record(station, seq, envelope, *rest)

    def of_kind(self, kind: str) -> list[Record]:
        return [record for record in self.all if record.kind == kind]

    def of_station(self, number: int) -> list[Record]:
        return [record for record in self.all if record.station == number]

    def answers(self) -> list[tuple[str, int, int, str]]:
        """Attempt, position, revision and what was answered, of every answer in an attempt."""
        told = [record.told() for record in self.of_kind("attempt.answered")]
        return [
            (body["attempt"], body["position"], body["revision"], written(body["response"]))
            for body in told
        ]

    def check_chains(self) -> None:
        """Checks every chain from its first record to its head, and every body that is kept."""
        for station in self.stations.values():
            previous = None
            chain = self.of_station(station.number)
            assert [record.seq for record in chain] == list(range(1, station.seq + 1))
            for record in chain:
                assert record.envelope.get("previous") == previous, f"{station.id}/{record.seq}"
                if record.body is not None:
                    assert sha256(record.salt + record.body) == record.envelope["body"]
                previous = record.digest
            assert previous == station.head


def sha256(some: bytes) -> str:
    return hashlib.sha256(some).hexdigest()


def written(answer: Any) -> str:
    """An answer in one written form, to be compared."""
    return rfc8785.dumps(answer).decode()


def tables(data: Path) -> dict[str, list]:
    """Every row of every table but the note of who wrote last, the index by subject, and what a
    killed rebuild left.

    The index takes in this station's own records when a joining needs them; `station` says how far.
    """
    database = sqlite3.connect(f"file:{data}/hocvu.sqlite?mode=ro", uri=True, timeout=PATIENCE)
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = {
        name: sorted(database.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
        for name in names
        if name not in ("tail", "subject_record")
        and not name.startswith(("sqlite_", "rebuilt_", "discarded_"))
    }
    rows["station"] = database.execute("SELECT number, id, seq, head FROM station").fetchall()
    database.close()
    return rows
