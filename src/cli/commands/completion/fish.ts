import { type Completed, families, firstWords, PROGRAM, single } from './commands-tree.ts';

export function fishCompletion(commands: readonly Completed[]): string {
  const line = (...parts: string[]) => ['complete', '-c', PROGRAM, ...parts].join(' ');
  const at = (path: string) => `-n ${single(`__cloudify_executions_at ${path}`)}`;
  return [
    `# fish completion for ${PROGRAM}: ${PROGRAM} completion fish > ~/.config/fish/completions/${PROGRAM}.fish`,
    '# Whether the words so far begin with these and, with -e, are no more than these.',
    'function __cloudify_executions_at',
    '    set -l typed (commandline -opc)',
    '    set -e typed[1]',
    '    if test "$argv[1]" = \'-e\'',
    '        set -e argv[1]',
    '        test "$typed" = "$argv"',
    '    else',
    '        set -l length (count $argv)',
    '        test (count $typed) -ge $length; and test "$typed[1..$length]" = "$argv"',
    '    end',
    'end',
    'function __cloudify_executions_at_file',
    '    set -l token (commandline -ct)',
    "    string match -q '@*' -- $token; and printf '@%s\\n' (__fish_complete_path (string sub -s 2 -- $token))",
    'end',
    line('-f'),
    ...firstWords(commands).map(([word, about]) => line(at('-e'), '-a', word, '-d', single(about))),
    ...[...families(commands)].flatMap(([family, members]) =>
      members.map(({ name, summary }) =>
        line(at(`-e ${family}`), '-a', name.split(' ')[1] ?? '', '-d', single(summary)),
      ),
    ),
    ...commands.flatMap(({ name, arguments: places, options }) => [
      ...places.flatMap(({ choices }) =>
        choices === undefined ? [] : [line(at(name), '-a', single(choices.join(' ')))],
      ),
      ...options.map(({ name: long, option, takesNext }) =>
        line(
          at(name),
          '-l',
          long,
          ...(option.short === undefined ? [] : ['-s', option.short]),
          ...(takesNext ? ['-r'] : []),
          ...(option.completes === 'file' ? ['-F'] : []),
          ...(option.completes === '@file' ? ['-a', single('(__cloudify_executions_at_file)')] : []),
          ...(option.choices === undefined ? [] : ['-a', single(option.choices.join(' '))]),
          '-d',
          single(option.about),
        ),
      ),
    ]),
    '',
  ].join('\n');
}
