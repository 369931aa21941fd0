import type { JSX } from 'preact';
import { linkTo } from '../content/contract/links.ts';
import { textOf } from '../layout/contents.ts';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The guides by what a reader wants; one that is not listed stands at the end. */
const GROUPS: Record<string, string[]> = {
  Begin: ['Getting started', 'Authentication and tenants', 'Listing'],
  Understand: ['The life of an execution', 'Queueing and blocking', 'Groups and concurrency'],
  'Do it well': [
    'Cancelling and resuming',
    'Deleting',
    'Waiting',
    'Errors and what to do',
    'Retries and connections',
    'Known issues of the manager',
  ],
};
const OTHERS = 'Tools and neighbours';

/** Pages that show all of what a guide tells the gist of. */
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
      title: 'Who waits for whom',
      text: 'the queue in pictures, played by a sandbox',
    },
  ],
  'Groups and concurrency': [
    {
      path: '/lifecycle.html#group',
      title: 'A group running',
      text: 'its members and its slots, in pictures',
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
      text: 'each code with its cause, its remedy and a way to provoke it',
    },
  ],
  'Known issues of the manager': [
    { path: '/defects.html', title: 'Defects of the real manager', text: 'the complete list, with evidence' },
  ],
  'Coming from Python': [
    { path: '/python.html', title: 'Python, method by method', text: 'the code of both, side by side' },
  ],
  'Checking a server': [
    { path: '/workflows.html', title: 'Workflows, step by step', text: 'those that are carried out' },
  ],
  'The SDK beside others': [
    { path: '/benchmarks.html', title: 'Measured', text: 'the figures, with what the SDK loses' },
  ],
};

export function guidePages({ contract, markdown }: Site): Page[] {
  const groups = [...Object.keys(GROUPS), OTHERS];
  const groupOf = (title: string) => groups.find((group) => GROUPS[group]?.includes(title)) ?? OTHERS;
  return contract.guides
    .map(({ title, slug, markdown: text }) => {
      const html = markdown.page(text);
      return {
        path: linkTo.guide(slug).slice(1),
        title,
        description: firstSentence(html),
        section: 'Guides' as const,
        group: groupOf(title),
        body: (
          <>
            <More title={title} />
            <Html html={html} class="prose" />
          </>
        ),
        markdown: [...moreOf(title).map(moreMarkdown), text].join('\n\n'),
      };
    })
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function moreOf(title: string): { path: string; title: string; text: string }[] {
  return MORE[title] ?? [];
}

function More({ title }: { title: string }): JSX.Element {
  return (
    <>
      {moreOf(title).map(({ path, title: page, text }) => (
        <p key={path} class="more">
          <a href={path}>{page}</a>: {text}.
        </p>
      ))}
    </>
  );
}

function moreMarkdown({ path, title, text }: { path: string; title: string; text: string }): string {
  return `See also [${title}](${path}): ${text}.`;
}

function firstSentence(html: string): string {
  const paragraph = textOf(html.match(/<p>(.*?)<\/p>/s)?.[1] ?? '').replaceAll(/\s+/g, ' ');
  return paragraph.match(/^.*?[.](?= |$)/)?.[0] ?? paragraph;
}
