"""Telling a target something: a signed webhook, or a mail over SMTP; and what can be said of how that went (rule 33).

Only what surely did not arrive may be sent again. Where nobody can tell, it counts as told.
"""

from __future__ import annotations

import hmac
import json
import os
import re
import secrets
import smtplib
import ssl
from collections.abc import Mapping
from contextlib import suppress
from email.message import EmailMessage
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import httpx2

from app.core.frozen import frozen
from app.core.values import Json

if TYPE_CHECKING:
    from app.store.store import Store

SIGNATURE = "X-Omneo-Hmac-SHA256"
"""Header: the hex HMAC-SHA256 of the body's bytes with the hub's secret."""
SECRET_VARIABLE = "FLOORWALKER_HUB_SECRET"  # noqa: S105 - the name of it
MAIL_VARIABLE = "FLOORWALKER_SMTP"
"""``smtp://user:password@host:587?from=shop@example.com``: with STARTTLS where it is offered; ``smtps`` for TLS."""
SECRET_KEY = "hub_secret"  # noqa: S105 - the key of the setting
ANSWER_SECONDS, CONNECT_SECONDS = 10.0, 5.0
_PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_ADDRESS = re.compile(r"[^\s@,:;<>]+@[^\s@,:;<>]+")
_LATER = frozenset({408, 425, 429, 500, 503})
"""The receiver itself says that it has not taken it. A 502 or 504 is said by somebody in between, who cannot know."""
_UNKNOWN = frozenset({502, 504})


class Fate(StrEnum):
    """What became of it."""

    SENT = "sent"
    LATER = "pending"
    FAILED = "failed"
    UNSURE = "unsure"


class Outcome(NamedTuple):
    """How it went, and in words why it did not."""

    fate: Fate
    why: str | None = None


@frozen
class Message:
    """One notification on its way: to which address, from which template, and what there is to say."""

    id: str
    url: str | None
    template: str | None
    context: Mapping[str, Json]


def secret_of(store: Store) -> str:
    """The secret of webhooks: the environment's, otherwise one that is made once and kept in the store."""
    given = os.environ.get(SECRET_VARIABLE)
    if given:
        return given
    with store.read() as reader:
        kept = reader.setting(SECRET_KEY)
    if isinstance(kept, str):
        return kept
    with store.write() as unit:
        unit.claim(SECRET_KEY)
        kept = unit.setting(SECRET_KEY)
        if not isinstance(kept, str):
            kept = secrets.token_urlsafe(32)
            unit.set_setting(SECRET_KEY, kept)
    return kept


def sign(body: bytes, secret: str) -> str:
    """What stands in ``SIGNATURE``."""
    return hmac.new(secret.encode(), body, sha256).hexdigest()


def deliver(message: Message, secret: str) -> Outcome:
    """Send it, once, and say what became of it."""
    try:
        url = urlsplit(fill(message.url or "", message.context))
    except ValueError:
        return Outcome(Fate.FAILED, "the target's address cannot be read")
    if url.scheme in ("http", "https"):
        return _post(url.geturl(), message, secret)
    if url.scheme == "mailto":
        return _mail(url, message)
    return Outcome(Fate.FAILED, "the target has no address of the kind http, https or mailto")


def fill(template: str, context: Mapping[str, Json], *, is_json: bool = False) -> str:
    """A template with ``{{ profile.first_name }}`` filled in; what there is not is left empty."""

    def value(found: re.Match[str]) -> str:
        at: Json = dict(context)
        for part in found[1].split("."):
            at = at.get(part) if isinstance(at, dict) else None
        text = "" if at is None else at if isinstance(at, str) else json.dumps(at, ensure_ascii=False)
        return json.dumps(text, ensure_ascii=False)[1:-1] if is_json else text

    return _PLACE.sub(value, template)


def _post(url: str, message: Message, secret: str) -> Outcome:
    body = _body(message)
    headers = {"Content-Type": "application/json", SIGNATURE: sign(body, secret), "Idempotency-Key": message.id}
    timeout = httpx2.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
    try:
        with (
            httpx2.Client(timeout=timeout) as client,
            client.stream("POST", url, content=body, headers=headers) as answer,
        ):
            return _judge(answer.status_code)
    except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
        return Outcome(Fate.LATER, f"nobody answers there ({type(error).__name__})")
    except (httpx2.InvalidURL, httpx2.UnsupportedProtocol):
        return Outcome(Fate.FAILED, "the target's address cannot be read")
    except httpx2.HTTPError as error:
        return Outcome(Fate.UNSURE, f"it was sent, and no answer came ({type(error).__name__})")


