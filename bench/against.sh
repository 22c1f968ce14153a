#!/usr/bin/env bash
# Compares this version with an earlier one, both in turn: the home screen from memory, and mutations on real servers until all are carried out.
#   bench/against.sh REVISION [--quick] [--write]
set -euo pipefail
cd "$(dirname "$0")/.."
quick='' write='' revision=
for argument in "$@"; do
  case $argument in
    --quick) quick=--quick ;;
    --write) write=1 ;;
    -*) revision=; break ;;
    *) revision=$(git rev-parse --short --verify "$argument^{commit}") ;;
  esac
done
[ -n "$revision" ] || { echo "usage: bench/against.sh REVISION [--quick] [--write]" >&2; exit 2; }
for tool in wrk taskset node; do
  command -v "$tool" >/dev/null || { echo "bench/against.sh needs $tool" >&2; exit 1; }
done
[ "$(nproc)" -ge 2 ] || { echo "bench/against.sh needs two cores: one for a server, one for the load" >&2; exit 1; }
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

earlier=artifacts/bench/earlier
say "publishing $revision"
rm -rf "$earlier" && mkdir -p "$earlier"
git archive "$revision" | tar -x -C "$earlier"
(cd "$earlier" && publish src/Kinow.ClientApi.Local && publish src/Kinow.ClientApi.Admin)
say "publishing"
publish src/Kinow.ClientApi.Local
publish src/Kinow.ClientApi.Admin
start_servers

fill() { # CHECKOUT PLATFORM: by the tool of the version itself
  say "filling for $2"
  on "$2"
  quietly "$1/$admin" migrate
  seeding+=("$(seconds "$1/$admin" seed --products 5000 --seed 1)")
  reindexing+=("$(seconds "$1/$admin" reindex)")
}
seeding=() reindexing=()
fill . 91
fill "$earlier" 92

ulimit -n 4096
row() { echo "$2 $3" | awk -v what="$1" '{printf "| %s | %s | %s | %.2f | ≤ 1 |\n", what, $1, $2, $1 / $2}'; }
{
  taskset -c 1 node bench/harness/against.mjs $quick
  row '`seed` of 5,000 products, s' "${seeding[@]}"
  row '`reindex`, s' "${reindexing[@]}"
} | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner against --command "bench/against.sh${*:+ $*}" --load "$load" --search "$KINOW_SEARCH" <"$work/figures"
say "done"
