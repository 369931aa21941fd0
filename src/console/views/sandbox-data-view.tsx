import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RELEASES } from '../../../generated/releases.ts';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { Select } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { formatCount } from '../components/format.ts';
import { generateInWorker } from '../data/sample-data/generate-in-worker.ts';

const SIZES = [10_000, 100_000] as const;
/** With more executions, the state is too large to be read and written for one setting. */
const MAX_EXECUTIONS_FOR_SETTINGS = 20_000;

/** The last version of each line of releases, newest first, and the current one. */
function releaseOptions(current: string | undefined): string[] {
  const last = RELEASES.flatMap(({ versions }) => versions.slice(-1)).reverse();
  return current === undefined || last.includes(current) ? last : [current, ...last];
}

/** The data of the sandbox: resets it, or replaces it with much more. */
export function SandboxDataView(): JSX.Element {
  const console = useConsole();
  const { poller, inventory } = console;
  const [making, setMaking] = useState('');
  const [share, setShare] = useState<number>();
  const health = poller.health.value;
  const run = async (text: string, what: () => Promise<unknown>) => {
    setMaking(text);
    await what().finally(() => {
      setMaking('');
      setShare(undefined);
    });
  };
  const load = (size: number) =>
    run(`Generating ${formatCount(size, 'execution')} …`, async () => {
      try {
        const document = await generateInWorker(size, poller.now.value, setShare);
        setMaking(`Loading ${formatCount(size, 'execution')} …`);
        setShare(undefined);
        await console.putState(`${formatCount(size, 'execution')} are loaded.`, document);
      } catch (error) {
        console.notices.showError(error);
      }
    });
  const isManual = health?.runner === 'manual';
  const toggleRunner = () =>
    run('Changing the runner …', () =>
      console.runControl(
        isManual ? 'Workflows run.' : 'Executions change only by PATCH.',
        async (control) => {
          const state = await control.state();
          const settings = { ...(state.settings as object), runner: isManual ? 'auto' : 'manual' };
          await control.putState(JSON.stringify({ ...state, settings }));
        },
      ),
    );
  const isBusy = making !== '';
  const maxKept = console.target.maxSavedExecutions;
  const isTooLarge = maxKept !== undefined && (health?.executions ?? 0) > maxKept;
  const present = formatCount(health?.executions ?? 0, 'execution');
  return (
    <div class="data stack">
      <section class="panel" aria-labelledby="world-title">
        <header class="panel-head">
          <h2 id="world-title">Current data</h2>
        </header>
        <dl class="details">
          <dt>Sandbox</dt>
          <dd>{console.target.name}</dd>
          <dt>Release</dt>
          <dd>
            <Select
              label="Release"
              isLabelHidden
              value={health?.release ?? ''}
              options={releaseOptions(health?.release)}
              onChange={(release) =>
                void console.runControl(`The sandbox behaves like ${release}.`, (control) =>
                  control.changeRelease(release),
                )
              }
            />
          </dd>
          <dt>Executions</dt>
          <dd>{(health?.executions ?? 0).toLocaleString('en-GB')} in all tenants</dd>
          <dt>Deployments</dt>
          <dd>{inventory.deployments.value.length} in this tenant</dd>
          <dt>Workflows</dt>
          <dd>{isManual ? 'do not run: executions change only by PATCH' : 'run'}</dd>
        </dl>
        <p class="panel-foot">
          <button
            type="button"
            class="button"
            disabled={isBusy || (health?.executions ?? 0) > MAX_EXECUTIONS_FOR_SETTINGS}
            onClick={toggleRunner}
          >
            {isManual ? 'Let workflows run' : 'Play the workers yourself'}
          </button>
        </p>
      </section>
      <section class="panel" aria-labelledby="world-more">
        <header class="panel-head">
          <h2 id="world-more">Sample data</h2>
        </header>
        <p>
          Sample data replaces everything: up to 240 deployments with long histories, a queue, and a group at
          work. It is generated in a worker.
        </p>
        <div class="row">
          {SIZES.map((size) => (
            <ConfirmButton
              key={size}
              class="button"
              disabled={isBusy}
              confirmation={{
                title: `Load ${formatCount(size, 'execution')}?`,
                text: `They replace the current data: ${present} will be lost.`,
                confirmLabel: 'Load',
              }}
              onConfirm={() => load(size)}
            >
              {formatCount(size, 'execution')}
            </ConfirmButton>
          ))}
          <ConfirmButton
            class="button"
            data-kind="danger"
            disabled={isBusy}
            confirmation={{
              title: 'Reset the sandbox?',
              text: `It returns to the data it started with: ${present}, faults and the journal will be lost.`,
              confirmLabel: 'Reset',
            }}
            onConfirm={() => run('Resetting …', () => console.reset())}
          >
            Reset
          </ConfirmButton>
        </div>
        {maxKept !== undefined && (
          <p class="hint" data-fault={isTooLarge || undefined}>
            More than {formatCount(maxKept, 'execution')} are not kept when this page is reloaded or left.
          </p>
        )}
        {isBusy && <progress aria-label={making} value={share} />}
        <p role="status" class="hint">
          {making}
        </p>
      </section>
    </div>
  );
}
