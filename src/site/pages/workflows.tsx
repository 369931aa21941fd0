import type { JSX } from 'preact';
import { WORKFLOWS } from '../../../generated/workflows.ts';
import type { ContractOperation } from '../content/contract/contract.ts';
import { linkTo } from '../content/contract/links.ts';
import { jsonBlock } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Json } from '../layout/parts/code.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { criterion, plainValue, repetition, type Step } from './workflows/words.ts';

interface Workflow {
  workflowId: string;
  summary: string;
  inputs: { properties: Record<string, { description?: string }> };
  steps: readonly Step[];
}

export function workflowsPage(site: Site): Page {
  const workflows = WORKFLOWS.workflows as readonly Workflow[];
  const inputs = Object.entries(workflows[0]?.inputs.properties ?? {}).flatMap(([name, { description }]) =>
    description === undefined ? [] : [{ name, description }],
  );
  const guide = linkTo.guide('checking-a-server');
  return {
    path: 'workflows.html',
    title: 'Workflows, step by step',
    label: 'Workflows',
    description: WORKFLOWS.info.summary,
    section: 'Catalogues',
    body: (
      <>
        <p class="lead">
          What one does with executions, from the first request to the last. Each step is an operation and
          what its answer has to be.
        </p>
        <p>
          They are part of the contract, in <a href="https://spec.openapis.org/arazzo/v1.0.1.html">Arazzo</a>,
          and are carried out against a server when it is <a href={guide}>checked</a>. Executions that stand
          for running ones are only recorded there (<code>force_status</code>), so that nobody else ends them.
          What stands in angle brackets is put in by whoever carries them out:
        </p>
        <dl class="effects">
          {inputs.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{`<${name}>`}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        {workflows.map(({ workflowId, summary, steps }) => (
          <section key={workflowId}>
            <h2 id={workflowId}>{summary}</h2>
            <ol class="steps">
              {steps.map((step) => (
                <StepView key={step.stepId} site={site} step={step} />
              ))}
            </ol>
          </section>
        ))}
      </>
    ),
    markdown: [
      `${WORKFLOWS.info.summary} They are part of the contract, in Arazzo, and are carried out against a server when it is [checked](${guide}).`,
      inputs.map(({ name, description }) => `- \`<${name}>\`: ${description}`).join('\n'),
      ...workflows.flatMap(({ summary, steps }) => [
        `## ${summary}`,
        ...steps.map((step, index) => stepMarkdown(step, index + 1, operationOf(site, step))),
      ]),
    ].join('\n\n'),
    named: workflows.map(({ workflowId, summary }) => ({
      name: workflowId,
      kind: 'workflow',
      anchor: workflowId,
      text: summary,
    })),
  };
}

function StepView({ site, step }: { site: Site; step: Step }): JSX.Element {
  const { id, method, path } = operationOf(site, step);
  const { markdown } = site;
  const again = repetition(step);
  return (
    <li>
      <p class="step-line">
        <a href={linkTo.operation(id)}>
          <Endpoint method={method} path={pathOf(step, path)} />
        </a>
      </p>
      {step.description && <Html as="p" html={markdown.inline(step.description)} />}
      {step.requestBody && (
        <Json value={plainValue(step.requestBody.payload)} label={`The body of ${step.stepId}`} />
      )}
      <p class="small">
        <Html as="span" html={markdown.inline(expectation(step))} />
        {again && ` ${again}`}
      </p>
    </li>
  );
}

function operationOf({ contract }: Site, { operationId }: Step): ContractOperation {
  const found = contract.operations.find(({ id }) => id === operationId);
  if (found === undefined) throw new Error(`A workflow has a step of ${operationId}, which is no operation.`);
  return found;
}

/** The path with what the step puts into it. */
function pathOf({ parameters = [] }: Step, path: string): string {
  return parameters.reduce(
    (filled, { name, value }) => filled.replace(`{${name}}`, String(plainValue(value))),
    path,
  );
}

function expectation({ successCriteria }: Step): string {
  const words = successCriteria.map(({ condition }) => criterion(condition));
  return `Right when ${words.join(', and ')}.`;
}

function stepMarkdown(step: Step, number: number, { id, method, path }: ContractOperation): string {
  return [
    `${number}. ${`\`${method} ${pathOf(step, path)}\``} ([\`${id}\`](${linkTo.operation(id)})). ${step.description ?? ''}`.trimEnd(),
    ...(step.requestBody === undefined ? [] : [jsonBlock(plainValue(step.requestBody.payload))]),
    `${expectation(step)} ${repetition(step) ?? ''}`.trimEnd(),
  ].join('\n\n');
}
