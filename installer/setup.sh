#!/bin/sh
# Makes a checkout ready to run: system packages, a virtual environment from the locks, the
# starter models. Each step is skipped when what it was made from has not changed.
set -eu
cd "$(dirname "$0")/.."

VENV=.venv
STAMPS=$VENV/.cloister
HERE=$(pwd)

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

is_installed() { # one line of the list: alternatives between bars
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        case $(dpkg-query -W -f='${Status}' "$name" 2>/dev/null) in
            *"install ok installed") return 0 ;;
        esac
    done
    return 1
}

system_packages() {
    command -v dpkg-query >/dev/null || {
        say "not a Debian system: see installer/system-packages.txt for the libraries it needs"
        return 0
    }
    missing=
    while read -r name condition; do
        case $name in '' | '#'*) continue ;; esac
        [ "$condition" = no-display ] && [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && continue
        is_installed "$name" || missing="$missing ${name%%|*}"
    done <installer/system-packages.txt
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing system packages:$missing"
        install_packages "$missing"
    else
        say "system packages are missing; some things will not work until: sudo apt-get install$missing"
    fi
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # a list of names
    apt-get install -qq -y --no-install-recommends $1 >/dev/null 2>&1 && return 0
    apt-get update -qq || true
    # shellcheck disable=SC2086
    apt-get install -qq -y --no-install-recommends $1 >/dev/null ||
        say "they could not be installed; some things will not work until: apt-get install$1"
}

find_python() {
    # 3.11 first: the locks were made with it.
    for name in ${PYTHON-} python3.11 python3.12 python3.13 python3; do
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && {
            printf '%s' "$name"
            return 0
        }
    done
    return 1
}

# step NAME FILE... -- COMMAND: runs the command unless it succeeded with the same files before
step() {
    name=$1
    shift
    inputs=
    while [ "$1" != -- ]; do
        inputs="$inputs $1"
        shift
    done
    shift
    # shellcheck disable=SC2086
    made_from="$HERE $(cat installer/setup.sh $inputs | sha256sum)"
    [ -f "$STAMPS/$name" ] && [ "$(cat "$STAMPS/$name")" = "$made_from" ] && return 0
    say "$name"
    "$@"
    printf '%s' "$made_from" >"$STAMPS/$name"
}

pip_install() { "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check "$@"; }

run_time_libraries() {
    say "  the model engine is compiled once; this can take some minutes"
    pip_install --no-deps --require-hashes -r requirements.lock
}

development_libraries() {
    pip_install --no-deps --require-hashes -r requirements-dev.lock
    # By version only: the wheel differs by machine. Its own needs are in place by now.
    pip_install "$(sed -n 's/.*"\(torch==[0-9.]*\)".*/\1/p' pyproject.toml)"
}

system_packages
if [ ! -x "$VENV/bin/python" ]; then
    python=$(find_python) || fail "Python 3.11 or newer is needed: sudo apt-get install python3 python3-venv"
    say "virtual environment ($("$python" --version))"
    "$python" -m venv "$VENV" || fail "python -m venv failed: sudo apt-get install python3-venv"
fi
mkdir -p "$STAMPS"
step "run-time libraries" requirements.lock -- run_time_libraries
step "development libraries" requirements-dev.lock pyproject.toml -- development_libraries
step "cloister" pyproject.toml -- pip_install --no-deps --no-build-isolation --editable .
step "translations" installer/translations/*.py resources/translations/*.ts -- \
    "$VENV/bin/python" -m installer.translations compile
step "starter models" installer/starter_models.py installer/starter-requirements.txt -- \
    "$VENV/bin/python" installer/starter_models.py
touch "$STAMPS/ready"
say "ready: make run"
