import { median, type Ratio } from './benchmark.ts';

/** The limit of a ratio. A star at the end of a name matches any ending. */
export type Budget = { readonly of: string } & (
  | { readonly least: number; readonly most?: never }
  | { readonly most: number; readonly least?: never }
);

/** The claims of this project. The number at the end of a name is that of connections or of deployments. */
export const BUDGETS: readonly Budget[] = [
  { of: 'sdk-get-openapi-fetch', most: 1.3 },
  { of: 'sdk-start-openapi-fetch', most: 1.3 },
  { of: 'sdk-get-set-openapi-fetch', most: 1.3 },
  { of: 'sdk-start-set-openapi-fetch', most: 1.3 },
  { of: 'list-prism-quiet-*', least: 5 },
  { of: 'list-prism-logging-*', least: 10 },
  // From 0.26 to 0.53 by machine: in some virtual ones, to wake the idle client costs more than the response.
  { of: 'list-bare-*', least: 0.2 },
  { of: 'list-p99-*', most: 1 },
  { of: 'startup-prism', most: 0.25 },
  { of: 'scale-page-*', most: 3 },
  // With a thousand times as many executions memory is further away, but no call searches through them.
  { of: 'scale-start', most: 2 },
  { of: 'scale-update', most: 2 },
  { of: 'scale-dequeue', most: 2 },
  { of: 'scale-memory', most: 1 },
  { of: 'scale-load', most: 5 },
  { of: 'group-*', most: 1.5 },
  // A wait for one execution polls more often in the first minutes, to see the end within 5 % of the run time.
  { of: 'waiting-1-600', most: 0.1 },
  { of: 'waiting-100-*', most: 0.1 },
];

export interface BudgetResult {
  readonly ratio: Ratio;
  readonly budget: Budget;
  readonly holds: boolean;
}

export function checkBudgets(ratios: readonly Ratio[], budgets: readonly Budget[] = BUDGETS): BudgetResult[] {
  return ratios.flatMap((ratio) => {
    const budget = budgets.find(({ of }) =>
      of.endsWith('*') ? ratio.id.startsWith(of.slice(0, -1)) : ratio.id === of,
    );
    if (budget === undefined) return [];
    const value = median(ratio.samples);
    const { least = Number.NEGATIVE_INFINITY, most = Infinity } = budget;
    return [{ ratio, budget, holds: value >= least && value <= most }];
  });
}
