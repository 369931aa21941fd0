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

/** Pages that show in full what a guide summarises. */
const MORE: Record<string, { path: string; title: string; text: string }[]> = {
  'The life of an execution': [
    {
      path: '/lifecycle.html',
      title: 'The life cycle in pictures',
      text: 'what each action and report does in each status',
    },
  ],
  'Queueing and blocking': [
    {
      path: '/lifecycle.html#queue',
      title: 'The queue',
      text: 'in pictures, simulated by a sandbox',
    },
  ],
  'Groups and concurrency': [
    {
      path: '/lifecycle.html#group',
      title: 'A group running',
      text: 'its members and slots, in pictures',
    },
  ],
  'Cancelling and resuming': [
    {
      path: '/lifecycle.html#actions',
      title: 'The life cycle in pictures',
      text: 'what each action does in each status',
    },
  ],
  'Authentication and tenants': [
    { path: '/permissions.html', title: 'Roles and permissions', text: 'which role may do what' },
  ],
  'Errors and what to do': [
    {
      path: '/errors.html',
      title: 'Error catalogue',
      text: 'each code with its cause, its remedy and a request that triggers it',
    },
  ],
  'Known issues of the manager': [
    { path: '/defects.html', title: 'Defects of the real manager', text: 'the complete list, with evidence' },
  ],
  'Coming from Python': [
    { path: '/python.html', title: 'Python, method by method', text: 'the code of both, side by side' },
  ],
  'Checking a server': [
    { path: '/workflows.html', title: 'Workflows, step by step', text: 'the workflows that a check runs' },
  ],
  'The SDK beside others': [
    { path: '/benchmarks.html', title: 'Measured', text: 'the figures, and where the SDK is slower' },
  ],
};

export function guidePages({ contract, markdown }: Site): Page[] {
  const groups = [...Object.keys(GROUPS), OTHERS];
  const groupOf = (title: string) => groups.find((group) => GROUPS[group]?.includes(title)) ?? OTHERS;
  return contract.guides
    .map(({ title, slug, markdown: text }) => ({
      path: linkTo.guide(slug).slice(1),
      title,
      description: markdown.firstSentence(text),
      section: 'Guides' as const,
      group: groupOf(title),
      body: (
        <>
          {MORE[title]?.map((page) => (
            <p key={page.path} class="more">
              <a href={page.path}>{page.title}</a>: {page.text}.
            </p>
          ))}
          <Html html={markdown.page(text)} class="prose" />
        </>
      ),
    }))
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
