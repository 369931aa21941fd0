import type { Fetch } from './target.ts';

let started: Promise<Fetch> | undefined;

/** The manager that lives in this page; it starts when it is first asked. */
export function pageManager(): Promise<Fetch> {
  started ??= import('../../sandbox/index.ts').then(({ createSandbox }) => {
    const sandbox = createSandbox({ clock: 'virtual' });
    return (url, init) => sandbox.fetch(url, init);
  });
  return started;
}
