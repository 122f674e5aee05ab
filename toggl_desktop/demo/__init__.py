"""The embedded stand-in for Toggl: a sample company on the loopback interface."""

from toggl_desktop.demo.behaviour import (
    Behaviour,
    Billable,
    Compression,
    CsvDialect,
    CsvExtent,
    EntryNames,
    EntryOffset,
    EntryPages,
    ErrorForm,
    Plan,
    ProjectPages,
    Twins,
    UnusedBucket,
    UserShape,
)
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.faults import Fault, FaultKind
from toggl_desktop.demo.large import large_company
from toggl_desktop.demo.records import Client, Person, Project, Tag, Task, TimeEntry, Workspace
from toggl_desktop.demo.sample import sample_company
from toggl_desktop.demo.server import DemoServer, LoggedRequest

__all__ = [
    "Behaviour",
    "Billable",
    "Client",
    "Company",
    "Compression",
    "CsvDialect",
    "CsvExtent",
    "DemoServer",
    "EntryNames",
    "EntryOffset",
    "EntryPages",
    "ErrorForm",
    "Fault",
    "FaultKind",
    "LoggedRequest",
    "Person",
    "Plan",
    "Project",
    "ProjectPages",
    "Tag",
    "Task",
    "TimeEntry",
    "Twins",
    "UnusedBucket",
    "UserShape",
    "Workspace",
    "large_company",
    "sample_company",
]
