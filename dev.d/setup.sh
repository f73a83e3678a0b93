# SPDX-License-Identifier: GPL-3.0-or-later
# Which Debian packages each kind of work needs, and how they get there. Sourced by dev.

# One line per package: group, name, reason. A name ending in @12 is for Debian 12 only, @13 for later ones.
needed_packages() {
  cat <<'TEXT'
build   g++                    compiler
build   cmake                  build system
build   ninja-build            build system
build   ccache                 makes rebuilds fast
build   mold                   links fast
build   qt6-base-dev           Qt: core, network, widgets
build   libqt6opengl6-dev@12   Qt Charts needs its headers
build   libgl-dev              Qt asks for it when it is configured
build   qt6-charts-dev         charts
build   qt6-svg-dev            icons
build   qt6-tools-dev          translations
build   qt6-tools-dev-tools    translations
build   qt6-l10n-tools         translations
build   qt6-translations-l10n  Qt's own texts in other languages
build   qtkeychain-qt6-dev     secrets in the desktop's keychain
build   libsecret-1-0          the Secret Service behind the keychain
build   libsimdjson-dev        fast JSON
build   rapidjson-dev          checking JSON that is kept as text
build   libnghttp2-dev         HTTP/2 of the simulated service
build   pkgconf                finds libraries
build   libsqlite3-dev         cache and journal
build   fonts-dejavu-core      a font, where there is none
build   ca-certificates        trusted certificate authorities
test    dbus-daemon            private session bus for the keychain test
test    dbus-bin               private session bus for the keychain test
test    gnome-keyring          a real Secret Service for the keychain test
test    libvalijson-dev        JSON Schema validator of the contract test
test    nlohmann-json3-dev     JSON documents of the contract test
test    openssl                throw-away certificates for the TLS tests
test    python3                own lints
test    git                    own lints look at tracked files
test    appstream              checks the software-centre entry
test    desktop-file-utils     checks the desktop entry
lint    clang-format-19        formatting, alike on every Debian
lint    clang-tidy-19          static analysis, alike on every Debian
lint    clazy                  static analysis for Qt
package dpkg-dev               finds what the .deb depends on
package fakeroot               files owned by root in packages
package file                   tells programs from data in packages
package rpm                    builds the .rpm
TEXT
}

# setup GROUP... | setup all: installs what is missing, and only that
setup() {
  [ -z "${SWITCHYARD_NO_SETUP:-}" ] || return 0
  local groups=" $* " missing=() installed release group name reason
  case $groups in *" all "*) groups=" build test lint package " ;; esac
  for group in $groups; do
    case " build test lint package " in *" $group "*) ;; *) fail "setup knows build, test, lint and package, not '$group'" ;; esac
  done
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian: please see to the packages listed in dev.d/setup.sh yourself."
    return 0
  fi
  release=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
  while read -r group name reason; do
    case $groups in *" $group "*) ;; *) continue ;; esac
    case $name in
      *@12) [ "$release" = 12 ] || continue ;;
      *@13) [ "$release" != 12 ] || continue ;;
    esac
    name=${name%@*}
    grep -qxF "$name" <<<"$installed" || missing+=("$name|$reason")
  done < <(needed_packages)
  if [ ${#missing[@]} -eq 0 ]; then
    return 0
  fi
  install_packages "${missing[@]}"
}

install_packages() {
  local entry names=() become=()
  say "$# Debian packages are missing:"
  for entry in "$@"; do
    names+=("${entry%%|*}")
    printf '     %-24s %s\n' "${entry%%|*}" "${entry#*|}"
  done
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null; then
      become=(sudo)
      # Nobody can type a password into a run without a terminal: better a clear end than a prompt nobody sees.
      [ -t 0 ] || become=(sudo -n)
      if [ ! -t 0 ] && ! sudo -n true 2>/dev/null; then
        cannot_install "sudo wants a password and there is no terminal to type it" "${names[@]}"
      fi
    else
      cannot_install "you are not root and there is no sudo" "${names[@]}"
    fi
  fi
  say "Installing them now${become[0]:+ through sudo}: apt-get update, then apt-get install --no-install-recommends (log: build/setup.log)"
  mkdir -p build
  local started=$SECONDS
  "${become[@]}" apt-get -q -o DPkg::Lock::Timeout=300 update </dev/null >build/setup.log 2>&1 ||
    say "apt-get update had problems (see the log); trying with the package lists that are there"
  if ! "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${names[@]}" </dev/null >>build/setup.log 2>&1; then
    tail -n 20 build/setup.log >&2
    fail "apt-get could not install them; its last words are above, all of them in build/setup.log"
  fi
  say "Installed in $((SECONDS - started)) s"
}

cannot_install() {
  local why=$1
  shift
  printf '%s\n' "dev: $why, so nothing was installed. Ask an administrator to run:" \
    "  apt-get update && apt-get install --no-install-recommends $*" \
    "and start this command again (SWITCHYARD_NO_SETUP=1 skips this check)." >&2
  exit 1
}
