#!/usr/bin/env bash
# Sets up what is missing, builds once, runs every test, and ends with "N passed, N failed, N skipped".
#   ./test.sh          the forms that a commit needs (minutes)
#   ./test.sh --long   the long forms: more generated documents, a million mutated ones, the slow analyzers, the benchmarks' build
# With CI=true a skipped test is a failure: there, everything that the tests need must be present.
set -uo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
  "") long= ;;
  --long) long=true; export KINOW_LONG=1 ;;
  *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

# A folder in memory, where there is room for the data of all servers and programs may be started from.
memory_folder() {
  local room free folder
  room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) free=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo 2>/dev/null)
  [ "${room:-0}" -ge 4000000 ] && [ "${free:-0}" -ge 10000000 ] && folder=$(mktemp -d /dev/shm/kinow-test-XXXXXX) || return
  printf '#!/bin/sh\n' >"$folder/try" && chmod +x "$folder/try" && "$folder/try" 2>/dev/null && rm "$folder/try" || { rm -rf "$folder"; return 1; }
  echo "$folder"
}
logs=$(mktemp -d)
# A database waits for its disk at each statement that changes a schema, an engine for each index, and tests make thousands.
servers=$(memory_folder) || servers=$(mktemp -d)
chmod 755 "$servers" # a server that gives up root has to get through
export KINOW_TEST_DATA=$servers
builds=; for place in "${KINOW_TEST_SERVERS:-}" ../shared/servers ../../shared/servers; do
  if [ -n "$place" ] && [ -x "$place/start" ]; then builds=$(readlink -f "$place"); break; fi
