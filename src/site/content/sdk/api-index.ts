// The SDK index, parsed from `api.md`. The generator writes it line by line in a few forms (scripts/generate/api).

export interface ApiExport {
  name: string;
  kind: 'class' | 'interface' | 'type' | 'constant' | 'function';
  /** What the declaration says after the name; the calls of a function. */
  signatures: string[];
  summary: string;
  /** Its counterpart in Python; null when there is none, undefined when the index says nothing. */
  python: string | null | undefined;
  members: ApiMember[];
  /** The heading above it, within its entry point. */
  chapter: string;
  entry: string;
}

export interface ApiMember {
  name: string;
  /** Its anchor on the page: `executions.list` for a method called on a client, else `Class.member`. */
  anchor: string;
  isStatic: boolean;
  signatures: string[];
  summary: string;
  python: string | null | undefined;
}

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

/** Classes whose methods are called on a client. */
const CLIENT_PROPERTIES: Record<string, string> = {
  Executions: 'executions',
  ExecutionGroups: 'executionGroups',
  Manager: 'manager',
};

export function readApiIndex(markdown: string): ApiIndex {
  const index: ApiIndex = { entries: [], exports: [], errorClasses: [] };
  const [, ...entries] = markdown.split(/^## `/m);
  for (const section of entries) {
    const entry = section.slice(0, section.indexOf('`'));
    index.entries.push(entry);
    let chapter = '';
    for (const line of section.split('\n')) {
      const owner = index.exports.at(-1);
      if (line.startsWith('### ')) chapter = line.slice(4);
      else if (line.startsWith('- ')) index.exports.push({ ...exportOf(line.slice(2)), chapter, entry });
      else if (line.startsWith('  - ') && owner) owner.members.push(memberOf(line.slice(4), owner.name));
      else if (line.startsWith('| `')) index.errorClasses.push(errorClassOf(line));
    }
  }
  return index;
}

function exportOf(line: string): Omit<ApiExport, 'chapter' | 'entry'> {
  const [, name, kind, rest = line] = line.match(/^\*\*`(.+?)`\*\* \((\w+)\) ?(.*)$/) ?? [];
  const described = describedBy(rest);
  return {
    name: name ?? nameOf(described.signatures),
    kind: (kind ?? 'function') as ApiExport['kind'],
    ...described,
    members: [],
  };
}

function memberOf(line: string, owner: string): ApiMember {
  const isStatic = line.startsWith('static ');
  const described = describedBy(line.replace(/^static /, ''));
  const name = nameOf(described.signatures);
  return { name, anchor: `${CLIENT_PROPERTIES[owner] ?? owner}.${name}`, isStatic, ...described };
}

function errorClassOf(line: string): ApiErrorClass {
  const cells = line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((cell) => cell.replaceAll('\\|', '|'));
  const [name = '', code = '', status = '', when = '', python = ''] = cells;
  const plain = (cell: string) => cell.replaceAll('`', '');
  return { name: plain(name), code: plain(code), status, when, python: plain(python) };
}

/** Code spans, separated by commas, then a colon and the text. */
function describedBy(line: string): Pick<ApiMember, 'signatures' | 'summary' | 'python'> {
  const [head = ''] = line.match(/^(?:(?:`` .+? ``|`[^`]+`)(?:, )?)*/) ?? [];
  const spans = [...head.matchAll(/`` (.+?) ``|`([^`]+)`/g)];
  const text = line.slice(head.length).replace(/^: /, '');
  const [summary = '', python] = text.split(/ ?\*Python: (.+)\.\*$/);
  return {
    signatures: spans.map(([, quoted, plain]) => quoted ?? plain ?? ''),
    summary,
    python: python === 'none' ? null : python?.replaceAll('`', ''),
  };
}

/** `list<Include>(query?: …)` → `list`. */
function nameOf([signature = '']: readonly string[]): string {
  if (signature.startsWith('new ')) return 'constructor';
  return signature.match(/^(?:readonly )?(\[.+?\]|[\w$]+)/)?.[1] ?? signature;
}
