import { constant, header } from './codegen.ts';
import type { Contract } from './contract.ts';

/** generated/permissions.ts: who may do what, as the manager is installed with. */
export function permissions({ document }: Contract): string {
  const { roles, permissions } = document['x-cloudify-permissions'];
  const granted = Object.entries(permissions).map(([name, { roles }]) => [name, roles]);
  return [
    header('spec/permissions.yaml'),
    constant(
      'ROLES',
      roles.map(({ name }) => name),
      'The roles, from the lowest to the highest.',
    ),
    'export type Role = (typeof ROLES)[number];\n',
    constant('PERMISSIONS', Object.fromEntries(granted), 'The roles that have each permission.'),
    'export type Permission = keyof typeof PERMISSIONS;\n',
  ].join('\n');
}
