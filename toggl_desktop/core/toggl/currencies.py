"""Currencies: how their codes are compared, and how many decimals their amounts have (ISO 4217)."""

from __future__ import annotations

USUAL_DECIMALS = 2

_DECIMALS = {
    currency: decimals
    for decimals, currencies in {
        0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    }.items()
    for currency in currencies.split()
}


def currency_code(text: str) -> str:
    """A currency as it is compared and shown: ``EUR``, however it was typed."""
    return text.strip().upper()


def currency_decimals(currency: str) -> int:
    """Decimals of an amount: 0 for ``JPY``, 3 for ``KWD``, 2 for most and for what is in no list."""
    return _DECIMALS.get(currency_code(currency), USUAL_DECIMALS)
