/**
 * Every sample in the guides and documents works: curl really runs where there is one and its request is judged anywhere,
 * TypeScript compiles and runs, the command runs in a shell, Python is read and its calls exist.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Output } from '../../src/cli/terminal/output.ts';
import { liveLine } from '../../src/cli/watch/progress-view.ts';
import { PICTURES } from '../../src/site/content/markdown/pictures.tsx';
import { FakeStream } from '../cli/fake-stream.ts';
import { typeCheck } from '../contract/guides/type-check.ts';
import { share } from '../share.ts';
import { describeUnless, testUnless } from '../unless.ts';
import { type Block, documentBlocks } from './blocks.ts';
import {
  expectedStatuses,
  HAS_BASH,
  HAS_CURL,
  judgeCurl,
  judgePython,
  type RanBlock,
  runConsole,
  runTypeScriptBlocks,
  statusesOfCurl,
} from './runners.ts';

const blocks = documentBlocks();
const of = (...languages: string[]) =>
  blocks.filter(({ language, notRun }) => languages.includes(language) && notRun === undefined);
const isCurl = ({ code }: Block) => code.startsWith('curl ');

describe('samples', () => {
  test('state their language', () => {
    const known = ['bash', 'console', 'json', 'python', 'text', 'ts', 'yaml', ...Object.keys(PICTURES)];
    // The tree in the contributing guide is no program.
    const unknown = blocks.filter(
      ({ language, where }) => !known.includes(language) && !where.startsWith('CONTRIBUTING'),
    );
    expect(unknown.map(({ where }) => where)).toEqual([]);
  });

  describe('curl', () => {
    test.each(of('bash').filter(isCurl))(
      '$where: is a request of the contract, and granted',
      async ({ code }) => {
        expect(await judgeCurl(code)).toEqual([]);
      },
    );

    testUnless(!HAS_CURL && 'curl is not installed').each(of('bash').filter(isCurl))(
      '$where: the real one gets the same responses',
      async ({ code }) => {
        expect(await statusesOfCurl(code)).toEqual(await expectedStatuses(code));
      },
    );
  });

  describe('TypeScript', () => {
    const samples = of('ts');
    let ran: RanBlock[];
    beforeAll(async () => {
      ran = await runTypeScriptBlocks(samples);
    });

    test('compiles against the SDK', () => {
      const compiled = blocks.filter(({ language }) => language === 'ts');
      const located = compiled.map(({ where, code }) => {
        const [file = '', line] = where.split(':');
        return { file, line: Number(line), code };
      });
      expect(typeCheck(located)).toEqual([]);
    });

    test.each(samples.map(({ where }, index) => ({ where, index })))('$where: runs', ({ index }) => {
      expect(ran[index]?.failure).toBeUndefined();
    });
  });

  describeUnless(!HAS_BASH && 'bash is not installed')('the command', () => {
    share(test, 2).each(of('console'))('$where: does what is typed', async ({ code }) => {
      const { status, output } = await runConsole(code);
      expect(status, output).toBe(0);
    });
  });

  test.each(of('python'))('$where: Python calls what there is', ({ code }) => {
    expect(judgePython(code)).toEqual([]);
  });

  test.each(of('json', 'yaml'))('$where: can be read', ({ language, code }) => {
    expect(() => (language === 'json' ? JSON.parse(code) : parse(code))).not.toThrow();
  });

  test('what is documented as the output of a terminal is its output', async () => {
    const shown = blocks.filter(({ language }) => language === 'text');
    expect(shown.length).toBeGreaterThan(0);
    const output = new Output(new FakeStream(undefined), { LANG: 'C.UTF-8' });
    for (const { code, where } of shown) {
      const [said = '', drawn = ''] = code.trimEnd().split('\n');
      const [, workflow = '', deployment = ''] = /^(\w+) on ([\w-]+) {2}[\da-f-]{36}$/.exec(said) ?? [];
      const { output: reported } = await runConsole(`cloudify-executions run ${deployment} ${workflow}`);
      expect(reported.split('\n')[0]?.slice(0, -36), where).toBe(said.slice(0, -36));
      // As many operations as the workflow has, drawn as the command draws them.
      const [, done = '', total = '', minutes = '', seconds = ''] =
        / (\d+)\/(\d+) {2}(\d+):(\d+)$/.exec(drawn) ?? [];
      expect(reported, where).toContain(`${total}/${total}`);
      const elapsed = (Number(minutes) * 60 + Number(seconds)) * 1000;
      const counts = { done: Number(done), total: Number(total), isCounted: true };
      const glance = { label: 'started', style: undefined, notes: [], ...counts };
      expect(liveLine(glance, elapsed, 2, 80, output), where).toBe(drawn);
    }
  });

  describe('that do not work are noticed:', () => {
    test('a body that the contract rejects', async () => {
      const code = `curl -u admin:admin -H 'Tenant: default_tenant' -H 'Content-Type: application/json' \\\n  -d '{"deploymentid": "a"}' http://127.0.0.1:8080/api/v3.1/executions`;
      expect(await judgeCurl(code)).toEqual(
        expect.arrayContaining([
          expect.stringContaining('deploymentid'),
          expect.stringContaining('responded 400'),
        ]),
      );
    });

    test.each([
      ['curl --retry 3 http://127.0.0.1:8080/api/v3.1/executions', '--retry'],
      ['curl http://127.0.0.1:8080/api/v3.1/executions | jq .', '"|" has a meaning in a shell'],
      ['curl "http://127.0.0.1:8080/api/v3.1/$PLACE"', 'an expansion'],
    ])('%s, which is not supported', async (code, message) => {
      await expect(judgeCurl(code)).rejects.toThrow(message);
    });

    test('TypeScript with a wrong type, or that fails', { tags: 'full' }, async () => {
      const code = "const page = await client.executions.list({ filter: { status: 'done' } });\n";
      expect(typeCheck([{ file: 'wrong.md', line: 7, code }])).toEqual([
        expect.stringMatching(/^wrong\.md:7: .*done/),
      ]);
      const failing = "await client.executions.get('nowhere');\n";
      const [ran] = await runTypeScriptBlocks([{ where: 'wrong.md:1', language: 'ts', code: failing }]);
      expect(ran?.failure).toContain('NotFoundError');
    });

    test.each([
      ["client.executions.get('a', include=['id'])", 'unexpected argument include'],
      ["client.executions.fetch('a')", 'no method fetch'],
      ['client.executions.get()', 'missing execution_id'],
      ["client.executions.list(status='done')", 'must be one of'],
      ["client.executions.get('a'", 'not closed'],
      ["client.executions.get('a') if True", 'the line should end'],
    ])('Python: %s', (code, message) => {
      expect(judgePython(code)).toEqual([expect.stringContaining(message)]);
    });

    testUnless(!HAS_BASH && 'bash is not installed')('a command that is rejected', async () => {
      expect((await runConsole('cloudify-executions get nowhere')).status).toBe(1);
      expect((await runConsole('cloudify-executions list --sattus failed')).status).toBe(1);
    });
  });

  describe('not run by themselves', () => {
    const unrun = blocks.filter(({ notRun }) => notRun !== undefined);
    test.each(unrun)('$where: $notRun', ({ notRun }) => {
      expect(notRun).toMatch(/^\w.{10,}/);
    });
  });
});
