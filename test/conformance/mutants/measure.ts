// Measures the whole table of mutants anew and prints it, to be put into the guide: it takes long.
//   node test/conformance/mutants/measure.ts [part parts [file with lines that are there already]]
import { readFileSync } from 'node:fs';
import { falseAlarms, verdictOn } from './runners.ts';
import { line, MUTANTS } from './table.ts';

const [part = '0', parts = '1', file] = process.argv.slice(2);
const there = file === undefined ? '' : readFileSync(file, 'utf8');
const left = MUTANTS.filter(({ name }) => !there.includes(`| ${name} |`));
const harmlessCall = await falseAlarms();
for (const [index, mutant] of left.entries()) {
  if (index % Number(parts) === Number(part)) console.log(line(await verdictOn(mutant, harmlessCall)));
}
