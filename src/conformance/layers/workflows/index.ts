/** The workflows of the contract, carried out by `redocly respect`; every exchange passes the judge as well. */
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { destinationOf } from '../../exchange.ts';
import type { Check, Layer } from '../../layer.ts';
import type { Stage } from '../../stage.ts';
import { PREFIX } from '../../workspace.ts';
import { missingRedocly, type RespectRun, runRespect } from './respect.ts';

/** Workflows that leave something behind which this API cannot delete. */
const LEAVING = ['schedule', 'runOverAGroup'];

/** How often it is asked again whether something has ended, in milliseconds. */
const PAUSE = { standing: 50, working: 1000 };
const TIMES = { standing: 80, working: 900 };

export const workflows: Layer = {
  name: 'workflows',
  title: 'workflows from start to end, by redocly respect',
  makes: 'a handful of executions, a schedule and two groups, which really run',
  missing: missingRedocly,
  checks: (stage) => {
    let run: Promise<RespectRun> | undefined;
    const running = () => {
      run ??= respect(stage);
      return run;
    };
    return WORKFLOWS.workflows.map((workflow): Check => {
      const { workflowId, summary } = workflow;
      return {
        name: `${workflowId}: ${summary}`,
        readOnly: false,
        run: async () => {
          const reason = whyNot(stage, workflowId);
          if (reason !== undefined) stage.skip(reason);
          const { complaints, ran, entries } = await running();
          if (workflowId === ran[0]) judgeAll(stage, entries);
          stage.holds(ran.includes(workflowId), `${workflowId} was not run`, 'startExecution');
          for (const complaint of complaints.get(workflowId) ?? []) {
            stage.holds(false, complaint, 'startExecution');
          }
          if (!complaints.has(workflowId)) {
            for (const { operationId } of workflow.steps) stage.holds(true, '', operationId);
          }
        },
      };
    });
  },
};

function whyNot({ fixtures, leaveNothing }: Stage, workflowId: string): string | undefined {
  if (!LEAVING.includes(workflowId)) return undefined;
  if (leaveNothing) return 'it would leave a group or a schedule behind (--leave-nothing)';
  if (workflowId === 'schedule') return undefined;
  const isMissing = fixtures.deploymentGroup === undefined || fixtures.targetGroup === undefined;
  return isMissing ? 'no groups to work with: --deployment-group <id> and --target-group <id>' : undefined;
}

/** What `respect` is lenient about, the judge is not. */
function judgeAll(stage: Stage, entries: RespectRun['entries']): void {
  for (const exchange of entries) {
    if (destinationOf(exchange.sent).template === undefined) continue;
    stage.workspace.saw(exchange);
    stage.recorder.judged(exchange);
  }
}

function respect(stage: Stage): Promise<RespectRun> {
  const { target, fixtures, connection, workspace } = stage;
  const speed = target.patience === 0 ? 'standing' : 'working';
  const { credentials, tenant } = target;
  return runRespect({
    base: connection.base,
    credentials,
    workflows: WORKFLOWS.workflows
      .map(({ workflowId }) => workflowId)
      .filter((id) => whyNot(stage, id) === undefined),
    inputs: {
      ...('username' in credentials ? credentials : { username: '-', password: '-' }),
      tenant,
      deployment: fixtures.deployments[0] ?? '',
      workflow: fixtures.workflow,
      deploymentGroup: fixtures.deploymentGroup ?? '',
      targetGroup: fixtures.targetGroup ?? '',
      prefix: workspace.prefix.startsWith(PREFIX) ? workspace.prefix : PREFIX,
      began: new Date(Date.now() - 1000).toISOString(),
      tomorrow: new Date(Date.now() + 24 * 3600_000).toISOString(),
    },
    pause: PAUSE[speed],
    times: TIMES[speed],
  });
}
