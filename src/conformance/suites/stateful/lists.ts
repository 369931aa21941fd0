import { EXECUTION_STATUSES, FINISHED_STATUSES } from '../../../../generated/lifecycle.ts';
import { EXECUTION_FIELDS, EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  isFinished,
  itemsOf,
  listExecutions,
  type Page,
  recordExecution,
  recordGroup,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf, simpleCheckOf } from '../suite.ts';

const at = 'listExecutions';
type Row = Record<string, unknown>;
type Query = Record<string, string | number | boolean | readonly string[]>;

/** Filters keep the matching rows, sorting sorts, and pages put together are the whole. */
export function listChecks(): Check[] {
  return [filtering(), filteringGroups(), sorting(), ...paging(), hidden(), members(), ...reading()];
}

/** Executions that differ in what can be filtered and sorted by. */
async function recordSeveral(t: CheckContext): Promise<string[]> {
  const { deployments } = t.fixtures;
  const statuses = ['terminated', 'failed', 'cancelled', 'terminated', 'failed', 'scheduled'] as const;
  const ids: string[] = [];
  for (const [index, status] of statuses.entries()) {
    const minute = String(10 + ((index * 7) % 50));
    ids.push(
      await recordExecution(t, status, {
        deployment_id: deployments[index % deployments.length],
        created_at: `2026-03-02T09:${minute}:00.${index}00Z`,
        started_at: `2026-03-02T10:${minute}:00.000Z`,
        ...(index % 2 === 0 && { ended_at: `2026-03-02T11:${minute}:00.000Z` }),
        ...(status === 'failed' && { error: `Because of ${index}.` }),
        dry_run: index % 3 === 0,
        ...(index === 1 && { allow_custom_parameters: true, parameters: { conformance: 1 } }),
      }),
    );
  }
  return ids;
}

/** Their stored values differ from those in responses, so that equality cannot be checked. */
const NOT_COMPARABLE = [
  ...['id', 'created_at', 'started_at', 'ended_at', 'scheduled_for', 'parameters', 'parameters_p'],
  ...['total_operations', 'finished_operations', 'execution_group_id'],
];

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => String(id));

function assertSameRows(t: CheckContext, page: Page, rows: readonly Row[], what: string): void {
  t.assertEquals([...page.ids].sort(), idsOf(rows).sort(), what, page.exchange);
}

function filtering(): Check {
  return checkOf(at, 'each filter keeps the rows that have the value, and no others', async (t) => {
    const ids = await recordSeveral(t);
    const { items } = await listExecutions(t, { id: ids });
    t.assertEquals(items.length, ids.length, 'how many were found by their ids', at);
    for (const field of EXECUTION_FILTERS.filter((name) => !NOT_COMPARABLE.includes(name))) {
      const values = [...new Set(items.map((row) => row[field]))].filter((it) => it !== null && it !== '');
      for (const value of values) {
        const page = await listExecutions(t, { id: ids, [field]: String(value) });
        const matching = items.filter((row) => row[field] === value);
        assertSameRows(t, page, matching, `what ${field}=${value} keeps`);
        t.assertEquals(page.total, matching.length, `the total of ${field}=${value}`, page.exchange);
      }
      const [one, other] = values;
      if (one === undefined || other === undefined) continue;
      const page = await listExecutions(t, { id: ids, [field]: [String(one), String(other)] });
      const matching = items.filter((row) => row[field] === one || row[field] === other);
      assertSameRows(t, page, matching, `what either value of ${field} keeps`);
    }
    const deployment = items[0]?.deployment_id;
    const both = await listExecutions(t, { id: ids, status: 'failed', deployment_id: String(deployment) });
    const matching = items.filter((row) => row.status === 'failed' && row.deployment_id === deployment);
    assertSameRows(t, both, matching, 'what two filters keep');
    const none = await listExecutions(t, { id: ids, deployment_id: t.resources.newId() });
    t.assertEquals(none.ids, [], 'what an unknown deployment keeps', none.exchange);
    await ensureEnded(t, ...ids);
  });
}

