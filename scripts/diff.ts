// `npm run diff [-- --against REF]`: what changed in the contract since the last release (or since a commit), for which
// clients, and whether the version, the changelog and the type tests of the release still match.
// `npm run diff -- --from 6.4 [--to 7.0.4]`: what changes for clients between two releases of the manager.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { RELEASES } from '../generated/releases.ts';
import { type Change, changesBetween } from './diff/changes.ts';
import { changesBetweenReleases, type ReleaseChanges } from './diff/manager-releases.ts';
import { contractAt, lastRelease, typeTestsAt } from './diff/release.ts';
import { compileAgainstCurrent } from './diff/type-tests.ts';
import { checkVersions, mayBreak } from './diff/version-check.ts';
import { ROOT } from './lib/bundle.ts';
import { CommandError, readOptions, runCommand } from './lib/command.ts';

const AUDIENCES = [
  ['readers', 'For clients that read responses:'],
  ['writers', 'For clients that send requests:'],
  ['all', 'For all clients:'],
] as const;

await runCommand(async () => {
  const { against, from, to } = readOptions(['against', 'from', 'to']);
  if (from !== undefined || to !== undefined) {
    const latest = RELEASES.at(-1)?.line ?? '';
    console.log(formatReleases(await changesBetweenReleases(from ?? latest, to ?? latest)));
    return;
  }
  const base = against ?? (await lastRelease());
  const released = semver.valid(base) ?? undefined;
  const read = (file: string) => readFile(join(ROOT, file), 'utf8');
  const contract = await read('generated/openapi.json');
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  const contractVersion = (JSON.parse(contract) as { info: { version: string } }).info.version;

  const problems: string[] = [];
  let changes: Change[] = [];
  if (base === undefined) {
    console.log('There is no release yet (no tag v*) to compare the contract with.');
  } else {
    changes = await changesBetween(await contractAt(base), contract);
    console.log(formatChanges(base, changes));
    const output = await compileAgainstCurrent(await typeTestsAt(base));
    const text = `The type tests of ${base} do not compile against the current SDK:\n${output}`;
    if (output !== undefined && mayBreak(version, released))
      console.log(`${text}\nThe new version permits that.\n`);
    else if (output !== undefined) problems.push(text);
  }
  const changelog = await read('CHANGELOG.md');
  problems.push(...checkVersions({ version, contractVersion, changelog, released, changes }));
  if (problems.length > 0) throw new CommandError(`\n${problems.map((each) => `✗ ${each}`).join('\n')}`);
  console.log(`Version ${version}: the contract, the package and the changelog match.`);
});

function formatReleases({ from, to, changes, behaviour }: ReleaseChanges): string {
  const lines = behaviour.flatMap((one) => [
    '',
    `  ${one.subject} (${one.id})`,
    `    ${from}: ${one.from}`,
    `    ${to}: ${one.to}`,
  ]);
  return [
    `From manager ${from} to ${to}: ${changes.length} changes of the document, ${behaviour.length} of behaviour.`,
    ...formatByAudience(changes),
    ...(lines.length > 0 ? ['', 'Behaviour:', ...lines] : []),
    '',
  ].join('\n');
}

function formatChanges(base: string, changes: readonly Change[]): string {
  if (changes.length === 0) return `The contract has not changed since ${base}.`;
  return [`Changes in the contract since ${base}:`, ...formatByAudience(changes), ''].join('\n');
}

function formatByAudience(changes: readonly Change[]): string[] {
  return AUDIENCES.flatMap(([audience, title]) => {
    const own = changes.filter((change) => change.audience === audience);
    return own.length === 0
      ? []
      : ['', title, ...own.map(({ impact, text }) => `  ${impact.padEnd(6)} ${text}`)];
  });
}
