import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../components/console-context.ts';
import { count } from '../components/format.ts';
import { ParameterFields } from '../components/parameter-fields.tsx';
import { fieldsOf, filledIn } from '../data/parameter-form.ts';
import { sdkCall } from '../data/sdk-call.ts';
import { StartForm, WorkflowSelect } from './start-form.tsx';

/** Starts one workflow over the deployments of a deployment group. */
export function StartGroupDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const console = useConsole();
  const { inventory } = console;
  const groups = inventory.deploymentGroups.value;
  const [groupId, setGroup] = useState(groups[0]?.id ?? '');
  const members = groups.find(({ id }) => id === groupId)?.deployment_ids ?? [];
  const workflows = [...new Set(members.flatMap((id) => Object.keys(inventory.workflowsOf(id))))].sort();
  const [wanted, setWorkflow] = useState('backup');
  const workflow = workflows.includes(wanted) ? wanted : (workflows[0] ?? '');
  const [concurrency, setConcurrency] = useState(2);
  const [force, setForce] = useState(false);
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [isChecked, setChecked] = useState(false);

  const declaration = members
    .map((id) => inventory.workflowsOf(id)[workflow])
    .find((each) => each !== undefined);
  const fields = fieldsOf(declaration);
  const { parameters, faults } = filledIn(fields, texts);
  const argument = {
    deployment_group_id: groupId,
    workflow_id: workflow,
    concurrency,
    ...(Object.keys(parameters).length > 0 && { default_parameters: parameters }),
    ...(force && { force }),
  };

  const submit = async () => {
    setChecked(true);
    if (Object.keys(faults).length > 0) return;
    const hasWorked = await console.act(
      `${workflow} is started on ${count(members.length, 'deployment')}.`,
      sdkCall('executionGroups.start', argument),
      ({ executionGroups }) => executionGroups.start(argument),
    );
    if (hasWorked) onClose();
  };

  return (
    <StartForm
      title="Start a group"
      method="executionGroups.start"
      argument={argument}
      action={`Start on ${count(members.length, 'deployment')}`}
      isReady={groupId !== '' && workflow !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="form-pair">
        <label class="labelled">
          <span>Deployment group</span>
          <select value={groupId} onChange={({ currentTarget }) => setGroup(currentTarget.value)}>
            {groups.map(({ id, deployment_ids: ids }) => (
              <option key={id} value={id}>
                {id} ({ids.length})
              </option>
            ))}
          </select>
        </label>
        <WorkflowSelect value={workflow} names={workflows} onChange={setWorkflow} />
      </div>
      <label class="labelled">
        <span>How many at a time (0: paused)</span>
        <input
          type="number"
          min={0}
          step={1}
          value={concurrency}
          onInput={({ currentTarget }) =>
            setConcurrency(Math.max(0, Math.floor(Number(currentTarget.value) || 0)))
          }
        />
      </label>
      <ParameterFields
        key={workflow}
        fields={fields}
        texts={texts}
        faults={isChecked ? faults : {}}
        onChange={(name, text) => setTexts({ ...texts, [name]: text })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={force}
          onChange={({ currentTarget }) => setForce(currentTarget.checked)}
        />
        Start members although others are in the way
      </label>
    </StartForm>
  );
}
