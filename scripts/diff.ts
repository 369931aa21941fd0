// `npm run diff [-- --against REF]`: what changed in the contract since the last release (or since a commit), for whom,
// and whether the version, the changelog and the SDK's old type tests go along.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreement, mayBreak } from './diff/agreement.ts';
import { type Change, changesBetween } from './diff/changes.ts';
import { contractAt, lastRelease, typeTestsAt } from './diff/release.ts';
import { compileAgainstPresent } from './diff/type-tests.ts';
import { ROOT } from './lib/bundle.ts';
import { CommandError, readOptions, runCommand } from './lib/command.ts';

const AUDIENCES = [
  ['readers', 'For those who read answers:'],
  ['writers', 'For those who send requests:'],
  ['everybody', 'For everybody:'],
] as const;

await runCommand(async () => {
  const { against } = readOptions(['against']);
  const base = against ?? (await lastRelease());
  const read = (file: string) => readFile(join(ROOT, file), 'utf8');
  const present = await read('generated/openapi.json');
  const changelog = await read('CHANGELOG.md');
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  const contractVersion = (JSON.parse(present) as { info: { version: string } }).info.version;

  const problems: string[] = [];
  let changes: Change[] = [];
  if (base === undefined) {
    console.log('There is no release yet (no tag v*), so there is nothing to compare the contract with.');
  } else {
    changes = await changesBetween(await contractAt(base), present);
    console.log(told(base, changes));
    const complaints = await compileAgainstPresent(await typeTestsAt(base));
    if (complaints !== undefined) {
      const text = `The type tests of ${base} do not compile against the present SDK:\n${complaints}`;
      if (mayBreak(version, base.replace(/^v/, ''))) console.log(`${text}\nThe version allows for it.\n`);
      else problems.push(text);
    }
  }
  const released = base?.startsWith('v') ? base.slice(1) : undefined;
  problems.push(...agreement({ version, contractVersion, changelog, released, changes }));
  if (problems.length > 0) throw new CommandError(`\n${problems.map((it) => `✗ ${it}`).join('\n')}`);
  console.log(`Version ${version}: the contract, the package and the changelog agree.`);
});

function told(base: string, changes: readonly Change[]): string {
  if (changes.length === 0) return `Nothing has changed in the contract since ${base}.`;
  const parts = AUDIENCES.flatMap(([audience, title]) => {
    const own = changes.filter((change) => change.audience === audience);
    return own.length === 0
      ? []
      : ['', title, ...own.map(({ impact, text }) => `  ${impact.padEnd(6)} ${text}`)];
  });
  return [`Changes in the contract since ${base}:`, ...parts, ''].join('\n');
}
