/**
 * For each of the mutants with the numbers given (none: the engine as it is), a line of JSON: which test notices it.
 * `node test/sandbox/mutants/runner.ts 3 4 5`
 */
import { isMutantLoaded, load, selectMutant } from './hooks.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { takeCases } from './suite.ts';

/** The tests of the rules, the quickest first. */
const FILES = [
  'rules.test.ts',
  'queue.test.ts',
  'groups.test.ts',
  'requests.test.ts',
  'parameters.test.ts',
  'scheduler.test.ts',
  'behaviour.test.ts',
  'savable.test.ts',
  'document.test.ts',
  'dateutil.test.ts',
  'group-store.test.ts',
  'worker-simulator.test.ts',
  'mutants/recordings.ts',
  'mutants/walks.ts',
  'query.test.ts',
  'run-queue.test.ts',
  'execution-store.test.ts',
];

export interface MutantResult {
  readonly rule: string;
  /** The first test that fails; null when none does. */
  readonly killedBy: string | null;
}

async function runMutant(mutant: Mutant | null): Promise<MutantResult> {
  const rule = mutant?.rule ?? 'none';
  selectMutant(mutant);
  for (const file of FILES) {
    await load(file);
    for (const { name, run } of takeCases()) {
      try {
        await run();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { rule, killedBy: `${name}: ${reason.slice(0, 200)}` };
      }
    }
  }
  if (!isMutantLoaded()) throw new Error(`No test loads ${mutant?.file}.`);
  return { rule, killedBy: null };
}

const numbers = process.argv.slice(2).map(Number);
const mutants = numbers.length === 0 ? [null] : numbers.map((number) => MUTANTS[number] as Mutant);
for (const mutant of mutants) console.log(JSON.stringify(await runMutant(mutant)));
