"""OpenFisca-core: a variable for each condition, in its own way of columns (numpy).

Its numbers are float32 unless told otherwise, in which cents get lost: here amounts are integers of cents by hand.
"""
import csv
import sys
from datetime import date

import numpy
import worker
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Case = Entity("case", "cases", "", "")
KINDS = ["municipality", "district", "county", "association", "university", "nonprofit", "church", "company"]
REGIONS = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]
EXCLUDED = numpy.array([int(name[1:]) for name in worker.EXCLUDED])


class Kind(Enum):
    municipality = "municipality"
    district = "district"
    county = "county"
    association = "association"
    university = "university"
    nonprofit = "nonprofit"
    church = "church"
    company = "company"


class Region(Enum):
    BB = "BB"
    BE = "BE"
    BW = "BW"
    BY = "BY"
    HB = "HB"
    HE = "HE"
    HH = "HH"
    MV = "MV"
    NI = "NI"
    NW = "NW"
    RP = "RP"
    SH = "SH"
    SL = "SL"
    SN = "SN"
    ST = "ST"
    TH = "TH"


system = TaxBenefitSystem([Case])
FACTS, DERIVED = [], []


def variable(name, kind, formula=None, **more):
    members = {"value_type": kind, "entity": Case, "definition_period": DateUnit.YEAR, "label": name, **more}
    if formula:
        members["formula"] = formula
        DERIVED.append(name)
    else:
        FACTS.append(name)
    system.add_variable(type(name, (Variable,), members))
    if kind is float:
        system.variables[name].dtype = numpy.float64


def month(day):
    return day.astype("datetime64[M]")


def date_in_month(day):
    return (day - month(day).astype("datetime64[D]")).astype(int)


def add_months(day, months):
    first = month(day) + months
    length = (first + 1).astype("datetime64[D]") - first.astype("datetime64[D]")
    return first.astype("datetime64[D]") + numpy.minimum(date_in_month(day), length.astype(int) - 1)


for fact in ("requested", "own_funds", "other_funding"):
    variable(fact, float)
for fact in ("population", "posts", "microprojects", "district"):
    variable(fact, int)
for fact in ("has_concept", "is_renewal"):
    variable(fact, bool)
for fact in ("start", "end", "applied"):
    variable(fact, date)
variable("kind", Enum, possible_values=Kind, default_value=Kind.municipality)
variable("region", Enum, possible_values=Region, default_value=Region.BB)


def one_of(value, kind, names):
    found = value == kind[names[0]].index
    for name in names[1:]:
        found |= value == kind[name].index
    return found


variable("total", float, lambda c, p: c("requested", p) + c("own_funds", p) + c("other_funding", p))
variable("after", date, lambda c, p: c("end", p) + numpy.timedelta64(1, "D"))
variable("c_applicant", bool, lambda c, p: one_of(c("kind", p).view(numpy.ndarray), Kind, KINDS[:4]) | (
    one_of(c("kind", p).view(numpy.ndarray), Kind, ["nonprofit", "church"])
    & one_of(c("region", p).view(numpy.ndarray), Region, ["BY", "HE", "NW"])))


def size(case, period):
    wide = case("kind", period).view(numpy.ndarray) == Kind.association.index
    population = case("population", period)
    return numpy.where(
        wide, (population >= 5000) & (population <= 100000), (population >= 10000) & (population <= 50000))


variable("c_size", bool, size)
variable("c_posts", bool, lambda c, p: (c("posts", p) >= 25) & (c("posts", p) <= 500))
variable("c_order", bool, lambda c, p: c("end", p) > c("start", p))
variable("c_longest", bool, lambda c, p: c("after", p) <= add_months(c("start", p), 36))
variable("c_shortest", bool, lambda c, p: c("after", p) >= add_months(c("start", p), 12))
variable("c_deadline", bool, lambda c, p: numpy.where(
    c("is_renewal", p), c("applied", p) <= c("start", p) - numpy.timedelta64(56, "D"),
    c("applied", p).astype("datetime64[Y]") < c("start", p).astype("datetime64[Y]")))
