import { basename, dirname } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { noteBundledPackages } from './scripts/third-party-licenses.ts';

const LIBRARY = {
  index: 'src/client/index.ts',
  logging: 'src/client/logging/index.ts',
  validation: 'src/client/validation/index.ts',
  sandbox: 'src/sandbox/index.ts',
};

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
  plugins: [noteBundledPackages()],
} as const satisfies UserConfig;

/** What is used beside the SDK imports it: with copies of its classes `instanceof` would not hold. */
const besideTheSdk = {
  name: 'beside-the-sdk',
  resolveId: {
    filter: { id: /^\.\.\/(.*\/client\/)?index\.ts$/ },
    async handler(this: { resolve: Resolve }, id: string, importer: string | undefined) {
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved?.id.endsWith('/src/client/index.ts') ? { id: './index.js', external: true } : resolved;
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

type Resolve = (
  id: string,
  importer: string | undefined,
  options: { skipSelf: boolean },
) => Promise<{ id: string } | null>;

/** A part of the SDK, which runs wherever there is fetch: a stray `node:` import fails here. */
const anywhere = {
  ...common,
  platform: 'neutral',
  plugins: [...common.plugins, besideTheSdk],
} as const satisfies UserConfig;

export default defineConfig([
  {
    ...anywhere,
    entry: { index: LIBRARY.index },
    plugins: common.plugins,
    // Readable in a stack trace; the descriptions are in the types.
    outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
  },
  { ...anywhere, entry: { logging: LIBRARY.logging }, minify: true },
  { ...anywhere, entry: { validation: LIBRARY.validation }, minify: true },
  {
    // In one build, since most of the command is the sandbox.
    ...common,
    platform: 'node',
    entry: { sandbox: LIBRARY.sandbox, cli: 'src/cli/index.ts' },
    plugins: [...common.plugins, besideTheSdk, contractOfTheCommand],
    minify: true,
    // What only one command needs is loaded by that one: `list` need not read a whole sandbox first.
    outputOptions: {
      chunkFileNames: ({ facadeModuleId, name }) =>
        `cli-${facadeModuleId ? basename(dirname(facadeModuleId)) : name}.js`,
    },
  },
  {
    // One file for the types that several entries have in common.
    ...common,
    platform: 'neutral',
    entry: LIBRARY,
    dts: { emitDtsOnly: true },
    outputOptions: { chunkFileNames: 'types.d.ts' },
  },
]);
