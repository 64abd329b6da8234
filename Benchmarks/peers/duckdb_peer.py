"""DuckDB, one thread, from a table in memory: money in cents, choices as ENUM, the best form that was found."""
import sys

import duckdb
import worker

LOAD = """
create type kinds as enum ('municipality', 'district', 'county', 'association', 'university', 'nonprofit', 'church',
  'company');
create type regions as enum ('BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST',
  'TH');
create table {table} as select kind::kinds as kind, population::integer as population,
  (requested * 100)::bigint as requested, (posts * 100)::integer as posts, start, "end", applied,
  (own_funds * 100)::bigint as own_funds, has_concept, microprojects::integer as microprojects, district, is_renewal,
  (other_funding * 100)::bigint as other_funding, region::regions as region
from read_csv({path}, header = true, columns = {{'id': 'BIGINT', 'kind': 'VARCHAR', 'population': 'INTEGER',
  'requested': 'DECIMAL(18,2)', 'posts': 'DECIMAL(9,2)', 'start': 'DATE', 'end': 'DATE', 'applied': 'DATE',
  'own_funds': 'DECIMAL(18,2)', 'has_concept': 'BOOLEAN', 'microprojects': 'INTEGER', 'district': 'VARCHAR',
  'is_renewal': 'BOOLEAN', 'other_funding': 'DECIMAL(18,2)', 'region': 'VARCHAR'}})
"""

CONDITIONS = [
    """(kind not in ('university', 'company')
      and (kind not in ('nonprofit', 'church') or region in ('BY', 'HE', 'NW')))""",
    "(population between 5000 and 100000 and (kind = 'association' or population between 10000 and 50000))",
    "posts between 25 and 500",
    "\"end\" > start",
    "\"end\" < start + interval 36 month",
    "\"end\" + 1 >= start + interval 12 month",
    "applied <= case when is_renewal then start - 56 else make_date(year(start) - 1, 12, 31) end",
    "applied <= start - 28",
    "applied >= start - interval 18 month",
    "(has_concept or is_renewal)",
    "(microprojects >= 3 or posts < 100)",
    "own_funds * 100 >= (requested + own_funds + other_funding) * 10",
    "other_funding * 2 <= requested + own_funds + other_funding",
    "district not in ({})".format(", ".join(f"'{name}'" for name in worker.EXCLUDED)),
    "region not in ('HB', 'HH', 'BE')",
    "requested >= 500000",
]
CHEAP_FIRST = [10, 14, 0, 1, 2, 15, 9, 11, 12, 7, 3, 13, 6, 4, 5, 8]

MONTHS = """((12 * (year("end" + 1) - year(start)) + month("end" + 1) - month(start))
  - (case when day("end" + 1) < day(start) and day("end" + 2) <> 1 then 1 else 0 end))"""
AMOUNT = f"""least(requested,
  (180000 * least(posts, 200)::bigint * {MONTHS} + 2000000 * least(microprojects, 5)::bigint * {MONTHS} + 18) // 36,
  ((requested + own_funds + other_funding)
    * (case when region in ('MV', 'SN', 'TH') then 95 when is_renewal then 75 else 90 end) + 50) // 100)"""


def main(two_valued, three_valued):
    base = duckdb.connect(config={"threads": 1})
    types, table = LOAD.rsplit("create table", 1)
    base.execute(types)
    names = ", ".join(f"'K{number:04}'" for number in range(400))
    base.execute(f"create type districts as enum ({names})")
    for name, path in (("w", two_valued), ("w3", three_valued)):
        base.execute("create table" + table.format(table="raw", path=repr(path)))
        base.execute(f"create table {name} as select * replace (district::districts as district) from raw")
        base.execute("drop table raw")
    where = " and ".join(CONDITIONS[position] for position in CHEAP_FIRST)

    def filtered(table):
        sql = f"select count(*), coalesce(sum({AMOUNT}), 0) from {table} where {where}"
        total = base.execute(f"select count(*) from {table}").fetchone()[0]

        def run():
            eligible, cents = base.execute(sql).fetchone()
            return total, eligible, 0, cents
        return run

    def valued(table):
        # As many outcomes as Leit has, of every case, and the amounts.
        sql = f"""select count(*), count(*) filter (truth), count(*) filter (truth is null),
          coalesce(sum(case when truth then {AMOUNT} end), 0)
          from (select *, ({where}) as truth from {table})"""

        def run():
            return base.execute(sql).fetchone()
        return run

    def kept(table):
        total = base.execute(f"select count(*) from {table}").fetchone()[0]
        base.execute(f"create table answer_{table} (outcome utinyint, amount bigint)")

        def run():
            base.execute(f"""create or replace table answer_{table} as
              select case when truth then 0 when truth is null then 2 else 1 end::utinyint as outcome,
                case when truth then {AMOUNT} else 0 end as amount
              from (select *, ({where}) as truth from {table})""")
            return (total, *base.execute(
                f"select count(*) filter (outcome = 0), count(*) filter (outcome = 2), sum(amount) from answer_{table}"
            ).fetchone())
        return run

    worker.serve({
        "filter": filtered("w"), "expression": valued("w"), "table": kept("w"), "expression3": valued("w3"),
        "table3": kept("w3"),
    }, f"DuckDB {duckdb.__version__}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
