#!/usr/bin/env bash
# What `mode: promote` replaces: both images checked, the digest before, both tagged, the digest after.
# Usage: promote-with-crane.sh <source tag> <target tag> <image>...
set -euo pipefail
source_tag=$1 target_tag=$2
shift 2

for image in "$@"; do
  crane manifest "$image:$source_tag" > /dev/null || { echo "missing: $image:$source_tag" >&2; exit 1; }
done
for image in "$@"; do
  before=$(crane digest "$image:$target_tag")
  wanted=$(crane digest "$image:$source_tag")
  crane tag "$image:$source_tag" "$target_tag"
  after=$(crane digest "$image:$target_tag")
  [ "$after" = "$wanted" ] || { echo "not moved: $image:$target_tag is $after, was $before" >&2; exit 1; }
done
