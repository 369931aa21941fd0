import type { ApiExport } from './declarations.ts';

export interface Group {
  readonly title: string;
  readonly exports: readonly ApiExport[];
}

/** What belongs together, in the order in which it is told. The first that fits takes it. */
const GROUPS: readonly { title: string; order: number; has(each: ApiExport): boolean }[] = [
  {
    title: 'Errors',
    order: 6,
    has: ({ name, isError }) => isError || /Error|^RawResult$|^FailedRequest$|ERROR/.test(name),
  },
  {
    title: 'Waiting',
    order: 5,
    has: ({ kind, name }) =>
      kind !== 'function' && /Handle$|Wait|Watch|Run|Poll|State$|GroupResult$|Outcome$|Escalat/.test(name),
  },
  {
    title: 'The client',
    order: 1,
    has: ({ name }) =>
      /Client|^(Credentials\w*|Environment|Fetch|Middleware\w*|Next|RequestOptions|Retry\w*|OperationId)$/.test(
        name,
      ),
  },
  {
    title: 'Lists',
    order: 4,
    has: ({ name }) => /^(List\w*|Page\w*|Pagination|Projection|FilterOf|OneOrMany|SortKey)$/.test(name),
  },
  {
    title: 'Statuses, guards and other things to compute with',
    order: 7,
    has: ({ kind, name }) =>
      kind === 'function' || kind === 'constant' || /Status|^Stat|^With|Guard|Dates/.test(name),
  },
  {
    title: 'Ids and names',
    order: 8,
    has: ({ kind, name }) => kind === 'type' && /(Id|Name)$/.test(name),
  },
  {
    title: 'Execution groups',
    order: 3,
    has: ({ name }) => /ExecutionGroup|GetData/.test(name),
  },
  {
    title: 'Executions',
    order: 2,
    has: ({ name }) => /Execution|^(Cancel|Resume|Dump|Restore|Schedule|Start)/.test(name),
  },
  { title: 'Other types', order: 9, has: () => true },
];

const KINDS = ['class', 'function', 'constant', 'interface', 'type'];

/** The exports of the SDK by what they are for, with what one calls before what that is typed with. */
export function grouped(exports: readonly ApiExport[]): Group[] {
  const byRank = (a: ApiExport, b: ApiExport) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  const homes = new Map(exports.map((each) => [each, GROUPS.find((group) => group.has(each))]));
  return GROUPS.toSorted((a, b) => a.order - b.order)
    .map((group) => ({
      title: group.title,
      exports: exports.filter((each) => homes.get(each) === group).toSorted(byRank),
    }))
    .filter((group) => group.exports.length > 0);
}