done
compose=(docker compose -p "kinow-test-$$")
stop_servers() {
  for directory in "$servers"/*/; do [ ! -e "$directory/pid" ] || "$builds/stop" "$directory" KILL; done
  [ ! -e "$servers/compose" ] || "${compose[@]}" down --volumes >/dev/null 2>&1
}
# One compiler for all projects, which this script starts and ends: a compiler for each would compile itself anew every time.
compiler= # until the first build
stop_compiler() {
  [ -n "$compiler" ] || return 0
  local roslyn; roslyn=$(dotnet msbuild build/tests.proj -getProperty:RoslynTargetsPath 2>/dev/null)
  [ ! -e "$roslyn/bincore/VBCSCompiler.dll" ] || dotnet exec "$roslyn/bincore/VBCSCompiler.dll" -shutdown "-pipename:$compiler" >/dev/null 2>&1
}
stop_jobs() {
  for job in $(jobs -p); do pkill -P "$job"; kill "$job"; done 2>/dev/null
  wait 2>/dev/null
}
trap 'stop_jobs; stop_compiler; stop_servers; rm -rf "$logs" "$servers"' EXIT
trap 'exit 130' INT TERM
say() { printf '\n== %s\n' "$*"; }

command -v dotnet >/dev/null || { echo "The .NET SDK of global.json is needed: https://dot.net" >&2; exit 1; }

# A browser and nginx come from Debian where that is possible; elsewhere they have to be there already.
for program in chromium:chromium nginx:nginx-light; do
  if ! command -v "${program%:*}" >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "Installing ${program#*:}"
    { apt-get update && apt-get install -y --no-install-recommends "${program#*:}"; } >"$logs/apt" 2>&1 || tail -n 5 "$logs/apt"
  fi
done

# The servers that all test projects share: those that the variables name, those of the folder beside the repository, or containers.
if [ -n "$builds" ] && ! ldconfig -p | grep 'libaio.so.1 ' >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  say "Installing libaio1 for MySQL"
  { apt-get update && apt-get install -y --no-install-recommends libaio1; } >"$logs/apt" 2>&1 || tail -n 5 "$logs/apt"
fi
# start_server VARIABLE NAME [PASSWORD]: leaves the port in a file, and the reason where it does not start.
start_server() {
  [ -z "${!1:-}" ] || return 0
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    SERVER_HEAP=${SERVER_HEAP:-1g} "$builds/start" "$2" "$servers/$2" "$port" ${3:+"$3"} >"$logs/start-$2" 2>&1 && { echo "$port" >"$servers/$2.port"; return 0; }
    grep -q taken "$logs/start-$2" || break
  done
  tail -n 5 "$logs/start-$2" >&2
}
export_server() { # VARIABLE NAME ADDRESS-BEFORE-PORT [ADDRESS-AFTER-PORT]
  [ -n "${!1:-}" ] || [ ! -e "$servers/$2.port" ] || export "$1=$3$(cat "$servers/$2.port")${4:-}"
}
starting=()
if [ -n "$builds" ]; then
  say "Starting the servers"
  start_server KINOW_TEST_OPENSEARCH opensearch & starting+=($!)
  start_server KINOW_TEST_MYSQL mysql & starting+=($!)
  start_server KINOW_TEST_SQS elasticmq & starting+=($!)
  start_server KINOW_TEST_ELASTICSEARCH elasticsearch kinow-test & starting+=($!)
elif docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then
  say "Starting the servers in containers"
  touch "$servers/compose"
  KINOW_OPENSEARCH_PORT=29200 KINOW_ELASTICSEARCH_PORT=29201 KINOW_MYSQL_PORT=23307 KINOW_SQS_PORT=29324 \
    "${compose[@]}" --profile test up --detach --wait && {
    for name in opensearch:29200 elasticsearch:29201 mysql:23307 elasticmq:29324; do echo "${name#*:}" >"$servers/${name%:*}.port"; done
  }
fi

if command -v npm >/dev/null; then
  for folder in tests/*/node samples/web infra; do
    [ -f "$folder/package-lock.json" ] || continue
    say "npm ci in $folder"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error || echo "npm ci failed in $folder: its tests will say what they miss." >&2
  done
fi

compiler=kinow-test-$$
export UseSharedCompilation=true SharedCompilationId=$compiler # MSBuild reads properties from the environment
build() { dotnet build "$1" -c Release --nologo -v quiet -nodeReuse:false "${@:2}"; }

say "Building"
SECONDS=0
build build/tests.proj -p:RunAnalyzersDuringBuild=false || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
echo "$SECONDS s"

[ ${#starting[@]} -eq 0 ] || wait "${starting[@]}"
export_server KINOW_TEST_OPENSEARCH opensearch http://127.0.0.1:
export_server KINOW_TEST_ELASTICSEARCH elasticsearch http://elastic:kinow-test@127.0.0.1:
export_server KINOW_TEST_MYSQL mysql "Server=127.0.0.1;User ID=root;SslMode=Disabled;Port="
export_server KINOW_TEST_SQS elasticmq http://127.0.0.1:

rm -rf artifacts/figures

# Each check and each test project leaves "PASSED FAILED SKIPPED" in a file of its name. Output appears when it ends, undivided.
check() { # NAME COMMAND...
  local name=$1 start=$SECONDS failed=0 shown="nothing to say"
  "${@:2}" >"$logs/$name" 2>&1 || { failed=1; shown=$(tail -n 80 "$logs/$name"); }
  echo "0 $failed 0" >"$logs/$name.counts"
  say "$name, $((SECONDS - start)) s"$'\n'"$shown"
}
count() { sed -nE "s/^ *$2: +([0-9]+) *\$/\1/p" "$logs/$1" | tail -n 1; }
run_tests() { # NAME
  local name=$1 start=$SECONDS code p f s
  dotnet test "tests/$name/bin/Release/net10.0/$name.dll" --nologo --logger "console;verbosity=normal" >"$logs/$name" 2>&1
  code=$?
  p=$(count "$name" Passed) f=$(count "$name" Failed) s=$(count "$name" Skipped)
  p=${p:-0} f=${f:-0} s=${s:-0}
  # A run that ends badly without saying which test failed is a failure of its own, and so is one without tests.
  if [ "$f" -eq 0 ] && { [ "$code" -ne 0 ] || [ "$((p + s))" -eq 0 ]; }; then f=1; fi
  echo "$p $f $s" >"$logs/$name.counts"
  say "$name, $((SECONDS - start)) s"$'\n'"$(if [ "$f" -gt 0 ]; then failures "$name"; else echo "$p passed, $s skipped"; fi)"
}
# What failed and why, whatever else a project has printed since; its last words where no test failed.
failures() {
  local tests
  tests=$(awk '/^ +(Passed|Skipped|Failed) / { on = $1 == "Failed"; n = 0 } on && n++ < 40' "$logs/$1")
  if [ -n "$tests" ]; then echo "$tests"; else tail -n 80 "$logs/$1"; fi
}

# These run alone: they hold the whole system to times, and break it. What they start is published while the others run.
alone=(EndToEnd)
# All others share the cores, two at a time, with each other, the native compiler and the analyzers. Those that wait most for servers
# begin, then come those that take long, so that none of them is left to run by itself at the end.
begin=(ClientApi.ReadModel ClientApi.Sql)
next=(ClientApi ClientApi.Search ClientApi.Webhook ClientApi.Worker ClientApi.Admin)
side_by_side=()
for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .Tests.csproj); name=${name#Kinow.}
  [[ " ${alone[*]} ${begin[*]} ${next[*]} " == *" $name "* ]] || side_by_side+=("$name")
done

after() { # COMMAND...: runs it as soon as fewer than two run
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
  "$@" &
}
for name in "${begin[@]}"; do after run_tests "Kinow.$name.Tests"; done
after check functions ./build.sh
after check analyzers build build/analysis.proj --artifacts-path artifacts/analysis ${long:+-p:SlowRules=true}
for name in "${next[@]}" "${side_by_side[@]}"; do after run_tests "Kinow.$name.Tests"; done
after check format dotnet format whitespace . --folder --verify-no-changes --exclude artifacts '**/node_modules'
[ -z "$long" ] || after check benchmarks build build/bench.proj
wait
[ "$(cat "$logs/functions.counts")" != "0 0 0" ] || export KINOW_TEST_FUNCTIONS=published
for name in "${alone[@]}"; do run_tests "Kinow.$name.Tests"; done

passed=0 failed=0 skipped=0
for counts in "$logs"/*.counts; do
  read -r p f s <"$counts"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

if [ -d artifacts/figures ]; then
  say "Figures"
  for figures in artifacts/figures/*.txt; do sed "s/^/  $(basename "$figures" .txt): /" "$figures"; done
fi

if [ "$skipped" -gt 0 ]; then
  say "NOT TESTED HERE: $skipped tests were skipped because something they need is missing"
  grep -hE '^ +Skipped ' "$logs"/*.Tests | sed 's/^ */  /' | sort -u | head -n 40
  if [ "${CI:-}" = true ]; then
    echo "With CI=true that is a failure."
    failed=$((failed + skipped)) skipped=0
  fi
fi

if [ "$failed" -gt 0 ]; then
  say "FAILED"
  grep -hE '^ +Failed ' "$logs"/*.Tests | sed 's/^ */  /'
  grep -l '^0 1 0$' "$logs"/*.counts | sed 's|.*/\(.*\)\.counts|  \1|'
fi

say "All of it: $((SECONDS / 60)) min $((SECONDS % 60)) s from the start of the build"
echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
