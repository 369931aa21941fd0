import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Effect, FaultRule } from '../../../generated/control-plane.ts';
import { ERRORS } from '../../../generated/errors.ts';
import { OPERATIONS } from '../../../generated/operations.ts';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { useConsole } from '../components/console-context.ts';
import { effectText, PRESETS, targetText } from '../data/faults.ts';
import { sdkCall } from '../data/sdk-call.ts';

/** The fault rules. They apply to what the user does, not to what the console reads to stay up to date. */
export function FaultsView(): JSX.Element {
  const console = useConsole();
  const { faults } = console;
  useEffect(() => void faults.read().catch(() => {}), [faults]);
  const rules = faults.rules.value;
  const add = (name: string, rule: FaultRule) =>
    console.arrange(`Switched on: ${name}.`, () => faults.add(rule));
  return (
    <div class="faults">
      <section class="panel" aria-labelledby="faults-on">
        <header class="panel-head">
          <h2 id="faults-on">Switched on</h2>
          {rules.length > 0 && (
            <ConfirmButton
              class="button"
              confirmation={
                rules.length === 1
                  ? null
                  : {
                      title: 'Switch all faults off?',
                      text: `${rules.length} rules will be deleted.`,
                      confirmLabel: 'All off',
                    }
              }
              onConfirm={() => console.arrange('All faults are off.', () => faults.clear())}
            >
              All off
            </ConfirmButton>
          )}
        </header>
        {rules.length === 0 ? (
          <p class="nothing">
            Every request gets through. Switch something on, and do something in the console.
          </p>
        ) : (
          <ul class="fault-rules">
            {rules.map((rule, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no other name than its place.
              <li key={`${index} ${rule.effect.kind}`}>
                <span class="fault-what">{effectText(rule)}</span>
                <span class="fault-whom">{targetText(rule)}</span>
                <span class="fault-hits">triggered {rule.hits ?? 0} ×</span>
                <button
                  type="button"
                  class="button"
                  onClick={() => console.arrange('Switched off.', () => faults.remove(index))}
                >
                  Off
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
              console.act(
                'The list came through.',
                sdkCall('executions.list', { size: 5 }),
                async ({ executions }) => await executions.list({ size: 5 }, { timeout: 10_000 }),
              )
            }
          >
            Send a list request
          </button>
          <span class="hint">
            It goes the way of any client, with the SDK’s retries. The journal tells each attempt.
          </span>
        </p>
      </section>
      <section class="panel" aria-labelledby="faults-presets">
        <header class="panel-head">
          <h2 id="faults-presets">Ready made</h2>
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
      <CustomRule onAdd={(rule) => add('your own rule', rule)} />
    </div>
  );
}

const KINDS = [
  'error',
  'latency',
  'unavailable',
  'reset',
  'truncated',
  'gateway-error',
  'no-response',
] as const;

function CustomRule({ onAdd }: { onAdd: (rule: FaultRule) => void }): JSX.Element {
  const [operation, setOperation] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('error');
  const [code, setCode] = useState('conflict_error');
  const [milliseconds, setMilliseconds] = useState('2000');
  const [chance, setChance] = useState('100');
  const [times, setTimes] = useState('');
  const rule: FaultRule = {
    ...(operation !== '' && { operationId: operation }),
    ...(chance !== '100' && { probability: Number(chance) / 100 }),
    ...(times !== '' && { count: Number(times) }),
    effect: effectOf(kind, code, Number(milliseconds)),
  };
  return (
    <section class="panel" aria-labelledby="faults-own">
      <header class="panel-head">
        <h2 id="faults-own">A rule of your own</h2>
      </header>
      <form
        class="form rule-form"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(rule);
        }}
      >
        <Select
          label="Operation"
          value={operation}
          onChange={setOperation}
          options={['', ...Object.keys(OPERATIONS)]}
          empty="every operation"
        />
        <Select
          label="What happens"
          value={kind}
          onChange={(it) => setKind(it as typeof kind)}
          options={KINDS}
        />
        {kind === 'error' && (
          <Select label="Error code" value={code} onChange={setCode} options={Object.keys(ERRORS)} />
        )}
        {kind === 'latency' && (
          <NumberField label="Milliseconds" value={milliseconds} onChange={setMilliseconds} max={600_000} />
        )}
        <NumberField label="Likelihood in %" value={chance} onChange={setChance} max={100} />
        <NumberField
          label="Times at most"
          value={times}
          onChange={setTimes}
          max={1_000_000}
          placeholder="no limit"
        />
        <Preformatted label="The rule as JSON" text={JSON.stringify(rule)} />
        <button type="submit" class="button" data-kind="primary">
          Switch it on
        </button>
      </form>
    </section>
  );
}

function effectOf(kind: (typeof KINDS)[number], code: string, milliseconds: number): Effect {
  switch (kind) {
    case 'error':
      return { kind, error_code: code };
    case 'latency':
      return { kind, milliseconds };
    case 'unavailable':
      return { kind, status: 503, retry_after: 1 };
    case 'reset':
      return { kind, when: 'after' };
    case 'gateway-error':
      return { kind, status: 502 };
    default:
      return { kind };
  }
}

function Select({
  label,
  value,
  onChange,
  options,
  empty,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly string[];
  empty?: string;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === '' ? empty : option}
          </option>
        ))}
      </select>
    </label>
  );
}

function NumberField({
  label,
  value,
  onChange,
  max,
  placeholder,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  max: number;
  placeholder?: string;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={max}
        value={value}
        placeholder={placeholder}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
