import type { JSX } from 'preact';
import { PYTHON_METHODS, type PythonMethod, type PythonMethodName } from '../../../generated/python.ts';
import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { Code } from '../layout/parts/code.tsx';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { joinList } from '../layout/parts/join-list.tsx';
import { type PythonExample, pythonExamples } from './python/examples.ts';

const CLIENTS = [
  { name: 'ExecutionsClient', theirs: 'client.executions', title: 'Executions' },
  { name: 'ExecutionGroupsClient', theirs: 'client.execution_groups', title: 'Execution groups' },
  { name: 'ManagerClient', theirs: 'client.manager', title: 'The manager' },
] as const;

export function pythonPage(site: Site): Page {
  const methods = Object.entries(PYTHON_METHODS) as [PythonMethodName, PythonMethod][];
  const examples = pythonExamples(site.contract.document);
  const guide = linkTo.guide('coming-from-python');
  return {
    path: 'python.html',
    title: 'Python, method by method',
    label: 'Python beside the SDK',
    description: `${methods.length} methods of the Python client: all of ExecutionsClient and ExecutionGroupsClient, and the version, each beside its counterpart in the SDK, with the code of both and what differs.`,
    section: 'Catalogues',
    source: 'spec/python.yaml',
    body: (
      <>
        <p class="lead">
          Every method of Python's two clients for executions, and the version from its client for the
          manager: each with its counterpart in the SDK, the same call in both, and the differences.
        </p>
        <p>
          How to create a client, and how errors, values and settings compare:{' '}
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
                <MethodView key={name} name={name} method={method} example={examples[name]} />
              ))}
          </section>
        ))}
      </>
    ),
    searchTargets: methods.map(([name, { notes, sdk }]) => ({
      name,
      kind: 'Python method',
      anchor: name,
      text: `${sdk}: ${notes}`,
    })),
  };
}

function MethodView({
  name,
  method,
  example,
}: {
  name: PythonMethodName;
  method: PythonMethod;
  example: PythonExample;
}): JSX.Element {
  const { operations, sdk, notes } = method;
  const { python, sdk: code } = example;
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
            SDK: <CodeLink to={linkTo.sdkMethod(sdk)} name={sdk} />
          </p>
          <Code code={code} language="typescript" label={`${sdk} in TypeScript`} />
        </div>
      </div>
      <Inline as="p" text={notes} />
      <p class="small">
        Both call{' '}
        {joinList(operations.map((id) => <CodeLink key={id} to={linkTo.operation(id)} name={id} />))}.
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
