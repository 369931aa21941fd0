import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ConfirmButton } from '../../../design/confirm-dialog.tsx';
import { timeOfDay } from '../../components/format.ts';
import { Play, type Step } from './play.ts';
import { PlayGroup } from './play-group.tsx';
import { PlayLanes } from './play-lanes.tsx';

/** A minute of playing: executions, queueing, groups. */
export function Playground({ consoleHref }: { consoleHref?: string }): JSX.Element {
  const play = usePlay();
  return (
    <PlayFrame play={play}>
      <Steps play={play} consoleHref={consoleHref} />
      <PlayLanes play={play} />
      <PlayGroup play={play} />
    </PlayFrame>
  );
}

/** One deployment, and what gets in its way. */
export function QueuePlay(): JSX.Element {
  const play = usePlay();
  return (
    <PlayFrame play={play}>
      <PlayLanes play={play} shops={['berlin', 'oslo']} />
    </PlayFrame>
  );
}

/** A group at work. */
export function GroupPlay(): JSX.Element {
  const play = usePlay();
  return (
    <PlayFrame play={play}>
      <PlayGroup play={play} />
      <PlayLanes play={play} />
    </PlayFrame>
  );
}

function usePlay(): Play {
  const play = useMemo(() => new Play(), []);
  useEffect(() => play.open(), [play]);
  return play;
}

const PACES = [
  [0, 'Pause'],
  [1, '×1'],
  [4, '×4'],
] as const;

function PlayFrame({ play, children }: { play: Play; children: ComponentChildren }): JSX.Element {
  const rate = play.poller.health.value?.clock.rate ?? 1;
  return (
    <div class="play">
      {children}
      <footer class="play-foot">
        <span class="play-time">{play.poller.now.value === 0 ? '' : timeOfDay(play.poller.now.value)}</span>
        <fieldset class="segments">
          <legend class="visually-hidden">Pace</legend>
          {PACES.map(([pace, label]) => (
            <button key={pace} type="button" aria-pressed={rate === pace} onClick={() => play.setPace(pace)}>
              {label}
            </button>
          ))}
        </fieldset>
        <ConfirmButton
          class="button"
          confirmation={
            play.isUntouched
              ? null
              : {
                  title: 'Reset this example?',
                  text: 'The executions that you started here will be lost.',
                  confirmLabel: 'Reset',
                }
          }
          onConfirm={() => play.reset()}
        >
          Reset
        </ConfirmButton>
      </footer>
    </div>
  );
}

const STEPS = [
  ['Run', ['start', 'again']],
  ['Queue', ['refused', 'queued']],
  ['Group', ['group', 'slots']],
] as const;

const TEXTS: Readonly<Record<Step, string>> = {
  start:
    'Start a backup on any shop. It is pending until a worker takes it, and counts its operations until it ends.',
  again:
    'That is an execution: one workflow, run once on one deployment. Now start another on the same shop, while it runs.',
  refused: 'Refused: one deployment runs one execution at a time. With queue, it waits for its turn instead.',
  queued:
    'The hatched one waits, and starts by itself when the shop is free. Now run one workflow over all shops.',
  group: 'A group has slots, here two; the other members wait. Move the slider: at 0 the group is paused.',
  slots:
    'A raise takes effect when a member ends, and at once from 0; lowering stops nothing. That is all of it.',
};

function Steps({ play, consoleHref }: { play: Play; consoleHref: string | undefined }): JSX.Element {
  const step = play.step.value;
  const at = STEPS.findIndex(([, steps]) => (steps as readonly Step[]).includes(step));
  return (
    <header class="play-steps">
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
            <a href={consoleHref}>The console shows the rest.</a>
          </>
        )}
      </p>
    </header>
  );
}
