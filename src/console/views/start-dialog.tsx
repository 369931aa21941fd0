import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Execution, isApiError } from '../../client/index.ts';
import { useConsole } from '../components/console-context.ts';
import { ParameterFields } from '../components/parameter-fields.tsx';
import { fieldsOf, filledIn } from '../data/parameter-form.ts';
import { sdkCall } from '../data/sdk-call.ts';
import { StartForm, WorkflowSelect } from './start-form.tsx';

const OPTIONS = [
  ['queue', 'Wait in the queue if another is in the way'],
  ['force', 'Start although another is in the way'],
  ['dry_run', 'Dry run: no operation is performed'],
  ['allow_custom_parameters', 'Accept parameters that the workflow does not declare'],
] as const;

type Option = (typeof OPTIONS)[number][0];

/** Starts a workflow on a deployment, now or later. */
export function StartDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const console = useConsole();
  const { inventory, selection, poller } = console;
  const deployments = inventory.deployments.value;
  const former = selection.execution.value?.deployment_id;
  const [deployment, setDeployment] = useState(former ?? deployments[0]?.id ?? '');
  const workflows = Object.keys(inventory.workflowsOf(deployment));
  const [wanted, setWorkflow] = useState('backup');
  const workflow = workflows.includes(wanted) ? wanted : (workflows[0] ?? '');
  const declaration = inventory.workflowsOf(deployment)[workflow];
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [custom, setCustom] = useState('');
  const [options, setOptions] = useState<Partial<Record<Option, boolean>>>({});
  const [later, setLater] = useState('');
  const [isChecked, setChecked] = useState(false);

  const fields = fieldsOf(declaration);
  const { parameters: declared, faults } = filledIn(fields, texts);
  const extra = options.allow_custom_parameters ? customOf(custom) : {};
  const parameters = { ...declared, ...extra };
  const { queue, ...others } = options;
  const start = {
    deployment_id: deployment,
    workflow_id: workflow,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...Object.fromEntries(Object.entries(others).filter(([, isOn]) => isOn)),
  };
  const isLater = later !== '';
  const argument = isLater
    ? { ...start, scheduled_time: new Date(`${later}Z`) }
    : { ...start, ...(queue && { queue }) };
  const method = isLater ? 'executions.schedule' : 'executions.start';

  const submit = async () => {
    setChecked(true);
    if (Object.keys(faults).length > 0 || extra === undefined) return;
    const hasWorked = await console.act(
      isLater ? `${workflow} on ${deployment} is scheduled.` : `${workflow} on ${deployment} is started.`,
      sdkCall(method, argument),
      async ({ executions }) => {
        if (isLater) return executions.schedule(argument as typeof start & { scheduled_time: Date });
        const started: Execution = await executions.start(argument).catch((error) => {
          if (isApiError(error, 'existing_running_execution_error')) setOptions({ ...options, queue: true });
          throw error;
        });
        selection.id.value = started.id;
        return started;
      },
    );
    if (hasWorked) onClose();
  };

  return (
    <StartForm
      title="Start an execution"
      method={method}
      argument={argument}
      action={isLater ? 'Schedule' : 'Start'}
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="form-pair">
        <label class="labelled">
          <span>Deployment</span>
          <select value={deployment} onChange={({ currentTarget }) => setDeployment(currentTarget.value)}>
            {deployments.map(({ id, display_name: name }) => (
              <option key={id} value={id}>
                {name || id}
              </option>
            ))}
          </select>
        </label>
        <WorkflowSelect
          value={workflow}
          names={workflows}
          isUnavailable={(name) => inventory.workflowsOf(deployment)[name]?.is_available === false}
          onChange={setWorkflow}
        />
      </div>
      <ParameterFields
        key={`${deployment} ${workflow}`}
        fields={fields}
        texts={texts}
        faults={isChecked ? faults : {}}
        onChange={(name, text) => setTexts({ ...texts, [name]: text })}
      />
      {options.allow_custom_parameters && (
        <label class="labelled">
          <span>Further parameters, as JSON</span>
          <textarea
            class="code-input"
            rows={2}
            spellcheck={false}
            placeholder='{"note": "by hand"}'
            value={custom}
            onInput={({ currentTarget }) => setCustom(currentTarget.value)}
          />
          {isChecked && extra === undefined && (
            <span class="hint" data-fault>
              It must be an object in JSON.
            </span>
          )}
        </label>
      )}
      <fieldset class="checks">
        <legend>Options</legend>
        {OPTIONS.map(([name, text]) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={options[name] ?? false}
              disabled={name === 'queue' && isLater}
              onChange={({ currentTarget: { checked } }) => setOptions({ ...options, [name]: checked })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <label class="labelled">
        <span>
          Not before (UTC); it is {new Date(poller.now.value).toISOString().slice(0, 16).replace('T', ' ')}
        </span>
        <input
          type="datetime-local"
          value={later}
          onInput={({ currentTarget }) => setLater(currentTarget.value)}
        />
      </label>
    </StartForm>
  );
}

/** Undefined when it is no object in JSON. */
function customOf(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
