"""ZEN (GoRules) through its Python binding: a compiled expression, asked case by case."""
import sys
from importlib.metadata import version

import worker
import zen

AMOUNT = """({conditions}) ? min([
  requested,
  floor((180000 * min([posts, 200]) + 2000000 * min([microprojects, 5])) * floor((after_high - start_low) / 32) / 36 + 0.5),
  floor((requested + own_funds + other_funding)
    * (region in ["MV", "SN", "TH"] ? 95 : is_renewal ? 75 : 90) / 100 + 0.5)
]) : -1"""


def main(path, count):
    cases = worker.rows(path, count)
    program = zen.compile_expression(" ".join(AMOUNT.format(conditions=worker.conditions()).split()))
    trivial = zen.compile_expression("requested >= 500000 ? requested : -1")

    def run():
        return (len(cases), *with_open(worker.counted(program.evaluate(case) for case in cases)))

    def run_trivial():
        return (len(cases), *with_open(worker.counted(trivial.evaluate(case) for case in cases)))

    worker.serve({"workload": run, "trivial": run_trivial}, f"ZEN {version('zen-engine')}")


def with_open(found):
    return found[0], 0, found[1]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
