import { CommandError } from '../command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The first line of standard input. On a terminal it is asked for, and what is typed is not shown. */
export async function readSecret(what: string, terminal: Terminal): Promise<string> {
  const { stdin } = process;
  const line = stdin.isTTY ? await typedUnseen(`${what}: `, terminal) : await firstLine(stdin);
  if (line === '') throw new CommandError(`There is no ${what.toLowerCase()} on standard input.`);
  return line;
}

async function firstLine(stdin: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stdin) chunks.push(chunk.toString());
  return chunks.join('').split(/\r?\n/)[0] ?? '';
}

function typedUnseen(question: string, terminal: Terminal): Promise<string> {
  const { stdin } = process;
  // First this: whoever answers as soon as the question is there is not shown either.
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  void terminal.err.write(question).catch(() => undefined);
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (settle: () => void) => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      terminal.warn('');
      settle();
    };
    const onData = (text: string) => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return end(() => resolve(typed));
        if (character === '\u0003' || character === '\u0004') {
          return end(() => reject(new CommandError('Nothing was sent: the question was not answered.')));
        }
        typed = character === '\u007f' || character === '\b' ? typed.slice(0, -1) : typed + character;
      }
    };
    stdin.on('data', onData);
    stdin.resume();
  });
}
