import { afterAll, describe, expect, it } from 'vitest';
import { Release } from '../../src/sandbox/engine/model/release.ts';
import { recordedReleases, scenariosOf } from '../recordings/releases.ts';
import { share } from '../share.ts';
import { direct, EVENING } from './replay/direct-subject.ts';
import { httpSubject } from './replay/http-subject.ts';
import { replay, type Subject } from './replay/replay.ts';

/** Each part has every eighth scenario of a release. */
const PARTS = 8;
const releases = recordedReleases();
const cases = Array.from({ length: PARTS }, (_, part) =>
  releases.map((release) => [release, part] as const),
).flat();

interface Tally {
  steps: number;
  disagreeing: number;
}

/** Plays every eighth scenario of a release, and returns what differs. */
async function play(release: string, part: number, subject: () => Subject, tally: Tally): Promise<string[]> {
  const problems: string[] = [];
  for (const scenario of scenariosOf(release).filter((_, index) => index % PARTS === part)) {
    const outcome = await replay(subject(), scenario);
    tally.steps += outcome.judged;
    tally.disagreeing += new Set(outcome.problems.map((problem) => problem.split(' (')[0])).size;
    problems.push(...outcome.problems);
  }
  return problems;
}

/** The tally of each release, which is printed at the end. */
function newTallies(how: string): (release: string) => Tally {
  const tallies = new Map(releases.map((release) => [release, { steps: 0, disagreeing: 0 }]));
  afterAll(() => {
    for (const [release, { steps, disagreeing }] of tallies)
      if (steps > 0) console.log(`${release}, ${how}: ${steps - disagreeing} of ${steps} judged steps agree`);
  });
  return (release) => tallies.get(release) as Tally;
}

describe.each(['intended', 'emulated'] as const)(
  'the sandbox responds like a release, defects %s',
  (defects) => {
    const tallyOf = newTallies(`defects ${defects}`);

    share(it, defects === 'intended' ? releases.length : 0).each(cases)(
      '%s, part %i',
      async (release, part) => {
        const profile = Release.named(release);
        expect(await play(release, part, () => direct(defects, profile), tallyOf(release))).toEqual([]);
      },
    );
  },
);

describe('the sandbox responds like a release over HTTP', () => {
  const tallyOf = newTallies('over HTTP');

  it.each(cases)('%s, part %i', { tags: 'full' }, async (release, part) => {
    const subject = await httpSubject(EVENING, Release.named(release));
    try {
      expect(await play(release, part, () => subject, tallyOf(release))).toEqual([]);
    } finally {
      await subject.close();
    }
  });
});
