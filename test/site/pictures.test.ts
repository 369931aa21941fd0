/** The pictures of the guides show what the manager does. */
import { describe, expect, it } from 'vitest';
import {
  AUTOMATIC_TRANSITIONS,
  MAIN_ACTION_TRANSITIONS,
} from '../../src/console/components/lifecycle/graph.ts';
import { simulateScenarios } from '../../src/site/content/lifecycle/simulate.ts';
import { parseTimeline } from '../../src/site/content/lifecycle/timeline-text.ts';
import { markdownFor } from '../../src/site/content/markdown/markdown.ts';
import { guide, guides } from '../contract/guides/guide.ts';

const pictures = (language: string) =>
  guides.flatMap(({ codeBlocks }) => codeBlocks.filter((block) => block.language === language));

const scenarios = await simulateScenarios();

describe('a timeline', () => {
  it('is read from its text', () => {
    const text = ['              0    5', 'the manager   stop   ..===', '              go       ='].join(
      '\n',
    );
    const [first, second] = parseTimeline(text);
    const manager = { deployment: 'the manager', rejectedWith: null };
    expect(first).toEqual({ ...manager, workflow: 'stop', created: 7, started: 9, ended: 12 });
    expect(second).toEqual({ ...manager, workflow: 'go', created: 9, started: 9, ended: 10 });
    expect(() => parseTimeline('0\nnothing')).toThrow('This is no line of a timeline: nothing');
  });

  it.each([
    ['queueing-and-blocking.md', 'system'],
    ['groups-and-concurrency.md', 'group'],
  ] as const)('of %s is what a sandbox does', (file, scenario) => {
    const [picture] = guide(file).codeBlocks.filter(({ language }) => language === 'timeline');
    expect(parseTimeline(picture?.code ?? '')).toEqual(scenarios[scenario]);
  });

  it('is a picture with a description for screen readers', () => {
    const [picture] = pictures('timeline');
    const html = markdownFor({ linkTarget: () => undefined, guideLink: () => undefined }).page(
      `\`\`\`timeline\n${picture?.code}\`\`\``,
    );
    expect(html).toMatch(
      /role="img" aria-label="Timeline\. [^"]+: \w+ (?:queued from \d+ s, )?running from 0 s to/,
    );
    expect(html).not.toContain('===');
  });
});

describe('the life cycle', () => {
  it('has the transitions that are drawn', () => {
    const [picture] = pictures('lifecycle');
    const transitions = (picture?.code ?? '')
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        const [from = '', targets = ''] = line.split(/ +-> /);
        return targets.split(', ').map((target) => {
          const [, to, by = null] = /^(\w+)(?: \(([\w-]+)\))?$/.exec(target) ?? [];
          return { from, to, by };
        });
      });
    const drawn = [...AUTOMATIC_TRANSITIONS, ...MAIN_ACTION_TRANSITIONS];
    expect(new Set(transitions)).toEqual(new Set(drawn));
  });
});
