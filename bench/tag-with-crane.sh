#!/usr/bin/env bash
# The least that moves both tags: nothing is checked, nothing is kept, nothing is read back.
# Usage: tag-with-crane.sh <source tag> <target tag> <image>...
set -euo pipefail
source_tag=$1 target_tag=$2
shift 2

for image in "$@"; do
  crane tag "$image:$source_tag" "$target_tag"
done
