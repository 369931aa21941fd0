import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { Call, Stage } from '../../context.ts';
import { bodySchema, resolved, type Schema } from '../../contract.ts';
import { aMomentAgo, end, restored, restoredGroup, tidy } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';
import { type Probe, probesOf } from './boundary-values.ts';
import { assertRefusedOrOdd, known } from './queries.ts';

/** Each field of each body, at its limits and just beyond; and bodies that are none. */
export function bodyChecks(): Check[] {
  return withBody().flatMap((operationId) => [
    ...fieldsOf(operationId).flatMap(([name, schema]) => fieldChecks(operationId, name, schema)),
    ...requiredChecks(operationId),
    unknownField(operationId),
    ...contentChecks(operationId),
  ]);
}

export function bodyKeywords(): string[] {
  return withBody().flatMap((operationId) => {
    const { required = [], not } = bodySchema(operationId) ?? {};
    return [
      ...fieldsOf(operationId).flatMap(([name, schema]) =>
        probesFor(operationId, name, schema, undefined).map((probe) => nameOf(operationId, name, probe)),
      ),
      ...required.map((name) => `${operationId} body ${name} required broken`),
      `${operationId} body additionalProperties broken`,
      ...(not ? [`${operationId} body not broken`] : []),
    ];
  });
}

const withBody = () => OPERATION_IDS.filter((id) => OPERATIONS[id].body);

function fieldsOf(operationId: OperationId): [string, Schema][] {
  const properties = bodySchema(operationId)?.properties ?? {};
  return Object.entries(properties).map(([name, schema]) => [name, resolved<Schema>(schema)]);
}

const nameOf = (operationId: OperationId, name: string, { keyword, kept }: Probe) =>
  `${operationId} body ${name} ${keyword} ${kept ? 'kept' : 'broken'}`;

