/** Changes of the contract are rated by impact, and the version and the changelog must match them. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween, neededBump } from '../../scripts/diff/changes.ts';
import { changesBetweenReleases } from '../../scripts/diff/manager-releases.ts';
import { compileAgainstCurrent } from '../../scripts/diff/type-tests.ts';
import { checkVersions } from '../../scripts/diff/version-check.ts';
import { readBundle } from '../../scripts/lib/bundle.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests edit any part of the document
async function changed(edit: (document: any) => void): Promise<Change[]> {
  const document = await readBundle();
  const base = JSON.stringify(document);
  edit(document);
  return changesBetween(base, JSON.stringify(document));
}

describe('the difference between two contracts', () => {
  it('rates a removed field as major for readers, and a new required field for writers', async () => {
    const changes = await changed(({ components: { schemas } }) => {
      delete schemas.Execution.properties.parameters_p;
      schemas.ExecutionRequest.required.push('queue');
    });
    const major = changes.filter(({ impact }) => impact === 'major');
    expect(major.map(({ audience }) => audience).sort()).toEqual(['readers', 'writers']);
    expect(major.map(({ text }) => text).join('\n')).toContain('parameters_p');
  });

  it('rates a new field as minor, and another text as a patch', { tags: 'full' }, async () => {
    const changes = await changed(({ components: { schemas }, paths }) => {
      schemas.Execution.properties.priority = { type: 'integer', description: 'How urgent it is.' };
      paths['/executions'].get.summary = 'List them';
    });
    expect(changes.map(({ impact }) => impact)).toEqual(['minor', 'patch']);
  });

  it('is empty for equal contracts', async () => {
    expect(await changed(() => {})).toEqual([]);
  });
});

describe('the difference between two releases of the manager', () => {
  it('has what the newer one has more, and what it does differently', async () => {
    const { from, to, changes, behaviour } = await changesBetweenReleases('6.4.2', '7.1');
    expect([from, to]).toEqual(['6.4', '7.1']);
    expect(changes.map(({ text }) => text).join('\n')).toContain('parameters_p');
    expect(behaviour.map(({ id }) => id)).toContain('q.size-offset.invalid');
    expect(behaviour.find(({ id }) => id === 'q.size-offset.invalid')).toMatchObject({
      from: expect.stringContaining('500'),
      to: expect.stringContaining('400'),
    });
  });

  it('is empty within one line', { tags: 'full' }, async () => {
    const { changes, behaviour } = await changesBetweenReleases('7.0.1', '7.0.2');
    expect([changes, behaviour]).toEqual([[], []]);
  });

  it.each(['5.1', 'latest'])('rejects %s, of which there is no document', async (version) => {
    await expect(changesBetweenReleases(version, '7.1')).rejects.toThrow(`release "${version}"`);
  });
});

describe('the versions', () => {
  const none = { version: '0.1.0', contractVersion: '0.1.0', changelog: '## Unreleased\n', changes: [] };
  const breaking: Change[] = [{ impact: 'major', audience: 'readers', text: 'gone' }];

  it('match before the first release', () => {
    expect(checkVersions({ ...none, released: undefined })).toEqual([]);
  });

  it('must be equal in the contract and the package', () => {
    expect(checkVersions({ ...none, contractVersion: '0.2.0', released: undefined })[0]).toContain('0.2.0');
  });

  it('must match the changelog', () => {
    const changelog = '## 0.2.0\n\n- New.\n';
    expect(checkVersions({ ...none, changelog, released: undefined })[0]).toContain('begins with 0.2.0');
  });

  it('must be bumped for the changes', () => {
    const changelog = '## 0.1.0\n\n- New.\n';
    const problems = checkVersions({ ...none, changelog, released: '0.1.0', changes: breaking });
    expect(problems).toEqual(['The changes since 0.1.0 need version 0.2.0 or later.']);
    expect(neededBump(breaking, '1.2.3')).toBe('major');
  });

  it('need no bump while the changelog has an Unreleased section with entries', () => {
    const filled = '## Unreleased\n\n- Gone.\n\n## 0.1.0\n\n- New.\n';
    const empty = '## Unreleased\n\n## 0.1.0\n\n- New.\n';
    const of = (changelog: string) =>
      checkVersions({ ...none, changelog, released: '0.1.0', changes: breaking });
    expect(of(filled)).toEqual([]);
    expect(of(empty)[0]).toContain('nothing under Unreleased');
  });
});

describe('type tests of a release', () => {
  const PATH = 'test/client/types.test-d.ts';

  it('compile against the current SDK', { tags: 'full' }, async () => {
    const source = await readFile(new URL('../client/types.test-d.ts', import.meta.url), 'utf8');
    expect(await compileAgainstCurrent(new Map([[PATH, source]]))).toBeUndefined();
  });

  it('fail with the name of a removed method', { tags: 'full' }, async () => {
    const source =
      "import { CloudifyClient } from '../../src/client/index.ts';\nCloudifyClient.formerly();\n";
    expect(await compileAgainstCurrent(new Map([[PATH, source]]))).toContain('formerly');
  });
});