function filteringGroups(): Check {
  return checkOf('listExecutionGroups', 'filters keep the groups that have the value', async (t) => {
    const two = await recordGroup(t, [], { concurrency: 2 });
    const three = await recordGroup(t, [], { concurrency: 3 });
    for (const [filter, expected] of [
      [{}, [two, three]],
      [{ concurrency: '2' }, [two]],
      [{ concurrency: ['2', '3'] }, [two, three]],
      [{ workflow_id: 'conformance-none' }, []],
      [{ workflow_id: t.fixtures.workflow, _sort: '-concurrency' }, [three, two]],
      [{ _sort: 'concurrency' }, [two, three]],
      [{ _sort: 'concurrency', _size: '1' }, [two]],
      [{ _sort: 'concurrency', _size: '1', _offset: '1' }, [three]],
      [{ deployment_group_id: 'conformance-none' }, []],
    ] as [Query, string[]][]) {
      const query = { id: [two, three], _include: 'id', ...filter };
      const { exchange, body } = await t.succeed('listExecutionGroups', { query });
      t.assertEquals(idsOf(itemsOf(body)), expected, `the groups with ${JSON.stringify(filter)}`, exchange);
    }
  });
}

/** In ascending order null comes last; statuses have an order of their own. */
function compare(field: string, one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const place = (value: unknown) => (EXECUTION_STATUSES as readonly unknown[]).indexOf(value);
  if (field === 'status') return place(one) - place(other);
  return (one as string) < (other as string) ? -1 : 1;
}

/** Other texts are sorted by the rules of the database's language, and not always by the values in responses. */
const SORTED_BY = ['created_at', 'started_at', 'ended_at', 'status', 'is_dry_run', 'allow_custom_parameters'];

function sorting(): Check {
  return checkOf(at, '_sort orders ascending and descending, then by created_at', async (t) => {
    const ids = await recordSeveral(t);
    const { items } = await listExecutions(t, { id: ids });
    const assertOrder = async (keys: readonly string[], thenBy: readonly string[]) => {
      const page = await listExecutions(t, { id: ids, ...(keys.length > 0 && { _sort: keys }) });
      const expected = items.toSorted((one, other) =>
        [...keys, ...thenBy].reduce((order, key) => {
          const field = key.replace('-', '');
          const sign = key.startsWith('-') ? -1 : 1;
          return order || sign * compare(field, one[field], other[field]);
        }, 0),
      );
      t.assertEquals(page.ids, idsOf(expected), `the order of _sort=${keys.join()}`, page.exchange);
    };
    for (const field of SORTED_BY) {
      await assertOrder([field], ['created_at']);
      await assertOrder([`-${field}`], ['created_at']);
    }
    await assertOrder(['is_dry_run', '-created_at'], []);
    await assertOrder([], ['created_at']);
    for (const field of EXECUTION_FIELDS) await listExecutions(t, { id: ids, _sort: field });
    await ensureEnded(t, ...ids);
  });
}

