import { basename, dirname } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { noteBundledPackages } from './scripts/third-party-licenses.ts';

const common = {
  format: 'esm',
  target: 'es2022',
  // `.js` everywhere: package.json says that all of it is ESM.
  fixedExtension: false,
  outDir: 'dist',
  // The build empties the folder once, before all of these.
  clean: false,
  failOnWarn: true,
  plugins: [noteBundledPackages()],
} as const satisfies UserConfig;

/** Nothing of Node: these run wherever there is fetch, so a stray `node:` import must fail here. */
const anywhere = { ...common, platform: 'neutral', dts: true } as const satisfies UserConfig;

/** What is used beside the SDK asks it for its classes: with copies of its own `instanceof` would not hold. */
const besideTheSdk = asFile(/^\.\.\/index\.ts$/, './index.js');

/** Takes a module from the file of another entry. */
function asFile(module: RegExp, file: string) {
  return {
    name: `as-${file}`,
    resolveId: { filter: { id: module }, handler: () => ({ id: file, external: true }) },
  } as const;
}

/** `startSandbox` serves the one sandbox. */
const besideTheSandbox = {
  name: 'beside-the-sandbox',
  resolveId: {
    filter: { id: /^\.\/index\.ts$/ },
    handler: () => ({ id: './sandbox.js', external: true }),
  },
} as const;

// One build for each, so that nobody loads a part of the other: the SDK stays as small as it is alone.
export default defineConfig([
  {
    ...anywhere,
    entry: { index: 'src/client/index.ts' },
    sourcemap: true,
    plugins: [...common.plugins, asFile(/^\.\/logging\/index\.ts$/, './logging.js')],
  },
  {
    ...anywhere,
    entry: { validation: 'src/client/validation/index.ts' },
    plugins: [...common.plugins, besideTheSdk],
  },
  { ...anywhere, entry: { logging: 'src/client/logging/index.ts' } },
  { ...anywhere, entry: { sandbox: 'src/sandbox/index.ts' } },
  {
    ...common,
    entry: { 'sandbox-node': 'src/sandbox/node.ts' },
    platform: 'node',
    dts: true,
    plugins: [...common.plugins, besideTheSandbox],
  },
  {
    ...common,
    entry: { cli: 'src/cli/index.ts' },
    platform: 'node',
    dts: false,
    // What only one command needs is loaded by that one: `list` need not read a whole sandbox first.
    outputOptions: {
      chunkFileNames: ({ facadeModuleId, name }) =>
        `cli-${facadeModuleId ? basename(dirname(facadeModuleId)) : name}.js`,
    },
  },
]);
