#!/usr/bin/env bash
# Builds the documentation into docs/site. It needs Node.js 20 or later with npm.
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules/vitepress ] || npm ci --no-audit --no-fund --loglevel=error
npm run build
