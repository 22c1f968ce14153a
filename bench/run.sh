#!/usr/bin/env bash
# Builds our server and its peers, measures them in one run and writes RESULTS.md. `--quick` takes two minutes and only shows that all is well.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in wrk taskset node npm; do
  command -v "$tool" >/dev/null || { echo "bench needs $tool" >&2; exit 1; }
done
[ "$(nproc)" -ge 2 ] || { echo "bench needs two cores: one for a server, one for the load" >&2; exit 1; }

publish() {
  dotnet publish "$1" --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true \
    --output "artifacts/bench/$(basename "$1" | sed 's/^Kinow.ClientApi.//')" --verbosity quiet --nologo
}

for project in src/Kinow.ClientApi.Local bench/peers/Prepared bench/peers/Handwritten bench/peers/GraphQLDotNet bench/peers/Empty; do
  publish "$project"
done
npm ci --prefix bench/peers/node --no-audit --no-fund --loglevel=error

ulimit -n 4096
exec taskset -c 1 node bench/harness/run.mjs "$@"
