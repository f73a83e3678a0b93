# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py RULE TREE: prints findings as path:line: text and ends with 1 if there are any. RULE 'list' prints the rules."""
import sys

import rules
import source


def main(arguments):
    known = {rule.__name__: rule for rule in rules.RULES}
    if arguments == ["list"]:
        print("\n".join(known))
        return 0
    if len(arguments) != 2 or arguments[0] not in known:
        print(__doc__, file=sys.stderr)
        return 2
    sources = source.read_tree(arguments[1])
    if not any(s.is_cpp for s in sources):
        print(f"no C++ source below {arguments[1]}: nothing was checked", file=sys.stderr)
        return 2
    rule = known[arguments[0]]
    findings = list(rule(sources))
    for path, line, text in findings:
        print(f"{path}:{line}: {text}")
    print(f"{rule.__name__}: {len(sources)} files, {len(findings)} findings. {rule.__doc__.strip()}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
