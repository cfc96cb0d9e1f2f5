#!/usr/bin/env bash
# Conventional Commits: type(scope): subject; called by lefthook with the file that holds the message.
set -euo pipefail

subject="$(grep -v '^#' "$1" | sed -n '1p')"
types='feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert'
if [[ "$subject" =~ ^(Merge|Revert|fixup!|squash!)\  ]]; then exit 0; fi
if [[ "$subject" =~ ^($types)(\([a-z0-9./-]+\))?!?:\ .+ && ${#subject} -le 100 ]]; then exit 0; fi

printf 'Commit message: "type(scope): subject" is expected, at most 100 characters.\n' >&2
printf 'Types: %s.\nGot: %s\n' "${types//|/, }" "$subject" >&2
exit 1
