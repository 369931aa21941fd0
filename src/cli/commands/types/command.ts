import { CONNECTION } from '../../connection/options.ts';
import { CommandError } from '../../errors.ts';
import { defineCommand } from '../../program/command.ts';
import { repeatable, value } from '../../program/options.ts';
import { nonEmpty } from '../../program/parse.ts';
import { declarationOf } from './declaration.ts';
import { writeDeclaration } from './file.ts';
import { readManager } from './workflows.ts';

export const TYPES = defineCommand({
  name: 'types',
  summary: 'prints TypeScript types of the workflows, by which the SDK checks their parameters',
  arguments: [],
  options: {
    deployment: repeatable('id', 'those of this deployment. Default: of all deployments', nonEmpty('an id'), {
      short: 'd',
      conflicts: ['state'],
    }),
    state: value(
      'file',
      'those of a state document, in place of a manager; of all its tenants without --tenant',
      nonEmpty('the name of a file'),
      {
        completes: 'file',
      },
    ),
    output: value('file', 'writes them to this file', nonEmpty('the name of a file'), {
      short: 'o',
      completes: 'file',
    }),
  },
  shared: [CONNECTION],
  notes: [
    'They add to the interface WorkflowParameters of the SDK. An existing file is replaced when this command has written it.',
  ],
  examples: {
    'types -o src/workflows.d.ts': 'of all deployments of the tenant',
    'types -d shop-vienna > workflows.d.ts': 'of one',
    'types --state shop.json -o test/workflows.d.ts': 'of the state of a sandbox',
  },
  async run({ options }, terminal) {
    const { state, deployment, output } = options;
    const { workflows, source } =
      state === undefined
        ? await readManager(deployment, options, terminal)
        : // Loaded only here: a manager needs no sandbox.
          await (await import('./state.ts')).readState(state, options.tenant);
    if (workflows.length === 0) throw new CommandError(`There are no workflows. ${source}`);
    const lines = declarationOf(workflows, source);
    if (output === undefined) return terminal.print(lines);
    await writeDeclaration(output, lines);
    await terminal.print(`${output} is written.`);
  },
});
