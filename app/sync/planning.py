"""Which steps may leave now: held a few seconds, in order record by record, after what they refer to (rule 35).

Pure: it is told the time, and what became of each step. A refused step holds back the later steps of its own record,
and what refers to a record that the remote does not know; everything else goes on. What the shop offers decides on what
may be booked: it is told after all that came before it, and before all that comes after.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator

from app.core.outgoing import DECIDED_AT, INTRODUCE, NEEDS_A_PERSON, PENDING, SENDING, Step
from app.core.values import Instant
from app.sync.back_off import LONGEST_ASKED

HOLD_SECONDS = 5
"""How long a step stays at the till, so that an undo at the desk never leaves it."""


class Plan:
    """The open steps, record by record. ``known`` are the records that the remote has an id for."""

    def __init__(self, steps: Iterable[Step], known: Collection[str], *, hold: int = HOLD_SECONDS) -> None:
        """``steps`` in the order in which they were taken."""
        self.hold = hold
        self._known = set(known)
        self._lines: dict[str, deque[Step]] = {}
        self._away: set[int] = set()
        self._held: set[str] = set()
        self._refused: set[str] = set()
        self._offers: set[str] = set()
        """The records of what the shop offers that have steps to be told."""
        self._asking: dict[str, Step] = {}
        """By the versions of forms that are to be told, the steps that made them: answers name questions by number."""
        for step in steps:
            self._lines.setdefault(step.record_id, deque()).append(step)
            if step.is_offer:
                self._offers.add(step.record_id)
                self._asking.update(dict.fromkeys(step.asks_anew(), step))
        self._looking = deque(self._lines)
        """Records whose first step is still to be looked at in this round."""

    def __len__(self) -> int:
        return sum(map(len, self._lines.values()))

    def ready(self, now: Instant, most: int) -> list[Step]:
        """Up to ``most`` steps that may leave at ``now``, one of a record at a time; they count as on their way."""
        found: list[Step] = []
        for _ in range(len(self._looking)):
            if len(found) == most:
                break
            record_id = self._looking.popleft()
            line = self._lines.get(record_id)
            if not line or line[0].seq in self._away or record_id in self._held:
                continue
            if self._may_leave(line[0], now):
                self._away.add(line[0].seq)
                found.append(line[0])
            else:
                self._looking.append(record_id)
        return found

    def told(self, step: Step) -> None:
        """The remote has heard it: the next of its record may follow, and what waited for the record."""
        self._known.add(step.record_id)
        self.dropped(step)

    def dropped(self, step: Step) -> None:
        """It is done without having been told."""
        self._away.discard(step.seq)
        line = self._lines[step.record_id]
        line.remove(step)
        if line:
            self._looking.append(step.record_id)
        else:
            del self._lines[step.record_id]
            self._offers.discard(step.record_id)

    def stuck(self, step: Step) -> None:
        """It has to wait or to be decided on: it and what stands behind it stay where they are, for this plan."""
        self._away.discard(step.seq)

    def refused(self, step: Step) -> None:
        """A person has to decide on it: what stands behind it stays too, and nothing else waits for it."""
        self._refused.add(step.record_id)
        self.stuck(step)

    def hold_back(self, record_ids: Iterable[str]) -> None:
        """Two records have become one: what is still to be told of it goes in the order of the next plan."""
        self._held.update(record_ids)

    def later(self, step: Step) -> list[Step]:
        """The steps of the same record that come after it."""
        return [each for each in self._lines.get(step.record_id, ()) if each.seq > step.seq]

    def of_record(self, record_id: str) -> list[Step]:
        """The open steps of a record, in their order."""
        return list(self._lines.get(record_id, ()))

    def first_ones(self) -> Iterator[Step]:
        """The first open step of each record."""
        return (line[0] for line in self._lines.values())

    def knows(self, record_id: str) -> bool:
        """Whether the remote has been told of it."""
        return record_id in self._known

    def next_time(self, now: Instant) -> Instant | None:
        """When the first step that waits for nothing but time may leave; None where there is none."""
        times = [self._time_of(line[0], now) for line in self._lines.values() if line[0].state not in NEEDS_A_PERSON]
        return max(now, min(times)) if times else None

    def _may_leave(self, step: Step, now: Instant) -> bool:
        if step.state not in (PENDING, SENDING) or self._time_of(step, now) > now:
            return False
        if any(self._is_open(each, step.seq) for each in step.waits_for()):
            return False
        # What is only told of because something that came before names it waits for what it names itself, or none
        # of them would ever leave.
        is_in_order = step.verb != INTRODUCE
        if is_in_order and self._offers and any(self._comes_first(each, step) for each in self._before(step)):
            return False
        return next(self._needed_by(step), None) is None

    def _needed_by(self, step: Step) -> Iterator[str]:
        """The records that it names something of which the remote does not know yet, and is still to be told."""
        for each in step.points_at():
            if each != step.record_id and each not in self._known and each in self._lines:
                yield each
        asked = self._asking.get(step.asked_by() or "")
        if asked is not None and asked in self._lines.get(asked.record_id, ()):
            yield asked.record_id

    def _before(self, step: Step) -> Iterable[str]:
        """The records of which earlier steps go before this one."""
        return self._lines if step.is_offer else self._offers

    def _comes_first(self, record_id: str, step: Step) -> bool:
        """Whether earlier steps of that record are still to be told, and can be without this one."""
        if record_id == step.record_id or self._waits(record_id, frozenset({step.record_id})):
            return False
        return any(each.seq < step.seq and (step.is_offer or each.is_offer) for each in self._lines[record_id])

    def _waits(self, record_id: str, others: frozenset[str]) -> bool:
        """Whether no step of that record can leave before a person decides, or one of the others is told."""
        first = self._lines[record_id][0]
        if first.state in NEEDS_A_PERSON or record_id in self._refused:
            return True
        asked = others | {record_id}
        return any(
            each in others or (each not in asked and self._waits(each, asked)) for each in self._needed_by(first)
        )

    def _is_open(self, record_id: str, before: int) -> bool:
        """Whether earlier steps of that record are to be told; what a person has to decide on keeps nobody waiting."""
        first = next(iter(self._lines.get(record_id, ())), None)
        return first is not None and first.seq < before and first.state not in NEEDS_A_PERSON

    def _time_of(self, step: Step, now: Instant) -> Instant:
        """What was on its way already is not held; only what failed waits. A clock that was put back holds nothing."""
        decided = (step.detail or {}).get(DECIDED_AT)
        if step.state != PENDING or (step.attempts and not isinstance(decided, int)):
            return _believable(step.next_at or 0, now)
        since = decided if isinstance(decided, int) else step.made_at
        held_until = since + self.hold if since <= now else 0
        return max(held_until, _believable(step.next_at or 0, now))


def _believable(not_before: Instant, now: Instant) -> Instant:
    """When a step may be tried again: nobody waits longer than that, so what is later was said by another clock."""
    return not_before if not_before <= now + LONGEST_ASKED else 0


def cancelling(steps: Iterable[Step], known: Collection[str]) -> list[Step]:
    """The steps that come to nothing together and never leave: a step and its undo, a record made and called off.

    Only what has not been tried yet. A record that something else refers to is told all the same.
    """
    lines: dict[str, list[Step]] = {}
    for step in steps:
        lines.setdefault(step.record_id, []).append(step)
    wanted = Counter(each for line in lines.values() for step in line for each in set(step.points_at()))
    gone: list[Step] = []
    for line in lines.values():
        pairs = _pairs(line, wanted, known)
        gone += pairs
        left = [step for step in line if step not in pairs]
        gone += _made_for_nothing(left, wanted, known)
    return gone


def _pairs(line: list[Step], wanted: Counter[str], known: Collection[str]) -> list[Step]:
    gone: list[Step] = []
    stack: list[Step] = []
    for step in line:
        top = stack[-1] if stack else None
        is_pair = top is not None and step.undoes == top.audit_seq and _is_untried(top) and _is_untried(step)
        if top is None or not is_pair or (_makes(top, known) and wanted[top.record_id]):
            stack.append(step)
            continue
        gone += [stack.pop(), step]
    return gone


def _made_for_nothing(line: list[Step], wanted: Counter[str], known: Collection[str]) -> list[Step]:
    """A record that was made and called off before the remote heard of it."""
    if not line or not line[0].is_making or line[0].record_id in known or wanted[line[0].record_id]:
        return []
    is_over = line[-1].verb == "cancel" or line[-1].is_removing
    return line if is_over and all(map(_is_untried, line)) else []


def _makes(step: Step, known: Collection[str]) -> bool:
    return step.is_making and step.record_id not in known


def _is_untried(step: Step) -> bool:
    return step.state == PENDING and not step.attempts