function paging(): Check[] {
  return [
    checkOf(at, 'pages put together are the whole, without gaps and repetitions', async (t) => {
      const ids = await recordSeveral(t);
      const all = { id: ids, _sort: 'id' };
      const whole = await listExecutions(t, { ...all, _get_all_results: true });
      t.assertEquals(whole.ids.length, ids.length, 'the number of rows', whole.exchange);
      for (const size of [1, 2, 4, ids.length, ids.length + 1]) {
        const seen: string[] = [];
        for (let offset = 0; offset < ids.length; offset += size) {
          const page = await listExecutions(t, { ...all, _size: size, _offset: offset });
          t.assertEquals(page.total, ids.length, 'the total', page.exchange);
          seen.push(...page.ids);
        }
        t.assertEquals(seen, whole.ids, `the pages of ${size} put together`, at);
      }
      for (const limits of [{ _size: 2 }, { _size: 2, _offset: 3 }]) {
        const page = await listExecutions(t, { ...all, _get_all_results: true, ...limits });
        t.assertEquals(page.ids, whole.ids, 'all rows, whatever the limits', page.exchange);
      }
      const beyond = await listExecutions(t, { id: ids, _offset: ids.length });
      t.assertEquals(beyond.ids, [], 'the page past the end', beyond.exchange);
      const none = await listExecutions(t, { id: ids, _size: 0 });
      t.assertEquals([none.ids.length, none.total], [0, ids.length], 'a page of size 0', none.exchange);
      await ensureEnded(t, ...ids);
    }),
    checkOf(at, 'pages neither lose nor repeat rows that stay while others come and go', async (t) => {
      const staying = await recordSeveral(t);
      const deployments = t.fixtures.deployments.slice(0, 6);
      const seen: string[] = [];
      const added: string[] = [];
      for (let offset = 0; ; offset += 2) {
        const query = { id: staying, deployment_id: deployments, _sort: ['created_at', 'id'] };
        const page = await listExecutions(t, { ...query, _size: 2, _offset: offset });
        seen.push(...page.ids);
        if (page.ids.length < 2) break;
        // Newer ones are added behind, and one of these is deleted again.
        added.push(await recordExecution(t, 'terminated'));
        const deleted = added.length > 1 ? added.shift() : undefined;
        if (deleted) await t.call('deleteExecutions', { query: { id: deleted }, body: {} });
      }
      t.assertEquals([...seen].sort(), [...staying].sort(), 'the rows seen page by page', at);
      await ensureEnded(t, ...staying);
    }),
  ];
}

function hidden(): Check {
  return checkOf(at, 'system workflows are hidden unless they are requested', async (t) => {
    const id = await recordExecution(t, 'terminated', { is_system_workflow: true });
    for (const [query, expected] of [
      [{}, []],
      [{ _include_system_workflows: true }, [id]],
      [{ is_system_workflow: true }, [id]],
    ] as [Query, string[]][]) {
      const page = await listExecutions(t, { id, ...query });
      t.assertEquals(page.ids, expected, `what is listed with ${JSON.stringify(query)}`, page.exchange);
    }
  });
}

function members(): Check {
  return checkOf(at, 'the members of a group can be listed', async (t) => {
    const one = await recordExecution(t, 'terminated');
    const other = await recordExecution(t, 'failed');
    await recordExecution(t, 'failed');
    const group = await recordGroup(t, [one, other]);
    for (const [query, expected] of [
      [{ _group_id: group }, [one, other]],
      [{ execution_group_id: group }, [one, other]],
      [{ _group_id: group, status: 'failed' }, [other]],
    ] as [Query, string[]][]) {
      const page = await listExecutions(t, query);
      const what = `the members by ${JSON.stringify(query)}`;
      t.assertEquals([...page.ids].sort(), expected.sort(), what, page.exchange);
    }
  });
}

/** What can be checked on a manager where nothing may be changed. */
function reading(): Check[] {
  return [
    simpleCheckOf(at, 'a listed execution can be read, with the same values', async (t) => {
      const page = await listExecutions(t, { _size: 5, _sort: ['status', 'id'] });
      if (page.items.length === 0) t.skip('there is no execution to read');
      for (const row of page.items) {
        const { exchange, body } = await t.succeed('getExecution', { id: String(row.id) });
        if (isFinished(row.status)) t.assertEquals(body, row, 'the execution read alone', exchange);
      }
    }),
    simpleCheckOf(at, 'two pages of ended executions are one page of twice the size', async (t) => {
      const ended = { status: FINISHED_STATUSES, _sort: ['created_at', 'id'], _include: 'id' };
      const one = await listExecutions(t, { ...ended, _size: 3 });
      const two = await listExecutions(t, { ...ended, _size: 3, _offset: 3 });
      const both = await listExecutions(t, { ...ended, _size: 6 });
      t.assertEquals([...one.ids, ...two.ids], both.ids, 'the two pages', both.exchange);
    }),
    simpleCheckOf(at, 'each row has the status that was filtered by', async (t) => {
      for (const status of EXECUTION_STATUSES) {
        const page = await listExecutions(t, { status, _size: 5 });
        const wrong = page.items.filter((row) => row.status !== status);
        t.assertEquals(wrong.length, 0, `rows that are not ${status}`, page.exchange);
      }
    }),
  ];
}
