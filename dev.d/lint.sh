# SPDX-License-Identifier: GPL-3.0-or-later
# Formatting, static analysis and our own rules. Sourced by dev.

# Checks beyond clazy's level 1 that suit this code base.
clazy_checks=level1,no-non-pod-global-static,qt-keywords,heap-allocated-small-trivial-type,isempty-vs-count,signal-with-return-value,tr-non-literal

# Newest first, so that a run that is short of time looks at what changed last: what is not committed, then by last commit.
newest_sources() {
  { git diff --name-only HEAD --; git ls-files --others --exclude-standard; git log --format= --name-only; } |
    grep -E '\.(cpp|h)$' | awk '!seen[$0]++' | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done
}

all_sources() { git ls-files '*.cpp' '*.h'; }

# Which of these files the build compiles, as only those can be analysed.
compiled() { # DATABASE < files
  local file
  while read -r file; do
    case $file in *.cpp) grep -qF "\"file\": \"$root/$file\"" "$1" && printf '%s\n' "$file" ;; esac
  done
  return 0
}

# clang cannot read a header that gcc precompiled: a build tree without those gives commands that it understands. Nothing
# is compiled in it, but generated sources (moc) have to exist.
analysis_tree() {
  [ -f build/lint/build.ninja ] || cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
  local generated
  mapfile -t generated < <(ninja -C build/lint -t targets all | sed -nE 's/^([a-z_-]+_autogen): phony$/\1/p')
  cmake --build build/lint --parallel "$jobs" --target "${generated[@]}" >/dev/null
}

lint() {
  local quick= status=0 format_files analyse started=$SECONDS budget
  [ "${1:-}" != --quick ] || quick=1
  git rev-parse -q --verify HEAD >/dev/null || fail "lint asks git which files there are, and this is no checkout"
  analysis_tree

  mapfile -t format_files < <(all_sources)
  say "clang-format: ${#format_files[@]} files"
  clang-format --dry-run -Werror "${format_files[@]}" </dev/null || status=1

  say "Own rules"
  ctest --test-dir build/lint -L lint -j "$jobs" --output-on-failure --no-tests=error || status=1

  # The quick part has to end within five minutes on two cores however much there is: files are taken until time is up.
  budget=0
  [ -z "$quick" ] || budget=150
  mapfile -t analyse < <(newest_sources | compiled build/lint/compile_commands.json)
  say "clang-tidy and clazy: ${#analyse[@]} files${quick:+, newest first, for $budget s}"
  if [ ${#analyse[@]} -gt 0 ]; then
    analyse_files "$budget" "${analyse[@]}" || status=1
  fi
  say "Lint took $((SECONDS - started)) s: $([ "$status" -eq 0 ] && echo clean || echo 'see above')"
  return "$status"
}

analyse_files() { # SECONDS (0 = no limit) FILE...
  local until=0 log=$root/build/lint/analysis
  [ "$1" -eq 0 ] || until=$((SECONDS + $1))
  shift
  rm -rf "$log"
  mkdir -p "$log"
  export -f analyse_one
  export LINT_UNTIL=$until LINT_STARTED=$SECONDS LINT_LOG=$log LINT_CLAZY=$clazy_checks
  LINT_CLOCK=$(date +%s)
  export LINT_CLOCK
  printf '%s\n' "$@" | xargs -P "$jobs" -I{} bash -c 'analyse_one "$1"' _ {}
  local skipped
  skipped=$(find "$log" -name '*.skipped' | wc -l)
  [ "$skipped" -eq 0 ] || say "$skipped of them were left for ./dev lint without --quick"
  if find "$log" -name '*.found' -size +0 | grep -q .; then
    find "$log" -name '*.found' -size +0 -exec cat {} +
    return 1
  fi
}

analyse_one() { # FILE; runs in a shell of its own
  local file=$1 name=${1//\//_}
  if [ "$LINT_UNTIL" -gt 0 ] && [ $(($(date +%s) - LINT_CLOCK)) -gt $((LINT_UNTIL - LINT_STARTED)) ]; then
    : >"$LINT_LOG/$name.skipped"
    return 0
  fi
  {
    clang-tidy -p build/lint --quiet "$file" 2>/dev/null
    CLAZY_CHECKS=$LINT_CLAZY clazy-standalone -p build/lint "$file" 2>&1 | grep -E 'warning:|error:' | grep -F "$file"
  } >"$LINT_LOG/$name.found" || true
}
