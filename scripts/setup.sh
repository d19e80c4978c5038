# shellcheck shell=bash
# Makes a machine ready to build Scrim: looks for Swift and installs the libraries and tools that are missing beside it.
# Sourced by the other scripts, never run. Says "ready: ..." or ends the caller with status 69 (EX_UNAVAILABLE).
# With NO_INSTALL=1 it only names what is missing. All speech goes to stderr.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# SWIFT_FLAGS="..." goes to every debug build: with other flags everything is built anew, so all scripts take the same. The list
# is never empty, which the bash of macOS would call unbound.
# shellcheck disable=SC2034 # for who sources this
read -r -a debug_flags <<<"-c debug ${SWIFT_FLAGS:-}"

say() { printf '%s\n' "$*" >&2; }
unavailable() { say "setup: $*"; exit 69; }
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi; }

# The manifest is the one place that says which Swift is old enough.
wanted_swift=$(sed -n '1s/.*swift-tools-version: *\([0-9.]*\).*/\1/p' "$repository/Package.swift")

# Prints nothing when there is no Swift, or when it cannot start for want of a library.
swift_version() { swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1 || true; }

# at_least 6.3.1 6.2: compares as numbers, since 6.10 comes after 6.2.
at_least() {
  local -a have_parts want_parts
  IFS=. read -r -a have_parts <<<"$1"
  IFS=. read -r -a want_parts <<<"$2"
  local place
  for place in 0 1 2; do
    ((${have_parts[place]:-0} > ${want_parts[place]:-0})) && return 0
    ((${have_parts[place]:-0} < ${want_parts[place]:-0})) && return 1
  done
  return 0
}

ask_for_swift() {
  local line
  # shellcheck disable=SC2016 # printed for a person to run, not expanded here
  case $(uname -s) in
    Darwin)
      line='curl -O https://download.swift.org/swiftly/darwin/swiftly.pkg && installer -pkg swiftly.pkg -target CurrentUserHomeDirectory && ~/.swiftly/bin/swiftly init --assume-yes && . ~/.swiftly/env.sh'
      ;;
    *)
      line='curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz && tar zxf swiftly-$(uname -m).tar.gz && ./swiftly init --assume-yes && . ~/.local/share/swiftly/env.sh'
      ;;
  esac
  say "setup: $1; Scrim needs Swift $wanted_swift or later. This installs it:"
  say "$line"
  exit 69
}

# What the toolchain itself wants from the system, asked of its own files: a tarball on a bare Debian lacks several.
libraries_missing_for_swift() {
  have ldd || return 0
  local bin file
  bin=$(dirname "$(readlink -f "$(command -v swift)")")
  for file in swift-driver swift-frontend swift-build clang lld; do
    [[ -e $bin/$file ]] && ldd "$bin/$file" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p'
  done | sort -u
}

debian_package_of() {
  case $1 in
    libcurl.so.4) echo libcurl4 ;;
    libedit.so.2) echo libedit2 ;;
    libncurses.so.6 | libform.so.6 | libpanel.so.6) echo libncurses6 ;;
    libsqlite3.so.0) echo libsqlite3-0 ;;
    libtinfo.so.6) echo libtinfo6 ;;
    libuuid.so.1) echo libuuid1 ;;
    libxml2.so.2) echo libxml2 ;;
    libz.so.1) echo zlib1g ;;
    *) say "setup: Swift needs $1, and no package is known here that holds it" ;;
  esac
}

missing_on_debian() {
  local library
  for library in $(libraries_missing_for_swift); do debian_package_of "$library"; done
  # The linker, libc's start files and the C++ library that Swift's runtime stands on; g++ brings the ones of this release.
  if ! have ld || ! compgen -G '/usr/lib/gcc/*/*/libstdc++.so' >/dev/null; then echo g++; fi
  have git || echo git
  # git fetches packages over https, and "no recommends" leaves the certificates out.
  [[ -e /etc/ssl/certs/ca-certificates.crt ]] || echo ca-certificates
  have pkg-config || echo pkg-config
  pkg-config --exists libsodium 2>/dev/null || echo libsodium-dev
  pkg-config --exists gmp 2>/dev/null || echo libgmp-dev
  pkg-config --exists libcrypto 2>/dev/null || echo libssl-dev
}

# Installs the Debian packages named, after one `apt-get update` for the whole script.
apt_is_fresh=no
install_debian_packages() {
  [[ ${NO_INSTALL:-} != 1 ]] || unavailable "missing: $* (NO_INSTALL=1, so nothing was installed)"
  [[ $EUID -eq 0 ]] || have sudo || unavailable "missing: $* (to install them, run as root or install sudo)"
  say "setup: installing $*"
  local log
  if [[ $apt_is_fresh == no ]]; then
    # Old lists may still do, so only the installation decides.
    log=$(as_root apt-get update -qq </dev/null 2>&1) || say "$log"
    apt_is_fresh=yes
  fi
  log=$(as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" </dev/null 2>&1) || {
    say "$log"
    unavailable "apt-get could not install: $*"
  }
}

missing_on_macos() {
  local formula
  for formula in libsodium gmp openssl@3 pkgconf; do
    brew list --versions "$formula" >/dev/null 2>&1 || echo "$formula"
  done
}

install_brew_formulas() {
  [[ ${NO_INSTALL:-} != 1 ]] || unavailable "missing: $* (NO_INSTALL=1, so nothing was installed)"
  say "setup: installing $*"
  brew install --quiet "$@" </dev/null >&2 || unavailable "Homebrew could not install: $*"
}

have swift || ask_for_swift "there is no Swift on this machine's PATH"
found_swift=$(swift_version)
# Too old is said before anything is installed; a Swift that cannot start yet gets its libraries first.
[[ -z $found_swift ]] || at_least "$found_swift" "$wanted_swift" || ask_for_swift "Swift $found_swift is too old"

case $(uname -s) in
  Darwin)
    have brew || unavailable "needed: libsodium gmp openssl@3 pkgconf, and Homebrew (https://brew.sh) to install them"
    missing=$(missing_on_macos)
    # shellcheck disable=SC2086 # a list of plain names
    [[ -z $missing ]] || install_brew_formulas $missing
    # openssl@3 is not linked into Homebrew's own folder; SwiftPM knows where to look, pkg-config must be told.
    PKG_CONFIG_PATH="$(brew --prefix)/opt/openssl@3/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
    export PKG_CONFIG_PATH
    ;;
  *)
    if have apt-get; then
      missing=$(missing_on_debian)
      # shellcheck disable=SC2086 # a list of plain names
      [[ -z $missing ]] || install_debian_packages $missing
    elif ! { have git && pkg-config --exists libsodium gmp libcrypto; } 2>/dev/null; then
      unavailable "needed: git, pkg-config, and the development files of libsodium, GMP and OpenSSL 3"
    fi
    ;;
esac

if [[ -z $found_swift ]]; then
  found_swift=$(swift_version)
  [[ -n $found_swift ]] || unavailable "swift --version fails: $(swift --version 2>&1 | head -n 1)"
  at_least "$found_swift" "$wanted_swift" || ask_for_swift "Swift $found_swift is too old"
fi

say "ready: swift $found_swift, libsodium $(pkg-config --modversion libsodium), openssl $(pkg-config --modversion libcrypto)"
