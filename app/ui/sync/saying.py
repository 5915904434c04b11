"""The words of how the window stands with its remote: the pill in the header, and the head of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui import words
from app.ui.beside import beside
from app.ui.trouble import said_words
from app.ui.waiting import MOST, Waiting, numbered, practice_words, waiting_words

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_standing import Standing
    from app.sync.report import Report
    from app.ui.sync.now import RemoteNow

translate = QCoreApplication.translate
SKEW_SECONDS = 60
_STATES = {
    "offline": (QT_TRANSLATE_NOOP("Sync", "Offline"), QT_TRANSLATE_NOOP("Sync", "Offline since {time}")),
    "signed_out": (QT_TRANSLATE_NOOP("Sync", "Signed out"), QT_TRANSLATE_NOOP("Sync", "Signed out: sign in again")),
    "not_a_remote": (
        QT_TRANSLATE_NOOP("Sync", "No remote there"),
        QT_TRANSLATE_NOOP("Sync", "Something else answers than the remote"),
    ),
    "limited": (QT_TRANSLATE_NOOP("Sync", "Asked to wait"), QT_TRANSLATE_NOOP("Sync", "The remote asks to wait")),
}
"""The words of each state but online, short and full."""
_DOTS = {"offline": "warn_ink", "signed_out": "danger_ink", "not_a_remote": "danger_ink", "limited": "warn_ink"}


class PillWords(NamedTuple):
    """What the pill says, and the name of the colour of its dot."""

    said: Waiting
    dot: str


def pill_words(now: RemoteNow, zone: str, at: Instant) -> PillWords:
    """The pill of this moment, which is ``at``; times are said in ``zone``."""
    standing = now.standing
    if now.is_practice:
        return PillWords(practice_words(), "muted")
    if standing is None or standing.remote is None:
        return PillWords(waiting_words(standing.waiting if standing is not None else 0), "muted")
    short, full, dot = _head(now, standing, zone, at)
    skew = skew_words(now.report)
    if skew:
        full, dot = beside(full, _say("check the clock")), "warn_ink" if dot == "good_ink" else dot
    why = " ".join(part for part in (*_why(now, standing, zone, at), skew) if part)
    return PillWords(Waiting(short, full, why), dot)


def _head(now: RemoteNow, standing: Standing, zone: str, at: Instant) -> tuple[str, str, str]:
    report = now.report
    if now.is_paused:
        return _counted(_say("Paused"), _say("Paused"), standing, "warn_ink")
    if report is None:
        waits = _say("Connecting…") if standing.has_met else _say("First sync…")
        said = _say("Sync stopped") if now.trouble else waits
        return _counted(said, said, standing, "danger_ink" if now.trouble else "muted")
    if report.state.value in _STATES:
        short, full = (_say(each) for each in _STATES[report.state.value])
        full = full.format(time=moment(report.since, zone, at))
        return _counted(short, full, standing, _DOTS[report.state.value])
    if not standing.has_met:  # a round that was stopped ends well, and has not heard all
        return _counted(_say("First sync…"), _say("First sync…"), standing, "muted")
    if standing.need_you:
        said = need_words(standing.need_you)
        return said, said, "danger_ink"
    if standing.unsent:
        said = sending_words(standing.unsent)
        return said, said, "accent"
    return _say("Online"), _say("Online"), "good_ink"


def _counted(short: str, full: str, standing: Standing, dot: str) -> tuple[str, str, str]:
    """Who is needed comes before how much is kept."""
    if standing.need_you:
        said = need_words(standing.need_you)
        return numbered(short, count_words(standing.need_you)), beside(full, said), "danger_ink"
    if standing.unsent:
        return numbered(short, count_words(standing.unsent)), beside(full, kept_words(standing.unsent)), dot
    return short, full, dot


def _why(now: RemoteNow, standing: Standing, zone: str, at: Instant) -> tuple[str, ...]:
    report, remote = now.report, remote_word(standing.remote)
    heard = report.last_heard if report is not None else None
    when = _say("Last heard from {remote} at {time}.") if heard else _say("Nothing heard yet from {remote}.")
    return (
        when.format(remote=remote, time=moment(heard, zone, at)),
        sentence(said_words(report.words if report is not None else now.trouble)),
        _calls(report),
        safe_words() if standing.unsent else "",
    )


def safe_words() -> str:
    """What nobody has to fear."""
    return _say("Every change is safe on this till, and is sent in order.")


def _calls(report: Report | None) -> str:
    """How much of a month's calls this till has used, where a plan counts them."""
    if report is None or report.calls_used is None or report.calls_allowed is None:
        return ""
    used, allowed = words.number(report.calls_used), words.number(report.calls_allowed)
    return _say("{used} of {allowed} calls of this month are used.").format(used=used, allowed=allowed)


def remote_word(name: str | None) -> str:
    """A remote as a person knows it: its host, without what it is kept under here."""
    address = (name or "").partition(":")[2] or (name or "")
    return address.partition("://")[2].partition("/")[0] or address.partition("/")[0]


def skew_words(report: Report | None) -> str:
    """That the clock of this machine is wrong, where it is by more than a minute."""
    seconds = report.skew_seconds if report is not None else None
    if seconds is None or abs(seconds) <= SKEW_SECONDS:
        return ""
    length = words.minutes_words(abs(seconds) // 60)
    ahead = _say("The clock of this till is {length} ahead of the remote's: set it right.")
    behind = _say("The clock of this till is {length} behind the remote's: set it right.")
    return (ahead if seconds > 0 else behind).format(length=length)


def moment(when: Instant | None, zone: str, at: Instant) -> str:
    """A time of today, or with its day before it."""
    if not when:
        return _say("some time ago")
    day = words.local_date(when, zone)
    clock = words.clock(when, zone)
    return clock if day == words.local_date(at, zone) else f"{words.day_short(day)} {clock}"


def need_words(count: int) -> str:
    """That a person is needed: "2 need you"."""
    if count == 1:
        return _say("1 needs you")
    return _say("{number} need you").format(number=count_words(count))


def sending_words(count: int) -> str:
    """How much is on its way: "Sending 3"."""
    return _say("Sending {number}").format(number=count_words(count))


def kept_words(count: int) -> str:
    """How much is kept until it can be sent."""
    if count == 1:
        return _say("1 change kept")
    return _say("{number} changes kept").format(number=count_words(count))


def count_words(count: int) -> str:
    """A count, as far as anybody reads it."""
    return words.number(count) if count <= MOST else f"{words.number(MOST)}+"


def sentence(said: str) -> str:
    """Words of somebody else's as a sentence of ours."""
    stripped = said.strip().rstrip(".")
    return f"{words.capital(stripped)}." if stripped else ""


def _say(text: object) -> str:
    return translate("Sync", str(text))
