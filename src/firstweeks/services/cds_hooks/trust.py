"""Who may call: the JSON Web Tokens of CDS Hooks, verified against keys that were configured."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firstweeks.model.problem import Problem, Rejected
from firstweeks.reading.strict_json import JsonError, read_json

ALGORITHMS = ("ES384", "RS384")
"""Those that CDS Hooks names; "none" and shared secrets are not among them."""

_LONGEST = 300


class ClientsRejected(Rejected):
    """A list of clients that cannot be used."""


class NotTrusted(Exception):  # noqa: N818 -- it is the caller who is not trusted
    """A token that does not show who calls."""


@dataclass
class Trust:
    """
    The clients whose tokens are accepted: their keys (a JWK Set each) by the issuer that their tokens name.

    `audience` is the address of our services as clients call it. A token is taken once: its `jti` is kept until it
    runs out, in each worker by itself.
    """

    audience: str
    clients: Mapping[str, Any]
    _used: dict[str, float] = field(default_factory=dict)

    def verify(self, header: str, path: str, now: float | None = None) -> None:
        """
        Accept the `Authorization` header of a request to one of our paths.

        Raises:
            NotTrusted: if it is not a token of a client, for us, in time, and not used before.
        """
        import jwt  # noqa: PLC0415 -- an optional extra

        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise NotTrusted
        try:
            named = jwt.decode(token, options={"verify_signature": False})
            issuer = str(named.get("iss"))
            keys = jwt.PyJWKSet.from_dict(self.clients[issuer])
            key = next(one for one in keys.keys if one.key_id == jwt.get_unverified_header(token).get("kid"))
            claims = jwt.decode(
                token,
                key,
                algorithms=[*ALGORITHMS],
                audience=[self.audience + path, self.audience],
                issuer=issuer,
                options={"require": ["iss", "aud", "exp", "iat", "jti"]},
            )
        except (jwt.PyJWTError, KeyError, StopIteration, TypeError, AttributeError, ValueError):
            raise NotTrusted from None
        self._once(f"{issuer} {claims['jti']}", float(claims["exp"]), time.time() if now is None else now)

    def _once(self, name: str, ends: float, now: float) -> None:
        for old in [old for old, until in self._used.items() if until < now]:
            del self._used[old]
        if name in self._used or ends - now > _LONGEST:
            raise NotTrusted
        self._used[name] = ends


def read_clients(path: Path) -> Trust:
    """
    Read who may call: a JSON object with `audience` and `clients`, a JWK Set for each issuer.

    Raises:
        ClientsRejected: if the file is not such a list.
    """
    try:
        given = read_json(path.read_bytes())
    except JsonError as error:
        raise ClientsRejected([Problem(error.says, str(path), error.fix)]) from None
    audience, clients = (given.get("audience"), given.get("clients")) if isinstance(given, dict) else (None, None)
    if not isinstance(clients, dict):
        clients = {}
    known = (
        isinstance(clients, dict)
        and clients
        and all(isinstance(keys, dict) and isinstance(keys.get("keys"), list) for keys in clients.values())
    )
    if not isinstance(audience, str) or not audience.startswith("https://") or not known:
        fix = 'write {"audience": "https://OUR-ADDRESS", "clients": {"ISSUER": {"keys": [...]}}}'
        raise ClientsRejected([Problem("this does not say who may call", str(path), fix)])
    return Trust(audience.rstrip("/"), clients)
