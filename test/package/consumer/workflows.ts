// Types for the workflows of a program, which add to an interface of the package.
import type { CloudifyClient } from 'cloudify-executions';

declare module 'cloudify-executions' {
  interface WorkflowParameters {
    backup: { keep_days?: number };
    heal: { node_instance_id: string };
  }
}

export async function startAll({ executions, executionGroups }: CloudifyClient): Promise<number | undefined> {
  const start = { deployment_id: 'shop-vienna' };
  const backup = await executions.run({ ...start, workflow_id: 'backup', parameters: { keep_days: 3 } });
  await executions.start({ ...start, workflow_id: 'any_other', parameters: { colour: 'red' } });

  // @ts-expect-error Days are counted.
  await executions.start({ ...start, workflow_id: 'backup', parameters: { keep_days: 'many' } });
  // @ts-expect-error The node instance is required.
  await executions.start({ ...start, workflow_id: 'heal' });

  const group = { deployment_group_id: 'shops', workflow_id: 'backup' } as const;
  // @ts-expect-error Days are counted.
  await executionGroups.start({ ...group, default_parameters: { keep_days: 'many' } });

  const days: number | undefined = backup.parameters.keep_days;
  return days;
}
