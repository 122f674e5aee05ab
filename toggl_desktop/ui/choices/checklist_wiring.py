"""Between a list of lines and a rule: a click on a line becomes another rule."""

from __future__ import annotations

from toggl_desktop.app import selecting
from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.lines import Line, LineKind, ids_with_time
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.ui.choices.checklist_panel import ChecklistPanel


class ProjectChecklist:
    """The project list and the rule over projects."""

    def __init__(self, panel: ChecklistPanel, choices: ChoiceController) -> None:
        self._panel = panel
        self._choices = choices
        panel.toggled.connect(self._toggle)
        panel.all_wanted.connect(lambda: self._set_all(on=True))
        panel.none_wanted.connect(lambda: self._set_all(on=False))
        panel.with_time_wanted.connect(
            lambda: self._change_much(selecting.these_projects(ids_with_time(self._panel.model.lines)))
        )
        panel.switched.connect(panel.model.set_with_archived)

    def show_rule(self, choices: ExportChoices) -> None:
        """Check what the rule takes in."""
        rule = choices.projects
        self._panel.show_rule(lambda line: rule.includes(line.id, line.client_id))

    def _toggle(self, line: Line, on: bool) -> None:
        self._change(_with_line(self._rule(), line, on=on))

    def _set_all(self, *, on: bool) -> None:
        if not self._panel.model.is_filtered:
            self._change_much(selecting.all_projects() if on else selecting.no_projects())
            return
        rule = self._rule()
        for line in self._panel.model.shown:
            if line.kind is LineKind.PROJECT:
                rule = _with_line(rule, line, on=on)
        self._change_much(rule)

    def _rule(self) -> ProjectSelection:
        state = self._choices.state
        return state.choices.projects if state is not None else selecting.all_projects()

    def _change(self, rule: ProjectSelection) -> None:
        self._choices.change(projects=rule)

    def _change_much(self, rule: ProjectSelection) -> None:
        self._choices.change_much(projects=rule)


class UserChecklist:
    """The list of people and the rule over them."""

    def __init__(self, panel: ChecklistPanel, choices: ChoiceController) -> None:
        self._panel = panel
        self._choices = choices
        panel.toggled.connect(self._toggle)
        panel.all_wanted.connect(lambda: self._set_all(on=True))
        panel.none_wanted.connect(lambda: self._set_all(on=False))
        panel.with_time_wanted.connect(self._select_with_time)
        panel.switched.connect(lambda on: choices.change(include_idle=on))

    def show_rule(self, choices: ExportChoices) -> None:
        """Check whom the rule takes in."""
        rule = choices.users
        self._panel.show_rule(lambda line: rule.includes(line.id or 0))
        switch = self._panel.switch
        if switch.isChecked() != choices.include_idle:
            blocked = switch.blockSignals(True)
            switch.setChecked(choices.include_idle)
            switch.blockSignals(blocked)

    def _toggle(self, line: Line, on: bool) -> None:
        self._change(selecting.set_user(self._rule(), line.id or 0, on=on))

    def _set_all(self, *, on: bool) -> None:
        if not self._panel.model.is_filtered:
            self._change_much(selecting.all_users() if on else selecting.no_users())
            return
        rule = self._rule()
        for line in self._panel.model.shown:
            rule = selecting.set_user(rule, line.id or 0, on=on)
        self._change_much(rule)

    def _select_with_time(self) -> None:
        ids = ids_with_time(self._panel.model.lines)
        self._change_much(selecting.these_users(one for one in ids if one is not None))

    def _rule(self) -> UserSelection:
        state = self._choices.state
        return state.choices.users if state is not None else selecting.all_users()

    def _change(self, rule: UserSelection) -> None:
        self._choices.change(users=rule)

    def _change_much(self, rule: UserSelection) -> None:
        self._choices.change_much(users=rule)


def _with_line(rule: ProjectSelection, line: Line, *, on: bool) -> ProjectSelection:
    if line.kind is LineKind.CLIENT:
        return selecting.set_client(rule, line.id, line.project_ids, on=on)
    return selecting.set_project(rule, line.id, line.client_id, on=on)
