import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  groupBody,
  memberIds,
  readExecution,
  readGroup,
  startBody,
} from '../../fixtures/fixtures.ts';
import { isObject } from '../../http/exchange.ts';
import type { ParameterFixture } from '../../http/target.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'startExecution';

/** Declared parameters: defaults are added, texts are converted, and undeclared ones need a flag. */
export function parameterChecks(): Check[] {
  return [
    checkOf(at, 'declared defaults are added', async (t) => {
      const fixture = fixtureOf(t);
      const { id, parameters } = await start(t, {});
      t.assertEquals(sorted(parameters), sorted(fixture.defaults), 'the parameters', at);
      await ensureEnded(t, id);
    }),
    checkOf(at, 'texts are converted to the declared type', async (t) => {
      const fixture = fixtureOf(t);
      for (const [name, [given, converted]] of Object.entries(fixture.converted)) {
        const { id, parameters } = await start(t, { parameters: { [name]: given } });
        const value = isObject(parameters) ? parameters[name] : undefined;
        t.assertEquals(value, converted, `${name} given as ${JSON.stringify(given)}`, at);
        const expected = { ...fixture.defaults, [name]: converted };
        t.assertEquals(sorted(parameters), sorted(expected), 'the parameters', at);
        await ensureEnded(t, id);
      }
    }),
    checkOf(at, 'undeclared parameters are accepted with allow_custom_parameters', async (t) => {
      const custom = { not_declared: [1] };
      const started = await start(t, { parameters: custom, allow_custom_parameters: true });
      const expected = sorted({ ...fixtureOf(t).defaults, ...custom });
      t.assertEquals(sorted(started.parameters), expected, 'the parameters', at);
      t.assertEquals(started.allow_custom_parameters, true, 'allow_custom_parameters', at);
      const { parameters } = await readExecution(t, started.id);
      t.assertEquals(parameters, started.parameters, 'the parameters read', at);
      await ensureEnded(t, started.id);
    }),
    checkOf('startExecutionGroup', 'values for one deployment override those for all', async (t) => {
      const fixture = fixtureOf(t);
      const [first = ''] = t.fixtures.groupMembers ?? t.fixtures.deployments;
      const [name, [given, converted]] = Object.entries(fixture.converted)[0] ?? ['', ['', '']];
      const body = groupBody(t, {
        workflow_id: fixture.workflow,
        concurrency: 0,
        default_parameters: { [name]: fixture.defaults[name] },
        parameters: { [first]: { [name]: given } },
      });
      const { exchange } = await t.succeed('startExecutionGroup', { body });
      for (const member of memberIds(await readGroup(t, body.id))) {
        const { deployment_id: deployment, parameters } = await readExecution(t, member);
        const expected = { ...fixture.defaults, ...(deployment === first && { [name]: converted }) };
        t.assertEquals(sorted(parameters), sorted(expected), `the parameters on ${deployment}`, exchange);
      }
      await t.call('actOnExecutionGroup', { id: body.id, body: { action: 'cancel' } });
    }),
  ];
}

function fixtureOf(t: CheckContext): ParameterFixture {
  return t.fixtures.parameters ?? t.skip('no workflow with parameters is named in --fixtures');
}

async function start(t: CheckContext, fields: object): Promise<Record<string, unknown> & { id: string }> {
  const body = startBody(t, { workflow_id: fixtureOf(t).workflow, ...fields });
  const { body: started } = await t.succeed(at, { body });
  return { ...started, id: String(started.id) };
}

/** The order of parameters means nothing. */
export function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
