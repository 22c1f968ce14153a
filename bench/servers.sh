# Sourced by what measures on real servers: those that KINOW_SQL_SERVER (a connection string without a database), KINOW_SEARCH and KINOW_QUEUE name, or
# new ones from the folder that KINOW_TEST_SERVERS names, by itself the folder shared/servers beside the repository, which are stopped at the end.
work=$(mktemp -d)
servers=${KINOW_TEST_SERVERS:-../shared/servers}
stop() { for name in sql search queue; do [ ! -e "$work/$name/pid" ] || "$servers/stop" "$work/$name" KILL; done; rm -rf "$work"; }
trap stop EXIT

say() { echo "$(date +%T) $*" >&2; }
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }; }

# seconds COMMAND...: how long it takes, which it prints.
seconds() {
  local start=$EPOCHREALTIME
  quietly "$@" || return 1
  echo "$start $EPOCHREALTIME" | awk '{printf "%.1f", $2 - $1}'
}

# publish PROJECT: a tool of the measurement, into artifacts/bench.
publish() {
  dotnet publish "$1" --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true \
    --output "artifacts/bench/$(basename "$1")" --verbosity quiet --nologo >&2
}
admin=artifacts/bench/Kinow.ClientApi.Admin/kinow-admin

start_servers() {
  [ -z "${KINOW_SEARCH:-}" ] || return 0
  export SERVER_HEAP=${SERVER_HEAP:-1g}
  "$servers/start" mysql "$work/sql" 23391 >&2
  "$servers/start" opensearch "$work/search" 23392 >&2
  "$servers/start" elasticmq "$work/queue" 23393 >&2
  export KINOW_SQL_SERVER="Server=127.0.0.1;Port=23391;User ID=root;SslMode=Disabled;AllowPublicKeyRetrieval=true"
  export KINOW_SEARCH=http://127.0.0.1:23392 KINOW_QUEUE=http://127.0.0.1:23393
}

on() { export KINOW_PLATFORM=$1 KINOW_SQL="$KINOW_SQL_SERVER;Database=kinow_bench_$1"; } # each catalogue is a platform, in thousands of products
