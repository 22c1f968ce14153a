#!/usr/bin/env bash
# Measures the system on real servers: seeding, rebuilding the read model, reading, writing. The servers are those that KINOW_SQL_SERVER (a connection
# string without a database), KINOW_SEARCH and KINOW_QUEUE name, or are started from the folder that KINOW_TEST_SERVERS names, by itself the folder
# shared/servers beside the repository, and stopped at the end. `--quick` leaves out the large catalogue; `--write` also writes the figures into
# RESULTS.md.
set -euo pipefail
cd "$(dirname "$0")/.."
quick='' write=''
for argument in "$@"; do
  case $argument in
    --quick) quick=1 ;;
    --write) write=1 ;;
    *) echo "usage: bench/real.sh [--quick] [--write]" >&2; exit 2 ;;
  esac
done
[ -z "$write" ] || command -v node >/dev/null || { echo "--write needs node" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
work=$(mktemp -d)
servers=${KINOW_TEST_SERVERS:-../shared/servers}
stop() { for name in sql search queue; do [ ! -e "$work/$name/pid" ] || "$servers/stop" "$work/$name" KILL; done; rm -rf "$work"; }
trap stop EXIT

say() { echo "$(date +%T) $*" >&2; }
for project in src/Kinow.ClientApi.Admin bench/Kinow.Bench.System; do
  dotnet publish "$project" --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true \
    --output "artifacts/bench/$(basename "$project")" --verbosity quiet --nologo >&2
done
admin=artifacts/bench/Kinow.ClientApi.Admin/kinow-admin
bench=artifacts/bench/Kinow.Bench.System/Kinow.Bench.System

if [ -z "${KINOW_SEARCH:-}" ]; then
  export SERVER_HEAP=${SERVER_HEAP:-1g}
  "$servers/start" mysql "$work/sql" 23391 >&2
  "$servers/start" opensearch "$work/search" 23392 >&2
  "$servers/start" elasticmq "$work/queue" 23393 >&2
  export KINOW_SQL_SERVER="Server=127.0.0.1;Port=23391;User ID=root;SslMode=Disabled;AllowPublicKeyRetrieval=true"
  export KINOW_SEARCH=http://127.0.0.1:23392 KINOW_QUEUE=http://127.0.0.1:23393
fi

on() { export KINOW_PLATFORM=$1 KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_$1"; } # each catalogue is a platform, in thousands of products
seconds() {
  local start=$EPOCHREALTIME
  "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
  echo "$start $EPOCHREALTIME" | awk '{printf "%.1f", $2 - $1}'
}
fill() {
  local seed reindex
  say "filling with $1,000 products"
  on "$1"
  "$admin" migrate >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
  seed=$(seconds "$admin" seed --products "${1}000" --seed 1)
  reindex=$(seconds "$admin" reindex)
  echo "| $1,000 products | $seed | $reindex |"
}

take() { # a measurement that fails leaves the others alone
  say "$1"
  "$bench" "$1" || { echo "$1 failed" | tee -a "$work/failed"; }
  echo
}

measure() {
  local large=50
  [ -z "$quick" ] || large=10
  echo "| Filling, in seconds | \`seed\` | \`reindex\` |"
  echo "| --- | ---: | ---: |"
  fill 1
  fill 10
  [ -n "$quick" ] || fill 50
  echo
  echo "Wanted: at most 60 each for 10,000 products."
  echo
  on 10
  export DOTNET_TieredPGO=0
  export KINOW_BENCH_PRODUCTS=10000 KINOW_BENCH_LARGE_PLATFORM=$large KINOW_BENCH_LARGE_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_$large"
  take home
  take mutation
  on 1
  echo "Pages: 1,000 products against $large,000."
  echo
  take page
}

measure | tee "$work/figures"
[ ! -e "$work/failed" ] || { say "not written: $(paste -sd' ' "$work/failed")"; exit 1; }
[ -z "$write" ] ||
  node bench/harness/real.mjs --command "bench/real.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
