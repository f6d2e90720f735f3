#!/bin/sh
# Kubernetes: a namespace a tenant, and one deployment in each.
#   rollout-command: examples/rollout/kubernetes.sh <deployment> <container>
set -eu
[ $# -eq 2 ] || { echo 'usage: kubernetes.sh <deployment> <container>' >&2; exit 64; }

# By digest, which no push can change: the first image of the deploy.
image=$(sed -n 's/.*"images":{"\([^"]*\)":"\(sha256:[0-9a-f]*\)".*/\1@\2/p')
[ -n "$image" ] || { echo 'this deploy is of no image' >&2; exit 78; }

for tenant in $RELEASE_TENANTS; do
  kubectl --namespace "$tenant" set image "deployment/$1" "$2=$image"
done
status=0
for tenant in $RELEASE_TENANTS; do
  kubectl --namespace "$tenant" rollout status "deployment/$1" --timeout 8m || status=1
done
exit "$status"
