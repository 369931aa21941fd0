/** Figures as people read them. */
import type { Budget } from './budgets.ts';
import { type Figure, median, type Ratio, spread } from './figures.ts';

export function formatFigure({ samples, unit }: Figure): string {
  const value = median(samples);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text} ${unit}`;
}

export function formatRatio(value: number): string {
  return `× ${value < 0.095 ? value.toPrecision(1) : value.toFixed(value >= 10 ? 1 : 2)}`;
}

/** One sample says nothing of how far another might have been off. */
export function formatSpread({ samples }: Figure | Ratio): string {
  return samples.length < 2 ? '' : `± ${Math.round(spread(samples) * 100)} %`;
}

/** `n^0.02`: what hardly grows with n. */
export function formatGrowth(value: number): string {
  return `n^${value.toFixed(2)}`;
}

export function formatBudget({ least, most }: Budget): string {
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}
