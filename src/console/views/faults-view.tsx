import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Effect, FaultRule } from '../../../generated/control-plane.ts';
import { ERRORS } from '../../../generated/errors.ts';
import { OPERATIONS } from '../../../generated/operations.ts';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { useConsole } from '../components/console-context.ts';
import { describeEffect, describeTarget, PRESETS } from '../data/faults.ts';
import { formatSdkCall } from '../data/sdk-call.ts';

/** The fault rules. They apply to what the user does, not to what the console reads to stay up to date. */
export function FaultsView(): JSX.Element {
  const console = useConsole();
  const { faults } = console;
  useEffect(() => void faults.read().catch(() => {}), [faults]);
  const rules = faults.rules.value;
  const add = (name: string, rule: FaultRule) =>
    console.runControl(`Added: ${name}.`, () => faults.add(rule));
  return (
    <div class="stack">
      <section class="panel" aria-labelledby="faults-active">
        <header class="panel-head">
          <h2 id="faults-active">Active faults</h2>
          {rules.length > 0 && (
            <ConfirmButton
              class="button"
              confirmation={
                rules.length === 1
                  ? null
                  : {
                      title: 'Delete all faults?',
                      text: `${rules.length} rules will be deleted.`,
                      confirmLabel: 'Delete all',
                    }
              }
              onConfirm={() => console.runControl('All faults are deleted.', () => faults.clear())}
            >
              Delete all
            </ConfirmButton>
          )}
        </header>
        {rules.length === 0 ? (
          <p class="nothing">No fault is active. Add one, then start or cancel an execution.</p>
        ) : (
          <ul class="fault-rules">
            {rules.map((rule, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no other name than its place.
              <li key={`${index} ${rule.effect.kind}`}>
                <span class="fault-effect">{describeEffect(rule)}</span>
                <span class="fault-target">{describeTarget(rule)}</span>
                <span class="fault-count">triggered {rule.hits ?? 0} ×</span>
                <button
                  type="button"
                  class="button"
                  onClick={() => console.runControl('The fault is deleted.', () => faults.remove(index))}
                >
                  Delete
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="panel-foot">
          <button
            type="button"
            class="button"
            onClick={() =>
              console.runSdkCall(
                'The list request succeeded.',
                formatSdkCall('executions.list', { size: 5 }),
                async ({ executions }) => await executions.list({ size: 5 }, { timeout: 10_000 }),
              )
            }
          >
            Send a list request
          </button>
          <span class="hint">
            It is sent like that of any client, with the SDK’s retries. The journal shows each attempt.
          </span>
        </p>
      </section>
      <section class="panel" aria-labelledby="faults-presets">
        <header class="panel-head">
          <h2 id="faults-presets">Presets</h2>
        </header>
        <ul class="presets">
          {PRESETS.map(({ name, text, rule }) => (
            <li key={name}>
              <button type="button" class="button" onClick={() => add(name, rule)}>
                {name}
              </button>
              <span class="hint">{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <CustomRule onAdd={(rule) => add('custom rule', rule)} />
    </div>
  );
}

const EFFECTS = {
  error: ({ code }) => ({ kind: 'error', error_code: code }),
  latency: ({ milliseconds }) => ({ kind: 'latency', milliseconds: Number(milliseconds) }),
  unavailable: () => ({ kind: 'unavailable', status: 503, retry_after: 1 }),
  reset: () => ({ kind: 'reset', when: 'after' }),
  truncated: () => ({ kind: 'truncated' }),
  'gateway-error': () => ({ kind: 'gateway-error', status: 502 }),
  'no-response': () => ({ kind: 'no-response' }),
} as const satisfies Record<string, (form: { code: string; milliseconds: string }) => Effect>;

function CustomRule({ onAdd }: { onAdd: (rule: FaultRule) => void }): JSX.Element {
  const [operation, setOperation] = useState('');
  const [kind, setKind] = useState<keyof typeof EFFECTS>('error');
  const [code, setCode] = useState('conflict_error');
  const [milliseconds, setMilliseconds] = useState('2000');
  const [probability, setProbability] = useState('100');
  const [times, setTimes] = useState('');
  const rule: FaultRule = {
    ...(operation !== '' && { operationId: operation }),
    ...(probability !== '100' && { probability: Number(probability) / 100 }),
    ...(times !== '' && { count: Number(times) }),
    effect: EFFECTS[kind]({ code, milliseconds }),
  };
  return (
    <section class="panel" aria-labelledby="faults-custom">
      <header class="panel-head">
        <h2 id="faults-custom">Custom rule</h2>
      </header>
      <form
        class="stack rule-form"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(rule);
        }}
      >
        <Select
          label="Operation"
          value={operation}
          onChange={setOperation}
          options={[['', 'every operation'], ...Object.keys(OPERATIONS)]}
        />
        <Select
          label="Effect"
          value={kind}
          onChange={(name) => setKind(name as typeof kind)}
          options={Object.keys(EFFECTS)}
        />
        {kind === 'error' && (
          <Select label="Error code" value={code} onChange={setCode} options={Object.keys(ERRORS)} />
        )}
        {kind === 'latency' && (
          <TextField
            label="Milliseconds"
            value={milliseconds}
            onChange={setMilliseconds}
            input={{ type: 'number', min: 1, max: 600_000 }}
          />
        )}
        <TextField
          label="Probability in %"
          value={probability}
          onChange={setProbability}
          input={{ type: 'number', min: 1, max: 100 }}
        />
        <TextField
          label="At most N times"
          value={times}
          onChange={setTimes}
          input={{ type: 'number', min: 1, max: 1_000_000, placeholder: 'no limit' }}
        />
        <Preformatted label="The rule as JSON" text={JSON.stringify(rule)} />
        <button type="submit" class="button" data-kind="primary">
          Add
        </button>
      </form>
    </section>
  );
}
