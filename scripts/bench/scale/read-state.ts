/** A process that reads the state file given as its argument, and measures the CPU time of it in milliseconds. */
import { readFileSync } from 'node:fs';
import { createSandbox, type StateDocument } from '../../../src/sandbox/index.ts';
import { readStateFile } from '../../../src/sandbox/server/index.ts';
import { handleCalls } from '../worker.ts';

const path = String(process.argv[2]);

handleCalls({
  load: () =>
    cpuTimeOf(async () => {
      const state = (await readStateFile(path)) as StateDocument;
      createSandbox({ state, clock: 'virtual', runner: 'manual' }).close();
    }),
  parse: () => cpuTimeOf(async () => JSON.parse(readFileSync(path, 'utf8'))),
});

async function cpuTimeOf(read: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
