import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setInterval } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** A command that never gets to its end after a signal. */
const HANGING = `
  import { waitForSignal } from ${JSON.stringify(new URL('../../src/cli/signals.ts', import.meta.url).href)};
  setInterval(() => {}, 1000);
  const ended = waitForSignal();
  console.log('running');
  await ended;
  console.log('ending');
`;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a second %s ends a command whose end hangs', async (signal, code) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HANGING], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  for await (const _ of setInterval(100)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    child.kill(signal);
  }
  expect((await closed)[0]).toBe(code);
});
