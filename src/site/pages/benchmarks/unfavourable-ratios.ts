export interface UnfavourableRatio {
  /** The heading of the measurement. */
  of: string;
  ratio: string;
  median: string;
  spread: string;
  /** Whether it misses a budget of its own, too. */
  missesBudget: boolean;
}

/** For these more is better; for everything else (times, sizes, numbers of requests) less is. */
const MORE_IS_BETTER = /requests\/s/;

/** The ratios of the report where this project is slower, or misses its own budget. */
export function unfavourableRatios(report: string): UnfavourableRatio[] {
  return report.split(/^## /m).flatMap((section) => {
    const [title = ''] = section.split('\n');
    return [...section.matchAll(/^\| (.+?) \| × ([\d.,]+) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].flatMap(
      ([, ratio = '', median = '', spread = '', , verdict = '']) => {
        const value = Number(median.replaceAll(',', ''));
        const missesBudget = verdict.includes('falls short');
        const isAgainstOthers =
          ratio.includes(' against ') && !/deployments against|against 1\.5 KB/.test(ratio);
        const isBehind = MORE_IS_BETTER.test(ratio) ? value < 1 : value > 1;
        if (!missesBudget && !(isAgainstOthers && isBehind)) return [];
        return [{ of: title, ratio, median: `× ${median}`, spread, missesBudget }];
      },
    );
  });
}
