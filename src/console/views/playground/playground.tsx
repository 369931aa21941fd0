import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ConfirmButton } from '../../../design/confirm-dialog.tsx';
import { formatTime } from '../../components/format.ts';
import { RateButtons } from '../../components/rate-buttons.tsx';
import { UNDER_WAY } from './example-state.ts';
import { PlaygroundGroup } from './playground-group.tsx';
import { PlaygroundLanes } from './playground-lanes.tsx';
import { type PlaygroundStore, type Step, usePlayground } from './playground-store.ts';

/** What happens by itself until the reader does something: seconds from the start. */
const SCRIPT: readonly (readonly [seconds: number, act: (store: PlaygroundStore) => Promise<void>])[] = [
  [2, (store) => store.start('shop-vienna')],
  [7, (store) => store.start('shop-vienna')],
  [11, (store) => store.start('shop-vienna', { queue: true })],
  [16, (store) => store.showStep('group')],
  [20, (store) => store.changeClock({ mode: 'virtual' })],
];

/** A guided tour: executions, the queue, groups. It plays for twenty seconds, unless the reader prefers reduced motion. */
export function Playground({ consoleHref }: { consoleHref?: string }): JSX.Element {
  const [isStill] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [isPlaying, setPlaying] = useState(!isStill);
  const store = usePlayground(UNDER_WAY, isStill ? 0 : 1);
  useEffect(() => {
    if (!isPlaying) return;
    const timers = SCRIPT.map(([seconds, act]) => setTimeout(() => void act(store), seconds * 1000));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [store, isPlaying]);
  return (
    <PlaygroundFrame store={store} onUse={() => setPlaying(false)}>
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
  onUse,
  children,
}: {
  store: PlaygroundStore;
  /** Is called when the reader does something. */
  onUse?: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const rate = store.poller.health.value?.clock.rate ?? 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its controls are what is used.
    <div class="play" onPointerDown={onUse} onKeyDown={onUse}>
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
  ['Queue', ['queue', 'rejected', 'queued']],
  ['Group', ['group', 'slots']],
] as const;

const TEXTS: Readonly<Record<Step, string>> = {
  start:
    'Start a backup on shop-vienna. It is pending until a worker takes it, and counts its operations until it ends.',
  again:
    'This is an execution: one workflow, run once on one deployment. Now start another on the same shop while it runs.',
  queue: 'Start a backup on a shop where one is running: it is rejected, unless it may wait in the queue.',
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
        {STEPS.map(([name, [first]], index) => (
          <li key={name} data-done={index < at || undefined}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => store.showStep(first)}
            >
              {name}
            </button>
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
