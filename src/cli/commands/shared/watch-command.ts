import { type Connection, connect } from '../../connection/connect.ts';
import { CONNECTION, type ConnectionOptions } from '../../connection/options.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { type Argument, type Command, defineCommand } from '../../program/command.ts';
import { SignalHandler } from '../../signals.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Cleanup, CTRL_C, WATCH_OPTIONS } from '../../watch/options.ts';
import { type Resource, watchedOf } from '../../watch/resource.ts';
import { endEarly, watch } from '../../watch/watch.ts';
import { JSON_OPTION } from './list-options.ts';

export function watchCommand<Row, State, End>(
  resource: Resource<Row, State, End>,
  description: {
    readonly name: string;
    readonly summary: string;
    readonly argument: Argument & { readonly name: 'id' };
    readonly examples: Command['examples'];
  },
): Command {
  return defineCommand({
    ...description,
    arguments: [description.argument],
    options: { ...WATCH_OPTIONS, ...JSON_OPTION },
    shared: [CONNECTION],
    notes: [`${CTRL_C} With --json there is a line of JSON for the present state and for each change.`],
    async run({ arguments: { id }, options }, terminal) {
      const { timeout, json } = options;
      const connection = await connect(options, terminal);
      using signals = new SignalHandler();
      const { signal } = signals;
      const watched = watchedOf(resource, id, options);
      const row = await resource
        .load(connection.client, id, { signal, deadline: timeout })
        .catch((error: unknown) => {
          throw endEarly(error, watched, terminal);
        });
      if (!json) await printSubject(resource, row, terminal);
      const view = { as: json ? 'json' : 'lines', on: terminal.out, timeout, signal } as const;
      const end = await watch(resource, row, watched, connection, view, terminal);
      if (!json) await resource.printEnd(end, terminal);
      return resource.exitCode(end);
    },
  });
}

function printSubject<Row>(
  resource: Pick<Resource<Row, never, never>, 'subject' | 'idOf'>,
  row: Row,
  terminal: Terminal,
): Promise<void> {
  return terminal.print(`${resource.subject(row)}  ${terminal.out.style('dim', resource.idOf(row))}`);
}

/** What `run` does after the start: prints the id alone, or watches to the end. */
export async function watchStarted<Row, State, End>(
  resource: Resource<Row, State, End>,
  row: Row,
  connection: Connection,
  options: ConnectionOptions & {
    readonly json: boolean;
    readonly quiet: boolean;
    readonly detach: boolean;
    readonly timeout: number | undefined;
  },
  {
    signal,
    cleanup,
    jsonOf,
  }: {
    readonly signal: AbortSignal;
    readonly cleanup: Cleanup;
    readonly jsonOf: (end: End) => unknown;
  },
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const { json, quiet, detach, timeout } = options;
  if (detach) {
    await (json ? terminal.printJson(row) : terminal.print(resource.idOf(row)));
    return undefined;
  }
  if (!json) await printSubject(resource, row, terminal);
  const view = {
    as: quiet ? 'nothing' : 'lines',
    on: json ? terminal.err : terminal.out,
    timeout,
    signal,
    ...cleanup,
  } as const;
  const watched = watchedOf(resource, resource.idOf(row), options);
  const end = await watch(resource, row, watched, connection, view, terminal);
  await (json ? terminal.printJson(await jsonOf(end)) : resource.printEnd(end, terminal));
  return resource.exitCode(end);
}
