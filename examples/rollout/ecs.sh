#!/bin/sh
# Amazon ECS: a service a tenant, named as its slug. Needs the AWS CLI and jq.
#   rollout-command: examples/rollout/ecs.sh <cluster> <task definition family>
set -eu
image=$(jq -er '.images | to_entries[0] | "\(.key)@\(.value)"') || exit 78
old=$(aws ecs describe-task-definition --task-definition "$2" --query taskDefinition --output json)
new=$(printf %s "$old" | jq --arg image "$image" '
  del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt, .registeredBy)
  | .containerDefinitions |= map(if (.image | sub("[:@][^/]*$"; "")) == ($image | sub("@.*"; "")) then .image = $image else . end)')
task=$(aws ecs register-task-definition --cli-input-json "$new" --query taskDefinition.taskDefinitionArn --output text)
primary="deployments[?status=='PRIMARY'].[id, rolloutState] | [0]"
for tenant in $RELEASE_TENANTS; do
  mine=$(aws ecs update-service --cluster "$1" --service "$tenant" --task-definition "$task" --query "service.$primary" --output text)
  aws ecs wait services-stable --cluster "$1" --services "$tenant"
  now=$(aws ecs describe-services --cluster "$1" --services "$tenant" --query "services[0].$primary" --output text)
  # Stable is also what ECS has rolled back to: it must be the very deployment that was begun here.
  [ "${now%%	*} ${now##*	}" = "${mine%%	*} COMPLETED" ] || { echo "$tenant was rolled back: $now" >&2; exit 1; }
done
