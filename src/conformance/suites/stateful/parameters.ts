import type { Stage } from '../../context.ts';
import { end, read, readGroup } from '../../fixtures/fixtures.ts';
import { isObject } from '../../http/exchange.ts';
import type { ParameterFixture } from '../../http/target.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'startExecution';

/** Declared parameters: defaults fill in, texts are converted, and what is not declared needs permission. */
export function parameterChecks(): Check[] {
  return [
    checkOf(at, 'declared defaults fill in what is not given', async (stage) => {
      const { fixture, made } = await started(stage, {});
      stage.equals(sorted(made.parameters), sorted(fixture.defaults), 'the parameters', at);
      await end(stage, String(made.id));
    }),
    checkOf(at, 'texts are converted to the declared type', async (stage) => {
      const fixture = fixtureOf(stage);
      for (const [name, [given, becomes]] of Object.entries(fixture.converted)) {
        const { made } = await started(stage, { parameters: { [name]: given } });
        const parameters = isObject(made.parameters) ? made.parameters : {};
        stage.equals(parameters[name], becomes, `${name} given as ${JSON.stringify(given)}`, at);
        stage.equals(
          sorted(made.parameters),
          sorted({ ...fixture.defaults, [name]: becomes }),
          'the parameters',
          at,
        );
        await end(stage, String(made.id));
      }
    }),
    checkOf(at, 'what is not declared is taken with allow_custom_parameters', async (stage) => {
      const custom = { parameters: { nobody_declared: [1] }, allow_custom_parameters: true };
      const { fixture, made } = await started(stage, custom);
      stage.equals(
        sorted(made.parameters),
        sorted({ ...fixture.defaults, nobody_declared: [1] }),
        'the parameters',
        at,
      );
      stage.equals(made.allow_custom_parameters, true, 'allow_custom_parameters', at);
      stage.equals(
        (await read(stage, String(made.id))).parameters,
        made.parameters,
        'the parameters read',
        at,
      );
      await end(stage, String(made.id));
    }),
    checkOf('createExecutionGroup', 'values for one deployment win over those for all', async (stage) => {
      const fixture = fixtureOf(stage);
      const group = stage.deploymentGroup();
      const [first = ''] = stage.fixtures.groupMembers ?? stage.fixtures.deployments;
      const [name, [given, becomes]] = Object.entries(fixture.converted)[0] ?? ['', ['', '']];
      const id = stage.workspace.newId();
      const body = {
        deployment_group_id: group,
        workflow_id: fixture.workflow,
        id,
        concurrency: 0,
        default_parameters: { [name]: fixture.defaults[name] },
        parameters: { [first]: { [name]: given } },
      };
      const exchange = await stage.call('createExecutionGroup', { body });
      stage.must(exchange, { status: 200 }, 'a paused group can be started');
      const { execution_ids: members } = await readGroup(stage, id);
      for (const member of Array.isArray(members) ? members : []) {
        const { deployment_id: deployment, parameters } = await read(stage, String(member));
        const expected = { ...fixture.defaults, ...(deployment === first && { [name]: becomes }) };
        stage.equals(sorted(parameters), sorted(expected), `the parameters on ${deployment}`, exchange);
      }
      await stage.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
    }),
  ];
}

function fixtureOf(stage: Stage): ParameterFixture {
  return stage.fixtures.parameters ?? stage.skip('no workflow with parameters is named in --fixtures');
}

async function started(
  stage: Stage,
  more: object,
): Promise<{ fixture: ParameterFixture; made: Record<string, unknown> }> {
  const fixture = fixtureOf(stage);
  const body = {
    deployment_id: stage.fixtures.deployments[0],
    workflow_id: fixture.workflow,
    dry_run: true,
    id: stage.workspace.newId(),
    ...more,
  };
  const exchange = await stage.call(at, { body });
  return { fixture, made: stage.must(exchange, { status: 201 }, 'it can be started') };
}

/** The order of parameters means nothing. */
export function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
