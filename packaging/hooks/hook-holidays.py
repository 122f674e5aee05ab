"""Goes before any other hook: the countries are imported by name, and of the names' languages only ours are taken."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

LANGUAGES = ("de", "en_US", "en_GB", "es", "fr")

hiddenimports = collect_submodules("holidays.countries")
datas = collect_data_files("holidays", includes=[f"locale/{language}/LC_MESSAGES/*.mo" for language in LANGUAGES])
