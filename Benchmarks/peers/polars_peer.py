"""polars, one thread, from a frame in memory: money in cents, choices as Enum, dates as Date."""
import os
import sys

os.environ.setdefault("POLARS_MAX_THREADS", "1")
import polars as pl  # noqa: E402
import worker  # noqa: E402

KINDS = ["municipality", "district", "county", "association", "university", "nonprofit", "church", "company"]
REGIONS = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]


def load(path):
    text = pl.String
    frame = pl.read_csv(path, try_parse_dates=True, schema_overrides={
        "kind": text, "region": text, "district": text, "requested": text, "posts": text, "own_funds": text,
        "other_funding": text, "population": pl.Int32, "microprojects": pl.Int32,
    })

    def hundredths(name, kind):
        return pl.col(name).str.replace(".", "", literal=True).cast(kind).alias(name)

    return frame.with_columns(
        pl.col("kind").cast(pl.Enum(KINDS)), pl.col("region").cast(pl.Enum(REGIONS)),
        pl.col("district").cast(pl.Enum([f"K{number:04}" for number in range(400)])),
        hundredths("requested", pl.Int64), hundredths("own_funds", pl.Int64), hundredths("other_funding", pl.Int64),
        hundredths("posts", pl.Int32)).rechunk()


def low(day):
    """Returns 32 times the month and the day."""
    return 32 * (12 * day.dt.year() + day.dt.month().cast(pl.Int32)) + day.dt.day().cast(pl.Int32)


def high(day):
    """Returns the same, 31 for the last day of a month."""
    month = 32 * (12 * day.dt.year() + day.dt.month().cast(pl.Int32))
    last = (day + pl.duration(days=1)).dt.day() == 1
    return month + pl.when(last).then(31).otherwise(day.dt.day().cast(pl.Int32))


def stages():
    """Returns the conditions: the cheap ones, those of money, and those of the calendar."""
    kind, region, start, applied = pl.col("kind"), pl.col("region"), pl.col("start"), pl.col("applied")
    renewal, posts, end = pl.col("is_renewal"), pl.col("posts"), pl.col("end")
    after = end + pl.duration(days=1)
    total = pl.col("requested") + pl.col("own_funds") + pl.col("other_funding")
    population = pl.col("population")
    return [
        posts.is_between(25, 500) & (pl.col("requested") >= 500000)
        & ((pl.col("microprojects") >= 3) | (posts < 100)) & (pl.col("has_concept") | renewal)
        & ~region.is_in(["HB", "HH", "BE"])
        & (kind.is_in(KINDS[:4]) | (kind.is_in(["nonprofit", "church"]) & region.is_in(["BY", "HE", "NW"])))
        & ((population.is_between(10000, 50000) & (kind != "association"))
           | (population.is_between(5000, 100000) & (kind == "association"))),
        (pl.col("own_funds") * 100 >= total * 10) & (pl.col("other_funding") * 2 <= total)
        & (applied <= start - pl.duration(days=28)) & (end > start)
        & ~pl.col("district").is_in(worker.EXCLUDED),
        ((renewal & (applied <= start - pl.duration(days=56)))
         | (~renewal & (applied.dt.year() < start.dt.year())))
        & (low(after) <= low(start) + 1152) & (high(after) >= low(start) + 384)
        & (high(applied) >= low(start) - 576),
    ]


def amount():
    start, after = pl.col("start"), pl.col("end") + pl.duration(days=1)
    months = ((high(after) - low(start)) // 32).cast(pl.Int64)
    total = pl.col("requested") + pl.col("own_funds") + pl.col("other_funding")
    rate = pl.when(pl.col("region").is_in(["MV", "SN", "TH"])).then(95).when(pl.col("is_renewal")).then(75).otherwise(90)
    parts = 180000 * pl.min_horizontal(pl.col("posts").cast(pl.Int64), 200) * months \
        + 2000000 * pl.min_horizontal(pl.col("microprojects").cast(pl.Int64), 5) * months
    return pl.min_horizontal(pl.col("requested"), (parts + 18) // 36, (total * rate + 50) // 100)


def main(two_valued, three_valued):
    frames = {"w": load(two_valued), "w3": load(three_valued)}

    cheap, money, calendar = stages()
    everything = cheap & money & calendar

    def filtered(table):
        frame = frames[table]

        # Eagerly, since a lazy query puts the stages together, and asks all conditions of all cases.
        def run():
            eligible, cents = frame.filter(cheap).filter(money).filter(calendar).select(
                pl.len(), amount().sum().alias("cents")).row(0)
            return len(frame), eligible, 0, cents
        return run

    def counted(table):
        frame = frames[table]
        truth = pl.col("truth")

        def run():
            left = frame.filter(cheap.fill_null(True)).filter(money.fill_null(True))
            eligible, unsure, cents = left.with_columns(everything.alias("truth")).select(
                truth.sum(), truth.is_null().sum().alias("open"),
                pl.when(truth).then(amount()).otherwise(0).sum().alias("cents")).row(0)
            return len(frame), eligible, unsure, cents
        return run

    def valued(table):
        query = frames[table].lazy().with_columns(everything.alias("truth")).select(
            pl.when(pl.col("truth")).then(0).when(pl.col("truth").is_null()).then(2).otherwise(1).cast(pl.UInt8)
            .alias("outcome"),
            pl.when(pl.col("truth")).then(amount()).otherwise(0).alias("amount"))

        def run():
            answer = query.collect()
            outcome = answer["outcome"]
            return len(answer), (outcome == 0).sum(), (outcome == 2).sum(), answer["amount"].sum()
        return run

    worker.serve({
        "filter": filtered("w"), "table": valued("w"), "filter3": counted("w3"), "table3": valued("w3"),
    }, f"polars {pl.__version__}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
