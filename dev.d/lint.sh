# SPDX-License-Identifier: GPL-3.0-or-later
# Formatting, static analysis and our own rules. Sourced by dev.

# Checks beyond clazy's level 1 that suit this code base.
clazy_checks=level1,no-non-pod-global-static,qt-keywords,heap-allocated-small-trivial-type,isempty-vs-count,signal-with-return-value,tr-non-literal

# How many files --quick analyses. A count and not a time: the same tree gets the same verdict on every machine.
quick_count=16

# Debian 12 and 13 agree on the layout of code and on findings only where both use the same release.
llvm_tool() { # NAME
  command -v "$1-19" || command -v "$1" || fail "$1 is not installed; ./dev setup lint does that"
}

# Newest first: what is not committed, then by last commit.
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
# is compiled in it, but what moc makes has to exist. (The build's own targets for that would build all libraries first.)
analysis_tree() {
  cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
  find build/lint -name AutogenInfo.json -print0 |
    xargs -0 -P "$jobs" -I{} cmake -E cmake_autogen {} Debug >build/lint/generated.log 2>&1 ||
    { cat build/lint/generated.log; fail "moc failed"; }
}

lint() {
  local quick= status=0 format_files analyse started=$SECONDS
  case ${1:-} in
    '') ;;
    --quick) quick=1 ;;
    --fix) all_sources | xargs "$(llvm_tool clang-format)" -i; return ;;
    *) fail "lint knows --quick and --fix, not '$1'" ;;
  esac
  git rev-parse -q --verify HEAD >/dev/null || fail "lint asks git which files there are, and this is no checkout"
  analysis_tree

  mapfile -t format_files < <(all_sources)
  say "clang-format: ${#format_files[@]} files"
  check_format "${format_files[@]}" || status=1

  say "Own rules"
  ctest --test-dir build/lint -L lint -j "$jobs" --output-on-failure --no-tests=error || status=1

  # The analysers take ten seconds a file.
  mapfile -t analyse < <(newest_sources | compiled build/lint/compile_commands.json)
  [ -z "$quick" ] || analyse=("${analyse[@]:0:quick_count}")
  say "clang-tidy and clazy: ${#analyse[@]} files, newest first"
  if [ ${#analyse[@]} -gt 0 ]; then
    analyse_files "${analyse[@]}" || status=1
  fi
  say "Lint took $((SECONDS - started)) s: $([ "$status" -eq 0 ] && echo clean || echo 'see above')"
  return "$status"
}

check_format() { # FILE...
  local places
  places=$("$(llvm_tool clang-format)" --dry-run "$@" </dev/null 2>&1 | sed -nE 's/^([^: ]+):([0-9]+):[0-9]+: .*clang-format.*/\1/p' | sort | uniq -c)
  [ -z "$places" ] || { printf '%s\n' "$places" "Places per file that are not formatted; ./dev lint --fix mends them."; return 1; }
}

analyse_files() { # FILE...
  export LINT_LOG=$root/build/lint/analysis LINT_CLAZY=$clazy_checks LINT_TIDY
  LINT_TIDY=$(llvm_tool clang-tidy)
  rm -rf "$LINT_LOG"
  mkdir -p "$LINT_LOG"
  export -f analyse_one
  printf '%s\n' "$@" | xargs -P "$jobs" -I{} bash -c 'analyse_one "$1"' _ {}
  local found
  found=$(find "$LINT_LOG" -name '*.found' -size +0 -exec cat {} +)
  [ -z "$found" ] || { printf '%s\n' "$found"; return 1; }
}

analyse_one() { # FILE; runs in a shell of its own
  local file=$1 name=${1//\//_}
  {
    "$LINT_TIDY" -p build/lint --quiet --header-filter="^$PWD/(app|ui|models|network|simulator|tests)/" "$file" 2>/dev/null
    CLAZY_CHECKS=$LINT_CLAZY clazy-standalone -p build/lint "$file" 2>&1 | grep -E 'warning:|error:' | grep -F "$file"
  } >"$LINT_LOG/$name.found" || true
}
