/** The checked responses: a line for each operation. */
import { type Report, sortedRows } from '../../../conformance/index.ts';
import { type Style, styled } from '../../terminal/output.ts';

type Row = Report['rows'][number];

const NAME_WIDTH = 24;
const ENTRY_WIDTH = 11;

export function responseLines(rows: readonly Row[], width: number): string[] {
  // The width of a file is infinite.
  const perLine = Math.min(99, Math.max(1, Math.floor((width - NAME_WIDTH) / ENTRY_WIDTH)));
  const operations = new Map<string, Row[]>();
  for (const row of sortedRows(rows).filter(({ status }) => status !== 0)) {
    const name = row.operationId ?? 'other paths, methods';
    operations.set(name, [...(operations.get(name) ?? []), row]);
  }
  if (operations.size === 0) return [];
  const lines = [...operations].flatMap(([name, own]) => {
    const entries = own.map(entry);
    return Array.from({ length: Math.ceil(entries.length / perLine) }, (_, index) => {
      const head = (index === 0 ? `  ${name}` : '').padEnd(NAME_WIDTH);
      return (
        head +
        entries
          .slice(index * perLine, (index + 1) * perLine)
          .join('')
          .trimEnd()
      );
    });
  });
  const legend = lines.some((line) => /[✗!]/.test(line)) ? ' (✗ breaks the contract, ! a known issue)' : '';
  return ['', `Responses by status${legend}:`, ...lines];
}

/** `200 ×12`, with a mark when one of them is wrong. */
function entry({ status, cells }: Row): string {
  const all = [...cells.values()];
  const count = Math.max(...all.map(({ passed, failed, known }) => passed + failed + known));
  const shown = (mark: string, style?: Style) => {
    const text = `${status} ×${count}${mark}`;
    return styled(style, text) + ' '.repeat(Math.max(1, ENTRY_WIDTH - text.length));
  };
  if (all.some(({ failed }) => failed > 0)) return shown(' ✗', 'red');
  return all.some(({ known }) => known > 0) ? shown(' !', 'yellow') : shown('');
}
