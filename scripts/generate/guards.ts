/** generated/guards.ts: what the SDK must not send to some releases, as little of it as it needs at run time. */
import { literal } from './codegen.ts';
import type { Contract, Difference } from './contract.ts';
import { GenerationError } from './generation-error.ts';
import { lineNames, variantsByLine } from './release-lines.ts';

type Guard = NonNullable<Difference['guard']>;
type Range = { readonly from?: string; readonly until: string };

const PLACES = ['body', 'query', 'sort', 'include', 'action', 'functions', 'execution'];

export function guards({ releases, differences, operations }: Contract): string {
  const problems: string[] = [];
  const lines = lineNames(releases);
  const rows = Object.entries(differences).flatMap(([difference, entry]) => {
    const { where, client, guard } = entry;
    if (!guard) return [];
    problems.push(...validate(difference, entry, guard));
    const { operations = where.operations, uses, with: and, without, whenKnown, renamed } = guard;
    const renamedLines = renamed?.lines ?? [];
    const { variants: guarded = ['ignored'] } = guard;
    const unsafe = [...variantsByLine(difference, entry, lines)].flatMap(([line, { is }]) =>
      guarded.includes(is) && !renamedLines.includes(line) ? [line] : [],
    );
    const same = { difference, operations, uses, with: and, without };
    return [
      ...rangesOf(unsafe).map((range) => ({ ...same, ...range, whenKnown, instead: plain(client ?? '') })),
      ...rangesOf(renamedLines).map((range) => ({ ...same, ...range, sendAs: renamed?.to })),
    ];
  });
  if (problems.length > 0) throw new GenerationError(problems);
  const absentFields = Object.values(differences).flatMap(({ where, variants }) =>
    variants.some(({ is }) => is === 'absent') ? (where.fields ?? []) : [],
  );

  function validate(id: string, { where, client, variants }: Difference, guard: Guard): string[] {
    const ids: readonly string[] = operations.map((operation) => operation.id);
    const guarded = guard.operations ?? where.operations ?? [];
    const used = [guard.uses ?? [], guard.with ?? [], guard.without ?? []].flat();
    const names = (guard.variants ?? ['ignored']).filter((name) => !variants.some(({ is }) => is === name));
    return [
      ...(client === undefined ? ['has no `client` with what to do instead'] : []),
      ...(guarded.length === 0 ? ['has no operation'] : []),
      ...guarded.filter((name) => !ids.includes(name)).map((name) => `has the unknown operation ${name}`),
      ...used
        .filter((use) => !PLACES.includes(use.split('.')[0] ?? ''))
        .map((use) => `uses ${use}, whose place is none of ${PLACES.join(', ')}`),
      ...names.map((name) => `has no variant ${name}`),
    ].map((problem) => `spec/differences.yaml: the guard of ${id} ${problem}.`);
  }

  /** The versions of lines, each run of neighbours as one range. The oldest line includes what is older. */
  function rangesOf(some: readonly string[]): Range[] {
    const firstVersion = (index: number) => releases[index]?.versions[0] ?? '';
    return lines.flatMap((line, index) => {
      if (!some.includes(line) || some.includes(lines[index - 1] ?? '')) return [];
      let end = index;
      while (some.includes(lines[end] ?? '')) end += 1;
      return { ...(index > 0 && { from: firstVersion(index) }), until: firstVersion(end) };
    });
  }

  return `
/** What some releases ignore or do harm with. */
export interface Guard {
  /** The id of the difference, as in the documentation of the releases. */
  readonly difference: string;
  readonly operations: readonly string[];
  /** The request uses one of these: \`body.field\`, \`query.parameter\`, \`sort.field\`, … Left out: any request. */
  readonly uses?: readonly string[];
  /** And also this. */
  readonly with?: string;
  /** And none of these. */
  readonly without?: readonly string[];
  /** The first version that is concerned. Left out: the oldest. */
  readonly from?: string;
  /** The first version that is no longer concerned. */
  readonly until: string;
  /** Checked only when the release is known already. */
  readonly whenKnown?: boolean;
  /** What to do instead. */
  readonly instead?: string;
  /** The name under which the field is sent instead. */
  readonly sendAs?: string;
}

/** What the SDK checks before it sends a request. */
export const GUARDS: readonly Guard[] = ${literal(rows)};

/** The fields that rows of some releases lack. */
export const ABSENT_FIELDS: readonly string[] = ${literal([...new Set(absentFields)])};
`;
}

/** Advice as text without markup, for messages. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '').trim();
}
