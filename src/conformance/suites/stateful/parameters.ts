import type { CheckContext } from '../../context.ts';
import { end, read, readGroup } from '../../fixtures/fixtures.ts';
import { isObject } from '../../http/exchange.ts';
import type { ParameterFixture } from '../../http/target.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'startExecution';

/** Declared parameters: defaults fill in, texts are converted, and what is not declared needs permission. */
export function parameterChecks(): Check[] {
  return [
    checkOf(at, 'declared defaults fill in what is not given', async (t) => {
      const { fixture, made } = await started(t, {});
      t.assertEquals(sorted(made.parameters), sorted(fixture.defaults), 'the parameters', at);
      await end(t, String(made.id));
    }),
    checkOf(at, 'texts are converted to the declared type', async (t) => {
      const fixture = fixtureOf(t);
      for (const [name, [given, becomes]] of Object.entries(fixture.converted)) {
        const { made } = await started(t, { parameters: { [name]: given } });
        const parameters = isObject(made.parameters) ? made.parameters : {};
        t.assertEquals(parameters[name], becomes, `${name} given as ${JSON.stringify(given)}`, at);
        t.assertEquals(
          sorted(made.parameters),
          sorted({ ...fixture.defaults, [name]: becomes }),
          'the parameters',
          at,
        );
        await end(t, String(made.id));
      }
    }),
    checkOf(at, 'what is not declared is taken with allow_custom_parameters', async (t) => {
      const custom = { parameters: { nobody_declared: [1] }, allow_custom_parameters: true };
      const { fixture, made } = await started(t, custom);
      t.assertEquals(
        sorted(made.parameters),
        sorted({ ...fixture.defaults, nobody_declared: [1] }),
        'the parameters',
        at,
      );
      t.assertEquals(made.allow_custom_parameters, true, 'allow_custom_parameters', at);
      t.assertEquals((await read(t, String(made.id))).parameters, made.parameters, 'the parameters read', at);
      await end(t, String(made.id));
    }),
    checkOf('createExecutionGroup', 'values for one deployment win over those for all', async (t) => {
      const fixture = fixtureOf(t);
      const group = t.deploymentGroup();
      const [first = ''] = t.fixtures.groupMembers ?? t.fixtures.deployments;
      const [name, [given, becomes]] = Object.entries(fixture.converted)[0] ?? ['', ['', '']];
      const id = t.resources.newId();
      const body = {
        deployment_group_id: group,
        workflow_id: fixture.workflow,
        id,
        concurrency: 0,
        default_parameters: { [name]: fixture.defaults[name] },
        parameters: { [first]: { [name]: given } },
      };
      const exchange = await t.call('createExecutionGroup', { body });
      t.require(exchange, { status: 200 }, 'a paused group can be started');
      const { execution_ids: members } = await readGroup(t, id);
      for (const member of Array.isArray(members) ? members : []) {
        const { deployment_id: deployment, parameters } = await read(t, String(member));
        const expected = { ...fixture.defaults, ...(deployment === first && { [name]: becomes }) };
        t.assertEquals(sorted(parameters), sorted(expected), `the parameters on ${deployment}`, exchange);
      }
      await t.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
    }),
  ];
}

function fixtureOf(t: CheckContext): ParameterFixture {
  return t.fixtures.parameters ?? t.skip('no workflow with parameters is named in --fixtures');
}

async function started(
  t: CheckContext,
  more: object,
): Promise<{ fixture: ParameterFixture; made: Record<string, unknown> }> {
  const fixture = fixtureOf(t);
  const body = {
    deployment_id: t.fixtures.deployments[0],
    workflow_id: fixture.workflow,
    dry_run: true,
    id: t.resources.newId(),
    ...more,
  };
  const exchange = await t.call(at, { body });
  return { fixture, made: t.require(exchange, { status: 201 }, 'it can be started') };
}

/** The order of parameters means nothing. */
export function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
