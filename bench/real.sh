#!/usr/bin/env bash
# Measures the system on real servers: seeding, rebuilding the read model, reading, writing. `--quick` leaves out the large catalogue; `--write` also
# writes the figures into RESULTS.md.
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
. bench/servers.sh

publish src/Kinow.ClientApi.Admin
publish bench/Kinow.Bench.System
bench=artifacts/bench/Kinow.Bench.System/Kinow.Bench.System

start_servers

fill() {
  local seed reindex
  say "filling with $1,000 products"
  on "$1"
  quietly "$admin" migrate || return 1
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
  take screen
  take mutation
  on 1
  echo "Pages: 1,000 products against $large,000."
  echo
  take page
}

measure | tee "$work/figures"
[ ! -e "$work/failed" ] || { say "not written: $(paste -sd' ' "$work/failed")"; exit 1; }
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner real --command "bench/real.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
