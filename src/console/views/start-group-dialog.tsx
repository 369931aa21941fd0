import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Checkbox, Select, TextField } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatCount } from '../components/format.ts';
import { ParameterFields } from '../components/parameter-fields.tsx';
import { useParameterForm } from '../components/use-parameter-form.ts';
import { formatSdkCall } from '../data/sdk-call.ts';
import { StartForm } from './start-form.tsx';

export function StartGroupDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const console = useConsole();
  const { inventory } = console;
  const groups = inventory.deploymentGroups.value;
  const [groupId, setGroup] = useState(groups[0]?.id ?? '');
  const members = groups.find(({ id }) => id === groupId)?.deployment_ids ?? [];
  const workflows = [...new Set(members.flatMap((id) => Object.keys(inventory.workflowsOf(id))))].sort();
  const [preferred, setWorkflow] = useState('backup');
  const workflow = workflows.includes(preferred) ? preferred : (workflows[0] ?? '');
  const [concurrency, setConcurrency] = useState(2);
  const [force, setForce] = useState(false);

  const declaration = members
    .map((id) => inventory.workflowsOf(id)[workflow])
    .find((each) => each !== undefined);
  const form = useParameterForm(declaration);
  const { parameters } = form;
  const argument = {
    deployment_group_id: groupId,
    workflow_id: workflow,
    concurrency,
    ...(Object.keys(parameters).length > 0 && { default_parameters: parameters }),
    ...(force && { force }),
  };

  const submit = async () => {
    if (!form.isValid()) return;
    const hasSucceeded = await console.runSdkCall(
      `${workflow} is started on ${formatCount(members.length, 'deployment')}.`,
      formatSdkCall('executionGroups.start', argument),
      ({ executionGroups }) => executionGroups.start(argument),
    );
    if (hasSucceeded) onClose();
  };

  return (
    <StartForm
      title="Start a group"
      method="executionGroups.start"
      argument={argument}
      action={`Start on ${formatCount(members.length, 'deployment')}`}
      isReady={groupId !== '' && workflow !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="form-pair">
        <Select
          label="Deployment group"
          value={groupId}
          options={groups.map(({ id, deployment_ids: ids }) => [id, `${id} (${ids.length})`])}
          onChange={setGroup}
        />
        <Select label="Workflow" value={workflow} options={workflows} onChange={setWorkflow} />
      </div>
      <TextField
        label="Concurrency (0: paused)"
        value={String(concurrency)}
        onChange={(text) => setConcurrency(Math.max(0, Math.floor(Number(text) || 0)))}
        input={{ type: 'number', min: 0, step: 1 }}
      />
      <ParameterFields key={workflow} {...form.props} />
      <Checkbox
        label="Start members even if their deployments are busy"
        checked={force}
        onChange={setForce}
      />
    </StartForm>
  );
}
