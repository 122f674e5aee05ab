"""What is left of the hourly quota, bucket by bucket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from toggl_desktop.api.messages import Call
from toggl_desktop.core.ports import Clock
from toggl_desktop.core.toggl.bounds import LONGEST_WINDOW_SECONDS, MOST_REQUESTS
from toggl_desktop.core.toggl.models import Quota

WINDOW_SECONDS = 3600


class QuotaLedger:
    """Remembers the latest figure of every bucket.

    A bucket is a window of one hour that refills in full (API facts, 2.2); its figures come with the headers of
    every answer and with ``GET /me/quota``. Absent or odd headers say nothing and change nothing.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._quotas: dict[int | None, Quota] = {}

    def note_headers(self, call: Call, headers: Mapping[str, str]) -> None:
        """Learn from the headers of an answer to `call`."""
        if not _has_bucket(call):
            return
        remaining = read_count(headers.get("x-toggl-quota-remaining"))
        if remaining is None or remaining > MOST_REQUESTS:
            return
        resets_in = read_pause(headers.get("x-toggl-quota-resets-in"))
        bucket = call.organization_id
        known = self._quotas.get(bucket)
        resets_at = self._clock.now() + timedelta(seconds=resets_in) if resets_in is not None else None
        if resets_at is None and known is not None:
            resets_at = known.resets_at
        self._quotas[bucket] = Quota(bucket, remaining, known.total if known else None, resets_at)

    def note_quotas(self, quotas: Iterable[Quota]) -> None:
        """Learn from the rows of ``GET /me/quota``."""
        for quota in quotas:
            self._quotas[quota.organization_id] = quota

    def note_spent(self, call: Call, resets_at: datetime) -> None:
        """Learn that the bucket of `call` is empty until `resets_at`."""
        if _has_bucket(call):
            known = self._quotas.get(call.organization_id)
            self._quotas[call.organization_id] = Quota(
                call.organization_id, 0, known.total if known else None, resets_at
            )

    def known(self, organization_id: int | None) -> Quota | None:
        """The figure of a bucket; full again (or unknown) once its window has ended."""
        quota = self._quotas.get(organization_id)
        if quota is None or quota.resets_at is None or self._clock.now() < quota.resets_at:
            return quota
        if quota.total is None:
            return None
        return replace(quota, remaining=quota.total, resets_at=None)


def read_count(text: str | None) -> int | None:
    """A header's decimal count, or None if it is absent, negative or anything else."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else None


def read_pause(text: str | None) -> int | None:
    """A header's seconds until a quota is there again: a day at most, or None as in `read_count`."""
    seconds = read_count(text)
    return None if seconds is None else min(seconds, LONGEST_WINDOW_SECONDS)


def _has_bucket(call: Call) -> bool:
    return call.is_personal or call.organization_id is not None
