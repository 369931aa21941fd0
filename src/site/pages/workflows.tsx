import type { JSX } from 'preact';
import { WORKFLOWS } from '../../../generated/workflows.ts';
import type { ContractOperation } from '../content/contract/contract.ts';
import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { Json } from '../layout/parts/code.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import { Term } from '../layout/parts/term.tsx';
import { useSite } from '../layout/site-context.ts';
import { describeCriterion, describeRetry, type Step, withPlaceholders } from './workflows/step-texts.ts';

interface Workflow {
  workflowId: string;
  summary: string;
  inputs: { properties: Record<string, { description?: string }> };
  steps: readonly Step[];
}

export function workflowsPage(): Page {
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
    source: 'spec/workflows.arazzo.yaml',
    body: (
      <>
        <p class="lead">
          Typical sequences of requests. Each step is an operation and what its response must contain.
        </p>
        <p>
          They are part of the contract, in <a href="https://spec.openapis.org/arazzo/v1.0.1.html">Arazzo</a>.
          A <a href={guide}>check of a server</a> runs them. Executions with a fixed status are only recorded
          (<code>force_status</code>), so that no worker ends them. The runner fills in the placeholders in
          angle brackets:
        </p>
        <dl class="terms">
          {inputs.map(({ name, description }) => (
            <Term key={name} name={<code>{`<${name}>`}</code>}>
              {description}
            </Term>
          ))}
        </dl>
        {workflows.map(({ workflowId, summary, steps }) => (
          <section key={workflowId}>
            <h2 id={workflowId}>{summary}</h2>
            <ol class="steps">
              {steps.map((step) => (
                <StepView key={step.stepId} step={step} />
              ))}
            </ol>
          </section>
        ))}
      </>
    ),
    searchTargets: workflows.map(({ workflowId, summary }) => ({
      name: workflowId,
      kind: 'workflow',
      anchor: workflowId,
      text: summary,
    })),
  };
}

function StepView({ step }: { step: Step }): JSX.Element {
  const { id, method, path } = operationOf(useSite(), step);
  const again = describeRetry(step);
  return (
    <li>
      <p class="step-line">
        <a href={linkTo.operation(id)}>
          <Endpoint method={method} path={pathOf(step, path)} />
        </a>
      </p>
      {step.description && <Inline as="p" text={step.description} />}
      {step.requestBody && (
        <Json value={withPlaceholders(step.requestBody.payload)} label={`The body of ${step.stepId}`} />
      )}
      <p class="small">
        <Inline text={expectation(step)} />
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

function pathOf({ parameters = [] }: Step, path: string): string {
  return parameters.reduce(
    (filled, { name, value }) => filled.replace(`{${name}}`, String(withPlaceholders(value))),
    path,
  );
}

function expectation({ successCriteria }: Step): string {
  const words = successCriteria.map(({ condition }) => describeCriterion(condition));
  return `Succeeds when ${words.join(', and ')}.`;
}
