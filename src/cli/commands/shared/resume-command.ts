import type { CloudifyClient } from '../../../client/index.ts';
import { connect } from '../../connection/connect.ts';
import { CONNECTION } from '../../connection/options.ts';
import { type Argument, type Command, defineCommand } from '../../program/command.ts';
import { flag } from '../../program/options.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { JSON_OPTION } from './list-options.ts';

export function resumeCommand(description: {
  readonly name: string;
  readonly summary: string;
  readonly argument: Argument & { readonly name: 'id' };
  readonly notes: readonly string[];
  readonly examples: Command['examples'];
  readonly resume: (
    client: CloudifyClient,
    id: string,
    options: { readonly force: boolean; readonly json: boolean },
    terminal: Terminal,
  ) => Promise<void>;
}): Command {
  return defineCommand({
    ...description,
    arguments: [description.argument],
    options: {
      force: flag('repeats operations that were sent and have no result, too'),
      ...JSON_OPTION,
    },
    shared: [CONNECTION],
    async run({ arguments: { id }, options }, terminal) {
      const { client } = await connect(options, terminal);
      await description.resume(client, id, options, terminal);
    },
  });
}
