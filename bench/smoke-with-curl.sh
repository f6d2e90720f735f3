#!/usr/bin/env bash
# The smoke that is replaced, as such scripts are written: canary by canary, check by check.
# usage: smoke-with-curl.sh <commit> <address…>
set -euo pipefail
commit=$1
shift
check() { # check <what> <expected> <response>
  case $3 in *"$2"*) ;; *) echo "FAIL $1: $3" >&2; exit 1 ;; esac
}
for url in "$@"; do
  auth="authorization: Bearer bench-token"
  check build "$commit" "$(curl -sS "$url/buildinfo")"
  check liveness subsystems "$(curl -sS -H "$auth" "$url/admin/liveness")"
  check workspaces '[' "$(curl -sS -H "$auth" "$url/workspaces")"
  check commit id "$(curl -sS -H "$auth" -d '{"content":"probe"}' "$url/memories/commit")"
  check events '[' "$(curl -sS -H "$auth" "$url/events")"
  check 'no bearer' 401 "$(curl -sS -o /dev/null -w '%{http_code}' "$url/admin/liveness")"
done
