# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of vouch in bash. Commands and options are read from the program's own help, so that they never differ.
_vouch()
{
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} program=${COMP_WORDS[0]}
  case $previous in
    -w | --workspace | -o | --output | --mapping | --errors | import | export | new | demo)
      compopt -o default
      COMPREPLY=()
      return
      ;;
  esac
  local index=1 command=
  while [ "$index" -lt "$COMP_CWORD" ]; do
    case ${COMP_WORDS[index]} in
      -w | --workspace) index=$((index + 1)) ;;
      -*) ;;
      *)
        command=${COMP_WORDS[index]}
        break
        ;;
    esac
    index=$((index + 1))
  done
  local words
  if [ -z "$command" ]; then
    words=$("$program" --help 2>/dev/null | sed -n 's/^  \([a-z]*\) .*/\1/p' | sort -u)
  elif [ "$command" = record ] && [ "$((index + 1))" -eq "$COMP_CWORD" ]; then
    words=$("$program" --help 2>/dev/null | sed -n 's/^  record \([a-z]*\) .*/\1/p')
  elif [ "$command" = report ] && [[ $word != -* ]]; then
    words=$("$program" report --help 2>/dev/null | sed -n 's/^Reports: \([^.]*\)\..*/\1/p' | tr -d ,)
  else
    [ "$command" != record ] || command="record ${COMP_WORDS[index + 1]:-}"
    # shellcheck disable=SC2086 # two words on purpose
    words=$("$program" $command --help 2>/dev/null | grep -o -- '--[a-z-]*' | sort -u)
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  [ ${#COMPREPLY[@]} -gt 0 ] || compopt -o default
}
complete -F _vouch vouch
