/** What has come of the cells, in numbers. */
import { ApiError, ERROR_CLASSES } from '../../../src/client/index.ts';
import type { Cell } from './cells.ts';
import { FAULTS } from './faults.ts';
import type { Played } from './play.ts';

/** Fault × outcome; all refusals of the contract are one line. Without `whole`, one line in all. */
export function summaryOf(played: readonly (Cell & Played)[], whole: boolean): string {
  const lines = whole
    ? [...grouped(played, rowOf)].map(([fault, cells]) => `${fault.padEnd(40)} ${countsOf(cells)}`)
    : [];
  return [...lines, `${played.length} cells: ${countsOf(played)}`].join('\n');
}

const rowOf = ({ fault }: Cell) =>
  FAULTS.REFUSALS.includes(fault) ? 'refusals of the contract' : fault.name;

const API_ERRORS: readonly string[] = [ApiError, ...Object.values(ERROR_CLASSES)].map(
  ({ prototype }) => prototype.name,
);
const columnOf = ({ outcome }: Played) =>
  API_ERRORS.includes(outcome) ? 'ApiError' : outcome.startsWith('WRONG') ? 'WRONG' : outcome;

function countsOf(played: readonly Played[]): string {
  return [...grouped(played, columnOf)]
    .map(([outcome, cells]) => `${outcome} ${cells.length}`)
    .sort()
    .join(', ');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
