/**
 * `node test/recordings/write-releases.ts <folder>` reads recordings of other releases and writes them into `releases/`, as
 * differences from those of this folder. `<folder>` has a folder for each release, with `differs.json` (whole scenarios of
 * the same names), `edited.json` (those that begin in another state, named "… (edited)") and `same.json` (names).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, type ScenarioDifference, type StepDifference } from './differences.ts';
import { type Scenario, type Step, scenarios } from './index.ts';
import { RELEASES_FOLDER } from './releases.ts';

const EDITED = ' (edited)';
const own = new Map(scenarios().map((scenario) => [scenario.scenario, scenario]));

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the recordings?');
mkdirSync(RELEASES_FOLDER, { recursive: true });
for (const release of readdirSync(folder)) {
  const recorded = [
    ...read(join(folder, release, 'differs.json')),
    ...read(join(folder, release, 'edited.json')),
  ];
  const lines = recorded.flatMap((scenario) => {
    const found = differenceOf(scenario);
    return found ? [JSON.stringify(found)] : [];
  });
  writeFileSync(join(RELEASES_FOLDER, `${release}.json`), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${release}: ${lines.length} scenarios`);
}

function read(file: string): Scenario[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Scenario[]) : [];
}

function differenceOf({ scenario: name, steps }: Scenario): ScenarioDifference | undefined {
  const scenario = name.replace(EDITED, '');
  const edited = name.endsWith(EDITED);
  const from = own.get(scenario);
  if (!from) {
    console.log(`There is no scenario ${scenario} here; it is left out.`);
    return undefined;
  }
  if (!edited) {
    const found = steps.map((step, index) => stepDifference(from, index, step));
    return { scenario, steps: found.filter((step) => step !== undefined) };
  }
  // Steps were only left out, so each is the next one that sends the same.
  let next = 0;
  const all = steps.map((step): StepDifference => {
    const index = from.steps.findIndex((it, place) => place >= next && isSameRequest(it, step));
    if (index < 0) throw new Error(`${name} has a step that ${scenario} has not: ${step.name}.`);
    next = index + 1;
    return stepDifference(from, index, step) ?? [index];
  });
  return { scenario, edited, steps: all };
}

/** Undefined if nothing differs. */
function stepDifference(from: Scenario, index: number, step: Step): StepDifference | undefined {
  // Headers of responses are for information; they are not judged.
  const { headers: _, ...response } = step.response;
  const { headers: __, ...own } = from.steps[index]?.response ?? {};
  const found = differences({ ...from.steps[index], response: own }, { ...step, response });
  return found.length === 0 ? undefined : [index, ...found];
}

function isSameRequest(one: Step, other: Step): boolean {
  return differences([one.name, one.request], [other.name, other.request]).length === 0;
}
