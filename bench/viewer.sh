#!/usr/bin/env bash
# Measures what a signed-in viewer costs, against the same without a session, and how many beats of players real servers take.
#   bench/viewer.sh [--quick] [--write]
set -euo pipefail
cd "$(dirname "$0")/.."
quick='' write=''
for argument in "$@"; do
  case $argument in
    --quick) quick=--quick ;;
    --write) write=1 ;;
    *) echo "usage: bench/viewer.sh [--quick] [--write]" >&2; exit 2 ;;
  esac
done
for tool in wrk taskset node; do
  command -v "$tool" >/dev/null || { echo "bench/viewer.sh needs $tool" >&2; exit 1; }
done
[ "$(nproc)" -ge 2 ] || { echo "bench/viewer.sh needs two cores: one for the server, one for the load" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

say "publishing"
publish src/Kinow.ClientApi.Local
publish src/Kinow.ClientApi.Admin
start_servers

say "filling"
on 93
export KINOW_QUEUE_NAME=kinow-viewer.fifo
quietly "$admin" migrate
quietly "$admin" seed --products 1000 --seed 1
quietly "$admin" reindex

ulimit -n 4096
taskset -c 1 node bench/harness/viewer.mjs $quick | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner viewer --command "bench/viewer.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
