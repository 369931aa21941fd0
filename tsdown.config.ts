import { defineConfig, type UserConfig } from 'tsdown';

const common = {
  format: 'esm',
  target: 'es2022',
  // `.js` everywhere: package.json says that all of it is ESM.
  fixedExtension: false,
  outDir: 'dist',
  // The build empties the folder once, before all of these.
  clean: false,
  failOnWarn: true,
} as const satisfies UserConfig;

// One build for each, so that nobody loads a part of the other: the SDK stays as small as it is alone.
export default defineConfig([
  // Nothing of Node: these two run wherever there is fetch, so a stray `node:` import must fail here.
  { ...common, entry: { index: 'src/client/index.ts' }, platform: 'neutral', dts: true, sourcemap: true },
  { ...common, entry: { sandbox: 'src/sandbox/index.ts' }, platform: 'neutral', dts: true },
  { ...common, entry: { cli: 'src/cli/index.ts' }, platform: 'node', dts: false },
]);
