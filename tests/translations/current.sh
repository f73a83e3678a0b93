#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# current.sh TREE LUPDATE: the catalogues hold exactly the texts of the sources, each one translated, with its placeholders.
set -euo pipefail
tree=$1
lupdate=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
texts() { sed -nE 's|^ *<(name\|source)>(.*)|\2|p' "$1" | sort; }

cd "$tree"
for catalogue in translations/*.ts; do
  plural=
  case $catalogue in *_en.ts) plural=-pluralonly ;; esac
  "$lupdate" -silent -locations none -no-obsolete $plural app models network ui -ts "$scratch/fresh.ts"
  if ! diff <(texts "$scratch/fresh.ts") <(texts "$catalogue") >"$scratch/difference"; then
    echo "$catalogue is not what the sources say (< sources, > catalogue); run ./dev translations and translate:"
    head -20 "$scratch/difference"
    status=1
  fi
  rm -f "$scratch/fresh.ts"
  if grep -q 'type="unfinished"' "$catalogue"; then
    echo "$catalogue: $(grep -c 'type="unfinished"' "$catalogue") texts are not translated"
    status=1
  fi
done
python3 - translations/*.ts <<'PYTHON' || status=1
import re, sys
import xml.etree.ElementTree as tree
wrong = 0
for path in sys.argv[1:]:
    for message in tree.parse(path).iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        marks = sorted(re.findall(r"%(?:L?\d+|L?n)", source))
        for text in texts:
            if not text or sorted(re.findall(r"%(?:L?\d+|L?n)", text)) != marks:
                print(f"{path}: '{source}' -> '{text}': empty, or other placeholders")
                wrong += 1
sys.exit(1 if wrong else 0)
PYTHON
exit "$status"
