import { afterAll, describe, expect, it } from 'vitest';
import { scenarios } from '../recordings/index.ts';
import { share } from '../share.ts';
import { direct, EVENING } from './replay/direct-subject.ts';
import { httpSubject } from './replay/http-subject.ts';
import { replay, type Subject } from './replay/replay.ts';

const all = scenarios();
const sections = [...new Set(all.map(({ section }) => section))];

describe.each(['intended', 'emulated'] as const)(
  'the sandbox responds as recorded, defects %s',
  (defects) => {
    const tally = newTally();
    afterAll(() => tell(`defects ${defects}`, tally));

    it.each(sections)('in the section %s', async (section) => {
      expect(await play(section, () => direct(defects), tally)).toEqual([]);
    });
  },
);

describe('the sandbox responds as recorded over HTTP', async () => {
  const tally = newTally();
  const subject = await httpSubject(EVENING);
  afterAll(async () => {
    tell('over HTTP', tally);
    await subject.close();
  });

  share(it, 2).each(sections)('in the section %s', async (section) => {
    expect(await play(section, () => subject, tally)).toEqual([]);
  });
});

interface Tally {
  scenarios: number;
  judged: number;
  disagreeing: number;
}

function newTally(): Tally {
  return { scenarios: 0, judged: 0, disagreeing: 0 };
}

function tell(how: string, { scenarios, judged, disagreeing }: Tally): void {
  console.log(`${how}: ${scenarios} scenarios, ${judged - disagreeing} of ${judged} judged steps agree`);
}

/** What differs in the scenarios of a section. */
async function play(section: string, subject: () => Subject, tally: Tally): Promise<string[]> {
  const problems: string[] = [];
  for (const scenario of all.filter((it) => it.section === section)) {
    const outcome = await replay(subject(), scenario);
    tally.scenarios += 1;
    tally.judged += outcome.judged;
    tally.disagreeing += new Set(outcome.problems.map((problem) => problem.split(' (')[0])).size;
    problems.push(...outcome.problems);
  }
  return problems;
}
