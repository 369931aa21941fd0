// `npm run bench [-- NAME…]`: what we claim about speed, measured beside what else there is, in one run.
// Options: --quick for shorter rounds and smaller sizes; --budget to fail where a ratio falls short of what we claim;
// --save to keep what was measured in bench/results/, and to write it into the documents that quote it.

import { checkBudgets } from './bench/budget-check.ts';
import { readBenchCommand } from './bench/command.ts';
import { machineText } from './bench/document.ts';
import type { Ratio } from './bench/figures.ts';
import { Progress } from './bench/progress.ts';
import { budgetTable, report } from './bench/report.ts';
import { currentMachine, type StoredResult, toStoredResult } from './bench/results.ts';
import { saveResults } from './bench/save.ts';
import { CommandError, runCommand } from './lib/command.ts';

// An exit, unlike a signal, lets whatever was started be ended first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

await runCommand(async () => {
  const { measurements, quick, budget, save } = readBenchCommand(process.argv.slice(2));
  console.log(`Node ${process.version} on ${machineText(currentMachine())}\n`);
  const progress = new Progress();
  const ratios: Ratio[] = [];
  const results: StoredResult[] = [];
  for (const measurement of measurements) {
    const { title, measure } = measurement;
    const findings = await measure({ quick, progress: (doing) => progress.say(doing) }).finally(() =>
      progress.clear(),
    );
    console.log(report(title, findings));
    ratios.push(...findings.ratios);
    results.push(await toStoredResult(measurement, quick, findings));
  }
  if (save) {
    await saveResults(results);
    console.log('Kept in scripts/bench/results/. The guides quote it, so: npm run generate');
  }
  if (!budget) return;
  const budgetResults = checkBudgets(ratios);
  console.log(budgetTable(budgetResults));
  const short = budgetResults.filter(({ holds }) => !holds);
  if (short.length > 0)
    throw new CommandError(`\n${short.length} of ${budgetResults.length} budgets are not held.`);
});
