/** The types of the installed package, under every compiler and setting that a user may have. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { share } from '../share.ts';

const { project } = inject('installed');

const COMPILERS = ['typescript-5.9', 'typescript', 'typescript-7'].map((name) => {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return {
    tsc: join(dirname(manifest), 'bin/tsc'),
    // The native compiler takes a fifth of the time.
    tags: name === 'typescript-7' ? [] : ['full'],
    version: createRequire(import.meta.url)(manifest).version,
  };
});

/** How modules are found, and what each can read: a bundler knows no CommonJS of its own. */
const RESOLUTIONS = [
  {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    files: ['program.ts', 'program-cjs.cts', 'workflows.ts', 'entries.ts'],
  },
  { module: 'esnext', moduleResolution: 'bundler', files: ['program.ts', 'workflows.ts', 'entries.ts'] },
];

beforeAll(async () => {
  const manifest = await readFile(join(project, 'node_modules/cloudify-executions/package.json'), 'utf8');
  const names = Object.keys(JSON.parse(manifest).exports).filter((entry) => !/\.(json|yaml)$/.test(entry));
  const importing = (entries: readonly string[]) =>
    entries.map((entry, index) => `export * as e${index} from 'cloudify-executions${entry.slice(1)}';`);
  const anywhere = names.filter((entry) => entry !== './sandbox/node');
  await writeFile(join(project, 'entries.ts'), importing(anywhere).join('\n'));
  await writeFile(join(project, 'entries-node.ts'), importing(names).join('\n'));
});

/** What the compiler has to say about the consumer's programs, as strict as it gets; without Node's types by default. */
async function complaints(tsc: string, options: object, files: readonly string[]): Promise<string> {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    // An optional peer, with types that one of the entry points uses.
    paths: {
      '@tanstack/query-core': [join(ROOT, 'node_modules/@tanstack/query-core/build/modern/index.d.ts')],
    },
    ...options,
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return await promisify(execFile)(process.execPath, [tsc, '-p', project], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
}

for (const { version, tsc, tags } of COMPILERS)
  describe(`TypeScript ${version}`, { tags }, () => {
    describe.each(RESOLUTIONS)('with moduleResolution $moduleResolution', ({ files, ...options }) => {
      share(it, 1).each([false, true])('reads the types, skipLibCheck %s', async (skipLibCheck) => {
        expect(await complaints(tsc, { ...options, skipLibCheck }, files)).toBe('');
      });
    });

    share(it, 1).each([true, false])(
      'reads every entry point in a Node project without the DOM library, exactOptionalPropertyTypes %s',
      async (exactOptionalPropertyTypes) => {
        const options = {
          module: 'nodenext',
          moduleResolution: 'nodenext',
          lib: ['es2023'],
          types: ['node'],
          typeRoots: [join(ROOT, 'node_modules/@types')],
          skipLibCheck: false,
          exactOptionalPropertyTypes,
        };
        expect(await complaints(tsc, options, ['entries-node.ts'])).toBe('');
      },
    );

    it('would have reported what is wrong', async () => {
      await writeFile(
        join(project, 'wrong.ts'),
        "import { CloudifyClient } from 'cloudify-executions';\nnew CloudifyClient({ baseUrl: 7 });\n",
      );
      const options = { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true };
      expect(await complaints(tsc, options, ['wrong.ts'])).toMatch(/^wrong\.ts\(2,22\): error /);
    });
  });
