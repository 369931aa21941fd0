import { isStyled, type Output } from './output.ts';
import { padded, widthOf, wrapped } from './text.ts';

/** `label  text`, and further lines of the text below its first. Empty texts are left out. */
export function details(
  rows: readonly (readonly [label: string, text: string | readonly string[]])[],
  output: Output,
): string[] {
  const filled = rows.map(([label, text]) => ({ label, lines: [text].flat().filter((line) => line !== '') }));
  const shown = filled.filter(({ lines }) => lines.length > 0);
  const labelled = Math.max(...shown.map(({ label }) => widthOf(label)));
  const room = Math.max(20, output.width - labelled - 4);
  return shown.flatMap(({ label, lines }) =>
    lines
      // Coloured texts are short, and what colours them must not be counted.
      .flatMap((line) => (isStyled(line) ? [line] : wrapped(line, room)))
      .map((line, index) => `  ${output.style('dim', padded(index === 0 ? label : '', labelled))}  ${line}`),
  );
}
