"""Cedar through its Python binding: the decision alone, since amounts cannot be said in it."""
import json
import sys
from importlib.metadata import version

import cedarpy
import worker


def main(path, count):
    cases = worker.rows(path, count)
    text = worker.conditions("context.", {"and": "&&", "or": "||", "not": "!"})
    # A list is a set, of which one asks whether it contains something.
    words, at = [], 0
    while (start := text.find(" in [", at)) >= 0:
        field = text.rfind("context.", at, start)
        end = text.index("]", start) + 1
        words.append(text[at:field] + text[start + 4:end] + ".contains(" + text[field:start] + ")")
        at = end
    text = "".join(words) + text[at:]
    policies = cedarpy.PolicySet.from_str(f"permit (principal, action, resource) when {{ {text} }};")
    trivial = cedarpy.PolicySet.from_str(
        "permit (principal, action, resource) when { context.requested >= 500000 };")
    entities = cedarpy.Entities.from_json_str("[]")
    requests = [{
        "principal": 'Office::"one"', "action": 'Action::"fund"', "resource": f'Case::"{number}"',
        "context": json.dumps(case),
    } for number, case in enumerate(cases)]

    def run(policies):
        def way():
            answers = cedarpy.is_authorized_batch(requests, policies, entities)
            return len(cases), sum(answer.allowed for answer in answers), 0, 0
        return way

    worker.serve({"workload": run(policies), "trivial": run(trivial)}, f"Cedar, cedarpy {version('cedarpy')}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
