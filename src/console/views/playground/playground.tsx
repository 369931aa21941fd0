import type { ComponentChildren, JSX } from 'preact';
import { ConfirmButton } from '../../../design/confirm-dialog.tsx';
import { formatTime } from '../../components/format.ts';
import { RateButtons } from '../../components/rate-buttons.tsx';
import { PlaygroundGroup } from './playground-group.tsx';
import { PlaygroundLanes } from './playground-lanes.tsx';
import { type PlaygroundStore, type Step, usePlayground } from './playground-store.ts';

/** A guided tour: executions, the queue, groups. */
export function Playground({ consoleHref }: { consoleHref?: string }): JSX.Element {
  const store = usePlayground();
  return (
    <PlaygroundFrame store={store}>
      <Steps store={store} consoleHref={consoleHref} />
      <PlaygroundLanes store={store} />
      <PlaygroundGroup store={store} />
    </PlaygroundFrame>
  );
}

export function QueuePlayground(): JSX.Element {
  const store = usePlayground();
  return (
    <PlaygroundFrame store={store}>
      <PlaygroundLanes store={store} cities={['berlin', 'oslo']} />
    </PlaygroundFrame>
  );
}

export function GroupPlayground(): JSX.Element {
  const store = usePlayground();
  return (
    <PlaygroundFrame store={store}>
      <PlaygroundGroup store={store} />
      <PlaygroundLanes store={store} />
    </PlaygroundFrame>
  );
}

function PlaygroundFrame({
  store,
  children,
}: {
  store: PlaygroundStore;
  children: ComponentChildren;
}): JSX.Element {
  const rate = store.poller.health.value?.clock.rate ?? 1;
  return (
    <div class="play">
      {children}
      <footer class="row">
        <span class="play-time">
          {store.poller.now.value === 0 ? '' : formatTime(store.poller.now.value)}
        </span>
        <RateButtons rate={rate} rates={[1, 4]} onChange={(change) => store.changeClock(change)} />
        <ConfirmButton
          class="button"
          confirmation={
            store.isUntouched
              ? null
              : {
                  title: 'Reset this example?',
                  text: 'The executions that you started here will be lost.',
                  confirmLabel: 'Reset',
                }
          }
          onConfirm={() => store.reset()}
        >
          Reset
        </ConfirmButton>
      </footer>
    </div>
  );
}

const STEPS = [
  ['Run', ['start', 'again']],
  ['Queue', ['rejected', 'queued']],
  ['Group', ['group', 'slots']],
] as const;

const TEXTS: Readonly<Record<Step, string>> = {
  start:
    'Start a backup on any shop. It is pending until a worker takes it, and counts its operations until it ends.',
  again:
    'This is an execution: one workflow, run once on one deployment. Now start another on the same shop while it runs.',
  rejected: 'Rejected: a deployment runs one execution at a time. With queue, it waits for its turn instead.',
  queued:
    'The hatched one waits, and starts by itself when the shop is free. Now run one workflow over all shops.',
  group: 'A group has slots, here two; the other members wait. Move the slider: at 0 the group is paused.',
  slots: 'Raising it takes effect when a member ends, and immediately from 0; lowering it stops nothing.',
};

function Steps({
  store,
  consoleHref,
}: {
  store: PlaygroundStore;
  consoleHref: string | undefined;
}): JSX.Element {
  const step = store.step.value;
  const at = STEPS.findIndex(([, steps]) => (steps as readonly Step[]).includes(step));
  return (
    <header class="play-steps stack">
      <ol>
        {STEPS.map(([name], index) => (
          <li key={name} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <p aria-live="polite">
        {TEXTS[step]}
        {step === 'slots' && consoleHref !== undefined && (
          <>
            {' '}
            <a href={consoleHref}>Continue in the console.</a>
          </>
        )}
      </p>
    </header>
  );
}
