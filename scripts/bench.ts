// `npm run bench [-- NAME…]`: measures the SDK and the sandbox against alternatives, in one run.
// Options: --quick for shorter rounds and smaller sizes; --budget to fail when a ratio misses its budget; --save to store
// the results in bench/results/ and in the documents that quote them.

import type { Ratio, StoredResult } from './bench/benchmark.ts';
import { checkBudgets } from './bench/budgets.ts';
import { readBenchOptions } from './bench/options.ts';
import { machineText, paddedTable, reportOf } from './bench/report.ts';
import { currentMachine, saveResults, toStoredResult } from './bench/results.ts';
import { CommandError, runCommand } from './lib/command.ts';

const PROGRESS_INTERVAL_MS = 5_000;
let shownAt = Number.NEGATIVE_INFINITY;

// Unlike a signal, an exit runs the handlers that end child processes.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

await runCommand(async () => {
  const { benchmarks, quick, budget, save } = readBenchOptions(process.argv.slice(2));
  console.log(`Node ${process.version} on ${machineText(currentMachine())}\n`);
  const ratios: Ratio[] = [];
  const results: StoredResult[] = [];
  for (const benchmark of benchmarks) {
    const findings = await benchmark.run(quick ? benchmark.quick : benchmark.full, showProgress);
    const result = await toStoredResult(benchmark, quick, findings);
    console.log(`\n${reportOf(result, paddedTable)}\n`);
    ratios.push(...findings.ratios);
    results.push(result);
  }
  if (save) {
    await saveResults(results);
    console.log('Saved in scripts/bench/results/. The guides quote the results: run npm run generate.');
  }
  if (!budget) return;
  const checked = checkBudgets(ratios);
  const missed = checked.filter(({ holds }) => !holds).map(({ ratio }) => `- ${ratio.title}`);
  if (missed.length > 0)
    throw new CommandError(
      [`${missed.length} of ${checked.length} budgets are missed:`, ...missed].join('\n'),
    );
  console.log(`${checked.length} budgets hold.`);
});

/** In one line on a terminal; in a log a line every few seconds. */
function showProgress(step: string): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r\x1b[K${step.slice(0, stderr.columns - 1)}`);
  else if (performance.now() - shownAt > PROGRESS_INTERVAL_MS) {
    shownAt = performance.now();
    stderr.write(`… ${step}\n`);
  }
}
