import { PlaygroundPicture } from '../../console/views/play/picture.tsx';
import { linkTo } from '../content/contract/links.ts';
import { Island } from '../islands/island.tsx';
import { Code } from '../layout/parts/code.tsx';
import type { Page } from '../page.ts';
import { exampleCaller } from '../samples/examples.ts';
import type { Site } from '../site.ts';

const NAV_LINKS = [
  ['Start in five minutes', linkTo.guide('getting-started'), 'The first request, an execution, its end.'],
  ['All operations', '/reference/index.html', 'Every field, limit and error, with a manager to try them on.'],
  ['When it fails', '/errors.html', 'Each error code: why it came, what to do, whether to retry.'],
  ['The life cycle', '/lifecycle.html', 'Statuses, the queue and groups, in pictures that move.'],
  ['Coming from Python', '/python.html', 'Each method of the Python client beside ours.'],
  ['The console', '/console/index.html', 'A whole manager to play with, in this page.'],
] as const;

export function homePage({ contract }: Site): Page {
  const { info } = contract.document;
  const example = tenLines(exampleCaller(contract.document).baseUrl);
  return {
    path: 'index.html',
    title: info.title,
    label: 'Home',
    description: info.summary,
    section: 'Start',
    layout: 'wide',
    ownHeading: true,
    body: (
      <div class="home">
        <header class="hero">
          <h1>
            Run workflows on deployments, <em>one by one</em> or <em>a group at a time</em>
          </h1>
          <p class="lead">
            Cloudify Manager runs workflows on deployments. Each run is an <b>execution</b>; an{' '}
            <b>execution group</b> runs one workflow over many deployments, a few at a time. Here is that part
            of its API: a contract, a typed SDK, and a manager that lives in this page, so that you can watch
            every rule at work.
          </p>
          <p class="actions">
            <a class="button primary" href={linkTo.guide('getting-started')}>
              Get started
            </a>
            <a class="button" href="/console/index.html">
              Open the console
            </a>
          </p>
        </header>
        <section aria-labelledby="play">
          <h2 id="play">Play with it for a minute</h2>
          <Island name="playground" label="Playground">
            <PlaygroundPicture />
          </Island>
        </section>
        <div class="hero-code">
          <Code code={example} language="typescript" label="An execution in ten lines, with the SDK" />
        </div>
        <section aria-labelledby="nav-links">
          <h2 id="nav-links">Where to go</h2>
          <ul class="nav-links">
            {NAV_LINKS.map(([title, link, text]) => (
              <li key={title}>
                <a href={link}>{title}</a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
        <p class="small">
          The contract describes version 3.1 of the manager’s REST API, as recorded from manager 7.1.0.dev1.
          Events, logs and summaries are not part of it.
        </p>
      </div>
    ),
    markdown: [
      info.summary,
      info.description,
      `\`\`\`ts\n${example}\n\`\`\``,
      NAV_LINKS.map(([title, link, text]) => `- [${title}](${link}): ${text}`).join('\n'),
    ].join('\n\n'),
  };
}

function tenLines(server: string): string {
  return `import { CloudifyClient } from 'cloudify-executions';

const client = new CloudifyClient({
  baseUrl: '${server}',
  auth: { username: 'admin', password: 'admin' },
});

const backup = await client.executions.run({
  deployment_id: 'shop-vienna',
  workflow_id: 'backup',
});
console.log(backup.status); // terminated`;
}
