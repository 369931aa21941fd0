/** A value as source code, on one line. The formatter breaks it. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

export function constant(name: string, value: unknown, doc: string): string {
  return `${docComment(doc)}\nexport const ${name} = ${literal(value)} as const;\n`;
}

/** The type of texts. */
export const union = (texts: readonly string[]): string =>
  texts.map((text) => `'${text}'`).join(' | ') || 'never';

const WIDTH = 110;

/** A doc comment with its paragraphs (separated by newlines) filled to the line width. */
export function docComment(text: string): string {
  const lines = text
    .replaceAll('*/', '*\\/')
    .split('\n')
    .flatMap((paragraph) => fill(paragraph.trim()));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length <= WIDTH - 7) return `/** ${only} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

function fill(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - 3) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** `groupStatus` → `GROUP_STATUS` */
export function constantName(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}

/** The first lines of every generated source file. */
export function header(...sources: readonly string[]): string {
  return [
    `// Generated from ${sources.join(', ')}.`,
    '// Do not edit: change the source and run `npm run generate`.',
    '',
    '',
  ].join('\n');
}
