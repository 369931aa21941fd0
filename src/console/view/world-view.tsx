import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { makeLargeWorld } from '../world/make-large-world.ts';
import { useConsole } from './console-context.ts';
import { count } from './format.ts';

const SIZES = [10_000, 100_000] as const;
/** With more executions than these the whole state is not read to change one setting of it. */
const MOST_READ = 20_000;

/** What the sandbox holds: begin again, or begin with much more. */
export function WorldView(): JSX.Element {
  const console = useConsole();
  const { pulse, inventory } = console;
  const [making, setMaking] = useState('');
  const health = pulse.health.value;
  const run = async (text: string, what: () => Promise<unknown>) => {
    setMaking(text);
    await what().finally(() => setMaking(''));
  };
  const load = (size: number) =>
    run(`Making ${count(size, 'execution')} …`, async () => {
      try {
        const document = await makeLargeWorld(size, pulse.now.value);
        await console.putState(`${count(size, 'execution')} are there.`, document);
      } catch (error) {
        console.notices.refused(error);
      }
    });
  const isManual = health?.runner === 'manual';
  const turnRunner = () =>
    run('Changing who does the work …', () =>
      console.arrange(
        isManual ? 'Workflows run by themselves.' : 'Nothing moves but by PATCH.',
        async (control) => {
          const state = await control.state();
          const settings = { ...(state.settings as object), runner: isManual ? 'auto' : 'manual' };
          await control.putState(JSON.stringify({ ...state, settings }));
        },
      ),
    );
  const isBusy = making !== '';
  const maxKept = console.target.maxKeptExecutions;
  const isTooLarge = maxKept !== undefined && (health?.executions ?? 0) > maxKept;
  const present = count(health?.executions ?? 0, 'execution');
  return (
    <div class="world">
      <section class="panel" aria-labelledby="world-title">
        <header class="panel-head">
          <h2 id="world-title">What it holds</h2>
        </header>
        <dl class="details">
          <dt>Sandbox</dt>
          <dd>{console.target.name}</dd>
          <dt>Executions</dt>
          <dd>{(health?.executions ?? 0).toLocaleString('en-GB')} in all tenants</dd>
          <dt>Deployments</dt>
          <dd>{inventory.deployments.value.length} in this tenant</dd>
          <dt>Workflows</dt>
          <dd>{isManual ? 'stand still: nothing moves but by PATCH' : 'run by themselves'}</dd>
        </dl>
        <p class="panel-foot">
          <button
            type="button"
            class="button"
            disabled={isBusy || (health?.executions ?? 0) > MOST_READ}
            onClick={turnRunner}
          >
            {isManual ? 'Let workflows run' : 'Play the workers yourself'}
          </button>
        </p>
      </section>
      <section class="panel" aria-labelledby="world-more">
        <header class="panel-head">
          <h2 id="world-more">Another world</h2>
        </header>
        <p>
          Everything there is now goes. A large world has up to 240 deployments with long histories, a queue,
          and a group at work; it is made in a worker, and the console stays as quick as before.
        </p>
        <div class="button-row">
          {SIZES.map((size) => (
            <ConfirmButton
              key={size}
              class="button"
              disabled={isBusy}
              confirmation={{
                title: `Load ${count(size, 'execution')}?`,
                text: `They replace the current data: ${present} will be lost.`,
                confirmLabel: 'Load',
              }}
              onConfirm={() => load(size)}
            >
              {count(size, 'execution')}
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
            More than {count(maxKept, 'execution')} are not kept when this page is reloaded or left.
          </p>
        )}
        <p role="status" class="hint">
          {making}
        </p>
      </section>
    </div>
  );
}
