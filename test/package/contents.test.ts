/** What the tarball holds and what comes with it, and what tools that judge packages have to say about it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const { project, tarball, files, bytes } = inject('installed');
const home = join(project, 'node_modules/cloudify-executions');
const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));

describe('the published package', () => {
  it('contains only the client, the sandbox, the command, the contract and what a reader needs', () => {
    const sharedParts = /^dist\/(cli-[a-z-]+\.js|types\d?\.d\.ts)$/;
    expect(files.filter((file) => !sharedParts.test(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES',
      'dist/cli.js',
      'dist/console/console.css.br',
      'dist/console/console.js.br',
      'dist/console/index.html.br',
      'dist/console/inter-latin-wght-normal.woff2',
      'dist/console/logging.js.br',
      'dist/console/world.js.br',
      'dist/documents.json.br',
      'dist/extensions.schema.json',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/logging.d.ts',
      'dist/logging.js',
      'dist/openapi.json',
      'dist/sandbox-node.d.ts',
      'dist/sandbox-node.js',
      'dist/sandbox.d.ts',
      'dist/sandbox.js',
      'dist/state.schema.json',
      'dist/tanstack-query.d.ts',
      'dist/tanstack-query.js',
      'dist/validation.d.ts',
      'dist/validation.js',
      'package.json',
    ]);
  });

  it('unpacks to less than two megabytes', () => {
    expect(bytes.unpacked).toBeLessThan(2_000_000);
  });

  it.each(['sandbox.js', 'validation.js'])(
    'has a %s that imports nothing of Node, in none of its files',
    async (entry) => {
      const load = async (file: string, seen: Map<string, string>): Promise<Map<string, string>> => {
        if (seen.has(file)) return seen;
        const code = await readFile(join(home, 'dist', file), 'utf8');
        seen.set(file, code);
        for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
          await load(name, seen);
        return seen;
      };
      const loaded = await load(entry, new Map());
      expect(loaded.size).toBeGreaterThan(1);
      expect([...loaded.values()].filter((code) => /["']node:/.test(code))).toEqual([]);
    },
  );

  it('installs only its one dependency and the types of that', async () => {
    const installed = (await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['cloudify-executions', 'openapi-fetch', 'openapi-typescript-helpers']);
  });

  it('has the licence of every package whose code it contains', async () => {
    const notices = await readFile(join(home, 'dist/THIRD-PARTY-LICENSES'), 'utf8');
    // Most of the code is minified, so that its packages are listed here.
    const ofConsole = ['preact', '@preact/signals', '@preact/signals-core', '@tanstack/virtual-core'];
    const ofCommand = ['commander', 'fast-string-truncated-width', 're2js'];
    const expected = [...ofCommand, ...ofConsole, '@fontsource-variable/inter', 'openapi-fetch'];
    const named = [...notices.matchAll(/^(\S+) \d+\.\S+ \(\S+\)\n-+\n\n(?=\S)/gm)].map(([, name]) => name);

    expect(new Set(named)).toEqual(new Set(expected));
  });

  it('runs nothing while it is installed', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it.each([
    ['index', ['openapi-fetch', './logging.js']],
    ['tanstack-query', ['./index.js']],
  ])('has an entry %s that imports nothing but %s', async (entry, targets) => {
    const code = await readFile(join(home, `dist/${entry}.js`), 'utf8');
    const imports = [...code.matchAll(/(?:from|import|import\(|require\()\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    expect(new Set(imports)).toEqual(new Set(targets));
  });

  it('has a client that calls of what browsers have since 2023 only what the README names', async () => {
    const newer =
      /AbortSignal\.any|canParse|withResolvers|toSorted|toReversed|toSpliced|groupBy|fromAsync|findLast|structuredClone|isWellFormed/g;
    const code = await readFile(join(home, 'dist/index.js'), 'utf8');
    expect(new Set(code.match(newer))).toEqual(new Set(['AbortSignal.any']));
    expect(await readFile(join(home, 'README.md'), 'utf8')).toContain('`AbortSignal.any`');
  });

  it('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: home, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that are not wrong anywhere an ES module can be imported', { tags: 'full' }, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
    if (!analysis.types) throw new Error('no types were found');
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
    // Under `node16-cjs` a `require` of ES modules is a matter of the Node version. `node10` finds types, by
    // `typesVersions`, and no code, which it leaves to the bundler.
    const judged = (problem: Problem) =>
      (['node16-esm', 'bundler'] as const).some((kind) =>
        problemAffectsResolutionKind(problem, kind, analysis),
      );
    expect(analysis.problems.filter(judged)).toEqual([]);
  });
});
