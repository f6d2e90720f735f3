#!/bin/sh
# Kamal: a destination a tenant (config/deploy.<slug>.yml). The build is in the registry already: nothing is pushed.
#   rollout-command: examples/rollout/kamal.sh
set -eu
for tenant in $RELEASE_TENANTS; do
  kamal deploy --skip-push --version "$RELEASE_TAG" --destination "$tenant"
done
