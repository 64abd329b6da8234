"""The page that says what came out: RESULTS.md."""
import os
import time

from measuring import short

#: What each way is called, in the order of the table; those that are missing are left out.
MEMORY = [
    ("own", "c", "**C, in blocks** (what 1.0 means)", "outcome and amount"),
    ("own", "leit-outcomes", "**Leit**, `--columns outcome,amount`", "outcome and amount"),
    ("own", "leit", "**Leit**", "outcome, amount, each requirement not met"),
    ("own", "c-all-conditions", "C, all conditions", "outcome, amount, each condition"),
    ("own", "c-records", "C, records and functions", "outcome and amount"),
    ("own", "swift-records", "Swift, structures and functions", "outcome and amount"),
    ("own", "decide", "Leit, case by case (`leit decide`)", "outcome, amount, each requirement, what is needed"),
    ("duckdb", "filter", "DuckDB, `where`", "one count and one sum"),
    ("duckdb", "expression", "DuckDB, expression", "one count and one sum"),
    ("duckdb", "table", "DuckDB, into a table", "outcome and amount"),
    ("polars", "filter", "polars, filters", "one count and one sum"),
    ("polars", "table", "polars, into a frame", "outcome and amount"),
    ("openfisca", "variables", "OpenFisca", "outcome and amount"),
]
OPEN = [
    ("own", "c-kleene3", "C, in blocks, three-valued", "outcome and amount"),
    ("own", "leit-outcomes3", "**Leit**, `--columns outcome,amount`", "outcome and amount"),
    ("own", "leit3", "**Leit**", "outcome, amount, each requirement not met, what is missing"),
    ("own", "c-all-conditions-kleene3", "C, all conditions, three-valued", "outcome, amount, each condition"),
    ("duckdb", "expression3", "DuckDB, expression with NULL", "two counts and one sum"),
    ("duckdb", "table3", "DuckDB, into a table", "outcome and amount"),
    ("polars", "filter3", "polars, filters", "two counts and one sum"),
    ("polars", "table3", "polars, into a frame", "outcome and amount"),
]
LISTS = [
    ("own", "c-lists", "C, a loop in a loop", "outcome and amount"),
    ("own", "leit-lists", "**Leit**", "outcome, amount, each requirement not met"),
]
BOUND = [("zen", "ZEN"), ("cel-rust", "CEL (Rust)"), ("cel-cpp", "CEL (C++)"), ("cedar", "Cedar, the decision alone")]


def megabytes(count):
    return f"{count / 1e6:,.1f} MB"


def table(head, rows):
    """Returns a table whose columns after the first stand to the right."""
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


