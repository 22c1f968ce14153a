#!/usr/bin/env bash
# Sets up what is missing, builds once, runs every test, and ends with "N passed, N failed, N skipped".
#   ./test.sh          the forms that a commit needs (minutes)
#   ./test.sh --long   the long forms: more generated documents, a million mutated ones
# With CI=true a skipped test is a failure: there, everything that the tests need must be present.
set -uo pipefail
cd "$(dirname "$0")"

case "${1:-}" in
  "") ;;
  --long) export KINOW_LONG=1 ;;
  *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
say() { printf '\n== %s\n' "$*"; }

command -v dotnet >/dev/null || { echo "The .NET SDK of global.json is needed: https://dot.net" >&2; exit 1; }

# A browser comes from Debian where that is possible; elsewhere it has to be there already.
if ! command -v chromium >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  say "Installing chromium"
  { apt-get update && apt-get install -y --no-install-recommends chromium; } >"$logs/apt" 2>&1 || tail -n 5 "$logs/apt"
fi

if command -v npm >/dev/null; then
  for folder in tests/*/node; do
    [ -f "$folder/package-lock.json" ] || continue
    say "npm ci in $folder"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error || echo "npm ci failed in $folder: its tests will say what they miss." >&2
  done
fi

say "Building"
dotnet build Kinow.ClientApi.sln -c Release --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

passed=0 failed=0 skipped=0
for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  say "$name"
  dotnet test "$project" -c Release --no-build --nologo --logger "console;verbosity=normal" >"$logs/$name" 2>&1
  code=$?
  counts=$(sed -nE 's/^ *(Passed|Failed|Skipped): +([0-9]+) *$/\1=\2/p' "$logs/$name")
  p=$(sed -n 's/^Passed=//p' <<<"$counts" | tail -n 1) f=$(sed -n 's/^Failed=//p' <<<"$counts" | tail -n 1) s=$(sed -n 's/^Skipped=//p' <<<"$counts" | tail -n 1)
  p=${p:-0} f=${f:-0} s=${s:-0}
  # A run that ends badly without saying which test failed is a failure of its own.
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
  if [ "$code" -ne 0 ]; then grep -vE '^ +Passed ' "$logs/$name" | tail -n 80; else echo "$p passed, $s skipped"; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

if [ "$skipped" -gt 0 ]; then
  say "NOT TESTED HERE: $skipped tests were skipped because something they need is missing"
  grep -hE '^ +Skipped ' "$logs"/* | sed 's/^ */  /' | sort -u | head -n 40
  if [ "${CI:-}" = true ]; then
    echo "With CI=true that is a failure."
    failed=$((failed + skipped)) skipped=0
  fi
fi

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
