"""The words of the file in every language of the program: it is written in one and read in all of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from toggl_desktop.core.choices.working_hours import AbsenceKind
from toggl_desktop.core.toggl.names import match_key

LANGUAGES = ("en", "de", "fr", "es")
Words = Mapping[str, tuple[str, str, str, str]]
"""By key, the word in each of `LANGUAGES`."""


class SheetKey(StrEnum):
    """The sheets, in their order."""

    HOW_TO = "how-to"
    PEOPLE = "people"
    ABSENCES = "absences"
    HOLIDAYS = "holidays"
    RULES = "rules"


SHEETS: Words = {
    SheetKey.HOW_TO: ("How to", "So geht es", "Mode d’emploi", "Cómo se hace"),
    SheetKey.PEOPLE: ("People", "Personen", "Personnes", "Personas"),
    SheetKey.ABSENCES: ("Absences", "Abwesenheiten", "Absences", "Ausencias"),
    SheetKey.HOLIDAYS: ("Holidays", "Feiertage", "Jours fériés", "Festivos"),
    SheetKey.RULES: ("Rules", "Regeln", "Règles", "Reglas"),
}

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

COLUMNS: Words = {
    "user_id": ("User ID", "Benutzer-ID", "ID utilisateur", "ID de usuario"),
    "person": ("Person", "Person", "Personne", "Persona"),
    "email": ("Email", "E-Mail", "E-mail", "Correo"),
    "personnel_number": ("Personnel number", "Personalnummer", "Matricule", "Número de personal"),
    "cost_centre": ("Cost centre", "Kostenstelle", "Centre de coûts", "Centro de coste"),
    "region": ("Region", "Region", "Région", "Región"),
    "from": ("From", "Von", "Du", "Desde"),
    "to": ("To", "Bis", "Au", "Hasta"),
    "mon": ("Mon", "Mo", "Lun", "Lun"),
    "tue": ("Tue", "Di", "Mar", "Mar"),
    "wed": ("Wed", "Mi", "Mer", "Mié"),
    "thu": ("Thu", "Do", "Jeu", "Jue"),
    "fri": ("Fri", "Fr", "Ven", "Vie"),
    "sat": ("Sat", "Sa", "Sam", "Sáb"),
    "sun": ("Sun", "So", "Dim", "Dom"),
    "balance": ("Balance at From", "Saldo am Von-Tag", "Solde au jour Du", "Saldo en Desde"),
    "kind": ("Kind", "Art", "Type", "Tipo"),
    "half_day": ("Half day", "Halber Tag", "Demi-journée", "Medio día"),
    "date": ("Date", "Datum", "Date", "Fecha"),
    "name": ("Name", "Name", "Nom", "Nombre"),
    "rule": ("Rule", "Regel", "Règle", "Regla"),
    "value": ("Value", "Wert", "Valeur", "Valor"),
}

SHEET_COLUMNS: Mapping[SheetKey, tuple[str, ...]] = {
    SheetKey.PEOPLE: (
        "user_id",
        "person",
        "email",
        "personnel_number",
        "cost_centre",
        "region",
        "from",
        *WEEKDAYS,
        "balance",
    ),
    SheetKey.ABSENCES: ("person", "from", "to", "kind", "half_day"),
    SheetKey.HOLIDAYS: ("date", "name", "region"),
    SheetKey.RULES: ("rule", "value"),
}
NEEDED_COLUMNS: Mapping[SheetKey, tuple[str, ...]] = {
    SheetKey.PEOPLE: ("person", "from", *WEEKDAYS),
    SheetKey.ABSENCES: ("person", "from", "kind"),
    SheetKey.HOLIDAYS: ("date",),
    SheetKey.RULES: ("rule", "value"),
}

RULES: Words = {
    "absence_project": (
        "Project that means an absence",
        "Projekt, das Abwesenheit bedeutet",
        "Projet qui signifie une absence",
        "Proyecto que significa una ausencia",
    ),
    "absence_tag": (
        "Tag that means an absence",
        "Schlagwort, das Abwesenheit bedeutet",
        "Étiquette qui signifie une absence",
        "Etiqueta que significa una ausencia",
    ),
    "absence_is_worked": (
        "Absence time in Toggl counts as worked",
        "Abwesenheitszeit in Toggl zählt als gearbeitet",
        "Le temps d’absence dans Toggl compte comme travaillé",
        "El tiempo de ausencia en Toggl cuenta como trabajado",
    ),
    "tolerance": (
        "Tolerance of a day or week (h:mm)",
        "Toleranz eines Tages oder einer Woche (h:mm)",
        "Tolérance d’un jour ou d’une semaine (h:mm)",
        "Tolerancia de un día o una semana (h:mm)",
    ),
    "holidays_reduce_target": (
        "Nothing is expected on a holiday",
        "An Feiertagen wird nichts erwartet",
        "Rien n’est attendu un jour férié",
        "En festivo no se espera nada",
    ),
}

KINDS: Words = {
    AbsenceKind.VACATION: ("vacation", "Urlaub", "congé", "vacaciones"),
    AbsenceKind.SICK: ("sick", "krank", "maladie", "enfermedad"),
    AbsenceKind.OTHER: ("other", "sonstiges", "autre", "otro"),
}

ANSWERS: Words = {"yes": ("yes", "ja", "oui", "sí"), "no": ("no", "nein", "non", "no")}

HOW_TO: tuple[tuple[str, str, str, str], ...] = (
    (
        "One row on the sheet People says what was agreed with one person from a day on. Fill in From and the hours of "
        "each weekday, 8:00 or 8. People without From are left out.",
        "Eine Zeile im Blatt Personen sagt, was mit einer Person ab einem Tag vereinbart ist. Tragen Sie Von und die "
        "Stunden jedes Wochentags ein, 8:00 oder 8. Personen ohne Von bleiben außen vor.",
        "Une ligne de la feuille Personnes dit ce qui a été convenu avec une personne à partir d’un jour. "
        "Indiquez Du et les heures de chaque jour, 8:00 ou 8. Les personnes sans Du sont laissées de côté.",
        "Una fila de la hoja Personas dice lo acordado con una persona a partir de un día. Rellene Desde y "
        "las horas de cada día, 8:00 u 8. Las personas sin Desde quedan fuera.",
    ),
    (
        "A new contract is a new row with its own From. Somebody who leaves gets a row with 0 hours.",
        "Ein neuer Vertrag ist eine neue Zeile mit eigenem Von. Wer ausscheidet, bekommt eine Zeile mit 0 Stunden.",
        "Un nouveau contrat est une nouvelle ligne avec son propre Du. Pour un départ, ajoutez une ligne avec 0 heure.",
        "Un contrato nuevo es una fila nueva con su propio Desde. Quien se va recibe una fila con 0 horas.",
    ),
    (
        "Region says whose public holidays hold: DE-BY, AT-9, CH-ZH, US-CA, or a whole country such as FR. "
        "Empty: none.",
        "Region sagt, wessen Feiertage gelten: DE-BY, AT-9, CH-ZH, US-CA, oder ein ganzes Land wie FR. Leer: keine.",
        "Région dit quels jours fériés valent : DE-BY, AT-9, CH-ZH, US-CA, ou tout un pays comme FR. Vide : aucun.",
        "Región dice qué festivos valen: DE-BY, AT-9, CH-ZH, US-CA, o un país entero como FR. Vacío: ninguno.",
    ),
    (
        "Balance at From is the time account on the morning of From, for example 12:30 or -4. In a later row it begins "
        "the account anew; leave it empty to carry the account on.",
        "Saldo am Von-Tag ist das Zeitkonto am Morgen des Von-Tags, zum Beispiel 12:30 oder -4. In einer "
        "späteren Zeile beginnt es das Konto neu; leer führt es weiter.",
        "Solde au jour Du est le compte de temps au matin de ce jour, par exemple 12:30 ou -4. Sur une ligne "
        "ultérieure, il recommence le compte ; vide, le compte continue.",
        "Saldo en Desde es la cuenta de tiempo en la mañana de ese día, por ejemplo 12:30 o -4. En una fila "
        "posterior la cuenta empieza de nuevo; vacío, la cuenta sigue.",
    ),
    (
        "Absences: one row for each vacation or illness, both days included. Holidays: days off beside the "
        "public ones.",
        "Abwesenheiten: eine Zeile je Urlaub oder Krankheit, beide Tage eingeschlossen. Feiertage: freie "
        "Tage neben den gesetzlichen.",
        "Absences : une ligne par congé ou maladie, les deux jours compris. Jours fériés : jours libres en "
        "plus des jours fériés officiels.",
        "Ausencias: una fila por vacación o enfermedad, ambos días incluidos. Festivos: días libres además de los "
        "oficiales.",
    ),
    (
        "Save and close the file. Every export reads it; the program never changes it unasked.",
        "Speichern und schließen Sie die Datei. Jeder Export liest sie; das Programm ändert sie nie ungefragt.",
        "Enregistrez et fermez le fichier. Chaque export le lit ; le programme ne le modifie jamais sans demande.",
        "Guarde y cierre el archivo. Cada exportación lo lee; el programa nunca lo cambia sin que se lo pidan.",
    ),
)


def word(words: Words, key: str, language: str) -> str:
    """The word in a language; in English for one that the program does not speak."""
    return words[key][LANGUAGES.index(language) if language in LANGUAGES else 0]


def find_key(words: Words, text: object, among: tuple[str, ...] | None = None) -> str | None:
    """The key whose word, in any language, is this text.

    Args:
        words: where to look.
        text: of a cell; anything but a text is no word.
        among: only these keys.
    """
    if not isinstance(text, str):
        return None
    wanted = _loose(text)
    for key, forms in words.items():
        if (among is None or key in among) and any(_loose(form) == wanted for form in forms):
            return key
    return None


def _loose(text: str) -> str:
    return match_key(" ".join(text.replace("’", "'").split())).rstrip(".:")
