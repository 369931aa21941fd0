/** Links from names in texts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { readContract } from '../../src/site/content/contract/contract.ts';
import type { ContractDocument } from '../../src/site/content/contract/document.ts';
import { linkTargets } from '../../src/site/content/contract/links.ts';
import { markdownFor } from '../../src/site/content/markdown/markdown.ts';
import { readApiIndex } from '../../src/site/content/sdk/api-index.ts';

const api = readApiIndex(readFileSync(new URL('../../api.md', import.meta.url), 'utf8'));
const linkTarget = linkTargets(
  readContract((await readContractDocument()) as object as ContractDocument),
  api,
);
const markdown = markdownFor({ linkTarget, guideLink: () => undefined });

describe('the link target of a name in code', () => {
  it.each([
    ['startExecution', '/reference/startExecution.html'],
    ['existing_running_execution_error', '/errors.html#existing_running_execution_error'],
    ['force_cancelling', '/lifecycle.html#force_cancelling'],
    ['set_owner', '/permissions.html#set_owner'],
    ['ExecutionRequest', '/reference/schemas.html#ExecutionRequest'],
    ['executions.start', '/sdk.html#executions.start'],
    ['client.executions.run(…)', '/sdk.html#executions.run'],
    ['ExecutionHandle.result', '/sdk.html#ExecutionHandle.result'],
    ['IllegalActionError', '/sdk.html#IllegalActionError'],
    ['isApiError', '/sdk.html#isApiError'],
    ['ExecutionsClient.should_start', '/python.html#ExecutionsClient.should_start'],
  ])('%s', (name, place) => {
    expect(linkTarget(name)).toBe(place);
  });

  it.each(['can', 'Page', 'true', 'queue: true', 'shop-lisbon'])(
    'does not exist for the ambiguous %s',
    (name) => {
      expect(linkTarget(name)).toBeUndefined();
    },
  );
});

describe('Markdown', () => {
  const links = (text: string) =>
    [...markdown.page(text).matchAll(/<a href="[^"]*"><code>(.*?)<\/code><\/a>/g)].length;

  it('links a name once in each section', () => {
    expect(links('`failed` and `failed`.\n\n`failed`\n\n## More\n\n`failed`')).toBe(2);
  });

  it('links no names in headings and links', () => {
    expect(links('## `failed`')).toBe(0);
    expect(markdown.page('[`failed`](/x.html)')).toBe('<p><a href="/x.html"><code>failed</code></a></p>\n');
  });
});

describe('the API index', () => {
  it('has every line of api.md', () => {
    const lines = readFileSync(new URL('../../api.md', import.meta.url), 'utf8')
      .split(/^## /m)
      .slice(1)
      .join('')
      .split('\n');
    const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    expect(api.exports).toHaveLength(count(/^- /));
    expect(api.exports.flatMap(({ members }) => members)).toHaveLength(count(/^ {2}- /));
    expect(api.errorClasses).toHaveLength(count(/^\| `/));
    for (const { name, signatures: shapes, kind, members } of api.exports) {
      expect(name, name).toMatch(/^[\w$]+$/);
      if (kind === 'function') expect(shapes.length, name).toBeGreaterThan(0);
      for (const { anchor, signatures } of members) {
        expect(anchor).toMatch(/^[\w$]+\.[\w$]+$/);
        expect(signatures.length, anchor).toBeGreaterThan(0);
      }
    }
  });

  it('separates the Python counterpart from the description', () => {
    const executions = api.exports.find(({ name }) => name === 'Executions');
    const member = (name: string) => executions?.members.find((each) => each.name === name);
    expect(member('cancel')).toMatchObject({ python: 'executions.cancel', anchor: 'executions.cancel' });
    expect(member('cancel')?.summary).not.toContain('Python');
    expect(member('run')?.python).toBeNull();
  });
});
