#!/usr/bin/env bash
# Sets up what is missing, builds once, runs every test, and ends with "N passed, N failed, N skipped".
#   ./test.sh          the forms that a commit needs (minutes)
#   ./test.sh --long   the long forms: more generated documents, a million mutated ones
# With CI=true a skipped test is a failure: there, everything that the tests need must be present.
set -uo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
  "") ;;
  --long) export KINOW_LONG=1 ;;
  *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

logs=$(mktemp -d)
servers=$(mktemp -d); chmod 755 "$servers" # a server that gives up root has to get through
builds=; for place in "${KINOW_TEST_SERVERS:-}" ../shared/servers ../../shared/servers; do
  if [ -n "$place" ] && [ -x "$place/start" ]; then builds=$(readlink -f "$place"); break; fi
done
compose=(docker compose -p "kinow-test-$$")
stop_servers() {
  for directory in "$servers"/*/; do [ ! -e "$directory/pid" ] || "$builds/stop" "$directory" KILL; done
  [ ! -e "$servers/compose" ] || "${compose[@]}" down --volumes >/dev/null 2>&1
}
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; stop_servers; rm -rf "$logs" "$servers"' EXIT
trap 'exit 130' INT TERM
say() { printf '\n== %s\n' "$*"; }

command -v dotnet >/dev/null || { echo "The .NET SDK of global.json is needed: https://dot.net" >&2; exit 1; }

# A browser comes from Debian where that is possible; elsewhere it has to be there already.
if ! command -v chromium >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  say "Installing chromium"
  { apt-get update && apt-get install -y --no-install-recommends chromium; } >"$logs/apt" 2>&1 || tail -n 5 "$logs/apt"
fi

# The servers that all test projects share: those that the variables name, those of the folder beside the repository, or containers.
if [ -n "$builds" ] && ! ldconfig -p | grep 'libaio.so.1 ' >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  say "Installing libaio1 for MySQL"
  { apt-get update && apt-get install -y --no-install-recommends libaio1; } >"$logs/apt" 2>&1 || tail -n 5 "$logs/apt"
fi
# start_server VARIABLE NAME [PASSWORD]: leaves the port in a file, and the reason where it does not start.
start_server() {
  [ -z "${!1:-}" ] || return 0
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    SERVER_HEAP=${SERVER_HEAP:-384m} "$builds/start" "$2" "$servers/$2" "$port" ${3:+"$3"} >"$logs/start-$2" 2>&1 && { echo "$port" >"$servers/$2.port"; return 0; }
    grep -q taken "$logs/start-$2" || break
  done
  tail -n 5 "$logs/start-$2" >&2
}
export_server() { # VARIABLE NAME ADDRESS-BEFORE-PORT [ADDRESS-AFTER-PORT]
  [ -n "${!1:-}" ] || [ ! -e "$servers/$2.port" ] || export "$1=$3$(cat "$servers/$2.port")${4:-}"
}
starting=()
if [ -n "$builds" ]; then
  say "Starting the servers"
  start_server KINOW_TEST_OPENSEARCH opensearch & starting+=($!)
  start_server KINOW_TEST_MYSQL mysql & starting+=($!)
  start_server KINOW_TEST_SQS elasticmq & starting+=($!)
  start_server KINOW_TEST_ELASTICSEARCH elasticsearch kinow-test & starting+=($!)
elif docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then
  say "Starting the servers in containers"
  touch "$servers/compose"
  KINOW_OPENSEARCH_PORT=29200 KINOW_ELASTICSEARCH_PORT=29201 KINOW_MYSQL_PORT=23307 KINOW_SQS_PORT=29324 \
    "${compose[@]}" --profile test up --detach --wait && {
    for name in opensearch:29200 elasticsearch:29201 mysql:23307 elasticmq:29324; do echo "${name#*:}" >"$servers/${name%:*}.port"; done
  }
fi

if command -v npm >/dev/null; then
  for folder in tests/*/node infra; do
    [ -f "$folder/package-lock.json" ] || continue
    say "npm ci in $folder"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error || echo "npm ci failed in $folder: its tests will say what they miss." >&2
  done
fi

say "Building"
dotnet build Kinow.ClientApi.sln -c Release --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

[ ${#starting[@]} -eq 0 ] || wait "${starting[@]}"
export_server KINOW_TEST_OPENSEARCH opensearch http://127.0.0.1:
export_server KINOW_TEST_ELASTICSEARCH elasticsearch http://elastic:kinow-test@127.0.0.1:
export_server KINOW_TEST_MYSQL mysql "Server=127.0.0.1;User ID=root;SslMode=Disabled;Port="
export_server KINOW_TEST_SQS elasticmq http://127.0.0.1:

rm -rf artifacts/figures
passed=0 failed=0 skipped=0
for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  say "$name"
  dotnet test "$project" -c Release --no-build --nologo --logger "console;verbosity=normal" >"$logs/$name" 2>&1
  code=$?
  counts=$(sed -nE 's/^ *(Passed|Failed|Skipped): +([0-9]+) *$/\1=\2/p' "$logs/$name")
  p=$(sed -n 's/^Passed=//p' <<<"$counts" | tail -n 1) f=$(sed -n 's/^Failed=//p' <<<"$counts" | tail -n 1) s=$(sed -n 's/^Skipped=//p' <<<"$counts" | tail -n 1)
  p=${p:-0} f=${f:-0} s=${s:-0}
  # A run that ends badly without saying which test failed is a failure of its own.
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
  if [ "$code" -ne 0 ]; then grep -vE '^ +Passed ' "$logs/$name" | tail -n 80; else echo "$p passed, $s skipped"; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

if [ -d artifacts/figures ]; then
  say "Figures"
  for figures in artifacts/figures/*.txt; do sed "s/^/  $(basename "$figures" .txt): /" "$figures"; done
fi

if [ "$skipped" -gt 0 ]; then
  say "NOT TESTED HERE: $skipped tests were skipped because something they need is missing"
  grep -hE '^ +Skipped ' "$logs"/* | sed 's/^ */  /' | sort -u | head -n 40
  if [ "${CI:-}" = true ]; then
    echo "With CI=true that is a failure."
    failed=$((failed + skipped)) skipped=0
  fi
fi

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
