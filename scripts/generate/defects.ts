import { constant, header } from './codegen.ts';
import type { Contract } from './contract.ts';

/** generated/defects.ts: where the real manager fails or does what it does not mean, and what else it tolerates. */
export function defects({ document }: Contract): string {
  const { defects, oddities, tolerated } = document['x-cloudify-defects'];
  return [
    header('spec/defects.yaml'),
    constant('DEFECTS', defects, 'What the real manager does against its own intent, by id.'),
    'export type DefectId = keyof typeof DEFECTS;\n',
    constant('ODDITIES', oddities, 'What the real manager accepts beyond the contract, by id.'),
    'export type OddityId = keyof typeof ODDITIES;\n',
    constant('TOLERATED', tolerated, 'What widely used clients send although it does nothing useful, by id.'),
    'export type ToleratedId = keyof typeof TOLERATED;\n',
  ].join('\n');
}
