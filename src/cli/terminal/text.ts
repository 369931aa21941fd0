import truncatedWidth from 'fast-string-truncated-width';

/** Control characters and changes of the writing direction, which a terminal would execute. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const WHITE_SPACE = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** One safe line. White space becomes one space. */
export function sanitize(text: string): string {
  return replaceUnsafe(text).replace(/\s+/g, ' ').trim();
}

/** Safe lines, with their indentation. */
export function sanitizeLines(text: string): string[] {
  return text.split(LINE_BREAKS).map((line) => replaceUnsafe(line.replaceAll('\t', '    ')).trimEnd());
}

/** Replaces what a terminal would execute, without changing the width. */
export function replaceUnsafe(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(WHITE_SPACE, ' ').replace(UNSAFE, '\u{fffd}');
}

export function displayWidth(text: string): number {
  return truncatedWidth(text).width;
}

/** Truncates the text to this width, with an ellipsis. */
export function truncate(text: string, width: number): string {
  const { index, truncated } = truncatedWidth(text, { limit: width, ellipsis: '…' });
  if (!truncated) return text;
  if (width < 1) return '';
  // The library is one column off after some characters, such as an arrow.
  let start = text.slice(0, index).trimEnd();
  while (displayWidth(start) >= width) start = start.replace(/.$/u, '');
  return `${start}…`;
}

export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + room : room + text;
}

/** Words on lines of at most this width; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Wraps a line to this width; the lines after the first are indented by `indent` columns. */
export function wrapIndented(text: string, indent: number, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const start = /^ */.exec(text)?.[0] ?? '';
  // The first line may be as wide as the others, so that all of them can be wrapped as one.
  const [first = '', ...others] = wrap(
    text.slice(start.length),
    Math.max(20, width - Math.max(indent, start.length)),
  );
  return [start + first, ...others.map((line) => ' '.repeat(indent) + line)];
}

/** Quotes a word for a POSIX shell. */
export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
