"""DuckDB from CSV to CSV, one process: what `leit batch` writes, or outcome and amount alone.

    duckdb_stream.py CASES OUTPUT THREADS [few]
"""
import sys

import duckdb
from duckdb_peer import AMOUNT, CHEAP_FIRST, CONDITIONS, LOAD

NAMES = [
    "applicant", "size", "posts", "order", "longest", "shortest", "deadline", "early", "late", "concept", "substance",
    "own_funds", "other_funding", "district", "region", "least",
]


def main(cases, output, threads, few):
    base = duckdb.connect(config={"threads": threads})
    types, table = LOAD.rsplit("create table", 1)
    base.execute(types)
    source = table.format(table="", path=repr(cases)).split(" as ", 1)[1].replace(
        "select ", "select id - 1000000 as number, ", 1)
    where = " and ".join(CONDITIONS[position] for position in CHEAP_FIRST)
    amount = f"case when truth then printf('%d.%02d', {AMOUNT} // 100, {AMOUNT} % 100) end"
    if few:
        columns = f"""number as "case", case when truth then 'eligible' else 'not_eligible' end as outcome,
          {amount} as amount"""
        inner = f"select *, ({where}) as truth from ({source})"
    else:
        failed = ", ".join(
            f"case when not ({condition}) then '{name}' end" for name, condition in zip(NAMES, CONDITIONS))
        columns = f"""number as "case", case when truth then 'eligible' else 'not_eligible' end as outcome,
          {amount} as amount, nullif(failed, '') as not_met, null as missing, null as faults"""
        inner = f"select *, failed = '' as truth from (select *, concat_ws('|', {failed}) as failed from ({source}))"
    base.execute(f"copy (select {columns} from ({inner})) to {output!r} (header, delimiter ',')")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), len(sys.argv) > 4)
