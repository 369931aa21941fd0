import { type Completed, families, firstWords, PROGRAM } from './commands-tree.ts';

/** Needs nothing but bash 3.2, not even the package bash-completion. */
export function bashCompletion(commands: readonly Completed[]): string {
  const seconds = [...families(commands)].map(
    ([family, members]) =>
      `    ${family}) words="${members.map(({ name }) => name.split(' ')[1]).join(' ')}" ;;`,
  );
  return `# bash completion for ${PROGRAM}. In ~/.bashrc: source <(${PROGRAM} completion bash)
_cloudify_executions() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local first=2 words="" values="" options="" places="" place=0 index is_at=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${firstWords(commands)
      .map(([word]) => word)
      .join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$command" in
${seconds.join('\n')}
  esac
  if [ -n "$words" ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then
      COMPREPLY=($(compgen -W "$words --help" -- "$cur"))
      return
    fi
    command="$command \${COMP_WORDS[2]}"
    first=3
  fi
  case "$command" in
${commands.map(variables).join('\n')}
    *) return ;;
  esac
  # bash takes --option=value for three words.
  if [ "$cur" = "=" ]; then
    cur=""
  elif [ "$prev" = "=" ]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  # bash takes "@" for a word of its own, too, but replaces it together with the name after it.
  case "$cur" in
    @*|=@)
      is_at=1
      cur="\${cur#=}"
      cur="\${cur#@}"
      ;;
  esac
  case "$prev" in
    @|=@)
      is_at=1
      prev="\${COMP_WORDS[COMP_CWORD-2]}"
      [ "$prev" = "=" ] && prev="\${COMP_WORDS[COMP_CWORD-3]}"
      ;;
  esac
  case "$command $prev" in
${commands.flatMap(choicesOfOptions).join('\n')}
  esac
  case " $values " in
    *" $prev "*) return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  for ((index = first; index < COMP_CWORD; index++)); do
    case " $values " in
      *" \${COMP_WORDS[index]} "*) ((index++)) ;;
      *) [[ "\${COMP_WORDS[index]}" == -* || "\${COMP_WORDS[index]}" == "=" ]] || ((place++)) ;;
    esac
  done
  case "$command $place" in
${commands.flatMap(choicesOfPlaces).join('\n')}
  esac
}
complete -F _cloudify_executions ${PROGRAM}
`;
}

function variables({ name, options }: Completed): string {
  const both = ({ name: long, option }: Completed['options'][number]) =>
    option.short === undefined ? `--${long}` : `--${long} -${option.short}`;
  const values = options.filter(({ takesNext }) => takesNext);
  return `    ${quoted(name)}) options="${options.map(({ name: long }) => `--${long}`).join(' ')}" values="${values.map(both).join(' ')}" ;;`;
}

function choicesOfOptions({ name, options }: Completed): string[] {
  return options.flatMap(({ name: long, option }) => {
    const patterns = [`--${long}`, ...(option.short === undefined ? [] : [`-${option.short}`])];
    const pattern = patterns.map((typed) => `"${name} ${typed}"`).join('|');
    if (option.completes === 'file') {
      return [
        `    ${pattern})`,
        '      compopt -o filenames 2>/dev/null',
        '      COMPREPLY=($(compgen -f -- "$cur"))',
        '      return',
        '      ;;',
      ];
    }
    if (option.completes === '@file') {
      return [
        `    ${pattern})`,
        '      [ -n "$is_at" ] || return',
        '      COMPREPLY=($(compgen -P @ -f -- "$cur"))',
        // As for a file name; taken for one, bash would put a backslash before the "@".
        `      if [ "\${#COMPREPLY[@]}" -eq 1 ] && [ -d "\${COMPREPLY[0]#@}" ]; then`,
        `        COMPREPLY[0]="\${COMPREPLY[0]}/"`,
        '        compopt -o nospace 2>/dev/null',
        '      fi',
        '      return',
        '      ;;',
      ];
    }
    if (option.choices === undefined) return [];
    const list = option.choices.join(' ');
    // Several of them are joined by commas; the part behind the last one is completed.
    const reply =
      option.kind === 'several'
        ? `[[ "$cur" == *,* ]] && COMPREPLY=($(compgen -P "\${cur%,*}," -W "${list}" -- "\${cur##*,}")) || COMPREPLY=($(compgen -W "${list}" -- "$cur"))`
        : `COMPREPLY=($(compgen -W "${list}" -- "$cur"))`;
    return [`    ${pattern})`, `      ${reply}`, '      return', '      ;;'];
  });
}

function choicesOfPlaces({ name, arguments: places }: Completed): string[] {
  return places.flatMap(({ choices }, index) =>
    choices === undefined
      ? []
      : [`    "${name} ${index}") COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")) ;;`],
  );
}

const quoted = (name: string) => `"${name}"`;
