import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html } from '../layout/html.tsx';

export function changelogPage({ sources, markdown }: Site): Page {
  return {
    path: 'changelog.html',
    title: 'Changelog',
    description: 'What changed for users of the contract, the SDK, the mock and the documentation.',
    section: 'SDK and tools',
    source: 'CHANGELOG.md',
    body: <Html html={markdown.page(sources.changelog.replace(/^# .*\n+/, ''))} class="prose" />,
  };
}
