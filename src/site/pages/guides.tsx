import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Html } from '../layout/html.tsx';

/** The groups of the guides in the navigation. A guide that is not listed is in the last group. */
const GROUPS: Record<string, string[]> = {
  Start: ['Getting started', 'Authentication and tenants', 'Listing'],
  Understand: ['The life of an execution', 'Queueing and blocking', 'Groups and concurrency'],
  'In production': [
    'Cancelling and resuming',
    'Deleting',
    'Waiting',
    'Errors and what to do',
    'Retries and connections',
    'Known issues of the manager',
  ],
};
const OTHERS = 'Tools and integrations';

/** Pages that show in full what a guide summarises: path, title, content. */
const MORE: Record<string, readonly [path: string, title: string, content: string]> = {
  'The life of an execution': [
    '/lifecycle.html',
    'The life cycle in pictures',
    'the outcome of each action and update in each status',
  ],
  'Queueing and blocking': ['/lifecycle.html#queue', 'The queue', 'in pictures, simulated by a sandbox'],
  'Groups and concurrency': [
    '/lifecycle.html#group',
    'A group running',
    'its members and slots, in pictures',
  ],
  'Cancelling and resuming': [
    '/lifecycle.html#actions',
    'The life cycle in pictures',
    'the outcome of each action in each status',
  ],
  'Authentication and tenants': ['/permissions.html', 'Roles and permissions', 'which role may do what'],
  'Errors and what to do': [
    '/errors.html',
    'Error catalogue',
    'each code with its cause, its remedy and a request that triggers it',
  ],
  'Known issues of the manager': [
    '/defects.html',
    'Defects of the real manager',
    'the complete list, with evidence',
  ],
  'Coming from Python': ['/python.html', 'Python, method by method', 'the code of both, side by side'],
  'Checking a server': ['/workflows.html', 'Workflows, step by step', 'the workflows that a check runs'],
  'The SDK beside others': ['/benchmarks.html', 'Measured', 'the figures, and where the SDK is slower'],
};

export function guidePages({ contract, markdown, sources }: Site): Page[] {
  const groups = [...Object.keys(GROUPS), OTHERS];
  const groupOf = (title: string) => groups.find((group) => GROUPS[group]?.includes(title)) ?? OTHERS;
  return contract.guides
    .map(({ title, slug, markdown: text }) => ({
      path: linkTo.guide(slug).slice(1),
      title,
      description: markdown.firstSentence(text),
      section: 'Guides' as const,
      group: groupOf(title),
      ...(sources.guideFiles[title] !== undefined && { source: sources.guideFiles[title] }),
      body: (
        <>
          {MORE[title] && (
            <p class="more">
              <a href={MORE[title][0]}>{MORE[title][1]}</a>: {MORE[title][2]}.
            </p>
          )}
          <Html html={markdown.page(text)} class="prose" />
        </>
      ),
    }))
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
