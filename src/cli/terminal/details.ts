import { isStyled, type Output } from './output.ts';
import { displayWidth, pad, wrap } from './text.ts';

/** `label  text`, and further lines of the text below its first. Empty texts are left out. */
export function details(
  rows: readonly (readonly [label: string, text: string | readonly string[]])[],
  output: Output,
): string[] {
  const nonEmpty = rows.map(([label, text]) => ({
    label,
    lines: [text].flat().filter((line) => line !== ''),
  }));
  const shown = nonEmpty.filter(({ lines }) => lines.length > 0);
  const labelled = Math.max(...shown.map(({ label }) => displayWidth(label)));
  const room = Math.max(20, output.width - labelled - 4);
  return shown.flatMap(({ label, lines }) =>
    lines
      // Coloured texts are short, and what colours them must not be counted.
      .flatMap((line) => (isStyled(line) ? [line] : wrap(line, room)))
      .map((line, index) => `  ${output.style('dim', pad(index === 0 ? label : '', labelled))}  ${line}`),
  );
}
