#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-secret-service.sh [--none] COMMAND [ARGUMENT...]
# Runs COMMAND on a private session bus with a real gnome-keyring whose default collection is unlocked, and with a home
# of its own. Nothing of the caller's desktop is seen or touched. With --none there is no Secret Service on the bus, and none
# can be started. Ends with COMMAND's exit status, or 125 when the keyring did not start.
set -euo pipefail

if [ -z "${SWITCHYARD_SECRET_SERVICE_STAGE:-}" ]; then
  service=keyring
  if [ "${1:-}" = --none ]; then
    service=none
    shift
  fi
  [ $# -gt 0 ] || { sed -n '3,6s/^# //p' "$0" >&2; exit 125; }
  for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "with-secret-service: $tool is missing; ./dev setup test installs it" >&2; exit 125; }
  done
  # Short: the path of a Unix socket may have 107 characters only.
  base=$(mktemp -d "/tmp/sy-keyring.XXXXXX")
  trap 'rm -rf "$base"' EXIT
  mkdir -m 700 "$base/home" "$base/run"
  unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
  export HOME=$base/home XDG_RUNTIME_DIR=$base/run XDG_CONFIG_HOME=$base/home/.config XDG_CACHE_HOME=$base/home/.cache \
    XDG_DATA_HOME=$base/home/.local/share XDG_STATE_HOME=$base/home/.local/state
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME"
  if [ "$service" = none ]; then
    # Outranks the system's activation files: asking for a service fails instead of starting one.
    mkdir -p "$XDG_RUNTIME_DIR/dbus-1/services"
    for name in org.freedesktop.secrets org.gnome.keyring org.kde.kwalletd5 org.kde.kwalletd6; do
      printf '[D-BUS Service]\nName=%s\nExec=/bin/false\n' "$name" >"$XDG_RUNTIME_DIR/dbus-1/services/$name.service"
    done
  fi
  status=0
  SWITCHYARD_SECRET_SERVICE_STAGE=$service dbus-run-session -- "$0" "$@" || status=$?
  exit "$status"
fi

stage=$SWITCHYARD_SECRET_SERVICE_STAGE
unset SWITCHYARD_SECRET_SERVICE_STAGE
if [ "$stage" = none ]; then
  exec "$@"
fi

log=$XDG_RUNTIME_DIR/keyring.log
printf 'test' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$log" 2>&1 &
daemon=$!
trap 'kill "$daemon" 2>/dev/null || true; wait "$daemon" 2>/dev/null || true' EXIT
# The service's own objects are the readiness signal: the login collection exists once its file does.
ready=
for _ in $(seq 200); do
  if [ -e "$XDG_DATA_HOME/keyrings/login.keyring" ] &&
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
      org.freedesktop.Secret.Service.SetAlias string:default objpath:/org/freedesktop/secrets/collection/login >>"$log" 2>&1; then
    ready=1
    break
  fi
  kill -0 "$daemon" 2>/dev/null || break
  sleep 0.05
done
if [ -z "$ready" ]; then
  echo "with-secret-service: gnome-keyring did not start:" >&2
  cat "$log" >&2
  exit 125
fi
status=0
"$@" || status=$?
exit "$status"
