import {
  type Completed,
  type CompletedOption,
  families,
  firstWords,
  PROGRAM,
  single,
} from './commands-tree.ts';

export function zshCompletion(commands: readonly Completed[]): string {
  const described = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([word, about]) => single(`${word}:${about.replaceAll(':', '\\:')}`)).join(' ');
  const seconds = [...families(commands)].map(([family, members]) => {
    const rows = members.map(({ name, summary }) => [name.split(' ')[1] ?? '', summary] as const);
    return `    ${family})
      if (( CURRENT == 3 )); then
        rows=(${described(rows)})
        _describe 'command' rows
        return
      fi
      command="$command $words[3]"
      shift words
      (( CURRENT-- ))
      ;;`;
  });
  return `#compdef ${PROGRAM}
# zsh completion for ${PROGRAM}. In ~/.zshrc, behind compinit: source <(${PROGRAM} completion zsh)
_cloudify_executions() {
  local command=$words[2]
  local -a rows
  if (( CURRENT == 2 )); then
    rows=(${described(firstWords(commands))})
    _describe 'command' rows
    return
  fi
  case $command in
${seconds.join('\n')}
  esac
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(specifications).join('\n')}
  esac
}
if [[ $funcstack[1] == _cloudify_executions ]]; then
  _cloudify_executions "$@"
else
  compdef _cloudify_executions ${PROGRAM}
fi
`;
}

function specifications({ name, arguments: places, options }: Completed): string {
  const lines = [
    ...places.map(({ name: place, choices }, index) =>
      single(`${index + 1}:${place}:${choices === undefined ? ' ' : `(${choices.join(' ')})`}`),
    ),
    ...options.map(specification),
  ];
  return `    ${single(name)})
      _arguments -s -S \\
${lines.map((line) => `        ${line}`).join(' \\\n')}
      ;;`;
}

function specification({ name, option }: CompletedOption): string {
  const about = `[${option.about.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:')}]`;
  const value = option.kind === 'flag' ? '' : `:${option.placeholder}:${action(option)}`;
  const [long, short] =
    option.kind === 'flag'
      ? [`--${name}`, `-${option.short}`]
      : option.kind === 'optional'
        ? [`--${name}=-`, `-${option.short}`]
        : [`--${name}=`, `-${option.short}+`];
  const behind = single(about + (option.kind === 'optional' ? `:${value}` : value));
  if (option.short === undefined) return (option.kind === 'several' ? "'*'" : '') + single(long) + behind;
  const once = option.kind === 'several' ? "'*'" : single(`(-${option.short} --${name})`);
  return `${once}{${short},${long}}${behind}`;
}

function action({ kind, choices, completes }: CompletedOption['option']): string {
  if (completes === 'file') return '_files';
  if (completes === '@file') return '{compset -P @ && _files}';
  if (choices === undefined) return ' ';
  return kind === 'several' ? `_values -s , value ${choices.join(' ')}` : `(${choices.join(' ')})`;
}
