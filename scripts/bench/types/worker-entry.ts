/** A process that checks a program as the compiler does. Argument: its file. */
import { serve } from '../worker.ts';
import { checked } from './type-cost.ts';

export interface TypeCost {
  readonly instantiations: number;
  readonly milliseconds: number;
}

const file = String(process.argv[2]);

await serve({
  check(text?: string): TypeCost {
    const began = performance.now();
    const { instantiations, problems } = checked(file, text ?? undefined);
    if (problems.length > 0) throw new Error(`${file} does not compile: ${JSON.stringify(problems)}`);
    return { instantiations, milliseconds: performance.now() - began };
  },
});
