// `npm run bench [-- NAME…]`: what we claim about speed, measured beside what else there is, in one run.
// Options: --quick for shorter rounds and smaller sizes; --budget to fail where a ratio falls short of what we claim.
import { cpus, totalmem } from 'node:os';
import { judge } from './bench/budgets.ts';
import { readBenchCommand } from './bench/command.ts';
import type { Ratio } from './bench/figures.ts';
import { Progress } from './bench/progress.ts';
import { report, verdictTable } from './bench/report.ts';
import { CommandError, runCommand } from './terminal/command.ts';

// An exit, unlike a signal, lets whatever was started be ended first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

await runCommand(async () => {
  const { measurements, quick, budget } = readBenchCommand(process.argv.slice(2));
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`Node ${process.version} on ${cpus().length} × ${cpu?.model}, ${memory} GB\n`);
  const progress = new Progress();
  const ratios: Ratio[] = [];
  for (const { title, measure } of measurements) {
    const findings = await measure({ quick, progress: (doing) => progress.say(doing) }).finally(() =>
      progress.clear(),
    );
    console.log(report(title, findings));
    ratios.push(...findings.ratios);
  }
  if (!budget) return;
  const verdicts = judge(ratios);
  console.log(verdictTable(verdicts));
  const short = verdicts.filter(({ holds }) => !holds);
  if (short.length > 0)
    throw new CommandError(`\n${short.length} of ${verdicts.length} budgets are not held.`);
});
