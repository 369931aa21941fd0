import { afterAll, describe, expect, it } from 'vitest';
import { Release } from '../../src/sandbox/engine/model/release.ts';
import { recordedReleases, scenariosOf } from '../recordings/releases.ts';
import { share } from '../share.ts';
import { direct } from './replay/direct-subject.ts';
import { replay } from './replay/replay.ts';

/** Each part has every eighth scenario of a release. */
const PARTS = 8;
const releases = recordedReleases();
const cases = Array.from({ length: PARTS }, (_, part) =>
  releases.map((release) => [release, part] as const),
).flat();

describe.each(['intended', 'emulated'] as const)(
  'the sandbox responds like each release, defects %s',
  (defects) => {
    const judged = new Map<string, { steps: number; disagreeing: number }>();
    afterAll(() => {
      for (const [release, { steps, disagreeing }] of judged)
        console.log(`${release}, defects ${defects}: ${steps - disagreeing} of ${steps} judged steps agree`);
    });

    share(it, defects === 'intended' ? releases.length : 0).each(cases)(
      'responds like %s, part %i',
      async (release, part) => {
        const profile = Release.named(release);
        const sum = judged.get(release) ?? { steps: 0, disagreeing: 0 };
        const problems: string[] = [];
        for (const scenario of scenariosOf(release).filter((_, index) => index % PARTS === part)) {
          const outcome = await replay(direct(defects, profile), scenario);
          sum.steps += outcome.judged;
          sum.disagreeing += new Set(outcome.problems.map((problem) => problem.split(' (')[0])).size;
          problems.push(...outcome.problems);
        }
        judged.set(release, sum);
        expect(problems).toEqual([]);
      },
    );
  },
);
