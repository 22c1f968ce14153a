#!/usr/bin/env bash
# Measures what changing a cart costs on real servers, against turning a bookmark on and off.
#   bench/carts.sh [--write]
set -euo pipefail
cd "$(dirname "$0")/.."
write=''
for argument in "$@"; do
  case $argument in
    --write) write=1 ;;
    *) echo "usage: bench/carts.sh [--write]" >&2; exit 2 ;;
  esac
done
[ -z "$write" ] || command -v node >/dev/null || { echo "--write needs node" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

publish src/Kinow.ClientApi.Admin
publish bench/Kinow.Bench.System
start_servers

say "filling"
on 94
quietly "$admin" migrate
quietly "$admin" seed --products 1000 --seed 1
quietly "$admin" reindex

say "measuring"
DOTNET_TieredPGO=0 artifacts/bench/Kinow.Bench.System/Kinow.Bench.System cart | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner carts --command "bench/carts.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