/** Without a stage the values are stand-ins, for their number and their names. */
function probesFor(
  operationId: OperationId,
  name: string,
  schema: Schema,
  stage: Stage | undefined,
): Probe[] {
  const probes = probesOf(schema, goodValues(operationId, name, stage));
  const seen = new Set<string>();
  return probes.filter((probe) => {
    const key = `${nameOf(operationId, name, probe)} ${JSON.stringify(probe.value)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const MOMENTS = ['2026-03-02T09:15:00Z', '2026-03-02T09:15:00.123Z', '2026-03-02T10:15:00.123456+01:00'];
const LATER = ['2999-01-01T02:00:00.000Z', '2999-01-01T02:00+01:00', '299901010200+0000'];

/** Values that mean something at the target. Patterns name the value they were tried with, so ids are left to types. */
function goodValues(operationId: OperationId, name: string, stage: Stage | undefined): unknown[] {
  const { fixtures } = stage ?? {};
  switch (name) {
    case 'deployment_id':
      return fixtures ? [fixtures.deployments[0]] : ['a'];
    case 'workflow_id':
      return fixtures ? [fixtures.workflow] : ['a'];
    case 'deployment_group_id':
      return fixtures ? [fixtures.deploymentGroup ?? ''] : ['a'];
    case 'success_group_id':
    case 'failure_group_id':
      return fixtures ? [fixtures.targetGroup ?? ''] : ['a'];
    case 'created_by':
      return fixtures && stage ? [owner(stage)] : ['a'];
    case 'created_at':
    case 'started_at':
    case 'ended_at':
      return MOMENTS;
    case 'scheduled_time':
      return LATER;
    case 'to_datetime':
      return ['2026-03-01', '2026-03-01T00:00:00', '2026-03-01 00:00:00.5', '2026-03-01T00:00:00.000Z'];
    case 'parameters':
    case 'default_parameters':
    case 'associated_executions':
      return operationId === 'createExecutionGroup' && name === 'associated_executions' ? [[]] : [{}];
    case 'wait_after_fail':
      return [0.5, 60];
    case 'concurrency':
    case 'keep_last':
      return [1, 2];
    case 'error':
      return ['', 'Because.'];
    case 'force':
    case 'is_system_workflow':
      return [true, false];
    default:
      return [];
  }
}

function owner({ target, fixtures }: Stage): string {
  if ('username' in target.credentials) return target.credentials.username;
  const [user] = Object.values(fixtures.users ?? {});
  return user && 'username' in user ? user.username : 'admin';
}

function fieldChecks(operationId: OperationId, name: string, schema: Schema): Check[] {
  const kept = ({ kept }: Probe) => kept;
  return [
    checkOf(operationId, `"${name}" is taken up to its limits`, async (stage) => {
      for (const probe of probesFor(operationId, name, schema, stage).filter(kept)) {
        if (needsGroup(name) && probe.value === '') stage.skip(NO_GROUP);
        const call = await callWith(stage, operationId, name, probe.value);
        const exchange = await stage.call(operationId, call);
        const what = `${name}: ${JSON.stringify(probe.value)} is documented`;
        stage.expect(exchange, { status: OPERATIONS[operationId].success }, what);
        stage.coverage.probed(nameOf(operationId, name, probe));
        await tidy(stage, operationId, call, exchange);
        await endMember(stage);
      }
    }),
    checkOf(operationId, `"${name}" is refused beyond its limits, or known to be taken`, async (stage) => {
      for (const probe of probesFor(operationId, name, schema, stage).filter((it) => !it.kept)) {
        const call = await callWith(stage, operationId, name, probe.value);
        const exchange = await stage.call(operationId, call);
        assertRefusedOrOdd(stage, exchange, `${name}: ${JSON.stringify(probe.value)}`);
        stage.coverage.probed(nameOf(operationId, name, probe));
        await tidy(stage, operationId, call, exchange);
        await endMember(stage);
      }
    }),
  ];
}

const needsGroup = (name: string) => name.endsWith('_group_id');
const NO_GROUP = 'no deployment group to work with: --deployment-group <id> and --target-group <id>';

function requiredChecks(operationId: OperationId): Check[] {
  const { required = [], not } = bodySchema(operationId) ?? {};
  const refused = { status: 400, code: 'bad_parameters_error' } as const;
  return [
    ...required.map((name) =>
      checkOf(operationId, `without "${name}" it is refused`, async (stage) => {
        const call = await callWith(stage, operationId, name, undefined);
        const exchange = await stage.call(operationId, call);
        stage.expect(exchange, refused, `${name} is missing`);
        await tidy(stage, operationId, call, exchange);
        await endMember(stage);
        stage.coverage.probed(`${operationId} body ${name} required broken`);
      }),
    ),
    ...(not
      ? [
          checkOf(operationId, 'what excludes each other is refused together', async (stage) => {
            const both =
              operationId === 'startExecution'
                ? { scheduled_time: LATER[0] }
                : { keep_last: 1, to_datetime: '2026-03-01' };
            const call = await callWith(stage, operationId, undefined, undefined);
            const body = { ...(call.body as object), ...both };
            stage.expect(await stage.call(operationId, { ...call, body }), refused, 'only one can be given');
            stage.coverage.probed(`${operationId} body not broken`);
          }),
        ]
      : []),
  ];
}

function unknownField(operationId: OperationId): Check {
  return checkOf(operationId, 'an unknown field is refused, or known to be ignored', async (stage) => {
    const call = await callWith(stage, operationId, 'conformance_unknown', 1);
    const exchange = await stage.call(operationId, call);
    assertRefusedOrOdd(stage, exchange, 'an unknown field');
    stage.coverage.probed(`${operationId} body additionalProperties broken`);
    await tidy(stage, operationId, call, exchange);
    await endMember(stage);
  });
}

const TYPES = ['text/plain', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/xml', null];
const NOT_JSON = ['', '{', 'nonsense', '{"a": 1,}', "{'a': 1}"];
const NOT_OBJECTS = ['null', '1', '"text"', '[]', 'true'];

function contentChecks(operationId: OperationId): Check[] {
  // What is refused for its content is never looked at, so there need be nothing to act on.
  const call = (stage: Stage): Call => ({ id: stage.workspace.newId() });
  const kind = { needsNothing: true };
  return [
    checkOf(
      operationId,
      'only application/json, letter by letter, is taken',
      async (stage) => {
        for (const type of TYPES) {
          const headers = { 'content-type': type };
          const exchange = await stage.call(operationId, { ...call(stage), text: '{}', headers });
          const refused = { status: 415, code: 'unsupported_content_type_error' } as const;
          stage.expect(exchange, refused, `the content type is ${type ?? 'missing'}`);
        }
      },
      kind,
    ),
    checkOf(
      operationId,
      'a body that is not JSON is refused with a page',
      async (stage) => {
        for (const text of NOT_JSON) {
          const exchange = await stage.call(operationId, { ...call(stage), text });
          stage.expect(exchange, { status: 400 }, `the body is ${JSON.stringify(text)}`);
          const type = exchange.received.headers['content-type'] ?? 'nothing';
          stage.holds(
            type.startsWith('text/html'),
            `a body that is not JSON is answered with ${type}`,
            exchange,
          );
        }
      },
      kind,
    ),
    checkOf(operationId, 'a body that is no object is refused', async (stage) => {
      for (const text of NOT_OBJECTS) {
        const id = await existing(stage, operationId);
        const exchange = await stage.call(operationId, { ...(id && { id }), text });
        stage.expect(exchange, { status: 400, code: 'bad_parameters_error' }, `the body is ${text}`);
      }
    }),
  ];
}

function existing(stage: Stage, operationId: OperationId): Promise<string> | undefined {
  if (operationId === 'actOnExecution' || operationId === 'updateExecution') return known(stage, 'execution');
  return operationId.endsWith('Group') && operationId !== 'createExecutionGroup'
    ? known(stage, 'group')
    : undefined;
}

/** A request that is fine but for this field, and that changes as little as can be. Undefined: without the field. */
async function callWith(
  stage: Stage,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<Call> {
  const { id, ...base } = await baseCall(stage, operationId, name, value);
  const body: Record<string, unknown> = { ...(base.body as object) };
  if (name !== undefined) {
    if (value === undefined) delete body[name];
    else body[name] = atDeployment(stage, value);
  }
  return { ...base, id, body };
}

async function baseCall(
  stage: Stage,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<Call> {
  const { deployments, workflow } = stage.fixtures;
  switch (operationId) {
    case 'startExecution': {
      const body = { deployment_id: deployments[0], workflow_id: workflow, dry_run: true };
      if (name === 'scheduled_time') return { body };
      const recorded = {
        id: stage.workspace.newId(),
        force_status: 'terminated',
        started_at: aMomentAgo(stage),
      };
      return { body: { ...body, ...recorded } };
    }
    case 'deleteExecutions':
      return { query: { id: stage.workspace.newId() }, body: {} };
    case 'actOnExecution':
      return {
        id: await restored(stage, value === 'force-resume' ? 'failed' : 'started'),
        body: { action: 'cancel' },
      };
    case 'updateExecution':
      return { id: await restored(stage, 'pending'), body: { status: 'started' } };
    case 'createExecutionGroup': {
      const group = stage.deploymentGroup();
      if (name?.endsWith('parameters') && !isFine(value)) {
        // Only a group that starts something looks at them; this one is paused.
        return {
          body: {
            deployment_group_id: group,
            workflow_id: workflow,
            id: stage.workspace.newId(),
            concurrency: 0,
          },
        };
      }
      return {
        body: {
          deployment_group_id: group,
          workflow_id: workflow,
          id: stage.workspace.newId(),
          associated_executions: [await known(stage, 'execution')],
        },
      };
    }
    case 'actOnExecutionGroup':
      return { id: await startedGroup(stage), body: { action: 'cancel' } };
    case 'updateExecutionGroup':
      return { id: await known(stage, 'group'), body: {} };
    default:
      throw new Error(`${operationId} takes no body.`);
  }
}

/** The same group again and again, its member brought back to `started` by way of a kill. */
const STARTED = new WeakMap<Stage, { group: string; member: string }>();

/** What was started for the sake of a group is ended with it. */
async function endMember(stage: Stage): Promise<void> {
  const started = STARTED.get(stage);
  if (started) await end(stage, started.member);
}

async function startedGroup(stage: Stage): Promise<string> {
  const before = STARTED.get(stage);
  // Where there are workers, one carries out the kill sooner or later.
  if (before && stage.target.patience === 0) {
    await stage.call('actOnExecution', { id: before.member, body: { action: 'kill' } });
    await stage.call('updateExecution', { id: before.member, body: { status: 'started' } });
    return before.group;
  }
  const member = await restored(stage, 'started');
  const group = await restoredGroup(stage, [member]);
  STARTED.set(stage, { group, member });
  return group;
}

/** No parameters at all, which is fine. */
function isFine(value: unknown): boolean {
  return value === null || JSON.stringify(value) === '{}';
}

/** Parameters by deployment are looked at only for deployments that take part. */
function atDeployment({ fixtures }: Stage, value: unknown): unknown {
  const isKeyed = typeof value === 'object' && value !== null && 'any' in value;
  const [member = ''] = fixtures.groupMembers ?? fixtures.deployments;
  return isKeyed ? { [member]: value.any } : value;
}
