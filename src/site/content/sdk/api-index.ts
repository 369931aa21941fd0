// Parses `api.md`. It is generated, so its lines have one of few forms.

/** Something that can be imported. */
export interface ApiExport {
  name: string;
  /** `class`, `interface`, `type`, `constant`, `function`. */
  kind: string;
  /** The declaration after the name, or the signatures of a function. */
  shapes: string[];
  remark: string;
  /** Its counterpart in Python; null if there is none, undefined if not documented. */
  python: string | null | undefined;
  members: ApiMember[];
  /** The heading above it, within its entry point. */
  chapter: string;
  entry: string;
}

export interface ApiMember {
  name: string;
  /** Its id on the page: `executions.list` for methods of a client, else `Class.member`. */
  anchor: string;
  isStatic: boolean;
  signatures: string[];
  remark: string;
  python: string | null | undefined;
}

/** The class of an error code. */
export interface ApiErrorClass {
  name: string;
  code: string;
  status: string;
  when: string;
  python: string;
}

export interface ApiIndex {
  entries: string[];
  exports: ApiExport[];
  errorClasses: ApiErrorClass[];
}

const CODE = /^(?:`` (.+?) ``|`([^`]+)`)(?:, )?/;

/** Members of these are called on a client. */
const ON_CLIENT: Record<string, string> = { Executions: 'executions', ExecutionGroups: 'executionGroups' };

export function readApiIndex(markdown: string): ApiIndex {
  const index: ApiIndex = { entries: [], exports: [], errorClasses: [] };
  let chapter = '';
  for (const line of markdown.split('\n')) {
    const entry = line.match(/^## `(.+)`$/)?.[1];
    if (entry !== undefined) {
      index.entries.push(entry);
      chapter = '';
    }
    chapter = line.match(/^### (.+)$/)?.[1] ?? chapter;
    // The lines before the first entry point are the table of contents.
    if (index.entries.length === 0) continue;
    if (line.startsWith('- ')) {
      index.exports.push({ ...exportOf(line.slice(2)), chapter, entry: index.entries.at(-1) ?? '' });
    } else if (line.startsWith('  - ')) {
      const owner = index.exports.at(-1);
      owner?.members.push(memberOf(line.slice(4), owner.name));
    } else if (line.startsWith('| `')) {
      index.errorClasses.push(errorClassOf(line));
    }
  }
  return index;
}

function exportOf(line: string): Omit<ApiExport, 'chapter' | 'entry'> {
  const [, name, kind, rest] = line.match(/^\*\*`(.+?)`\*\* \((\w+)\)(.*)$/) ?? [];
  if (name !== undefined && kind !== undefined && rest !== undefined) {
    const { codes, ...said } = codesBefore(rest.trimStart());
    return { name, kind, shapes: codes, ...said, members: [] };
  }
  const { codes, ...said } = codesBefore(line);
  return { name: nameOf(codes[0] ?? ''), kind: 'function', shapes: codes, ...said, members: [] };
}

function memberOf(line: string, owner: string): ApiMember {
  const isStatic = line.startsWith('static ');
  const { codes, ...said } = codesBefore(isStatic ? line.slice('static '.length) : line);
  const name = nameOf(codes[0] ?? '');
  return { name, anchor: `${ON_CLIENT[owner] ?? owner}.${name}`, isStatic, signatures: codes, ...said };
}

function errorClassOf(line: string): ApiErrorClass {
  const [name = '', code = '', status = '', when = '', python = ''] = line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => cell.replaceAll('\\|', '|'));
  return { name: plain(name), code: plain(code), status, when, python: plain(python) };
}

/** The code spans at the beginning of a line, and the text after the colon. */
function codesBefore(line: string): { codes: string[] } & Pick<ApiMember, 'remark' | 'python'> {
  const codes: string[] = [];
  let rest = line;
  for (let found = rest.match(CODE); found !== null; found = rest.match(CODE)) {
    codes.push(found[1] ?? found[2] ?? '');
    rest = rest.slice(found[0].length);
  }
  const [said = '', python] = rest.replace(/^: /, '').split(/ ?\*Python: (.+)\.\*$/);
  return { codes, remark: said, python: python === 'none' ? null : python?.replaceAll('`', '') };
}

/** `list<Include>(query?: …)` → `list`. */
function nameOf(signature: string): string {
  if (signature.startsWith('new ')) return 'constructor';
  return signature.match(/^(?:readonly )?(\[.+?\]|[\w$]+)/)?.[1] ?? signature;
}

function plain(cell: string): string {
  return cell.replaceAll('`', '');
}
