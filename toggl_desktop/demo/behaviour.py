"""How the stand-in behaves: a plan, and a switch for everything in which Toggl may differ from what we know."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from toggl_desktop.demo.faults import Fault


class Plan(Enum):
    """A price plan; the value is the hourly quota of each organization."""

    FREE = 30
    STARTER = 240
    PREMIUM = 600

    @property
    def is_paid(self) -> bool:
        """Whether billable time, rates and amounts exist."""
        return self is not Plan.FREE


class Billable(Enum):
    """Whether matrix rows carry ``billable_seconds``."""

    BY_PLAN = auto()
    """Present on a paid plan, missing on Free."""
    PRESENT = auto()
    NULL = auto()
    MISSING = auto()


class ErrorForm(Enum):
    """How an error text is wrapped."""

    TOGGL = auto()
    """As recorded: mostly one JSON string, the log-in refusal as plain text."""
    JSON = auto()
    TEXT = auto()
    EMPTY = auto()


class Compression(Enum):
    """When an answer is sent as gzip, if the client takes it."""

    LARGE = auto()
    ALWAYS = auto()
    NEVER = auto()


class UserShape(Enum):
    """What the rows of the user list look like."""

    CURRENT = auto()
    NAME = auto()
    """``name`` instead of ``fullname``."""
    MEMBERSHIP = auto()
    """The older shape: ``uid`` is the user, ``id`` the membership."""


class Twins(Enum):
    """Which spelling of references v9 lists use (``workspace_id`` and ``wid``, ``client_id`` and ``cid``)."""

    BOTH = auto()
    CURRENT = auto()
    LEGACY = auto()


class ProjectPages(Enum):
    """What the pages of the project list do."""

    NORMAL = auto()
    ENDS_EARLY = auto()
    """The second half of the list never comes, though ``total_count`` promises it."""
    REPEATS = auto()
    """``page`` is ignored: every page is the first one."""
    OVERLAPS = auto()
    """Every page begins with the last row of the page before."""


class UnusedBucket(Enum):
    """How ``/me/quota`` shows a bucket that no call has touched."""

    FULL_WINDOW = auto()
    ZERO = auto()
    MISSING = auto()


class EntryPages(Enum):
    """What the pages of the detailed report do."""

    NORMAL = auto()
    OVERLAPS = auto()
    """Every page begins with the last row of the page before."""
    REPEATS = auto()
    """The cursor never grows: the next page is this one again."""
    EMPTY_WITH_CURSOR = auto()
    """From the second page on there are no rows, but always a next page."""
    ENDS_EARLY = auto()
    """The first page has no cursor, though more rows exist."""


class EntryNames(Enum):
    """When the rows of the detailed report carry names beside ids."""

    ENRICHED = auto()
    """With ``enrich_response: true``."""
    ALWAYS = auto()
    NEVER = auto()


class EntryOffset(Enum):
    """Whose offset ``start`` and ``stop`` of an entry carry; the instant is the same."""

    OWNER = auto()
    CALLER = auto()
    UTC = auto()


class CsvExtent(Enum):
    """How much of the detailed report its CSV holds."""

    COMPLETE = auto()
    ONE_PAGE = auto()
    """As many rows as ``page_size`` says."""
    REFUSED = auto()
    """402 for want of a plan feature."""


class CsvDialect(Enum):
    """Headings and form of the CSV; the value is its delimiter with a word that keeps the members apart."""

    CLASSIC = ",classic"
    WEB = ",web"
    """As the web app of 2026 writes it: fewer columns, another order."""
    GERMAN = ",german"
    SEMICOLON = ";"

    @property
    def delimiter(self) -> str:
        """What stands between two cells."""
        return self.value[0]


QUOTA_TEXT = "You have hit your hourly limit for API calls. The quota will reset in {seconds} seconds."
QUOTA_TEXT_WITH_UPGRADE = (
    "You have hit your hourly limit for API calls. Your quota will reset in {seconds} seconds. "
    "To increase it, upgrade to a paid plan or go to subscriptions page."
)


@dataclass(frozen=True)
class Behaviour:
    """Every switch; the defaults follow the best evidence, on the Starter plan.

    Attributes:
        personal_quota: calls an hour to ``/me...``; None is as many as the plan gives an organization.
        organization_quota: calls an hour to each organization; None is the plan's.
        quota_headers: ordinary answers carry the two quota headers.
        quota_refusal: text of the 402 when a bucket is spent; ``{seconds}`` is the time to the refill.
        quota_refusal_headers: that 402 carries the two quota headers.
        quota_refusal_type: its content type; JSON types get the text as a JSON string.
        quota_call_costs: ``/me/quota`` takes a personal call, and is refused when none is left.
        refused_feature: ``projects/{p}/summary`` answers 402 for want of this plan feature.
        calls_per_second: more than this many within a second are answered 429; None is no limit.
        retry_after_seconds: value of ``Retry-After`` on a 429; None leaves the header out.
        null_for_empty: an empty list is ``null``.
        items_object: lists come as ``{"items": [...]}``.
        duplicate_rows: report rows come split into two of the same user and project.
        hidden_user_ids: people that stand in no list of v9 (as deleted ones).
        hidden_project_ids: projects that stand in no list of v9 (private or deleted ones).
        filters_know_hidden: ``filters/*`` still know the hidden and deleted ones.
        inactive_means_all: ``filters/users`` with ``active: false`` gives everybody, not only the inactive.
        extra_fields: every object carries fields nobody has heard of.
        page_size_cap: more rows a page are never given, whatever was asked for.
        total_count: project rows carry ``total_count``.
        client_names: project rows carry ``client_name``.
        range_limit_days: longest range of a report, both ends included; None is no limit.
        weekly_length: length of the weekly arrays; None is as many days as were asked for.
        weekly_billable: weekly rows carry ``billable_seconds`` arrays, when there are billable figures at all.
        weekly_ignores_end: weekly arrays are filled beyond ``end_date``.
        null_seconds: a zero in a weekly array, and a project's total of zero, is null.
        entries_page_cap: most entries on a page of the detailed report; None is no limit.
        refuses_large_pages: a larger ``page_size`` is answered 400; else fewer rows come without a word.
        entry_pages: what the pages and cursors do.
        entry_names: when rows carry names.
        entry_offset: whose offset the times carry.
        entry_tasks: entries name their tasks.
        entry_tags: entries name their tags.
        refused_entries: the detailed report and its CSV are answered 402 with this text.
        csv_extent: how much the CSV holds.
        csv_dialect: its headings and form.
        csv_mark: it begins with a byte-order mark.
        role: the signed-in person's role; with any but ``admin`` and ``owner``, rows are silently missing.
        members_may_list_users: False answers 403 to a plain member.
        has_password: False for an account of a single sign-on: only the token works.
        wrong_login_status: 403 as recorded, or 401 as the official apps also expect.
        login_attempts: value of ``X-Remaining-Login-Attempts`` on the first wrong password; it counts down.
        redirect_to: every request is redirected to the same path under this address.
        faults: what goes wrong, and when.
    """

    plan: Plan = Plan.STARTER
    billable: Billable = Billable.BY_PLAN
    personal_quota: int | None = None
    organization_quota: int | None = None
    quota_window_seconds: int = 3600
    quota_headers: bool = True
    quota_refusal: str = QUOTA_TEXT
    quota_refusal_headers: bool = True
    quota_refusal_type: str = "application/json; charset=utf-8"
    quota_call_costs: bool = True
    unused_bucket: UnusedBucket = UnusedBucket.FULL_WINDOW
    refused_feature: str | None = None
    calls_per_second: int | None = None
    retry_after_seconds: int | None = None
    null_for_empty: bool = False
    items_object: bool = False
    duplicate_rows: bool = False
    hidden_user_ids: frozenset[int] = frozenset()
    hidden_project_ids: frozenset[int] = frozenset()
    filters_know_hidden: bool = True
    inactive_means_all: bool = False
    user_shape: UserShape = UserShape.CURRENT
    twins: Twins = Twins.BOTH
    extra_fields: bool = False
    project_pages: ProjectPages = ProjectPages.NORMAL
    page_size_cap: int | None = None
    total_count: bool = True
    client_names: bool = True
    error_form: ErrorForm = ErrorForm.TOGGL
    compression: Compression = Compression.LARGE
    range_limit_days: int | None = 365
    weekly_length: int | None = 7
    weekly_billable: bool = True
    weekly_ignores_end: bool = False
    null_seconds: bool = False
    entries_page_cap: int | None = 1_000
    refuses_large_pages: bool = True
    entry_pages: EntryPages = EntryPages.NORMAL
    entry_names: EntryNames = EntryNames.ENRICHED
    entry_offset: EntryOffset = EntryOffset.OWNER
    entry_tasks: bool = True
    entry_tags: bool = True
    refused_entries: str | None = None
    csv_extent: CsvExtent = CsvExtent.COMPLETE
    csv_dialect: CsvDialect = CsvDialect.CLASSIC
    csv_mark: bool = True
    role: str = "admin"
    members_may_list_users: bool = False
    has_password: bool = True
    wrong_login_status: int = 403
    login_attempts: int | None = None
    redirect_to: str | None = None
    faults: tuple[Fault, ...] = field(default=())

    @property
    def has_billable(self) -> bool:
        """Whether rows carry ``billable_seconds`` with figures."""
        return self.billable is Billable.PRESENT or (self.billable is Billable.BY_PLAN and self.plan.is_paid)

    def limit(self, bucket: int | None) -> int:
        """Calls an hour to a bucket: an organization id, or None for personal calls."""
        own = self.personal_quota if bucket is None else self.organization_quota
        return self.plan.value if own is None else own
