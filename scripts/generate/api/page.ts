import type { Comment } from './comment.ts';
import type { ApiEntry, ApiExport, ApiMember } from './declarations.ts';
import { grouped } from './groups.ts';

const BEGINNING = `# The API

What the package exports, with the first sentence of what its comments say; your editor shows the rest. Written by
\`npm run generate\` from the declarations: change a comment there, never this page.

*Python* names the counterpart in the Python client \`cloudify_rest_client\`. What says nothing about it is a type or a
setting, which Python does not have.
`;

/** api.md: an index of everything that can be imported. */
export function apiPage(entries: readonly ApiEntry[]): string {
  const contents = entries.map(({ name }) => `- [\`${name}\`](#${anchor(name)})`);
  const parts = entries.map((entry, index) => entryPoint(entry, index === 0));
  return `${[BEGINNING, contents.join('\n'), ...parts].join('\n').trimEnd()}\n`;
}

function entryPoint({ name, exports }: ApiEntry, isMain: boolean): string {
  const groups = isMain ? grouped(exports) : [{ title: '', exports }];
  const parts = groups.map((group) => `${group.title && `\n### ${group.title}\n`}${chapter(group.exports)}`);
  return `\n## \`${name}\`\n${parts.join('')}`;
}

function chapter(exports: readonly ApiExport[]): string {
  const refusals = exports.filter(({ refusal }) => refusal);
  const others = exports.filter(({ refusal }) => !refusal);
  return `\n${others.map(item).join('\n')}\n${refusals.length > 0 ? refusalTable(refusals) : ''}`;
}

function item(each: ApiExport): string {
  const [first, ...overloads] = each.signatures;
  const also = overloads.map((signature) => `, ${code(signature)}`).join('');
  const shape = first === undefined ? '' : ` ${each.kind === 'function' ? '' : code(first)}`;
  const head =
    each.kind === 'function'
      ? `${code(first ?? each.name)}${also}`
      : `**\`${each.name}\`** (${each.kind})${shape}`;
  const line = `- ${head.trimEnd()}: ${remark(each.comment)}`;
  return [line, ...each.members.map((member) => `  - ${memberLine(member)}`)].join('\n');
}

function memberLine({ signatures, isStatic, comment }: ApiMember): string {
  const text = signatures.map(code).join(', ');
  const said = remark(comment);
  return `${isStatic ? 'static ' : ''}${text}${said ? `: ${said}` : ''}`;
}

function remark({ summary, python, throws, deprecated }: Comment): string {
  const parts = [
    deprecated ? 'Deprecated.' : '',
    summary.replace(/:$/, '.'),
    throws.length > 0 ? `Throws ${throws.map(code).join(', ')}.` : '',
    python === undefined ? '' : `*Python: ${python === null ? 'none' : code(python)}.*`,
  ];
  return parts.filter(Boolean).join(' ');
}

function refusalTable(refusals: readonly ApiExport[]): string {
  const rows = refusals.map(({ name, refusal, comment }) => {
    const python = comment.python ? code(comment.python) : 'none';
    const cells = [code(name), code(refusal?.code ?? ''), refusal?.status ?? '', comment.summary, python];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = ['| Class | `error_code` | Status | When | Python |', '|---|---|---|---|---|'];
  return `\nThe manager's refusals, each an \`ApiError\`:\n\n${[...head, ...rows].join('\n')}\n`;
}

/** As GitHub makes it of the heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

/** As code, whatever backticks it has itself. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
