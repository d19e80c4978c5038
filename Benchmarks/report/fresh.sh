# shellcheck shell=bash
# Sourced by the scripts that build this package.

# SwiftPM compiles who imports a module again when the module's interface has other bytes. What a target of another package
# looks like in memory is not in them for modules that no product names, so programs would go on with the old one and crash.
# rebuild_after_changes PROGRAM...: of every build that is going to be brought up to date, a program.
rebuild_after_changes() {
  local program
  for program in "$@"; do
    [[ -e $program ]] || continue
    if [[ -n $(find Sources -name '*.swift' -newer "$program" -print -quit) ]]; then
      find Benchmarks/Sources -name '*.swift' -exec touch {} +
      return
    fi
  done
}
