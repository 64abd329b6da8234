"""What the peers share: how they are asked for a round, and how they read the cases.

A peer is a process. A line on standard input names what to run; the answer is a line of JSON: `ns`, the time that the
process worked, for each case; `cases`; `eligible`, `open` and `cents`, what came out.
"""
import csv
import itertools
import json
import sys
import time
from datetime import date

EPOCH = date(1970, 1, 1)
EXCLUDED = [f"K{n:04}" for n in range(0, 400, 20)]


def serve(ways, describe):
    """Answers rounds until standard input ends. Each of `ways` returns (cases, eligible, open, cents)."""
    print(json.dumps({"ready": list(ways), "version": describe}), flush=True)
    for line in sys.stdin:
        way = ways[line.strip()]
        since = time.process_time_ns()
        cases, eligible, unsure, cents = way()
        spent = time.process_time_ns() - since
        print(json.dumps({
            "ns": spent / cases, "cases": cases, "eligible": int(eligible), "open": int(unsure), "cents": int(cents),
        }), flush=True)


def hundredths(text):
    """Returns a number with two decimals in hundredths."""
    whole, _, part = text.partition(".")
    return 100 * int(whole) + int(part)


def keys(day):
    """Returns 32 times the month and the day, and the same with 31 for the last day of a month."""
    low = 32 * (12 * day.year + day.month - 1) + day.day
    tomorrow = date.fromordinal(day.toordinal() + 1)
    return low, low - day.day + 31 if tomorrow.month != day.month else low


def rows(path, count):
    """Returns cases as dictionaries of whole numbers and words, for peers that are asked case by case.

    The calendar is worked out here, before time is taken: few of them have one that adds months.
    """
    found = []
    with open(path, newline="", encoding="utf-8") as file:
        for row in itertools.islice(csv.DictReader(file), count):
            start, end, applied = (date.fromisoformat(row[name]) for name in ("start", "end", "applied"))
            after = date.fromordinal(end.toordinal() + 1)
            after_low, after_high = keys(after)
            found.append({
                "kind": row["kind"], "region": row["region"], "district": row["district"],
                "population": int(row["population"]), "microprojects": int(row["microprojects"]),
                "posts": hundredths(row["posts"]), "requested": hundredths(row["requested"]),
                "own_funds": hundredths(row["own_funds"]), "other_funding": hundredths(row["other_funding"]),
                "has_concept": row["has_concept"] == "true", "is_renewal": row["is_renewal"] == "true",
                "start": (start - EPOCH).days, "end": (end - EPOCH).days, "applied": (applied - EPOCH).days,
                "year": (date(start.year, 1, 1) - EPOCH).days,
                "start_low": keys(start)[0], "after_low": after_low, "after_high": after_high,
                "applied_high": keys(applied)[1],
            })
    return found


#: The conditions, for languages that write them as C does; `{in_}` joins a value and a list.
CONDITIONS = """
({kind} in ["municipality", "district", "county", "association"]
  or {kind} in ["nonprofit", "church"] and {region} in ["BY", "HE", "NW"])
and ({kind} == "association" and {population} >= 5000 and {population} <= 100000
  or {kind} != "association" and {population} >= 10000 and {population} <= 50000)
and {posts} >= 25 and {posts} <= 500
and {end} > {start}
and {after_low} <= {start_low} + 1152
and {after_high} >= {start_low} + 384
and ({is_renewal} and {applied} <= {start} - 56 or not {is_renewal} and {applied} < {year})
and {applied} <= {start} - 28
and {applied_high} >= {start_low} - 576
and ({has_concept} or {is_renewal})
and ({microprojects} >= 3 or {posts} < 100)
and {own_funds} * 100 >= ({requested} + {own_funds} + {other_funding}) * 10
and {other_funding} * 2 <= {requested} + {own_funds} + {other_funding}
and not ({district} in [EXCLUDED])
and {region} in ["BB", "BW", "BY", "HE", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]
and {requested} >= 500000
""".replace("[EXCLUDED]", json.dumps(EXCLUDED)).strip()

FIELDS = [
    "kind", "region", "district", "population", "microprojects", "posts", "requested", "own_funds", "other_funding",
    "has_concept", "is_renewal", "start", "end", "applied", "year", "start_low", "after_low", "after_high",
    "applied_high",
]


def conditions(prefix="", operators=None):
    """Returns the conditions with fields behind `prefix`, in other words for `and`, `or` and `not`."""
    text = CONDITIONS.format(**{name: prefix + name for name in FIELDS})
    for word, sign in (operators or {}).items():
        text = text.replace(f" {word} ", f" {sign} ").replace(f"\n{word} ", f"\n{sign} ").replace(
            f"({word} ", f"({sign} ")
    return " ".join(text.split())


def counted(results):
    """Returns what `serve` wants of amounts, which are negative where the case is not eligible."""
    eligible = cents = 0
    for amount in results:
        if amount >= 0:
            eligible += 1
            cents += amount
    return eligible, cents
