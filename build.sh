#!/usr/bin/env bash
# Publishes the three functions for Lambda (provided.al2023, x86_64) and packs them: artifacts/{graphql,worker,webhook}.zip
#   ./build.sh           all of them
#   ./build.sh graphql   one of them
# Each brings its own .NET runtime, compiled ahead of time. The same source gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")"

declare -A projects=([graphql]=Kinow.ClientApi [worker]=Kinow.ClientApi.Worker [webhook]=Kinow.ClientApi.Webhook)
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(graphql worker webhook)

command -v dotnet >/dev/null || { echo "The .NET SDK of global.json is needed: https://dot.net" >&2; exit 1; }
mkdir -p artifacts/functions

# Nothing of the build stays behind when this script ends.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

for name in "${names[@]}"; do
  project=${projects[$name]:-}
  [ -n "$project" ] || { echo "usage: ./build.sh [graphql|worker|webhook]..." >&2; exit 2; }
  out=artifacts/functions/$name
  rm -rf "$out"
  # A folder of its own for what is built on the way: a build for development and this one do not disturb each other.
  dotnet publish "src/$project" --nologo -v quiet -c Release -r linux-x64 --self-contained \
    --artifacts-path artifacts/publish -o "$out" \
    -p:PublishReadyToRun=true -p:DebugType=none -p:GenerateDocumentationFile=false -p:RunAnalyzersDuringBuild=false \
    -p:ContinuousIntegrationBuild=true -p:IncludeSourceRevisionInInformationalVersion=false
  # provided.al2023 starts the file of this name. It finds its library by the name that is compiled into it.
  mv "$out/$project" "$out/bootstrap"
  rm -f "$out/createdump"
done

for name in "${names[@]}"; do
  dotnet run build/pack.cs -- "artifacts/functions/$name" "artifacts/$name.zip"
done