variable("c_early", bool, lambda c, p: c("applied", p) <= c("start", p) - numpy.timedelta64(28, "D"))
variable("c_late", bool, lambda c, p: c("applied", p) >= add_months(c("start", p), -18))
variable("c_concept", bool, lambda c, p: c("has_concept", p) | c("is_renewal", p))
variable("c_substance", bool, lambda c, p: (c("microprojects", p) >= 3) | (c("posts", p) < 100))
variable("c_own_funds", bool, lambda c, p: c("own_funds", p) * 100 >= c("total", p) * 10)
variable("c_other_funding", bool, lambda c, p: c("other_funding", p) * 2 <= c("total", p))
variable("c_district", bool, lambda c, p: ~numpy.isin(c("district", p), EXCLUDED))
variable("c_region", bool, lambda c, p: ~one_of(c("region", p).view(numpy.ndarray), Region, ["HB", "HH", "BE"]))
variable("c_least", bool, lambda c, p: c("requested", p) >= 500000)


def eligible(case, period):
    found = case("c_applicant", period)
    for name in DERIVED:
        if name.startswith("c_"):
            found = found & case(name, period)
    return found


def months(case, period):
    start, after = case("start", period), case("after", period)
    between = (month(after) - month(start)).astype(int)
    return between - (add_months(start, between) > after)


def amount(case, period):
    count = case("months", period).astype(numpy.int64)
    parts = 180000 * numpy.minimum(case("posts", period), 200).astype(numpy.int64) * count \
        + 2000000 * numpy.minimum(case("microprojects", period), 5).astype(numpy.int64) * count
    rate = numpy.where(
        one_of(case("region", period).view(numpy.ndarray), Region, ["MV", "SN", "TH"]), 95,
        numpy.where(case("is_renewal", period), 75, 90))
    share = (case("total", period).astype(numpy.int64) * rate + 50) // 100
    least = numpy.minimum(numpy.minimum(case("requested", period), (parts + 18) // 36), share)
    return numpy.where(case("eligible", period), least, 0)


variable("eligible", bool, eligible)
variable("months", int, months)
variable("amount", float, amount)


def load(path):
    columns = {name: [] for name in FACTS}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for name in FACTS:
                columns[name].append(row[name])
    arrays = {}
    for name, texts in columns.items():
        if name in ("requested", "own_funds", "other_funding", "posts"):
            cents = numpy.array([int(text.replace(".", "")) for text in texts])
            arrays[name] = cents.astype(numpy.int32 if name == "posts" else numpy.float64)
        elif name in ("has_concept", "is_renewal"):
            arrays[name] = numpy.array([text == "true" for text in texts])
        elif name in ("start", "end", "applied"):
            arrays[name] = numpy.array(texts, dtype="datetime64[D]")
        elif name == "district":
            arrays[name] = numpy.array([int(text[1:]) for text in texts], dtype=numpy.int32)
        elif name in ("kind", "region"):
            kind, names = (Kind, KINDS) if name == "kind" else (Region, REGIONS)
            codes = {text: index for index, text in enumerate(names)}
            arrays[name] = kind.encode(numpy.array([codes[text] for text in texts]))
        else:
            arrays[name] = numpy.array([int(text) for text in texts], dtype=numpy.int32)
    return arrays


def main(path):
    from importlib.metadata import version

    arrays = load(path)
    count = len(arrays["posts"])

    def run():
        simulation = SimulationBuilder().build_default_simulation(system, count)
        for name in FACTS:
            simulation.set_input(name, "2026", arrays[name])
        cents = simulation.calculate("amount", "2026")
        yes = simulation.calculate("eligible", "2026")
        return count, yes.sum(), 0, cents.sum()

    worker.serve({"variables": run}, f"OpenFisca-core {version('openfisca-core')}")


if __name__ == "__main__":
    main(sys.argv[1])
