/** What changed in the contract is told to whom it concerns, and the numbers have to go along. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../scripts/diff/agreement.ts';
import { type Change, changesBetween, neededBump } from '../../scripts/diff/changes.ts';
import { compileAgainstPresent } from '../../scripts/diff/type-tests.ts';
import { readBundle } from '../../scripts/lib/bundle.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into the document wherever they like
async function changed(edit: (document: any) => void): Promise<Change[]> {
  const document = await readBundle();
  const base = JSON.stringify(document);
  edit(document);
  return changesBetween(base, JSON.stringify(document));
}

describe('the difference between two contracts', () => {
  it('tells readers of a field that has gone, and writers of one that has become required', async () => {
    const changes = await changed(({ components: { schemas } }) => {
      delete schemas.Execution.properties.parameters_p;
      schemas.ExecutionRequest.required.push('queue');
    });
    const major = changes.filter(({ impact }) => impact === 'major');
    expect(major.map(({ audience }) => audience).sort()).toEqual(['readers', 'writers']);
    expect(major.map(({ text }) => text).join('\n')).toContain('parameters_p');
  });

  it('calls a new field minor, and another text a patch', async () => {
    const changes = await changed(({ components: { schemas }, paths }) => {
      schemas.Execution.properties.priority = { type: 'integer', description: 'How urgent it is.' };
      paths['/executions'].get.summary = 'List them';
    });
    expect(changes.map(({ impact }) => impact)).toEqual(['minor', 'patch']);
  });

  it('is empty between equals', async () => {
    expect(await changed(() => {})).toEqual([]);
  });
});

describe('the numbers', () => {
  const none = { version: '0.1.0', contractVersion: '0.1.0', changelog: '## Unreleased\n', changes: [] };
  const breaking: Change[] = [{ impact: 'major', audience: 'readers', text: 'gone' }];

  it('agree before the first release', () => {
    expect(agreement({ ...none, released: undefined })).toEqual([]);
  });

  it('must be the same in the contract and the package', () => {
    expect(agreement({ ...none, contractVersion: '0.2.0', released: undefined })[0]).toContain('0.2.0');
  });

  it('must be that of the changelog', () => {
    const changelog = '## 0.2.0\n\n- New.\n';
    expect(agreement({ ...none, changelog, released: undefined })[0]).toContain('begins with 0.2.0');
  });

  it('must grow with what has changed', () => {
    const changelog = '## 0.1.0\n\n- New.\n';
    const problems = agreement({ ...none, changelog, released: '0.1.0', changes: breaking });
    expect(problems).toEqual(['The changes since 0.1.0 need version 0.2.0 or later.']);
    expect(neededBump(breaking, '1.2.3')).toBe('major');
  });

  it('wait for a release while the changelog is open, if it tells the change', () => {
    const told = '## Unreleased\n\n- Gone.\n\n## 0.1.0\n\n- New.\n';
    const silent = '## Unreleased\n\n## 0.1.0\n\n- New.\n';
    const of = (changelog: string) => agreement({ ...none, changelog, released: '0.1.0', changes: breaking });
    expect(of(told)).toEqual([]);
    expect(of(silent)[0]).toContain('nothing under Unreleased');
  });
});

describe('type tests of another time', () => {
  const PATH = 'test/client/types.test-d.ts';

  it('compile against the SDK as it is', { tags: 'full' }, async () => {
    const source = await readFile(new URL('../client/types.test-d.ts', import.meta.url), 'utf8');
    expect(await compileAgainstPresent(new Map([[PATH, source]]))).toBeUndefined();
  });

  it('tell what they could do that the SDK can no longer', { tags: 'full' }, async () => {
    const source =
      "import { CloudifyClient } from '../../src/client/index.ts';\nCloudifyClient.formerly();\n";
    expect(await compileAgainstPresent(new Map([[PATH, source]]))).toContain('formerly');
  });
});
