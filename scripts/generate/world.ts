import { constant, header } from './codegen.ts';
import type { Contract } from './contract.ts';

/** generated/world.ts: the example world as a state that a sandbox can start from. */
export function world({ document }: Contract): string {
  return [
    header('spec/world.yaml'),
    constant(
      'EXAMPLE_WORLD',
      document['x-cloudify-example-world'],
      'The state behind every example of the contract.',
    ),
  ].join('\n');
}
