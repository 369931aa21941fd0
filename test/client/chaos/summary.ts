/** The numbers of cases by fault and outcome. */
import { ApiError, ERROR_CLASSES } from '../../../src/client/index.ts';
import type { Case } from './cases.ts';
import { FAULTS } from './faults.ts';
import type { CaseResult } from './run-case.ts';

/** Fault × outcome; all error responses of the contract are one line. Without `whole`, only the totals. */
export function summaryOf(results: readonly (Case & CaseResult)[], whole: boolean): string {
  const lines = whole
    ? [...grouped(results, rowOf)].map(([fault, cases]) => `${fault.padEnd(40)} ${countsOf(cases)}`)
    : [];
  return [...lines, `${results.length} cases: ${countsOf(results)}`].join('\n');
}

const rowOf = ({ fault }: Case) =>
  FAULTS.ERROR_RESPONSES.includes(fault) ? 'error responses of the contract' : fault.name;

const API_ERRORS: readonly string[] = [ApiError, ...Object.values(ERROR_CLASSES)].map(
  ({ prototype }) => prototype.name,
);
const columnOf = ({ outcome }: CaseResult) =>
  API_ERRORS.includes(outcome) ? 'ApiError' : outcome.startsWith('WRONG') ? 'WRONG' : outcome;

function countsOf(results: readonly CaseResult[]): string {
  return [...grouped(results, columnOf)]
    .map(([outcome, cases]) => `${outcome} ${cases.length}`)
    .sort()
    .join(', ');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
