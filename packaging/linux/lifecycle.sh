#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lifecycle.sh PACKAGE.deb ROOT
# Installs the package in a bare Debian below ROOT (made by debootstrap), runs what it brings, removes it, and looks for what it
# left behind. Needs root, as chroot does.
set -euo pipefail
[ $# -eq 2 ] || { sed -n '3,5s/^# //p' "$0" >&2; exit 2; }
package=$1 base=$2
say() { printf '%s\n' "-- $*"; }
inside() { chroot "$base" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@" </dev/null; }

cp "$package" "$base/root/package.deb"
trap 'rm -f "$base/root/package.deb"' EXIT
inside apt-get -qq update

say "Install"
inside apt-get -qq -y -o Dpkg::Use-Pty=0 install /root/package.deb >/dev/null
before=$(inside dpkg -L switchyard | sort)

say "Run"
inside switchyard --version
inside switchyard --self-test
inside sh -c 'switchyard-simulator --sites 10 --exit-with-parent' | grep -q '"baseUrl"'
say "The simulator started and ended with its parent"

say "Install again over itself"
inside apt-get -qq -y -o Dpkg::Use-Pty=0 install --reinstall /root/package.deb >/dev/null
[ "$before" = "$(inside dpkg -L switchyard | sort)" ]

say "Purge"
inside apt-get -qq -y -o Dpkg::Use-Pty=0 purge switchyard >/dev/null
left=$(cd "$base" && find usr etc var/lib -iname '*switchyard*' -not -path 'var/lib/apt/*')
[ -z "$left" ] || { printf '%s\n' "left behind:" "$left" >&2; exit 1; }
say "Nothing was left behind"
