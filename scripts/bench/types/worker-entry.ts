/** A process that type-checks a program. Argument: its file. */
import { handleCalls } from '../worker.ts';
import { typeCheck } from './type-cost.ts';

export interface TypeCost {
  readonly instantiations: number;
  readonly milliseconds: number;
}

const file = String(process.argv[2]);

handleCalls({
  check(text?: string): TypeCost {
    const startedAt = performance.now();
    const { instantiations, problems } = typeCheck(file, text ?? undefined);
    if (problems.length > 0) throw new Error(`${file} does not compile: ${JSON.stringify(problems)}`);
    return { instantiations, milliseconds: performance.now() - startedAt };
  },
});
