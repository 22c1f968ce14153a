#!/usr/bin/env bash
# Renews 100,000 subscriptions of one night on a MySQL of its own, and fails if that takes more memory than a page of them needs.
#   bench/renewals.sh [NUMBER] [--write]
set -euo pipefail
cd "$(dirname "$0")/.."
count=100000 write=''
for argument in "$@"; do
  case $argument in
    --write) write=1 ;;
    [1-9]*) count=$argument ;;
    *) echo "usage: bench/renewals.sh [NUMBER] [--write]" >&2; exit 2 ;;
  esac
done
load=$(cut -d' ' -f1 /proc/loadavg)
. bench/servers.sh

say "publishing"
publish bench/Kinow.Bench.System
publish src/Kinow.ClientApi.Admin
if [ -z "${KINOW_SQL_SERVER:-}" ]; then
  "$servers/start" mysql "$work/sql" 23391 >&2
  KINOW_SQL_SERVER="Server=127.0.0.1;Port=23391;User ID=root;SslMode=Disabled;AllowPublicKeyRetrieval=true"
fi
export KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_renewals"
quietly "$admin" migrate
say "filling and renewing"
KINOW_BENCH_RENEWALS=$count artifacts/bench/Kinow.Bench.System/Kinow.Bench.System renewals | tee "$work/figures"
[ -z "$write" ] ||
  node bench/harness/section.mjs --owner renewals --command "bench/renewals.sh${*:+ $*}" --load "$load" --search "${KINOW_SEARCH:-}" <"$work/figures"
say "done"
