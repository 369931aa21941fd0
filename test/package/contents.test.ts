/** What the tarball holds and what comes with it, and what tools that judge packages have to say about it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const { project, tarball, files } = inject('installed');
const home = join(project, 'node_modules/cloudify-executions');
const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));

describe('the published package', () => {
  it('holds the client, the sandbox, the command, the contract and what a reader needs, and nothing else', () => {
    expect(files).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES',
      'dist/bruno-collection.json',
      'dist/cli-check.js',
      'dist/cli-create-sandbox.js',
      'dist/cli-errors.js',
      'dist/cli-listen.js',
      'dist/cli-mock.js',
      'dist/cli-programs.js',
      'dist/cli-proxy.js',
      'dist/cli-request-line.js',
      'dist/cli-sandbox.js',
      'dist/cli-server.js',
      'dist/cli.js',
      'dist/console/console.css',
      'dist/console/console.js',
      'dist/console/index.html',
      'dist/console/inter-latin-wght-normal.woff2',
      'dist/console/world.js',
      'dist/extensions.schema.json',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.js.map',
      'dist/logging.d.ts',
      'dist/logging.js',
      'dist/openapi.dereferenced.json',
      'dist/openapi.json',
      'dist/openapi.yaml',
      'dist/openapi/6.2.json',
      'dist/openapi/6.3.json',
      'dist/openapi/6.4.json',
      'dist/openapi/7.0.0.json',
      'dist/openapi/7.0.1.json',
      'dist/openapi/7.0.4.json',
      'dist/postman-collection.json',
      'dist/sandbox-node.d.ts',
      'dist/sandbox-node.js',
      'dist/sandbox.d.ts',
      'dist/sandbox.js',
      'dist/schemas.json',
      'dist/state.schema.json',
      'dist/validation.d.ts',
      'dist/validation.js',
      'package.json',
    ]);
  });

  it('installs its one dependency, what that is typed with, and nothing else', async () => {
    const installed = (await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['cloudify-executions', 'openapi-fetch', 'openapi-typescript-helpers']);
  });

  it('has the licence of every package whose code it contains', async () => {
    const notices = await readFile(join(home, 'dist/THIRD-PARTY-LICENSES'), 'utf8');
    const scripts = files.filter((file) => /^dist\/[^/]+\.js$/.test(file));
    const code = (await Promise.all(scripts.map((file) => readFile(join(home, file), 'utf8')))).join('\n');
    const bundled = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
      ([, name]) => name,
    );
    // The console is minified, so that its packages are listed here.
    const ofConsole = ['preact', '@preact/signals', '@preact/signals-core', '@tanstack/virtual-core'];
    const expected = [...bundled, ...ofConsole, '@fontsource-variable/inter', 'openapi-fetch'];
    const named = [...notices.matchAll(/^(\S+) \d+\.\S+ \(\S+\)\n-+\n\n(?=\S)/gm)].map(([, name]) => name);

    expect(new Set(named)).toEqual(new Set(expected));
  });

  it('runs nothing while it is installed', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('has a client that imports nothing but its one dependency', async () => {
    const code = await readFile(join(home, 'dist/index.js'), 'utf8');
    const imports = [...code.matchAll(/(?:from|import|require\()\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    expect(new Set(imports)).toEqual(new Set(['openapi-fetch']));
  });

  it('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: home, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has types that are not wrong anywhere an ES module can be imported', { tags: 'full' }, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
    if (!analysis.types) throw new Error('no types were found');
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest.exports));
    // `node10` knows no `exports`, and under `node16-cjs` a `require` of ES modules is a matter of the Node version.
    // YAML is exported to be read as a file.
    const judged = (problem: Problem) =>
      !('entrypoint' in problem && problem.entrypoint.endsWith('.yaml')) &&
      (['node16-esm', 'bundler'] as const).some((kind) =>
        problemAffectsResolutionKind(problem, kind, analysis),
      );
    expect(analysis.problems.filter(judged)).toEqual([]);
  });
});
