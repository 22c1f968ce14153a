#!/usr/bin/env bash
# Publishes the three functions for Lambda (provided.al2023) and packs them: artifacts/{graphql,worker,webhook}.zip
#   ./build.sh                all of them, native, for x86_64
#   ./build.sh graphql        one of them
#   ./build.sh --readytorun   with a .NET runtime in the zip, for comparison: artifacts/readytorun/{graphql,worker,webhook}.zip
#   ./build.sh --arm64        for arm64: artifacts/arm64/{graphql,worker,webhook}.zip
# The same source on the same machine gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")"
fail() { echo "$1" >&2; exit "${2:-1}"; }

declare -A projects=([graphql]=Kinow.ClientApi [worker]=Kinow.ClientApi.Worker [webhook]=Kinow.ClientApi.Webhook)
readonly newest_glibc=34 # 2.34 is what provided.al2023 has
names=() artifacts=artifacts runtime=linux-x64 native=true
for argument in "$@"; do
  case $argument in
    --readytorun) native=false artifacts+=/readytorun ;;
    --arm64) runtime=linux-arm64 artifacts+=/arm64 ;;
    *) [ -n "${projects[$argument]:-}" ] || fail "usage: ./build.sh [--readytorun] [--arm64] [graphql|worker|webhook]..." 2; names+=("$argument") ;;
  esac
done
[ ${#names[@]} -gt 0 ] || names=(graphql worker webhook)

# install PACKAGE...: where that is possible; the checks that follow say what is still missing.
install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  { apt-get update && apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1 || true
}
has_compiler() { { command -v clang || command -v gcc; } >/dev/null && command -v objcopy >/dev/null && [ -e /usr/include/stdlib.h ]; }
has_cross_compiler() { command -v clang >/dev/null && command -v aarch64-linux-gnu-objcopy >/dev/null && [ -e /usr/aarch64-linux-gnu/include/stdlib.h ]; }

command -v dotnet >/dev/null || fail "The .NET SDK of global.json is needed: https://dot.net"
if $native && [ "$runtime" = linux-arm64 ] && [ "$(uname -m)" != aarch64 ]; then
  has_cross_compiler || install clang gcc-aarch64-linux-gnu libc6-dev-arm64-cross
  has_cross_compiler || fail "Native functions for arm64 need clang and aarch64-linux-gnu's binutils and libc (on Debian: clang gcc-aarch64-linux-gnu libc6-dev-arm64-cross), or an arm64 machine."
elif $native; then
  has_compiler || install clang libc6-dev
  has_compiler || fail "Native functions need a C compiler that links, with its libc (on Debian: clang libc6-dev). ./build.sh --readytorun does without."
fi
mkdir -p "$artifacts/functions"

# Nothing of the build stays behind when this script ends. A caller that ends its compiler itself names it by SharedCompilationId.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
[ -z "${SharedCompilationId:-}" ] || UseSharedCompilation=true
how=()
$native || how=(-p:PublishReadyToRun=true)

for name in "${names[@]}"; do
  project=${projects[$name]}
  out=$artifacts/functions/$name
  rm -rf "$out"
  # A folder of its own for what is built on the way: a build for development and this one do not disturb each other.
  dotnet publish "src/$project" --nologo -v quiet -c Release -r "$runtime" --self-contained \
    --artifacts-path "$artifacts/publish" -o "$out" "${how[@]}" \
    -p:DebugType=none -p:GenerateDocumentationFile=false -p:RunAnalyzersDuringBuild=false \
    -p:ContinuousIntegrationBuild=true -p:IncludeSourceRevisionInInformationalVersion=false
  # provided.al2023 starts the file of this name.
  mv "$out/$project" "$out/bootstrap"
  rm -f "$out/createdump"
  newest=$(grep -aoE 'GLIBC_2\.[0-9]+' "$out/bootstrap" | sort -uV | tail -n 1)
  [ "${newest#GLIBC_2.}" -le $newest_glibc ] || fail "$out/bootstrap needs $newest; provided.al2023 has GLIBC_2.$newest_glibc. Build on an older system."
done

for name in "${names[@]}"; do
  dotnet run build/pack.cs -- "$artifacts/functions/$name" "$artifacts/$name.zip"
done
