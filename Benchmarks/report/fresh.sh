# shellcheck shell=bash
# Sourced by the scripts that build this package.

# SwiftPM compiles who imports a module again when the module's interface has other bytes. What a target of another package
# looks like in memory is not in them for modules that no product names, so programs would go on with the old one and crash.
rebuild_after_changes() {
  local program=$1
  [[ -e $program ]] || return 0
  if [[ -n $(find Sources -name '*.swift' -newer "$program" -print -quit) ]]; then
    find Benchmarks/Sources -name '*.swift' -exec touch {} +
  fi
}
