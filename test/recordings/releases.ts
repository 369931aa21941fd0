/** The recordings of other releases. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ScenarioDifference, withDifferences } from './differences.ts';
import { type Scenario, scenarios } from './index.ts';

export const RELEASES_FOLDER = join(import.meta.dirname, 'releases');

/** The releases that were recorded, such as `6.4.2`. */
export function recordedReleases(): string[] {
  return readdirSync(RELEASES_FOLDER).map((file) => basename(file, '.json'));
}

/** The scenarios of this folder with the responses of a release, and those that begin in another state. */
export function scenariosOf(release: string): Scenario[] {
  const text = readFileSync(join(RELEASES_FOLDER, `${release}.json`), 'utf8');
  const found = JSON.parse(text) as ScenarioDifference[];
  const own = scenarios();
  const named = new Map(own.map((scenario) => [scenario.scenario, scenario]));
  const changed = new Map(found.filter((it) => !it.edited).map((it) => [it.scenario, it]));
  const apply = (difference: ScenarioDifference): Scenario => {
    const scenario = named.get(difference.scenario);
    if (!scenario) throw new Error(`${release}.json names an unknown scenario: ${difference.scenario}.`);
    return withDifferences(scenario, difference);
  };
  return [
    ...own.map((scenario) => {
      const difference = changed.get(scenario.scenario);
      return difference ? apply(difference) : scenario;
    }),
    ...found.filter((it) => it.edited).map(apply),
  ];
}
