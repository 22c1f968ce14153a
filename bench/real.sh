#!/usr/bin/env bash
# Measures the system on real servers: seeding, reading, writing. The servers are those that KINOW_SQL_SERVER (a connection string without a
# database), KINOW_SEARCH and KINOW_QUEUE name, or are started from a folder shared/servers beside the repository. Prints a part of RESULTS.md.
# `--quick` leaves out the large catalogue.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
servers=${KINOW_TEST_SERVERS:-../shared/servers}
stop() { for name in sql search queue; do [ ! -e "$work/$name/pid" ] || "$servers/stop" "$work/$name" KILL; done; rm -rf "$work"; }
trap stop EXIT
if [ -z "${KINOW_SEARCH:-}" ]; then
  "$servers/start" mysql "$work/sql" 23391 >/dev/null
  "$servers/start" opensearch "$work/search" 23392 >/dev/null
  "$servers/start" elasticmq "$work/queue" 23393 >/dev/null
  export KINOW_SQL_SERVER="Server=127.0.0.1;Port=23391;User ID=root;SslMode=Disabled;AllowPublicKeyRetrieval=true"
  export KINOW_SEARCH=http://127.0.0.1:23392 KINOW_QUEUE=http://127.0.0.1:23393
fi

for project in src/Kinow.ClientApi.Admin bench/Kinow.Bench.System; do
  dotnet publish "$project" --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true \
    --output "artifacts/bench/$(basename "$project")" --verbosity quiet --nologo
done
admin=artifacts/bench/Kinow.ClientApi.Admin/kinow-admin
bench=artifacts/bench/Kinow.Bench.System/Kinow.Bench.System

seconds() { local start=$EPOCHREALTIME; "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }; echo "$start $EPOCHREALTIME" | awk '{printf "%.1f", $2 - $1}'; }
fill() { # PLATFORM PRODUCTS
  export KINOW_PLATFORM=$1 KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_$1"
  "$admin" migrate >/dev/null
  printf '| %s products | %s | %s |\n' "$2" "$(seconds "$admin" seed --products "$2" --seed 1)" "$(seconds "$admin" reindex)"
}

echo "## On real servers"
echo
echo "| Filling, in seconds | seed | reindex |"
echo "| --- | ---: | ---: |"
fill 1 1000
fill 10 10000
[ "${1:-}" = --quick ] || fill 50 50000
echo
export KINOW_PLATFORM=10 KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_10" KINOW_BENCH_PRODUCTS=10000 DOTNET_TieredPGO=0
"$bench" home
echo
"$bench" mutation
echo
export KINOW_PLATFORM=1 KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_1"
large=$([ "${1:-}" = --quick ] && echo 10 || echo 50)
export KINOW_BENCH_LARGE_PLATFORM=$large KINOW_BENCH_LARGE_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_$large"
"$bench" page
