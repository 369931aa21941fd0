import { basename, dirname, join, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { noteBundledPackages } from './scripts/third-party-licenses.ts';

const SDK = {
  index: 'src/client/index.ts',
  logging: 'src/client/logging/index.ts',
  validation: 'src/client/validation/index.ts',
  'tanstack-query': 'src/client/tanstack-query/index.ts',
};
const SANDBOX = { sandbox: 'src/sandbox/index.ts', 'sandbox-node': 'src/sandbox/server/start-sandbox.ts' };

const names = new Map(
  Object.entries({ ...SDK, ...SANDBOX }).map(([name, file]) => [join(import.meta.dirname, file), name]),
);

/** An entry imports another one as its file, so that there is one copy of each class: `instanceof` relies on it. */
const entriesAreShared = {
  name: 'entries-are-shared',
  resolveId: {
    filter: { id: /^\.\.?\/.*\.ts$/ },
    handler(id: string, importer: string | undefined) {
      const name = importer && names.get(resolve(dirname(importer), id));
      return name ? { id: `./${name}.js`, external: true } : null;
    },
  },
} as const;

/** The command uses the description of the API in the contract, and of its catalogues a part of this one. */
const contractOfTheCommand = {
  name: 'contract-of-the-command',
  transform: {
    filter: { id: /generated\/contract\.json$/ },
    handler: (code: string) =>
      JSON.stringify(JSON.parse(code), function (this: object, key, value) {
        if (key === 'x-cloudify-differences') return Object.fromEntries(titlesAndPlaces(value));
        return key.startsWith('x-cloudify-') && 'paths' in this ? undefined : value;
      }),
  },
} as const;

function titlesAndPlaces(differences: Record<string, { subject: string; where: object }>) {
  return Object.entries(differences).map(([id, { subject, where }]) => [id, { subject, where }]);
}

const common = {
  format: 'esm',
  target: 'es2022',
  // `.js` everywhere: package.json says that all of it is ESM.
  fixedExtension: false,
  outDir: 'dist',
  // The build empties the folder once, before all of these.
  clean: false,
  failOnWarn: true,
  dts: false,
  plugins: [noteBundledPackages(), entriesAreShared],
} as const satisfies UserConfig;

/** Runs wherever there is fetch: a stray `node:` import fails here. */
const anywhere = { ...common, platform: 'neutral' } as const satisfies UserConfig;

export default defineConfig([
  {
    ...anywhere,
    entry: { index: SDK.index },
    // Readable in a stack trace; the descriptions are in the types.
    outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
  },
  { ...anywhere, entry: { logging: SDK.logging, 'tanstack-query': SDK['tanstack-query'] }, minify: true },
  {
    // In one build, since most of the command is the sandbox, and both validate.
    ...common,
    platform: 'node',
    entry: { ...SANDBOX, validation: SDK.validation, cli: 'src/cli/index.ts' },
    plugins: [...common.plugins, contractOfTheCommand],
    minify: true,
    // What only one command needs is loaded by that one: `list` need not read a whole sandbox first.
    outputOptions: {
      chunkFileNames: ({ facadeModuleId, name }) =>
        `cli-${facadeModuleId ? basename(dirname(facadeModuleId)) : name}.js`,
    },
  },
  {
    // In one build, so that there is one file for the types that several entries have in common.
    ...common,
    platform: 'neutral',
    entry: { ...SDK, ...SANDBOX },
    plugins: [],
    dts: { emitDtsOnly: true },
    outputOptions: { chunkFileNames: 'types.d.ts' },
  },
]);
