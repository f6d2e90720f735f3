#!/bin/sh
# ssh: a host a tenant, whose key may do one thing (ssh-forced-command.sh).
#   rollout-command: examples/rollout/ssh.sh <user> <domain>
set -eu
[ $# -eq 2 ] || { echo 'usage: ssh.sh <user> <domain>' >&2; exit 64; }

image=$(sed -n 's/.*"images":{"\([^"]*\)":"\(sha256:[0-9a-f]*\)".*/\1@\2/p')
[ -n "$image" ] || { echo 'this deploy is of no image' >&2; exit 78; }

status=0
for tenant in $RELEASE_TENANTS; do
  # A host that cannot be reached (255) is one that did not move: the tenant itself is asked next.
  ssh -n -o BatchMode=yes -o ConnectTimeout=10 "$1@$tenant.$2" "$image" || status=1
done
exit "$status"
