"""From a question to a parsed answer: pace, request, quota, status, parsing, and trying again."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.fields import ShapeError
from toggl_desktop.api.json_body import BrokenBody
from toggl_desktop.api.messages import Answer, Call, Failure
from toggl_desktop.api.pace import Pacer
from toggl_desktop.api.parsing import parse_list, parse_quota
from toggl_desktop.api.quota import QuotaLedger
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.api.statuses import Payment, judge_payment, judge_status, quota_resets_in_seconds
from toggl_desktop.api.texts import read_error_text
from toggl_desktop.api.transport import Exchange
from toggl_desktop.core.errors import (
    PlanFeatureMissing,
    QuotaSpent,
    TogglError,
    TooManyRequests,
    UnexpectedAnswer,
)
from toggl_desktop.core.ports import Clock
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.toggl.models import Quota

QUOTA_CALL = Call("GET", "/api/v9/me/quota", is_personal=True)

T = TypeVar("T")

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Parsed(Generic[T]):
    value: T


class Channel:
    """Asks questions in one account's name."""

    def __init__(
        self,
        exchange: Exchange,
        authorization: Authorization,
        *,
        clock: Clock,
        pacer: Pacer,
        retry: RetryPolicy,
    ) -> None:
        self._exchange = exchange
        self._authorization = authorization
        self._clock = clock
        self._pacer = pacer
        self._retry = retry
        self.ledger = QuotaLedger(clock)
        self.request_count = 0

    def ask(self, call: Call, parse: Callable[[bytes], T], context: JobContext) -> T:
        """As `ask_whole`, where the body alone is the answer."""
        return self.ask_whole(call, lambda answer: parse(answer.body), context)

    def ask_whole(self, call: Call, parse: Callable[[Answer], T], context: JobContext) -> T:
        """Ask until there is an answer that `parse` understands, or no hope of one.

        Args:
            call: the question; only harmless to repeat.
            parse: from the answer to the result; raises `BrokenBody` or `ShapeError` only.
            context: progress, cancelling, waiting.

        Raises:
            TogglError, SignInError, Cancelled.
        """
        for attempt in itertools.count(1):
            outcome = self._ask_once(call, parse, context)
            if isinstance(outcome, _Parsed):
                return outcome.value
            delay_seconds = self._retry.delay_seconds(outcome, attempt)
            if isinstance(outcome.error, TooManyRequests):
                self._pacer.hold(self._retry.hold_seconds(outcome, delay_seconds))
            if delay_seconds is None:
                raise outcome.error
            resumes_at = self._clock.now() + timedelta(seconds=delay_seconds)
            _logger.info("%s: %s, trying again in %.1f s", call.endpoint, type(outcome.error).__name__, delay_seconds)
            context.report(Progress(Stage.WAITING_TO_RETRY, done=attempt, resumes_at=resumes_at))
            context.wait(delay_seconds)
        raise AssertionError("unreachable: the count has no end")

    def ask_quotas(self, context: JobContext) -> tuple[Quota, ...]:
        """``GET /me/quota`` as it comes; negative figures included."""
        return self.ask(QUOTA_CALL, self._parse_quotas, context)

    def _parse_quotas(self, body: bytes) -> tuple[Quota, ...]:
        now = self._clock.now()
        return parse_list(body, lambda row: parse_quota(row, now))

    def _ask_once(self, call: Call, parse: Callable[[Answer], T], context: JobContext) -> _Parsed[T] | Failure:
        self._pacer.take_turn(context)
        self.request_count += 1
        answer = self._exchange(call, self._authorization, context)
        if isinstance(answer, Failure):
            return answer
        self.ledger.note_headers(call, answer.headers)
        if answer.status == 402:
            return self._judge_payment(call, answer, context)
        failure = judge_status(call, answer, self._authorization, self._clock.now())
        if failure is not None:
            return failure
        request_id = answer.request_id
        try:
            return _Parsed(parse(answer))
        except BrokenBody as broken:
            field, problem, is_transient = "", str(broken), True
        except ShapeError as shape:
            field, problem, is_transient = shape.field, shape.problem, False
        return Failure(
            UnexpectedAnswer(endpoint=call.endpoint, field=field, problem=problem, request_id=request_id), is_transient
        )

    def _judge_payment(self, call: Call, answer: Answer, context: JobContext) -> Failure:
        text = read_error_text(answer.body, self._authorization.mask)
        resets_at = self._clock.now() + timedelta(seconds=quota_resets_in_seconds(answer, text))
        payment = judge_payment(answer, text)
        if payment is Payment.UNCLEAR and call is not QUOTA_CALL:
            spent = self._find_spent(call, context)
            payment = Payment.FEATURE if spent is None else Payment.QUOTA
            if spent is not None and spent.resets_at is not None:
                resets_at = spent.resets_at
        if payment is Payment.FEATURE:
            return Failure(PlanFeatureMissing(text, endpoint=call.endpoint, request_id=answer.request_id))
        self.ledger.note_spent(call, resets_at)
        bucket = None if call.is_personal else call.organization_id
        return Failure(
            QuotaSpent(
                organization_id=bucket, resets_at=resets_at, endpoint=call.endpoint, request_id=answer.request_id
            )
        )

    def _find_spent(self, call: Call, context: JobContext) -> Quota | None:
        """The empty bucket behind a 402 without words; of several, the one that the call draws on.

        None too where Toggl does not tell: then it is for whoever asked to go on without an answer.

        Raises:
            QuotaSpent: of the personal quota, which that question draws on.
            SignInError: the account is no longer open.
        """
        try:
            quotas = self.ask_quotas(context)
        except QuotaSpent:
            raise
        except TogglError:
            return None
        spent = [quota for quota in quotas if quota.remaining <= 0]
        return next(
            (quota for quota in spent if quota.organization_id == call.organization_id), next(iter(spent), None)
        )
