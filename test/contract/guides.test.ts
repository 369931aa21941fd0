/**
 * The guides agree with the contract: their tables are the catalogues' tables and their names are the contract's
 * names. Their samples are run by test/samples.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXECUTION_GROUP_FILTERS, OPERATIONS } from '../../generated/operations.ts';
import { world } from './example-world.ts';
import { cells, codeSpans, guide, guideFiles, guides, table } from './guides/guide.ts';

interface Outcome {
  becomes?: string;
  error?: string;
}

interface Lifecycle {
  statuses: Record<string, { display: string; set: string }>;
  patch: { allowed: Record<string, string[]> };
  actions: Record<'execution' | 'group', Record<string, Record<string, Outcome>>>;
  groupStatus: { status: string | null }[];
  queue: { dequeuedPerEvent: number; maxConcurrentWorkflows: number; defaultConcurrency: number };
}

const readSpec = (file: string) =>
  parse(readFileSync(new URL(`../../spec/${file}`, import.meta.url), 'utf8'));

const index = readSpec('guides/index.yaml') as { title: string; file: string }[];
const lifecycle = readSpec('lifecycle.yaml') as Lifecycle;
const errors = readSpec('errors.yaml') as Record<string, { status: number; class: string; retry: string }>;
const python = readSpec('python.yaml') as Record<string, Record<string, { sdk: string }>>;
const permissions = readSpec('permissions.yaml') as { permissions: Record<string, { roles: string[] }> };
const bundle = JSON.parse(readFileSync(new URL('../../generated/contract.json', import.meta.url), 'utf8'));

const statuses = Object.keys(lifecycle.statuses);
const yesOrNo = (yes: boolean) => (yes ? 'yes' : 'no');

describe('the document holds the guides', () => {
  test('every guide is pulled in, once', () => {
    expect(index.map(({ file }) => file).toSorted()).toEqual(guideFiles);
  });

  test('a guide begins with prose, since the tag is its title', () => {
    for (const { file, prose } of guides) {
      expect(prose.split('\n')[0], file).toMatch(/^[A-Z`]/);
      expect(prose, file).not.toMatch(/^# /m);
    }
  });

  test('"see *…*" names a guide that exists', () => {
    const titles = index.map(({ title }) => title);
    for (const { file, prose } of guides) {
      for (const [, title = ''] of prose.matchAll(/\bsee \*([^*]+)\*/gi)) {
        expect(titles, file).toContain(title.replace(/\s+/g, ' '));
      }
    }
  });

  test('nothing links to a place inside the page, which the reference would not find', () => {
    for (const { file, prose } of guides) expect(prose, file).not.toMatch(/\]\(#/);
  });
});

describe('the tables of the guides are those of the catalogues', () => {
  const life = guide('life-of-an-execution.md');
  const acting = guide('cancelling-and-resuming.md');
  const queueing = guide('queueing-and-blocking.md');
  const grouping = guide('groups-and-concurrency.md');
  const authenticating = guide('authentication-and-tenants.md');

  test('the ten statuses, in their order, with display and set', () => {
    const rows = table(life, 'Status').rows.map(([status, display, set]) => ({ status, display, set }));

    expect(rows).toEqual(
      Object.entries(lifecycle.statuses).map(([status, { display, set }]) => ({ status, display, set })),
    );
  });

  test('what a PATCH allows, all hundred cells', () => {
    const expected = Object.fromEntries(
      statuses.map((from) => [
        from,
        Object.fromEntries(
          statuses.map((to) => [to, yesOrNo(lifecycle.patch.allowed[from]?.includes(to) ?? false)]),
        ),
      ]),
    );

    expect(cells(table(life, 'from \\ to'))).toEqual(expected);
  });

  test.each([
    { of: 'execution', title: 'Execution' },
    { of: 'group', title: 'Group of' },
  ] as const)('what each action does, by status: $of', ({ of, title }) => {
    const reported = ({ becomes, error }: Outcome) =>
      becomes && error ? `${becomes} and ${error}` : (becomes ?? error);
    const actions = Object.entries(lifecycle.actions[of]);
    const expected = Object.fromEntries(
      statuses.map((status) => [
        status,
        Object.fromEntries(actions.map(([action, outcomes]) => [action, reported(outcomes[status] ?? {})])),
      ]),
    );

    expect(cells(table(acting, title))).toEqual(expected);
  });

  test("the lines of a group's status, in their order", () => {
    const reported = table(grouping, 'Members').rows.map(([, status]) => status);

    expect(reported).toEqual(lifecycle.groupStatus.map(({ status }) => String(status)));
  });

  test("the queue's limits", () => {
    const { dequeuedPerEvent, maxConcurrentWorkflows, defaultConcurrency } = lifecycle.queue;

    expect(queueing.prose).toContain(`at most **${dequeuedPerEvent}** are started`);
    expect(queueing.prose).toContain(`while ${maxConcurrentWorkflows} executions are active`);
    expect(grouping.prose).toContain(`Default: ${defaultConcurrency}`);
  });

  test('every error code, with status, class and retry', () => {
    const reported = Object.fromEntries(
      table(guide('errors.md'), 'Code, and class in the SDK').rows.map(([names = '', status, retry]) => {
        const [code, name] = codeSpans(names);
        return [code, { status: Number(status), class: name, retry }];
      }),
    );

    expect(reported).toEqual(
      Object.fromEntries(
        Object.entries(errors).map(([code, { status, class: name, retry }]) => [
          code,
          { status, class: name, retry },
        ]),
      ),
    );
  });

  test('who may call each operation', () => {
    const roles = ['viewer', 'operations', 'user', 'manager', 'sys_admin'];
    const expected = Object.entries(OPERATIONS).map(([operationId, { permission }]) => [
      operationId,
      permission,
      ...roles.map((role) => yesOrNo(permissions.permissions[permission]?.roles.includes(role) ?? false)),
    ]);

    expect(table(authenticating, 'Operation').rows.toSorted()).toEqual(expected.toSorted());
  });

  test('who may do what takes more', () => {
    const reported = table(authenticating, 'What').rows.map(([, permission = '', manager, admin]) => {
      const roles = permissions.permissions[permission]?.roles ?? [];
      expect([manager, admin], permission).toEqual(
        ['manager', 'sys_admin'].map((role) => yesOrNo(roles.includes(role))),
      );
      return permission;
    });
    const ofOperations: string[] = Object.values(OPERATIONS).map(({ permission }) => permission);
    const further = Object.keys(permissions.permissions).filter(
      (permission) => !ofOperations.includes(permission),
    );

    expect(reported.toSorted()).toEqual(further.toSorted());
  });

  test.each([
    { client: 'ExecutionsClient', theirs: 'client.executions', ours: 'executions' },
    { client: 'ExecutionGroupsClient', theirs: 'client.execution_groups', ours: 'executionGroups' },
    { client: 'ManagerClient', theirs: 'client.manager', ours: 'manager' },
  ])("every method of Python's $client, with ours beside it", ({ client, theirs, ours }) => {
    const reported = table(guide('coming-from-python.md'), `Python: \`${theirs}\``);
    const expected = Object.entries(python[client] ?? {}).map(([method, { sdk }]) => [method, sdk]);

    expect(reported.header[1]).toBe(`Here: \`client.${ours}\``);
    // The first of our methods is the counterpart; others may be named behind it.
    expect(
      reported.rows.map(([method, mine]) => [method, `${ours}.${mine?.split(',')[0]}`]).toSorted(),
    ).toEqual(expected.toSorted());
  });
});