class Report:
    """What came out so far."""

    def __init__(self, chosen):
        self.chosen = chosen
        self.parts, self.goals = [], []

    def add(self, *texts):
        self.parts.extend(texts)

    def goal(self, text, gate, found, met):
        self.goals.append((text, gate, found, "–" if gate == "–" else "yes" if met else "**no**"))

    def head(self, machine, versions, busy):
        self.machine = machine
        self.versions = versions
        self.busy = busy

    # ------------------------------------------------------------------------------------------------ from memory

    def memory(self, ratios, found, versions):
        self.versions.update({name: text for name, text in versions.items() if text})
        base = ("own", "c")
        cases = found[base]["cases"]

        def rows(ways):
            return [
                (text, short(ratios.time((name, way))), ratios.ratio((name, way), base), says)
                for name, way, text, says in ways if (name, way) in found]

        head = ("", "ns a case", "times C (least–greatest)", "what it writes")
        one = found[base]
        three = found["own", "c-kleene3"]
        self.add(
            "## From memory", "",
            f"Workload W, {cases:,} cases, one thread, {len(ratios.rounds)} rounds. All of them find {one['eligible']:,} cases"
            f" eligible, and {one['cents'] / 100:,.2f} EUR.", "", table(head, rows(MEMORY)), "",
            "With 5 % missing in each of four fields, three-valued; what 1.0 means is the same, two-valued C on the cases above."
            f" All find {three['eligible']:,} eligible, {three['open']:,} open, and {three['cents'] / 100:,.2f} EUR.", "",
            table(head, rows(OPEN)), "")
        leit, leit3 = ("own", "leit-outcomes"), ("own", "leit-outcomes3")
        self.gate("From memory, with what is missing, against two-valued C", "≤ 2.0×", ratios.ratio(leit3, base), 2.0)
        self.gate("From memory, nothing missing, against C", "–", ratios.ratio(leit, base), None)
        self.gate(
            "From memory, with each requirement not met, against C", "–", ratios.ratio(("own", "leit"), base), None)
        for name, ways, least in (
                ("duckdb", ["filter", "expression", "table"], 10), ("polars", ["filter", "table"], 10),
                ("openfisca", ["variables"], 30)):
            known = [way for way in ways if (name, way) in found]
            if known:
                best = min(known, key=lambda way: ratios.time((name, way)))
                self.gate(
                    f"The best of {versions[name]} against Leit, nothing missing", f"≥ {least}×",
                    ratios.ratio((name, best), leit), least, more=True)
        for name, ways in (("duckdb", ["expression3", "table3"]), ("polars", ["filter3", "table3"])):
            known = [way for way in ways if (name, way) in found]
            if known:
                best = min(known, key=lambda way: ratios.time((name, way)))
                self.gate(
                    f"The best of {versions[name]} against Leit, with what is missing", "≥ 10×",
                    ratios.ratio((name, best), leit3), 10, more=True)
        lists = ("own", "c-lists")
        self.add(
            "## Lists in cases", "",
            f"{found[lists]['cases']:,} measures with four invoices each on average, of which those count that are of certain"
            f" kinds and fall into the time of the measure. {found[lists]['eligible']:,} are eligible,"
            f" {found[lists]['cents'] / 100:,.2f} EUR.", "",
            table(("", "ns a measure", "times C (least–greatest)", "what it writes"), [
                (text, short(ratios.time((name, way))), ratios.ratio((name, way), lists), says)
                for name, way, text, says in LISTS if (name, way) in found]), "")
        self.gate("Lists in cases, against C", "≤ 3×", ratios.ratio(("own", "leit-lists"), lists), 3)
        read = ("own", "c-read")
        self.add(
            "## Reading", "",
            "The same file, which lies in memory, into blocks, one thread. C looks at nothing but what it needs; Leit at every byte:"
            " text, numbers, days that exist, values of choices.", "",
            table(("", "ns a case", "times C (least–greatest)"), [
                (text, short(ratios.time(("own", way))), ratios.ratio(("own", way), read))
                for way, text in (("c-read", "C"), ("leit-read", "**Leit**"))]), "")
        bound = [
            (text, f"{found[name, 'workload']['cases']:,}", short(ratios.time((name, "workload")) / 1000),
             short(ratios.time((name, "trivial")) / 1000))
            for name, text in BOUND if (name, "workload") in found]
        if bound:
            self.add(
                "## Through bindings", "",
                "These are asked case by case from Python, and much of their time goes into handing over the case: the rule beside"
                " them is `requested >= 5,000`, on the same binding. **No factor is claimed**: what they take by themselves is not"
                " measured here. Months are worked out beforehand where a language has none; Cedar cannot say amounts.", "",
                table(("", "cases", "W, µs a case", "one comparison, µs a case"), bound), "")

    def gate(self, text, gate, spread, bound, more=False):
        met = bound is None or (spread.median >= bound if more else spread.median <= bound)
        self.goal(text, gate, f"{spread}×", met)

    # ------------------------------------------------------------------------------------------ from file to file

    def stream(self, clock, worked, memory, growth, size, written):
        base, one, two = "C, streaming", "leit batch, 1 thread", "leit batch, 2 threads"
        rows = [
            (name, f"{clock.time(name) * 1000:,.0f} ms", clock.ratio(name, base), f"{worked.time(name) * 1000:,.0f} ms",
             worked.ratio(name, base), megabytes(memory[name]))
            for name in memory]
        self.add(
            "## From file to file", "",
            f"A process each: from {megabytes(size)} of CSV to {megabytes(written)} of CSV with outcome, amount and all requirements"
            f" that are not met; {len(clock.rounds)} rounds. The files of C, Leit and DuckDB are equal, byte by byte.", "",
            table(("", "on the clock", "times C", "processor", "times C", "memory"), rows), "",
            "Memory at the most, by the size of the file:", "",
            table(("cases", "file", "memory"), [
                (f"{cases:,}", megabytes(length), megabytes(used)) for cases, length, used in growth]), "")
        self.gate("From CSV to CSV against streaming C", "≤ 1.5×", clock.ratio(one, base), 1.5)
        duckdb = "DuckDB, the same columns, 1 thread"
        if duckdb in memory:
            self.gate("DuckDB from CSV to CSV against Leit", "≥ 6×", clock.ratio(duckdb, one), 6, more=True)
            few = "DuckDB, outcome and amount, 1 thread"
            self.gate("The same, where DuckDB writes outcome and amount alone", "≥ 6×", clock.ratio(few, one), 6, more=True)
        self.gate("Two threads against one, on the clock", "≥ 1.8×", clock.ratio(one, two), 1.8, more=True)
        most = max(used for _, _, used in growth)
        self.goal("Memory of one thread at the most, whatever the file", "≤ 32 MB", megabytes(most), most <= 32e6)

    # ---------------------------------------------------------------------------------------------- start and size

    def start(self, ratios, memory):
        base = "a C program that does nothing"
        self.add(
            "## Start", "",
            f"{len(ratios.rounds)} rounds, on the clock.", "",
            table(("", "ms", "times C", "memory"), [
                (name, short(ratios.time(name) * 1000), ratios.ratio(name, base), megabytes(memory[name]))
                for name in memory]), "")

    def size(self, rows):
        def cell(row, name):
            return f"{row[name] * 1000:,.1f} ms, {row['bytes'] / 1e6 / max(row[name], 1e-9):,.1f} MB/s"
        self.add(
            "## By the size of the rules", "",
            "Generated rules, laid out: goals, centres, parameters, tables, eligibilities, fundings and rules. `parse` is the parser"
            " alone; the others are whole processes, by the time that the processor worked. `decide` reads, checks and plans all"
            " rules, and decides one case.", "",
            table(("rules", "parse", "check", "fmt --check", "decide"), [
                (megabytes(row["bytes"]) if row["bytes"] >= 100_000 else f"{row['bytes'] / 1000:,.1f} kB", cell(row, "parse"),
                 cell(row, "check"), cell(row, "fmt"), cell(row, "decide")) for row in rows]), "",
            "Memory at the most:", "",
            table(("rules", "check", "fmt --check", "decide"), [
                (megabytes(row["bytes"]) if row["bytes"] >= 100_000 else f"{row['bytes'] / 1000:,.1f} kB",
                 *(megabytes(row[f"{name} memory"]) for name in ("check", "fmt", "decide"))) for row in rows]), "")
        large = [row for row in rows if row["bytes"] >= 900_000]
        if len(large) >= 2:
            first, last = large[0], large[-1]
            parts = []
            for name in ("parse", "check", "fmt", "decide"):
                growth = (last[name] / last["bytes"]) / (first[name] / first["bytes"])
                parts.append(f"{name} {growth:.2f}")
            self.add(
                f"Time for each byte at {megabytes(last['bytes'])}, against that at {megabytes(first['bytes'])} (1.00 is linear):"
                f" {', '.join(parts)}.", "")

    # ------------------------------------------------------------------------------------------------------ writing

    def write(self):
        lines = [
            "# Results", "",
            "Written by `make bench`; [README.md](README.md) says what is measured, and how.", "",
            f"- {time.strftime('%Y-%m-%d', time.gmtime())}, {self.machine}; {self.busy:.1f} processes wanted to work when it began",
            *(f"- {name}: {text}" for name, text in self.versions.items()), "",
            *(["## Goals", "", table(("", "goal", "here", "met"), self.goals), ""] if self.goals else []),
            *self.parts,
            "## What is not claimed", "",
            "- One workload is no proof for others: W has short conditions and few texts. Another machine has other ratios.",
            "- The machine is shared. Least and greatest say how much that matters; a figure without them is one observation.",
            "- C is the best that was found, not the best that there is.",
            "- DuckDB, polars and OpenFisca were asked in the best form that was found by people who do not make them. They"
            " return a count and a sum where it says so, which is less work than an answer for each case.",
            "- OpenFisca's numbers are float32 by default, in which cents get lost: here amounts were made float64.",
            "- Nothing is claimed about ZEN, CEL and Cedar but what the table says: Python calls them.",
            "- C checks nothing that it reads: not that a day exists, not that a number fits. Leit does.", "",
        ]
        with open(self.chosen.results, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        print(os.path.relpath(self.chosen.results))
