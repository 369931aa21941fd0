// Run by Node as a program of its own: imports each sample, one after the other, with a manager in memory in place of the
// network, and reports the result of each as a line of JSON. Arguments: files of samples.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';

/** What a sample may use without making it; the guides introduce the client once. */
interface Given {
  client?: CloudifyClient;
  readToken?: () => Promise<string>;
  pauseOfSample?: (milliseconds: number) => Promise<void>;
}

/** A longer wait would never end: a poll takes no time here. */
const tooLong = () =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('It waits for ever.')), 20_000).unref());

const WAITING = /\.(run|handle|result|watch|ended)\(|escalate/;

/** How many milliseconds are between two looks at an execution. */
const LOOK = 2_000;
const TOKEN = 'ctok-example-0123456789abcdef';

const given = globalThis as typeof globalThis & Given;
const print = console.log;
process.env.CLOUDIFY_TOKEN = TOKEN;
given.readToken = async () => TOKEN;

for (const file of process.argv.slice(2)) {
  const sandbox: Sandbox = createSandbox({ clock: 'virtual' });
  // During a wait, time passes with each poll; elsewhere the clock stands still between two calls.
  const isWaiting = WAITING.test(readFileSync(file, 'utf8'));
  const printed: string[] = [];
  given.pauseOfSample = async (milliseconds) => {
    sandbox.clock.advance(milliseconds);
  };
  globalThis.fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    if (isWaiting) sandbox.clock.advance(LOOK);
    return response;
  };
  console.log = (...values) => printed.push(values.map(String).join(' '));
  given.client = new CloudifyClient({
    baseUrl: 'http://127.0.0.1:8080',
    auth: { username: 'admin', password: 'admin' },
    poll: { minInterval: 5, maxInterval: 20 },
  });
  let failure: string | undefined;
  try {
    await Promise.race([import(pathToFileURL(file).href), tooLong()]);
  } catch (error) {
    failure = String((error as Error).stack ?? error);
  }
  sandbox.close();
  print(JSON.stringify({ file, failure, printed }));
}
process.exit(0);
