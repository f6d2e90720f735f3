#!/usr/bin/env bash
# What a workflow does by hand to prove a fleet: one tenant after the other, its commit and its health.
# Usage: prove-with-curl.sh <address with {slug}> <commit> < slugs, one a line
set -euo pipefail
template=$1 commit=$2

while read -r slug; do
  tenant=${template//'{slug}'/$slug}
  sha=$(curl -fsS --max-time 10 "$tenant/buildinfo" | sed -E 's/.*"git_sha":"([0-9a-f]*)".*/\1/')
  [ "$sha" = "$commit" ] || { echo "stale: $slug is $sha" >&2; exit 1; }
  curl -fsS --max-time 10 -o /dev/null "$tenant/health" || { echo "unhealthy: $slug" >&2; exit 1; }
done
