"""CEL in Rust (common-expression-language) and in C++ (cel-expr-python), through their Python bindings.

CEL has no minimum and no months: the calendar is worked out by the host, a minimum is written with `? :`.
"""
import sys
from importlib.metadata import version

import worker

SIGNS = {"and": "&&", "or": "||", "not": "!"}
MONTHS = "((a.after_high - a.start_low) / 32)"
BASE = (
    "((180000 * (a.posts < 200 ? a.posts : 200) + 2000000 * (a.microprojects < 5 ? a.microprojects : 5)) * "
    + MONTHS + " + 18) / 36")
SHARE = (
    "((a.requested + a.own_funds + a.other_funding) * "
    '(a.region in ["MV", "SN", "TH"] ? 95 : (a.is_renewal ? 75 : 90)) + 50) / 100')


def least(a, b):
    return f"({a} < {b} ? {a} : {b})"


def main(path, count, which):
    cases = worker.rows(path, count)
    conditions = worker.conditions("a.", SIGNS).replace("!a.", "!a.").replace("! (", "!(").replace("! a.", "!a.")
    # The lesser of two is named once: with `? :` alone it would be written out four times.
    amount = f"({conditions}) ? {least(least('a.requested', '(' + BASE + ')'), '(' + SHARE + ')')} : -1"
    trivial = "a.requested >= 500000 ? a.requested : -1"
    if which == "rust":
        import cel

        program, simple = cel.compile(amount), cel.compile(trivial)
        label = f"CEL in Rust, common-expression-language {version('common-expression-language')}"

        def ask(program):
            return (program.execute({"a": case}) for case in cases)
    else:
        from cel_expr_python import cel

        environment = cel.NewEnv(variables={"a": cel.Type.Map(cel.Type.STRING, cel.Type.DYN)})
        program, simple = environment.compile(amount), environment.compile(trivial)
        label = f"CEL in C++, cel-expr-python {version('cel-expr-python')}"

        def ask(program):
            return (program.eval(data={"a": case}).value() for case in cases)

    def run(program):
        def way():
            eligible, cents = worker.counted(ask(program))
            return len(cases), eligible, 0, cents
        return way

    worker.serve({"workload": run(program), "trivial": run(simple)}, label)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
