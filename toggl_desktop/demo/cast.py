"""Who works in the sample company, for whom and on what: an invented design studio and its smaller sister.

Times are in months before the sample's last day, so that the company is always of today.
"""

from __future__ import annotations

from typing import NamedTuple

STUDIO = "Papierboot Studio"
LABS = "Papierboot Labs"
ORGANIZATION = "Papierboot GmbH"
STUDIO_RATE_CENTS = 9_500

MONDAY_TO_FRIDAY = (1.0, 1.0, 1.0, 1.0, 1.0)


class Member(NamedTuple):
    """A person: skills choose the projects, `week` is the share of a full day from Monday to Friday."""

    name: str
    mailbox: str
    skills: str
    week: tuple[float, ...] = MONDAY_TO_FRIDAY
    rate_cents: int | None = None
    joined_months_ago: float = 18
    left_months_ago: float | None = None
    is_admin: bool = False
    in_labs: bool = False
    timezone: str = "Europe/Berlin"


class Customer(NamedTuple):
    """A client; its currency holds for all its projects."""

    name: str
    currency: str = "EUR"
    is_archived: bool = False


class Job(NamedTuple):
    """A project: `customer` is an index into the customers or None, `needs` are the skills it takes.

    `from_months_ago` and `to_months_ago` bound the time tracked on it; one with an end is archived.
    """

    name: str
    customer: int | None
    needs: str
    weight: float = 1.0
    from_months_ago: float = 18
    to_months_ago: float | None = None
    is_billable: bool = True
    rate_cents: int | None = None
    is_private: bool = False
    estimated_hours: int | None = None


# Skills: d design, w web, c copy and content, s strategy, m motion and photo, p project management, o office.
MEMBERS = (
    Member("Marlene Vogt", "marlene", "spo", rate_cents=14_500, is_admin=True, in_labs=True),
    Member("José Ángel Ibarra", "jose", "ds", rate_cents=12_000, is_admin=True),
    Member("Sørine Kjær", "sorine", "d", timezone="Europe/Copenhagen"),
    Member("Björn Åkesson", "bjorn", "w", rate_cents=11_000, in_labs=True, timezone="Europe/Stockholm"),
    Member("Zoë van der Meulen", "zoe", "dm", (1.0, 1.0, 0.0, 1.0, 0.75)),
    Member("Łukasz Wiśniewski", "lukasz", "w", in_labs=True, timezone="Europe/Warsaw"),
    Member("Amélie Rousseau", "amelie", "c", (0.75, 0.75, 0.75, 0.75, 0.0), timezone="Europe/Paris"),
    Member("Jürgen Weiß", "juergen", "po"),
    Member("Chiara D'Angelo", "chiara", "d"),
    Member("Noah Okonkwo", "noah", "wm", rate_cents=10_500, joined_months_ago=7),
    Member("Mei-Ling Chen", "meiling", "sc"),
    Member("Tomáš Dvořák", "tomas", "m", (0.0, 1.0, 1.0, 1.0, 0.0), timezone="Europe/Prague"),
    Member("Priya Raghunathan", "priya", "pd", joined_months_ago=11, in_labs=True),
    Member("Henrike Süß", "henrike", "dc", left_months_ago=5),
)

CUSTOMERS = (
    Customer("Kronberg Versicherung AG"),
    Customer("Brøgger & Søn"),
    Customer("Hôtel Bellerive"),
    Customer("Harbor Light Museum", currency="USD"),
    Customer("Zweirad Öhlmann"),
    Customer("Stadtwerke Eschbach"),
    Customer("Caffè Lucerna"),
    Customer("Lumen Health"),
    Customer("Marlow Outdoor", is_archived=True),
)

