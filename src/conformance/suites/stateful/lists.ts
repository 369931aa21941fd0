import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { EXECUTION_FIELDS, EXECUTION_FILTERS } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import { end, listed, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'listExecutions';

/** Filters keep what they say, sorting sorts, and pages put together are the whole. */
export function listChecks(): Check[] {
  return [filtering(), filteringGroups(), sorting(), ...paging(), hidden(), members(), ...reading()];
}

/** Some executions that differ in what can be filtered and sorted by. */
async function several(t: CheckContext): Promise<string[]> {
  const { deployments } = t.fixtures;
  const statuses: ExecutionStatus[] = [
    'terminated',
    'failed',
    'cancelled',
    'terminated',
    'failed',
    'scheduled',
  ];
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

/** What was stored is not what is shown, so that equality cannot be told from the answers. */
const NOT_COMPARABLE = [
  'id',
  'created_at',
  'started_at',
  'ended_at',
  'scheduled_for',
  'parameters',
  'parameters_p',
  'total_operations',
  'finished_operations',
  'execution_group_id',
];

function filtering(): Check {
  return checkOf(at, 'each filter keeps the rows that have the value, and no others', async (t) => {
    const ids = await several(t);
    const { items } = await listed(t, { id: ids });
    t.assertEquals(items.length, ids.length, 'how many were found by their ids', at);
    for (const field of EXECUTION_FILTERS.filter((name) => !NOT_COMPARABLE.includes(name))) {
      const values = [...new Set(items.map((row) => row[field]))].filter(
        (value) => value !== null && value !== '',
      );
      for (const value of values) {
        const page = await listed(t, { id: ids, [field]: String(value) });
        const expected = items.filter((row) => row[field] === value).map((row) => String(row.id));
        t.assertEquals([...page.ids].sort(), expected.sort(), `what ${field}=${value} keeps`, page.exchange);
        t.assertEquals(page.total, expected.length, `the total of ${field}=${value}`, page.exchange);
      }
      const [one, other] = values;
      if (one === undefined || other === undefined) continue;
      const page = await listed(t, { id: ids, [field]: [String(one), String(other)] });
      const expected = items
        .filter((row) => row[field] === one || row[field] === other)
        .map((row) => String(row.id));
      t.assertEquals(
        [...page.ids].sort(),
        expected.sort(),
        `what either value of ${field} keeps`,
        page.exchange,
      );
    }
    const both = await listed(t, {
      id: ids,
      status: 'failed',
      deployment_id: String(items[0]?.deployment_id),
    });
    const matching = items.filter(
      (row) => row.status === 'failed' && row.deployment_id === items[0]?.deployment_id,
    );
    t.assertEquals(
      [...both.ids].sort(),
      matching.map((row) => String(row.id)).sort(),
      'what two filters keep',
      both.exchange,
    );
    const none = await listed(t, { id: ids, deployment_id: t.resources.newId() });
    t.assertEquals(none.ids, [], 'what an unknown deployment keeps', none.exchange);
    for (const id of ids) await end(t, id);
  });
}

function filteringGroups(): Check {
  return checkOf('listExecutionGroups', 'filters keep the groups that have the value', async (t) => {
    const two = await recordGroup(t, [], { concurrency: 2 });
    const three = await recordGroup(t, [], { concurrency: 3 });
    const found = async (query: Record<string, string | string[]>) => {
      const exchange = await t.call('listExecutionGroups', {
        query: { id: [two, three], _include: 'id', ...query },
      });
      const { items } = t.require(exchange, { status: 200 }, 'groups can be listed');
      return { exchange, ids: (Array.isArray(items) ? items : []).map(({ id }) => String(id)) };
    };
    for (const [query, expected] of [
      [{}, [two, three]],
      [{ concurrency: '2' }, [two]],
      [{ concurrency: ['2', '3'] }, [two, three]],
      [{ workflow_id: 'conformance-none' }, []],
      [{ workflow_id: t.fixtures.workflow, _sort: '-concurrency' }, [three, two]],
      [{ _sort: 'concurrency' }, [two, three]],
      [{ _sort: 'concurrency', _size: '1' }, [two]],
      [{ _sort: 'concurrency', _size: '1', _offset: '1' }, [three]],
      [{ deployment_group_id: 'conformance-none' }, []],
    ] as [Record<string, string | string[]>, string[]][]) {
      const { exchange, ids } = await found(query);
      t.assertEquals(ids, expected, `the groups with ${JSON.stringify(query)}`, exchange);
    }
  });
}

/** Null comes last upwards; statuses have an order of their own. */
function compare(field: string, one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const place = (value: unknown) => (EXECUTION_STATUSES as readonly unknown[]).indexOf(value);
  if (field === 'status') return place(one) - place(other);
  return (one as string) < (other as string) ? -1 : 1;
}

/** Texts are sorted by the rules of the database's language, and shown values are not always the stored ones. */
const SORTED_BY = ['created_at', 'started_at', 'ended_at', 'status', 'is_dry_run', 'allow_custom_parameters'];

function sorting(): Check {
  return checkOf(at, 'sorting sorts, downwards too, and created_at decides between equals', async (t) => {
    const ids = await several(t);
    const { items } = await listed(t, { id: ids });
    for (const field of SORTED_BY) {
      for (const sign of ['', '-']) {
        const page = await listed(t, { id: ids, _sort: `${sign}${field}` });
        const expected = items.toSorted(
          (one, other) =>
            (sign === '-' ? -1 : 1) * compare(field, one[field], other[field]) ||
            compare('created_at', one.created_at, other.created_at),
        );
        t.assertEquals(
          page.ids,
          expected.map(({ id }) => id),
          `the order of _sort=${sign}${field}`,
          page.exchange,
        );
      }
    }
    const two = await listed(t, { id: ids, _sort: ['is_dry_run', '-created_at'] });
    const expected = items.toSorted(
      (one, other) =>
        compare('', one.is_dry_run, other.is_dry_run) || -compare('', one.created_at, other.created_at),
    );
    t.assertEquals(
      two.ids,
      expected.map(({ id }) => id),
      'the order by two keys',
      two.exchange,
    );
    const plain = await listed(t, { id: ids });
    const oldest = items.toSorted((one, other) => compare('', one.created_at, other.created_at));
    t.assertEquals(
      plain.ids,
      oldest.map(({ id }) => id),
      'the order without _sort',
      plain.exchange,
    );
    for (const field of EXECUTION_FIELDS) await listed(t, { id: ids, _sort: field });
    for (const id of ids) await end(t, id);
  });
}

function paging(): Check[] {
  return [
    checkOf(at, 'pages put together are the whole, without gaps and repetitions', async (t) => {
      const ids = await several(t);
      const whole = await listed(t, { id: ids, _sort: 'id', _get_all_results: true });
      t.assertEquals(whole.ids.length, ids.length, 'how many there are', whole.exchange);
      for (const size of [1, 2, 4, ids.length, ids.length + 1]) {
        const seen: string[] = [];
        for (let offset = 0; offset < ids.length; offset += size) {
          const page = await listed(t, { id: ids, _sort: 'id', _size: size, _offset: offset });
          t.assertEquals(page.total, ids.length, 'the total', page.exchange);
          seen.push(...page.ids);
        }
        t.assertEquals(seen, whole.ids, `the pages of ${size} put together`, at);
      }
      for (const limits of [{ _size: 2 }, { _size: 2, _offset: 3 }]) {
        const all = await listed(t, { id: ids, _sort: 'id', _get_all_results: true, ...limits });
        t.assertEquals(all.ids, whole.ids, 'everything, whatever the limits', all.exchange);
      }
      const beyond = await listed(t, { id: ids, _offset: ids.length });
      t.assertEquals(beyond.ids, [], 'the page past the end', beyond.exchange);
      const none = await listed(t, { id: ids, _size: 0 });
      t.assertEquals([none.ids.length, none.total], [0, ids.length], 'a page of none', none.exchange);
      for (const id of ids) await end(t, id);
    }),
    checkOf(at, 'pages neither lose nor repeat what stays while others come and go', async (t) => {
      const staying = await several(t);
      const mark = { deployment_id: t.fixtures.deployments.slice(0, 6) as string[] };
      const seen: string[] = [];
      const added: string[] = [];
      for (let offset = 0; ; offset += 2) {
        const query = { id: staying, _sort: ['created_at', 'id'], _size: 2, _offset: offset };
        const page = await listed(t, { ...mark, ...query });
        seen.push(...page.ids);
        if (page.ids.length < 2) break;
        // Newer ones come in behind, and one of these goes again.
        added.push(await recordExecution(t, 'terminated'));
        const [gone] = added.length > 1 ? added.splice(0, 1) : [];
        if (gone) await t.call('deleteExecutions', { query: { id: gone }, body: {} });
      }
      t.assertEquals([...seen].sort(), [...staying].sort(), 'what was seen page by page', at);
      for (const id of staying) await end(t, id);
    }),
  ];
}

function hidden(): Check {
  return checkOf(at, "the manager's own workflows are hidden unless asked for", async (t) => {
    const id = await recordExecution(t, 'terminated', { is_system_workflow: true });
    const hiddenPage = await listed(t, { id });
    t.assertEquals(hiddenPage.ids, [], 'what is listed of a system workflow', hiddenPage.exchange);
    for (const query of [{ _include_system_workflows: true }, { is_system_workflow: true }]) {
      const page = await listed(t, { id, ...query });
      t.assertEquals(page.ids, [id], `what is listed with ${JSON.stringify(query)}`, page.exchange);
    }
  });
}

function members(): Check {
  return checkOf(at, 'the members of a group can be listed', async (t) => {
    const one = await recordExecution(t, 'terminated');
    const other = await recordExecution(t, 'failed');
    const outside = await recordExecution(t, 'failed');
    const group = await recordGroup(t, [one, other]);
    const expected = [one, other].sort();
    for (const query of [{ _group_id: group }, { execution_group_id: group }]) {
      const page = await listed(t, query);
      t.assertEquals(
        [...page.ids].sort(),
        expected,
        `the members by ${JSON.stringify(query)}`,
        page.exchange,
      );
    }
    const failed = await listed(t, { _group_id: group, status: 'failed' });
    t.assertEquals(failed.ids, [other], 'the failed members', failed.exchange);
    await end(t, outside);
  });
}

/** What can be seen at a manager where nothing may be changed. */
function reading(): Check[] {
  const kind = { readOnly: true, needsNothing: true };
  return [
    checkOf(
      at,
      'what is listed can be read, and reads the same',
      async (t) => {
        const page = await listed(t, { _size: 5, _sort: ['status', 'id'] });
        if (page.items.length === 0) t.skip('there is no execution to read');
        for (const row of page.items) {
          const exchange = await t.call('getExecution', { id: String(row.id) });
          const read = t.require(exchange, { status: 200 }, 'what is listed can be read');
          if (ENDED.test(String(row.status))) t.assertEquals(read, row, 'the execution read alone', exchange);
        }
      },
      kind,
    ),
    checkOf(
      at,
      'two pages of ended executions are one page of twice the size',
      async (t) => {
        const ended = {
          status: ['terminated', 'failed', 'cancelled'],
          _sort: ['created_at', 'id'],
          _include: 'id',
        };
        const one = await listed(t, { ...ended, _size: 3 });
        const two = await listed(t, { ...ended, _size: 3, _offset: 3 });
        const both = await listed(t, { ...ended, _size: 6 });
        t.assertEquals([...one.ids, ...two.ids], both.ids, 'the two pages', both.exchange);
      },
      kind,
    ),
    checkOf(
      at,
      'each row has the status that was filtered by',
      async (t) => {
        for (const status of EXECUTION_STATUSES) {
          const page = await listed(t, { status, _size: 5 });
          const wrong = page.items.filter((row) => row.status !== status);
          t.assertEquals(wrong.length, 0, `rows that are not ${status}`, page.exchange);
        }
      },
      kind,
    ),
  ];
}

const ENDED = /^(terminated|failed|cancelled)$/;
