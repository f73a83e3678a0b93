# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues of translations/. Sourced by dev.

# English is the source; its catalogue has the plural forms alone.
translations() {
  local code lupdate
  lupdate=$(PATH=/usr/lib/qt6/bin:$PATH command -v lupdate) || fail "lupdate is missing: ./dev setup build"
  "$lupdate" -silent -locations none -no-obsolete -pluralonly -source-language en -target-language en \
    app models network ui -ts translations/switchyard_en.ts
  for code in de es ja; do
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language "$code" \
      app models network ui -ts "translations/switchyard_$code.ts"
  done
  grep -c 'type="unfinished"' translations/*.ts || true
}
