/** Which layer notices which mutant: what the guide says is what was measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKFLOWS } from '../../generated/workflows.ts';
import { Random } from '../../src/conformance/random.ts';
import { falseAlarms, verdictOn } from './mutants/runners.ts';
import { HEADER, line, MUTANTS, tableOfTheGuide } from './mutants/table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const random = new Random(Number(process.env.SEED ?? 1));

describe('the table in the guide', () => {
  const table = tableOfTheGuide();
  const marks = [...table.values()].map((text) =>
    text
      .split('|')
      .slice(2, -1)
      .map((mark) => mark.trim() === '✓'),
  );
  const counts = HEADER.slice(1).map((_, column) => marks.filter((row) => row[column]).length);

  it('has every mutant, and each is noticed by a suite', () => {
    expect([...table.keys()]).toEqual(MUTANTS.map(({ name }) => name));
    expect(marks.filter((row) => !row.slice(1).includes(true))).toEqual([]);
  });

  it('adds up to the numbers of the guide', () => {
    const guide = readFileSync(join(ROOT, 'spec/guides/checking-a-server.md'), 'utf8');
    const reported = /^\| of (\d+) \| (.*) \|$/m.exec(guide);
    expect(reported?.[1]).toBe(String(MUTANTS.length));
    expect(reported?.[2]?.split('|').map(Number)).toEqual(counts);
  });

  it('has the measured results, for a sample', { tags: 'full' }, async () => {
    const harmless = await falseAlarms();
    for (const mutant of random.shuffle(MUTANTS).slice(0, 8)) {
      expect(line(await verdictOn(mutant, harmless))).toBe(table.get(mutant.name));
    }
  });
});

describe('the workflows in the guide', () => {
  it('are those of the Arazzo document', () => {
    const guide = readFileSync(join(ROOT, 'spec/guides/checking-a-server.md'), 'utf8');
    const rows = WORKFLOWS.workflows.map(
      ({ workflowId, summary, steps }) => `| \`${workflowId}\` | ${summary} | ${steps.length} |`,
    );
    expect(guide).toContain(rows.join('\n'));
  });
});
