#!/usr/bin/env python3
"""Workload W again, by dates, decimals and fractions alone: what the answers have to be.

    exact.py CASES COUNT    the answers, a line each: outcome, cents, conditions met, open

It knows nothing of the other ways, and is slow. With what is missing it is three-valued.
"""
import calendar
import csv
import itertools
import sys
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

EXCLUDED = {f"K{n:04}" for n in range(0, 400, 20)}
SUPPORTED = {"BB", "BW", "BY", "HE", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"}


def add_months(day, months):
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def whole_months(start, after):
    months = 0
    while add_months(start, months + 1) <= after:
        months += 1
    return months


def rounded(euros):
    """Returns an amount in whole cents, half a cent up."""
    return (euros * 100 + Fraction(1, 2)).__floor__()


def both(a, b):
    return False if a is False or b is False else None if a is None or b is None else True


def either(a, b):
    return True if a is True or b is True else None if a is None or b is None else False


def conditions(row):
    """Yields True, False or None (open) for each condition."""
    kind, region, posts = row["kind"], row["region"], Decimal(row["posts"])
    population = int(row["population"]) if row["population"] else None
    requested, other = Decimal(row["requested"]), Decimal(row["other_funding"])
    own = Decimal(row["own_funds"]) if row["own_funds"] else None
    start, applied = date.fromisoformat(row["start"]), date.fromisoformat(row["applied"])
    end = date.fromisoformat(row["end"]) if row["end"] else None
    after = end + timedelta(days=1) if end else None
    concept = {"true": True, "false": False, "": None}[row["has_concept"]]
    renewal = row["is_renewal"] == "true"
    total = requested + own + other if own is not None else None
    yield (
        True if kind in ("nonprofit", "church") and region in ("BY", "HE", "NW")
        else kind in ("municipality", "district", "county", "association"))
    low, high = (5_000, 100_000) if kind == "association" else (10_000, 50_000)
    yield None if population is None else low <= population <= high
    yield Decimal("0.25") <= posts <= Decimal("5.00")
    yield None if end is None else end > start
    yield None if end is None else after <= add_months(start, 36)
    yield None if end is None else after >= add_months(start, 12)
    yield applied <= start - timedelta(days=56) if renewal else applied <= date(start.year - 1, 12, 31)
    yield applied <= start - timedelta(days=28)
    yield applied >= add_months(start, -18)
    yield either(concept, renewal)
    yield int(row["microprojects"]) >= 3 or posts < 1
    yield None if total is None else own * 100 >= total * 10
    yield None if total is None else other * 2 <= total
    yield row["district"] not in EXCLUDED
    yield region in SUPPORTED
    yield requested >= 5_000


def amount(row):
    """Returns the amount in cents of one who is eligible."""
    requested, own, other = (Fraction(row[name]) for name in ("requested", "own_funds", "other_funding"))
    months = whole_months(
        date.fromisoformat(row["start"]), date.fromisoformat(row["end"]) + timedelta(days=1))
    rate = 75 if row["is_renewal"] == "true" else 90
    if row["region"] in ("MV", "SN", "TH"):
        rate = 95
    base = (
        60_000 * min(Fraction(row["posts"]), 2) * Fraction(months, 12)
        + 20_000 * min(int(row["microprojects"]), 5) * Fraction(months, 36))
    return min(rounded(requested), rounded(base), rounded((requested + own + other) * Fraction(rate, 100)))


def answers(path, count):
    """Yields outcome (0 eligible, 1 not, 2 open), cents, and the bits of what is met and what is open."""
    with open(path, newline="", encoding="utf-8") as file:
        for row in itertools.islice(csv.DictReader(file), count):
            found = list(conditions(row))
            met = sum(1 << bit for bit, truth in enumerate(found) if truth is True)
            unsure = sum(1 << bit for bit, truth in enumerate(found) if truth is None)
            truth = True
            for one in found:
                truth = both(truth, one)
            outcome = {True: 0, False: 1, None: 2}[truth]
            yield outcome, amount(row) if outcome == 0 else 0, met, unsure


if __name__ == "__main__":
    for outcome, cents, met, unsure in answers(sys.argv[1], int(sys.argv[2])):
        print(f"{outcome},{cents},{met:04x},{unsure:04x}")
