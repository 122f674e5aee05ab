"""The two ways to sign in with an account, each laid out on a tab with what a person has to know about it."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, caption, form_caption, muted
from toggl_desktop.ui.texts.translate import translate


def token_tab(token_field: QLineEdit, profile_button: QPushButton) -> QWidget:
    """The API token, and where it is found."""
    tab = QWidget()
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 12, 0, 4)
    layout.setSpacing(STEP)
    top = QHBoxLayout()
    top.addWidget(caption(translate("SignIn", "API to&ken"), token_field))
    top.addStretch(1)
    top.addWidget(profile_button)
    layout.addLayout(top)
    layout.addWidget(token_field)
    layout.addWidget(
        muted(
            translate(
                "SignIn",
                "1. Open your Toggl profile page and scroll to its end.\n"
                "2. Copy the API token there and paste it here.",
            )
        )
    )
    return tab


def password_tab(email_field: QLineEdit, password_field: QLineEdit) -> QWidget:
    """Email and password, and for whom they do not work."""
    tab = QWidget()
    form = QFormLayout(tab)
    form.setContentsMargins(0, 12, 0, 4)
    form.setSpacing(STEP)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.addRow(form_caption(translate("SignIn", "&Email"), email_field), email_field)
    form.addRow(form_caption(translate("SignIn", "&Password"), password_field), password_field)
    form.addRow(
        muted(
            translate(
                "SignIn",
                "If you sign in to Toggl with Google, Apple or your company’s account (SSO), use the API token "
                "instead. The password is exchanged for the token and then forgotten.",
            )
        )
    )
    return tab