describe('the names in the guides exist', () => {
  test('every operation is explained somewhere, and no other is named', () => {
    const named = guides.flatMap(({ prose }) =>
      codeSpans(prose).filter((name) => /^(?:getVersion|[a-z][A-Za-z]*Execution[A-Za-z]*)$/.test(name)),
    );

    expect([...new Set(named)].toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
  });

  test('every word with an underscore is a name of the contract, of its catalogues or of the Python client', () => {
    // Without what the guides themselves have brought in.
    const { info: _info, tags: _tags, ...contract } = bundle;
    const known = new Set([...namesIn(contract), ...MANAGER_WORDS]);
    for (const { file, prose } of guides) {
      const words = codeSpans(prose).flatMap((code) => code.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []);
      expect(
        words.filter((word) => !known.has(word)),
        file,
      ).toEqual([]);
    }
  });

  test('whatever ends like an error code is one', () => {
    for (const { file, prose } of guides) {
      const codes = codeSpans(prose).filter((name) => /^[a-z_]+_error$/.test(name));
      expect(
        codes.filter((code) => !Object.hasOwn(errors, code)),
        file,
      ).toEqual([]);
    }
  });

  test("the groups' filters are all described", () => {
    const sentence = guide('listing.md').prose.match(/Groups can be filtered by ([\s\S]*?)\./)?.[1] ?? '';
    const olderNames = ['resource_availability', 'private_resource'];

    expect([...codeSpans(sentence), ...olderNames].toSorted()).toEqual(
      [...EXECUTION_GROUP_FILTERS].toSorted(),
    );
  });

  test('ids and deployments are those of the example world', () => {
    const ids = [...world.executions, ...world.execution_groups].map(({ id }) => id);
    const deployments = world.deployments.map(({ id }) => id);
    for (const { file, prose, codeBlocks } of guides) {
      const text = [prose, ...codeBlocks.map(({ code }) => code)].join('\n');
      for (const [id] of text.matchAll(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g)) expect(ids, file).toContain(id);
      for (const [name] of text.matchAll(/\bshop-[a-z]+\b/g)) expect(deployments, file).toContain(name);
    }
  });
});

/** What the manager, its configuration and its own workflows call things that the contract has no name for. */
const MANAGER_WORDS = [
  'include_system_workflows',
  'max_concurrent_workflows',
  'uninstall_plugin',
  // the Python package, and names of its arguments that differ from the wire
  'cloudify_rest_client',
  'api_version',
  'execution_groups',
  'execution_id',
  'is_descending',
  'status_code',
  // parameters that lists ignore or examples misspell
  '_range',
  '_search',
  '_sze',
  // an expression in the value of a parameter
  'get_input',
  // the second halves of two error codes
  '_pending_error',
  '_in_progress_error',
].map((word) => word.replace(/^_/, ''));

/** Every word with an underscore that the contract and its catalogues are made of. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[a-z]+(?:_[a-z]+)+/g) ?? [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [...namesIn(key), ...namesIn(each)]);
}