def _body(message: Message) -> bytes:
    if message.template:
        return fill(message.template, message.context, is_json=True).encode()
    return json.dumps(message.context, ensure_ascii=False, separators=(",", ":")).encode()


def _judge(status: int) -> Outcome:
    if 200 <= status < 300:
        return Outcome(Fate.SENT)
    if status in _UNKNOWN:
        return Outcome(Fate.UNSURE, f"somebody in between answered {status}")
    return Outcome(Fate.LATER if status in _LATER else Fate.FAILED, f"the target answered {status}")


def _mail(url: SplitResult, message: Message) -> Outcome:
    asked = parse_qs(url.query)
    to = unquote(url.path).strip() or str(_of_profile(message, "email") or "")
    if not _ADDRESS.fullmatch(to):
        return Outcome(Fate.FAILED, "there is no e-mail address to write to")
    server = urlsplit(os.environ.get(MAIL_VARIABLE, ""))
    if not server.hostname:
        return Outcome(Fate.LATER, f"no mail server is named in {MAIL_VARIABLE}")
    sender = parse_qs(server.query).get("from", [f"floorwalker@{server.hostname}"])[0]
    letter = EmailMessage()
    letter["From"], letter["To"] = sender, to
    letter["Subject"] = _line(fill(asked.get("subject", ["{{ summary }}"])[0], message.context))
    letter["Message-ID"] = f"<{message.id}@floorwalker>"
    letter.set_content(fill(message.template or _usual(message), message.context))
    return _submit(server, sender, to, letter.as_bytes())


def _usual(message: Message) -> str:
    """What a mail says where no template does: what it is about, and the code to show, as long as there is one."""
    return "{{ summary }}\n" + ("{{ code }}\n" if message.context.get("code") else "")


def _submit(server: SplitResult, sender: str, to: str, letter: bytes) -> Outcome:
    """Up to the letter itself every failure is one for sure; after it only an answer is."""
    is_sent = False
    client: smtplib.SMTP | None = None
    try:
        client = _connect(server)
        for code, said in (client.mail(sender), client.rcpt(to)):
            if code >= 300:
                return _refused(code, said)
        is_sent = True
        code, said = client.data(letter)
        return Outcome(Fate.SENT) if code < 300 else _refused(code, said)
    except smtplib.SMTPDataError as error:  # it was not let in
        return _refused(error.smtp_code, error.smtp_error)
    except smtplib.SMTPAuthenticationError as error:
        return Outcome(Fate.LATER, f"the mail server does not know us ({error.smtp_code})")
    except (smtplib.SMTPException, OSError) as error:
        why = f"the mail server did not answer ({type(error).__name__})"
        return Outcome(Fate.UNSURE if is_sent else Fate.LATER, why)
    finally:
        if client is not None:
            with suppress(smtplib.SMTPException, OSError):
                client.quit()


def _connect(server: SplitResult) -> smtplib.SMTP:
    host = server.hostname or ""
    if server.scheme == "smtps":
        client: smtplib.SMTP = smtplib.SMTP_SSL(
            host, server.port or 465, timeout=ANSWER_SECONDS, context=ssl.create_default_context()
        )
    else:
        client = smtplib.SMTP(host, server.port or 25, timeout=ANSWER_SECONDS)
    client.ehlo_or_helo_if_needed()
    if server.scheme != "smtps" and client.has_extn("starttls"):
        client.starttls(context=ssl.create_default_context())
        client.ehlo()
    if server.username:
        client.login(unquote(server.username), unquote(server.password or ""))
    return client


def _refused(code: int, _said: bytes | str) -> Outcome:
    # What a mail server says may repeat the address, so its code alone is kept.
    return Outcome(Fate.LATER if code < 500 else Fate.FAILED, f"the mail server answered {code}")


def _of_profile(message: Message, name: str) -> Json:
    profile = message.context.get("profile")
    return profile.get(name) if isinstance(profile, dict) else None


def _line(text: str) -> str:
    return " ".join(text.split())
