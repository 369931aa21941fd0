import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function changelogPage({ sources, markdown }: Site): Page {
  const text = sources.changelog.replace(/^# .*\n+/, '');
  return {
    path: 'changelog.html',
    title: 'Changelog',
    description: 'What changed for those who use the contract, the SDK, the mock or the documentation.',
    section: 'SDK and tools',
    body: <Html html={markdown.page(text)} class="prose" />,
    markdown: text,
  };
}
