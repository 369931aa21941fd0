import { StaticPlayground } from '../../console/views/playground/static-playground.tsx';
import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Island } from '../islands/island.tsx';
import { Code } from '../layout/parts/code.tsx';
import { exampleCaller } from '../samples/examples.ts';

const NAV_LINKS = [
  ['Start in five minutes', linkTo.guide('getting-started'), 'The first request, an execution, its end.'],
  ['All operations', '/reference/index.html', 'Every field, limit and error, with a form to try them.'],
  ['Errors', '/errors.html', 'Each error code: its cause, its remedy, whether to retry.'],
  ['The life cycle', '/lifecycle.html', 'Statuses, the queue and groups, in interactive pictures.'],
  ['Coming from Python', '/python.html', 'Each method of the Python client and its counterpart in the SDK.'],
  ['The console', '/console/index.html', 'A complete manager that runs in the page.'],
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
    hasOwnHeading: true,
    body: (
      <div class="home">
        <header class="hero">
          <h1>
            Run workflows on deployments, <em>one by one</em> or <em>a group at a time</em>
          </h1>
          <p class="lead">
            Cloudify Manager runs workflows on deployments. Each run is an <b>execution</b>; an{' '}
            <b>execution group</b> runs one workflow over many deployments, a few at a time. Here is that part
            of its API: a contract, a typed SDK, and a simulated manager that runs in this page.
          </p>
          <p class="actions">
            <a class="button" data-kind="primary" data-size="large" href={linkTo.guide('getting-started')}>
              Get started
            </a>
            <a class="button" data-size="large" href="/console/index.html">
              Open the console
            </a>
          </p>
        </header>
        <Island name="playground" label="Playground">
          <StaticPlayground />
        </Island>
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
