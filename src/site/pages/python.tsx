import type { JSX } from 'preact';
import { PYTHON_METHODS, type PythonMethod, type PythonMethodName } from '../../../generated/python.ts';
import { linkTo } from '../content/contract/links.ts';
import { Html } from '../layout/html.tsx';
import { Code } from '../layout/parts/code.tsx';
import { listed } from '../layout/parts/listed.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { PYTHON_EXAMPLES } from './python/examples.ts';

const CLIENTS = [
  { name: 'ExecutionsClient', theirs: 'client.executions', title: 'Executions' },
  { name: 'ExecutionGroupsClient', theirs: 'client.execution_groups', title: 'Execution groups' },
] as const;

export function pythonPage(site: Site): Page {
  const methods = Object.entries(PYTHON_METHODS) as [PythonMethodName, PythonMethod][];
  const guide = linkTo.guide('coming-from-python');
  return {
    path: 'python.html',
    title: 'Python, method by method',
    label: 'Python beside the SDK',
    description: `All ${methods.length} methods of Python's ExecutionsClient and ExecutionGroupsClient, each beside its counterpart in the SDK, with the code of both and what differs.`,
    section: 'Catalogues',
    body: (
      <>
        <p class="lead">
          Every method of the two Python clients beside its counterpart here, with the same call in both and
          what is different.
        </p>
        <p>
          How to make a client, and how errors, values and settings compare, is told in{' '}
          <a href={guide}>Coming from Python</a>.
        </p>
        {CLIENTS.map(({ name: client, theirs, title }) => (
          <section key={client}>
            <h2 id={client}>{title}</h2>
            <p>
              Python's <code>{client}</code>, which is <code>{theirs}</code>.
            </p>
            {methods
              .filter(([name]) => name.startsWith(`${client}.`))
              .map(([name, method]) => (
                <MethodView key={name} site={site} name={name} method={method} />
              ))}
          </section>
        ))}
      </>
    ),
    markdown: [
      `Every method of the two Python clients beside its counterpart in the SDK. How to make a client: [Coming from Python](${guide}).`,
      ...CLIENTS.flatMap(({ name: client, title }) => [
        `## ${title}`,
        ...methods
          .filter(([name]) => name.startsWith(`${client}.`))
          .map(([name, method]) => methodMarkdown(name, method)),
      ]),
    ].join('\n\n'),
    named: methods.map(([name, { notes, sdk }]) => ({
      name,
      kind: 'Python method',
      anchor: name,
      text: `${sdk}: ${notes}`,
    })),
  };
}

function MethodView({
  site,
  name,
  method,
}: {
  site: Site;
  name: PythonMethodName;
  method: PythonMethod;
}): JSX.Element {
  const { operations, sdk, notes } = method;
  const { python, sdk: ours } = PYTHON_EXAMPLES[name];
  return (
    <article class="entry beside">
      <h3 id={name}>{name.split('.')[1]}</h3>
      <p class="signature">
        <code>{signature(name, method)}</code>
      </p>
      <div class="side-by-side">
        <div>
          <p class="side-title">Python</p>
          <Code code={python} language="python" label={`${name} in Python`} />
        </div>
        <div>
          <p class="side-title">
            SDK:{' '}
            <a href={linkTo.sdkMethod(sdk)}>
              <code>{sdk}</code>
            </a>
          </p>
          <Code code={ours} language="typescript" label={`${sdk} in TypeScript`} />
        </div>
      </div>
      <Html as="p" html={site.markdown.inline(notes)} />
      <p class="small">
        Both call{' '}
        {listed(
          operations.map((id) => (
            <a key={id} href={linkTo.operation(id)}>
              <code>{id}</code>
            </a>
          )),
        )}
        .
      </p>
    </article>
  );
}

/** As Python declares it. */
function signature(name: string, { arguments: known, takesMore }: PythonMethod): string {
  const parts = known.map((argument) =>
    argument.default === null ? argument.name : `${argument.name}=${argument.default}`,
  );
  return `${name.split('.')[1]}(${[...parts, ...(takesMore ? ['**filters'] : [])].join(', ')})`;
}

function methodMarkdown(name: PythonMethodName, method: PythonMethod): string {
  const { sdk, notes, operations } = method;
  const { python, sdk: ours } = PYTHON_EXAMPLES[name];
  return [
    `### ${name}`,
    `\`${signature(name, method)}\` is [\`${sdk}\`](${linkTo.sdkMethod(sdk)}); both call ${operations.map((id) => `[\`${id}\`](${linkTo.operation(id)})`).join(', ')}. ${notes}`,
    `\`\`\`python\n${python}\n\`\`\``,
    `\`\`\`ts\n${ours}\n\`\`\``,
  ].join('\n\n');
}
