# SPDX-License-Identifier: GPL-3.0-or-later
# Building, running, testing, measuring and packaging. Sourced by dev.

configure() { # PRESET [cmake arguments]: only when it was not done yet; ninja reconfigures by itself afterwards
  [ -f "build/$1/build.ninja" ] || cmake --preset "$@" >/dev/null
}

build() { # PRESET [TARGET...]
  local preset=$1
  shift
  case $preset in dev | release | asan | tsan | package) ;; *) fail "there is no preset '$preset': dev, release, asan, tsan" ;; esac
  say "Building $preset${1:+: $*}"
  configure "$preset"
  cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}

has_target() { # PRESET TARGET
  configure "$1"
  ninja -C "build/$1" -t query "$2" >/dev/null 2>&1
}

demo() {
  # The preset without tests: it configures without what only tests need.
  build package switchyard switchyard-simulator
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    fail "Switchyard is built, but there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set). Log in to a desktop,
     use 'ssh -X', or start one that nobody sees: apt-get install xvfb xauth && xvfb-run ./dev demo"
  fi
  say "Starting build/package/switchyard --demo --demo-sites 5000 $*"
  exec build/package/switchyard --demo --demo-sites 5000 "$@"
}

run_tests() { # ctest arguments
  build dev
  local started=$SECONDS status=0
  say "Testing"
  rm -f build/test-results.xml
  ctest --preset dev -j "$jobs" --no-tests=error --output-junit "$root/build/test-results.xml" "$@" </dev/null || status=$?
  say "Tests took $((SECONDS - started)) s; results as JUnit XML: build/test-results.xml"
  return "$status"
}

bench() {
  has_target release switchyard-bench || fail "there is no benchmark in this tree"
  build release switchyard-bench
  QT_QPA_PLATFORM=offscreen build/release/switchyard-bench --json "$root/build/bench.json" "$@"
  say "The same as JSON: build/bench.json"
}

shots() {
  local folder=${1:-build/shots} scheme size scale
  has_target release switchyard-shots || fail "there is no picture program in this tree"
  build release switchyard-shots switchyard-simulator
  mkdir -p "$folder"
  for scheme in light dark; do
    for size in 1366x768 2560x1440; do
      for scale in 1 2; do
        say "Pictures: $scheme, $size, $((scale * 100)) %"
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale LANGUAGE=en LC_ALL=C.UTF-8 \
          build/release/switchyard-shots --scheme "$scheme" --size "$size" --out "$folder/$scheme-$size-$((scale * 100))"
      done
    done
  done
  say "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
}

package() {
  # The time of the last commit, so that the same commit gives the same bytes.
  local epoch
  epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
  export SOURCE_DATE_EPOCH=$epoch
  build package
  rm -rf build/package/out
  (cd build/package && cpack -B out) </dev/null
  rm -rf build/package/out/_CPack_Packages
  say "Packages:"
  (cd build/package/out && sha256sum -- *)
}