JOBS = (
    Job("Website Relaunch", 0, "wdp", 2.0, 11, estimated_hours=1200),
    Job("Annual Report", 0, "dcp", 1.2, 16, 10),
    Job("Claims App Prototype", 0, "ds", 1.5, 6, estimated_hours=480),
    Job("Broker Campaign", 0, "cdm", 1.0, 13, 6),
    Job("Corporate Identity and Brand Guidelines", 0, "dsc", 1.6, 18, 8, estimated_hours=900),
    Job("Accessibility Audit", 0, "w", 0.7, 4),
    Job("Furniture Catalogue", 1, "dmc", 1.4, 10),
    Job("Webshop", 1, "wp", 1.8, 14, estimated_hours=800),
    Job("Trade Fair Stand", 1, "dp", 0.9, 9, 7, rate_cents=10_800),
    Job("Newsletter Templates", 1, "wc", 0.5, 12),
    Job("Product Photography", 1, "m", 1.1, 15),
    Job("Website Relaunch", 2, "wdc", 1.7, 17, 6, estimated_hours=700),
    Job("Booking Flow", 2, "wd", 1.2, 7),
    Job("Menu & Room Cards", 2, "dc", 0.6, 8),
    Job("Signage System", 2, "d", 0.9, 5, rate_cents=11_500),
    Job("Image Film", 2, "mp", 0.8, 12, 9),
    Job("Visitor Guide App", 3, "wds", 1.7, 12, rate_cents=13_500, estimated_hours=1000),
    Job("Exhibition Graphics", 3, "dm", 1.3, 10, rate_cents=12_500),
    Job("Donor Campaign", 3, "cs", 0.9, 8, 3, rate_cents=12_500),
    Job("Museum Shop", 3, "wc", 0.8, 5, rate_cents=12_500),
    Job("Bike Configurator", 4, "wd", 1.7, 13, estimated_hours=650),
    Job("Spring Campaign", 4, "cdm", 1.0, 10, 7),
    Job("Dealer Portal", 4, "wp", 1.1, 6),
    Job("Packaging", 4, "d", 0.9, 4),
    Job("Customer Portal UX", 5, "dsw", 1.6, 15, estimated_hours=720),
    Job("Energy Saving Campaign", 5, "cmd", 1.1, 11, 5),
    Job("Annual Report", 5, "dc", 1.1, 7, 4, is_private=True),
    Job("Tariff Calculator", 5, "w", 1.0, 9),
    Job("Stakeholder Workshops", 5, "sp", 0.6, 7),
    Job("Packaging Redesign", 6, "dc", 1.2, 9),
    Job("Social Media Retainer", 6, "cm", 1.0, 18, rate_cents=8_800),
    Job("Store Concept Zürich", 6, "ds", 0.9, 5),
    Job("Barista Training Videos", 6, "m", 0.7, 14, 11),
    Job("Patient Onboarding", 7, "dsw", 1.5, 8, estimated_hours=560),
    Job("Naming and Positioning", 7, "sc", 1.1, 10, 7, rate_cents=15_000),
    Job("Design System", 7, "dw", 1.4, 6, is_private=True),
    Job("Outdoor Lookbook", 8, "dm", 1.0, 18, 12),
    Job("E-Commerce Audit", 8, "ws", 0.7, 17, 13),
    Job("Pitches", None, "sdcp", 0.6, is_billable=False),
    Job("Studio Operations", None, "op", 1.3, is_billable=False),
    Job("Team Meetings", None, "dwcsmpo", 0.45, is_billable=False),
    Job("Learning Fridays", None, "dwcm", 0.3, is_billable=False),
    Job("Our Own Website", None, "wdc", 0.5, 9, is_billable=False),
    Job("Accounting", None, "o", 0.6, is_billable=False, is_private=True),
    Job("Hiring", None, "op", 0.4, 8, is_billable=False, is_private=True),
)

LABS_CUSTOMERS = (Customer("Fjordkraft Digital"), Customer("Kronberg Versicherung AG"))
LABS_JOBS = (
    Job("Chat Assistant Prototype", 0, "wp", 1.5, 9),
    Job("Sensor Dashboard", 0, "w", 1.2, 6),
    Job("Risk Map", 1, "ws", 0.9, 12, 4),
    Job("Tinkering", None, "wps", 0.6, is_billable=False),
    Job("Open Source", None, "w", 0.5, 10, is_billable=False),
)

# The colours that Toggl offers for projects.
PALETTE = (
    "#0b83d9", "#9e5bd9", "#d94182", "#e36a00", "#bf7000", "#2da608", "#06a893",
    "#c9806b", "#465bb3", "#990099", "#c7af14", "#566614", "#d92b2b", "#525266",
)  # fmt: skip
