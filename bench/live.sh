#!/usr/bin/env bash
# Measures live queries on real servers: what a socket weighs, how soon a change reaches 10,000 of them, and 1,000 different queries under 200 changes/s.
#   bench/live.sh [--write]
set -euo pipefail
cd "$(dirname "$0")/.."
write=''
case ${1:-} in
  '') ;;
  --write) write=1 ;;
  *) echo "usage: bench/live.sh [--write]" >&2; exit 2 ;;
esac
ulimit -n 20000 || { echo "bench/live.sh needs 20,000 open files" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

say "publishing"
for project in src/Kinow.ClientApi.Local src/Kinow.ClientApi.Admin bench/Kinow.Bench.System; do publish "$project"; done
start_servers

say "filling"
on 94
export KINOW_QUEUE_NAME=kinow-live.fifo KINOW_BENCH_URL=http://127.0.0.1:23394
quietly "$admin" migrate
quietly "$admin" seed --products 1000 --seed 1
quietly "$admin" reindex

say "starting"
artifacts/bench/Kinow.ClientApi.Local/Kinow.ClientApi.Local --stores real --no-ide --urls $KINOW_BENCH_URL >"$work/local" 2>&1 &
export KINOW_BENCH_PROCESS=$!
trap 'kill $KINOW_BENCH_PROCESS; stop' EXIT
until curl -sf -o "$work/ready" $KINOW_BENCH_URL/health/ready; do sleep 1; done

bench=artifacts/bench/Kinow.Bench.System/Kinow.Bench.System
{ $bench live; echo; $bench storm; } | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner live --command "bench/live.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
