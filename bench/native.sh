#!/usr/bin/env bash
# Compares the GraphQL function as it is deployed, native, with the same published ReadyToRun, on real servers: start, memory, throughput.
# `--quick` shows that all is well, its figures are rough; `--write` also writes the figures into RESULTS.md.
set -euo pipefail
cd "$(dirname "$0")/.."
quick='' write=''
for argument in "$@"; do
  case $argument in
    --quick) quick=--quick ;;
    --write) write=1 ;;
    *) echo "usage: bench/native.sh [--quick] [--write]" >&2; exit 2 ;;
  esac
done
for tool in wrk taskset node openssl; do
  command -v "$tool" >/dev/null || { echo "bench/native.sh needs $tool" >&2; exit 1; }
done
[ "$(nproc)" -ge 2 ] || { echo "bench/native.sh needs two cores: one for the function, one for the load" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

say "publishing"
./build.sh graphql >&2
./build.sh --readytorun graphql >&2
publish src/Kinow.ClientApi.Admin
start_servers

say "filling"
on 1
quietly "$admin" migrate
quietly "$admin" seed --products 1000 --seed 1
quietly "$admin" reindex

export KINOW_TOKEN_KEYS KINOW_PLAYBACK KINOW_QUEUE_NAME=kinow-bench.fifo
KINOW_PLAYBACK="{\"base\":\"https://media.example.com/\",\"scheme\":\"token\",\"keys\":[{\"id\":\"bench\",\"secret\":\"$(openssl rand -hex 16)\"}]}"
KINOW_TOKEN_KEYS=$(openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256)
export KINOW_RATE_LIMITS='{"session-queries":0,"account-queries":0,"address-queries":0,"session-mutations":0,"account-mutations":0,"address-mutations":0}'
ulimit -n 4096
taskset -c 1 node bench/harness/native.mjs $quick | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner native --command "bench/native.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
