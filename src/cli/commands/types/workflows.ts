/** The workflows of the deployments of a manager. */
import type { Workflow } from '../../../../generated/control-plane.ts';
import { connect, tenantOf } from '../../connection/connect.ts';
import type { ConnectionOptions } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { DeclaredWorkflow } from './declaration.ts';

export interface Workflows {
  readonly workflows: readonly DeclaredWorkflow[];
  /** A sentence. */
  readonly source: string;
}

const PAGE_SIZE = 500;

/**
 * @param ids Of the deployments. None: all of the tenant.
 * @throws {CommandError} when one of them does not exist.
 */
export async function readManager(
  ids: readonly string[],
  options: ConnectionOptions,
  terminal: Terminal,
): Promise<Workflows> {
  const { client } = await connect(options, terminal);
  const query = { id: ids, _include: 'id,workflows', _sort: 'id', _size: PAGE_SIZE };
  const rows: DeploymentRow[] = [];
  for (let isLast = false; !isLast; ) {
    const page = { query: { ...query, _offset: rows.length }, schema: parsePage };
    const items = await client.request('GET', '/deployments', page);
    rows.push(...items);
    isLast = items.length < PAGE_SIZE;
  }
  const missing = ids.find((id) => rows.every((row) => row.id !== id));
  if (missing !== undefined) throw new CommandError(`There is no deployment ${missing}.`);
  return {
    workflows: rows.flatMap(({ workflows }) => workflows ?? []).map(declared),
    source:
      ids.length > 0
        ? `Deployments: ${ids.join(', ')}.`
        : `All deployments of the tenant ${tenantOf(options, terminal)}.`,
  };
}

interface DeploymentRow {
  readonly id: string;
  readonly workflows?: readonly ({ readonly name: string } & Workflow)[] | null;
}

export const declared = ({ name, parameters }: { name: string } & Workflow): DeclaredWorkflow => ({
  name: String(name),
  parameters: parameters ?? {},
});

function parsePage(data: unknown): readonly DeploymentRow[] {
  const { items } = Object(data) as { items?: unknown };
  if (!Array.isArray(items)) throw new CommandError('The manager responds without a list of deployments.');
  return items;
}
