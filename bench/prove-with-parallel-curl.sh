#!/usr/bin/env bash
# The same with all that curl can do at once: one process, 64 transfers. It counts, and cannot say who is stale.
# Usage: prove-with-parallel-curl.sh <address with {slug}> <commit> < slugs, one a line
set -euo pipefail
template=$1 commit=$2

urls=$(while read -r slug; do
  tenant=${template//'{slug}'/$slug}
  printf 'url = "%s"\noutput = "-"\n' "$tenant/buildinfo" "$tenant/health"
done)
wanted=$(( $(grep -c '^url' <<< "$urls") / 2 ))
proved=$(curl -fsS --max-time 60 --parallel --parallel-max 64 --config - <<< "$urls" | { grep -o "\"git_sha\":\"$commit\"" || true; } | wc -l)
[ "$proved" = "$wanted" ] || { echo "$proved of $wanted run $commit" >&2; exit 1; }
