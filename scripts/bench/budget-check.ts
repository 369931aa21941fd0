import { BUDGETS, type Budget } from './budgets.ts';
import { median, type Ratio } from './figures.ts';

export interface BudgetResult {
  readonly ratio: Ratio;
  readonly budget: Budget;
  readonly holds: boolean;
}

/** Every ratio that there is a budget for. */
export function checkBudgets(ratios: readonly Ratio[], budgets: readonly Budget[] = BUDGETS): BudgetResult[] {
  return ratios.flatMap((ratio) => {
    const budget = budgets.find(({ of }) => isNamed(ratio.id, of));
    return budget === undefined ? [] : [{ ratio, budget, holds: isWithin(median(ratio.samples), budget) }];
  });
}

export function isWithin(
  value: number,
  { least = Number.NEGATIVE_INFINITY, most = Infinity }: Budget,
): boolean {
  return value >= least && value <= most;
}

function isNamed(id: string, name: string): boolean {
  return name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name;
}
