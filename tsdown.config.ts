import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/client/index.ts' },
  format: 'esm',
  // Nothing of Node: the client runs wherever there is fetch, so a stray `node:` import must fail here.
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
  outDir: 'dist',
  failOnWarn: true,
});
