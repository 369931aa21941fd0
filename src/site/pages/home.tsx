import { linkTo } from '../contract/links.ts';
import { Island } from '../islands/island.tsx';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function homePage({ contract, markdown }: Site): Page {
  const { info } = contract.document;
  return {
    path: 'index.html',
    title: info.title,
    label: 'Home',
    description: info.summary,
    section: 'Start',
    body: (
      <>
        <p class="lead">{info.summary}</p>
        <Island name="playground" label="Playground">
          <p>
            A manager that lives in this page needs scripts. Without them, read{' '}
            <a href={linkTo.guide('the-life-of-an-execution')}>the life of an execution</a>.
          </p>
        </Island>
        <Html html={markdown.page(info.description)} />
      </>
    ),
    markdown: `${info.summary}\n\n${info.description}`,
  };
}
