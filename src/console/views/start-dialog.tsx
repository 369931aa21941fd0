import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Execution, isApiError } from '../../client/index.ts';
import { Checkbox, CodeArea, Select, TextField } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { ParameterFields } from '../components/parameter-fields.tsx';
import { useParameterForm } from '../components/use-parameter-form.ts';
import { formatSdkCall } from '../data/sdk-call.ts';
import { StartForm } from './start-form.tsx';

const OPTIONS = [
  ['queue', 'Wait in the queue if the deployment is busy'],
  ['force', 'Start even if the deployment is busy'],
  ['dry_run', 'Dry run: no operation is executed'],
  ['allow_custom_parameters', 'Accept parameters that the workflow does not declare'],
] as const;

type Option = (typeof OPTIONS)[number][0];

export function StartDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const console = useConsole();
  const { inventory, selection, poller } = console;
  const deployments = inventory.deployments.value;
  const selected = selection.execution.value?.deployment_id;
  const [deployment, setDeployment] = useState(selected ?? deployments[0]?.id ?? '');
  const available = inventory.workflowsOf(deployment);
  const workflows = Object.keys(available);
  const [preferred, setWorkflow] = useState('backup');
  const workflow = workflows.includes(preferred) ? preferred : (workflows[0] ?? '');
  const declaration = available[workflow];
  const [custom, setCustom] = useState('');
  const [options, setOptions] = useState<Partial<Record<Option, boolean>>>({});
  const [later, setLater] = useState('');
  const [isBusy, setBusy] = useState(false);

  const form = useParameterForm(declaration);
  const extra = options.allow_custom_parameters ? parseObject(custom) : {};
  const parameters = { ...form.parameters, ...extra };
  const { queue, ...others } = options;
  const start = {
    deployment_id: deployment,
    workflow_id: workflow,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...Object.fromEntries(Object.entries(others).filter(([, isOn]) => isOn)),
  };
  const isLater = later !== '';
  const scheduled = { ...start, scheduled_time: new Date(`${later}Z`) };
  const method = isLater ? 'executions.schedule' : 'executions.start';

  const submit = async (queue = options.queue) => {
    const argument = isLater ? scheduled : { ...start, ...(queue && { queue }) };
    if (!form.isValid() || extra === undefined) return;
    const hasSucceeded = await console.runSdkCall(
      isLater ? `${workflow} on ${deployment} is scheduled.` : `${workflow} on ${deployment} is started.`,
      formatSdkCall(method, argument),
      async ({ executions }) => {
        if (isLater) return executions.schedule(scheduled);
        const started: Execution = await executions.start(argument).catch((error) => {
          setBusy(isApiError(error, 'existing_running_execution_error'));
          throw error;
        });
        selection.id.value = started.id;
        return started;
      },
    );
    if (hasSucceeded) onClose();
  };

  return (
    <StartForm
      title="Start an execution"
      method={method}
      argument={isLater ? scheduled : { ...start, ...(queue && { queue }) }}
      action={isLater ? 'Schedule' : 'Start'}
      remedy={
        isBusy && (
          <button type="button" class="button" onClick={() => void submit(true)}>
            Queue instead
          </button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <div class="form-pair">
        <Select
          label="Deployment"
          value={deployment}
          options={deployments.map(({ id, display_name: name }) => [id, name || id])}
          onChange={setDeployment}
        />
        <Select
          label="Workflow"
          value={workflow}
          options={Object.entries(available).map(([name, { is_available: isAvailable }]) => {
            return [name, isAvailable === false ? `${name} (not available)` : name];
          })}
          onChange={setWorkflow}
        />
      </div>
      <ParameterFields key={`${deployment} ${workflow}`} {...form.props} />
      {options.allow_custom_parameters && (
        <CodeArea
          label="Further parameters, as JSON"
          rows={2}
          placeholder='{"note": "manual backup"}'
          value={custom}
          onChange={setCustom}
          error={form.isChecked && extra === undefined ? 'It must be a JSON object.' : undefined}
        />
      )}
      <fieldset>
        <legend>Options</legend>
        {OPTIONS.map(([name, text]) => (
          <Checkbox
            key={name}
            label={text}
            checked={options[name] ?? false}
            disabled={name === 'queue' && isLater}
            onChange={(checked) => setOptions({ ...options, [name]: checked })}
          />
        ))}
      </fieldset>
      <TextField
        label={`Not before (UTC); it is ${new Date(poller.now.value).toISOString().slice(0, 16).replace('T', ' ')}`}
        value={later}
        onChange={setLater}
        input={{ type: 'datetime-local' }}
      />
    </StartForm>
  );
}

/** @returns undefined when the text is not a JSON object. */
function parseObject(text: string): Record<string, unknown> | undefined {
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
