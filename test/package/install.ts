/**
 * What would be published, as its users get it: builds and packs once, and installs the tarball in
 * an empty project that holds the programs of consumer/.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { runProgram } from '../../scripts/lib/stages.ts';
import { npm } from './npm.ts';

export interface Installed {
  /** A project with the package installed. */
  readonly project: string;
  readonly tarball: string;
  /** The paths in the tarball, sorted. */
  readonly files: readonly string[];
  /** How many bytes the tarball has, and how many what it unpacks to. */
  readonly bytes: { readonly packed: number; readonly unpacked: number };
}

declare module 'vitest' {
  interface ProvidedContext {
    installed: Installed;
  }
}

/** Vitest calls it before the first test of the package, and what it returns after the last one. */
export default async function install(vitest: TestProject): Promise<() => Promise<void>> {
  const build = await runProgram('scripts/build.ts', [], 'collect');
  if (build.exitCode !== 0) throw new Error(build.output);
  const work = await mkdtemp(join(tmpdir(), 'cloudify-executions-package-'));
  const own = await pack(ROOT, work);

  const project = join(work, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  // Its dependency is packed from our node_modules, so that no registry is used, and npm still checks that the version
  // is one the package accepts. Would it want anything more, this would fail.
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'];
  const packed = await Promise.all(dependencies.map((name) => pack(join(ROOT, 'node_modules', name), work)));
  const tarballs = [own, ...packed].map(({ tarball }) => tarball);
  await npm(project, ['install', '--offline', '--no-audit', '--no-fund', ...tarballs]);
  await cp(join(import.meta.dirname, 'consumer'), project, { recursive: true });

  vitest.provide('installed', { project, ...own });
  return () => rm(work, { recursive: true });
}

/** Without scripts, because `prepack` would build once more. */
async function pack(folder: string, into: string): Promise<Omit<Installed, 'project'>> {
  const report = await npm(folder, ['pack', '--json', '--ignore-scripts', '--pack-destination', into]);
  const [{ filename, files, size, unpackedSize }] = JSON.parse(report) as [Packed];
  return {
    tarball: join(into, filename),
    files: files.map(({ path }) => path).sort(),
    bytes: { packed: size, unpacked: unpackedSize },
  };
}

interface Packed {
  filename: string;
  files: { path: string }[];
  size: number;
  unpackedSize: number;
}
