import type { CloudifyClient, Execution } from '../../../client/index.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { printable } from '../../terminal/text.ts';
import { statusStyle } from './status-style.ts';

/** What an action made of an execution: its answer may be the execution of a component, so it is read again then. */
export async function printOutcome(
  id: string,
  answered: Execution,
  client: CloudifyClient,
  isJson: boolean,
  terminal: Terminal,
): Promise<Execution> {
  const execution = answered.id === id ? answered : await client.executions.get(id);
  if (isJson) await terminal.printJson(execution);
  else await terminal.print(`${subject(execution)} is ${statusText(execution.status, terminal)}`);
  return execution;
}

/** `backup on shop-vienna` */
export function subject({
  workflow_id: workflow,
  deployment_id: deployment,
}: Pick<Execution, 'workflow_id' | 'deployment_id'>): string {
  return printable(deployment === null ? workflow : `${workflow} on ${deployment}`);
}

export function statusText(status: string | null, { out }: Terminal): string {
  const style = statusStyle(status);
  return style === undefined ? printable(String(status)) : out.style(style, String(status));
}
