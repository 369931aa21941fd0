/** api.md: one line for everything that the package exports. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiEntry, type ApiExport, type ApiMember, type Comment, readExports } from './exports.ts';

export const API_PAGE = 'api.md';

const INTRODUCTION = `# API index

What the package exports, with the first sentence of each doc comment; your editor shows the rest. Written by
\`npm run generate\` from the declarations: change a comment there, not this page.

*Python* names the counterpart in the Python client \`cloudify_rest_client\`. Types and options have none.
`;

/** Undefined for a root without a package, such as a copy of spec/ alone. */
export async function apiIndex(root: string): Promise<string | undefined> {
  if (!existsSync(join(root, 'tsdown.config.ts'))) return undefined;
  const entries = await readExports(root);
  const contents = entries.map(
    ({ name }) => `- [\`${name}\`](#${name.toLowerCase().replaceAll(/[^\w -]/g, '')})`,
  );
  return `${[INTRODUCTION, contents.join('\n'), ...entries.map(entrySection)].join('\n').trimEnd()}\n`;
}

/** Chapters of the first entry point, in order, by source file. */
const CHAPTERS: readonly (readonly [title: string, files: RegExp])[] = [
  ['Client', /^src\/client\/(client|manager|options|environment|transport)\b/],
  ['Executions and execution groups', /^src\/client\/(executions|execution-groups|resources)\b/],
  ['Waiting', /^src\/client\/waiting\b/],
  ['Lists', /^src\/client\/pagination\b/],
  ['Errors', /^src\/client\/errors\b|^generated\/error/],
  ['Statuses and dates', /^(src\/client\/(lifecycle|dates)|generated\/lifecycle)\b/],
  ['Types', /^/],
];
const KINDS = ['class', 'function', 'constant', 'interface', 'type'];

function entrySection({ name, exports }: ApiEntry, index: number): string {
  const sorted = exports.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  if (index > 0) return `\n## \`${name}\`\n${exportList(sorted)}`;
  const chapterOf = ({ file }: ApiExport) => CHAPTERS.find(([, files]) => files.test(file))?.[0];
  const chapters = CHAPTERS.map(([title]) => ({
    title,
    exports: sorted.filter((each) => chapterOf(each) === title),
  })).filter((chapter) => chapter.exports.length > 0);
  return `\n## \`${name}\`\n${chapters.map((each) => `\n### ${each.title}\n${exportList(each.exports)}`).join('')}`;
}

function exportList(exports: readonly ApiExport[]): string {
  const items = exports.filter(({ errorCode }) => errorCode === undefined).map(exportItem);
  const rows = exports.flatMap(({ name, errorCode, comment: { summary, python } }) => {
    if (errorCode === undefined) return [];
    const { code: errorName, status } = errorCode;
    const cells = [code(name), code(errorName), status, summary, python ? code(python) : 'none'];
    return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`];
  });
  const table =
    rows.length === 0
      ? []
      : ['', 'The error responses of the manager, each an `ApiError`:', '', ...ERROR_TABLE_HEAD, ...rows];
  return `\n${[...items, ...table].join('\n')}\n`;
}

const ERROR_TABLE_HEAD = ['| Class | `error_code` | Status | When | Python |', '|---|---|---|---|---|'];

function exportItem({ name, kind, signatures, comment, members }: ApiExport): string {
  const codes = signatures.map(code).join(', ');
  const head = kind === 'function' ? codes : `**\`${name}\`** (${kind}) ${codes}`;
  return [`- ${head.trimEnd()}: ${remark(comment)}`, ...members.map(memberItem)].join('\n');
}

function memberItem({ signatures, isStatic, comment }: ApiMember): string {
  const text = remark(comment);
  return `  - ${isStatic ? 'static ' : ''}${signatures.map(code).join(', ')}${text ? `: ${text}` : ''}`;
}

function remark({ summary, python, throws, isDeprecated }: Comment): string {
  const parts = [
    isDeprecated ? 'Deprecated.' : '',
    summary.replace(/:$/, '.'),
    throws.length > 0 ? `Throws ${throws.map(code).join(', ')}.` : '',
    python === undefined ? '' : `*Python: ${python === null ? 'none' : code(python)}.*`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** As inline code, also when the text has backticks itself. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
