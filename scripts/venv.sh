# shellcheck shell=bash
# Makes Python environments. Sourced after setup.sh, never run.

# python_environment NAME REQUIREMENTS WHAT: makes .venv/NAME hold what the file lists, anew when the list has changed,
# and sets `environment` to its folder. WHAT says in words what is installed.
python_environment() {
  environment=.venv/$1
  ! cmp -s "$2" "$environment/requirements.txt" || return 0
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    have apt-get || unavailable "needed: Python 3 with its module venv"
    install_debian_packages python3 python3-venv
  fi
  say "installing $3"
  rm -rf "$environment"
  python3 -m venv "$environment"
  local log
  log=$("$environment/bin/pip" install --quiet --requirement "$2" 2>&1) || {
    say "$log"
    unavailable "pip could not install what $2 lists"
  }
  cp "$2" "$environment/requirements.txt"
}
