/** The OpenAPI document of each line of releases, made by its overlay. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { releaseLine } from '../../generated/release-line.ts';
import { DIFFERENCES, type ReleaseLine } from '../../generated/releases.ts';
import { readBundle } from '../../scripts/lib/bundle.ts';
import { releaseDocuments } from '../../scripts/lib/documents.ts';
import { applyOverlay, type Overlay } from '../../scripts/lib/overlay.ts';
import { recordedReleases, scenariosOf } from '../recordings/releases.ts';
import { documentValidators, isDescribed } from './recorded/document-validators.ts';
import { exchanges } from './recorded/exchange.ts';

const published = await readBundle();
// biome-ignore lint/suspicious/noExplicitAny: documents without types
const documents = [...(await releaseDocuments(published))] as [ReleaseLine, any][];

describe.each(documents)('the document of %s', (line, document) => {
  it('names every difference of the release', () => {
    expect(Object.keys(document['x-cloudify-differences'])).toEqual(Object.keys(DIFFERENCES[line]));
    expect(document.info.title).toContain(line);
  });

  it('refers to components that it has, and to all of them', () => {
    const text = JSON.stringify(document);
    const used = new Set(text.match(/(?<="\$ref":")[^"]+/g));
    const { securitySchemes: _, ...components } = document.components;
    const own = Object.entries(components).flatMap(([kind, nodes]) =>
      Object.keys(nodes as object).map((name) => `#/components/${kind}/${name}`),
    );
    expect([...used].sort()).toEqual(own.sort());
  });

  it('has schemas that a stock validator takes, and requests that keep them', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'openapi.json');
    const posted = document.paths['/executions'].post.requestBody.content['application/json'];
    const validate = ajv.compile({ $ref: 'openapi.json#/components/schemas/ExecutionRequest' });
    for (const { $ref } of Object.values(posted.examples) as { $ref: string }[]) {
      const { value } = document.components.examples[$ref.split('/').at(-1) as string];
      expect([$ref, validate(value)]).toEqual([$ref, true]);
    }
  });

  it('changes something by each action of its overlay', () => {
    const file = new URL(`../../generated/overlay-${line}.json`, import.meta.url);
    const overlay = JSON.parse(readFileSync(file, 'utf8')) as Overlay;
    const before = JSON.stringify(published);
    const idle = overlay.actions.filter(
      (action) => JSON.stringify(applyOverlay(published, { ...overlay, actions: [action] })) === before,
    );
    expect(idle.map(({ target }) => target)).toEqual([]);
  });
});

describe.each(recordedReleases())('the recordings of %s', (release) => {
  const [, document] = documents.find(([line]) => line === releaseLine(release).line) ?? [];
  const recorded = exchanges(scenariosOf(release)).filter(isDescribed);

  it('are all described by the document of the release', () => {
    const { problems } = documentValidators(document);
    expect(recorded.length).toBeGreaterThan(1_500);
    expect(recorded.flatMap(problems)).toEqual([]);
  });

  it('have exactly the fields of the document', () => {
    const fields = Object.keys(document.components.schemas.Execution.properties).sort();
    const whole = recorded.filter(
      ({ operationId, query, method, response }) =>
        operationId === 'getExecution' &&
        method === 'GET' &&
        response.status === 200 &&
        !query.includes('_include'),
    );
    expect(whole.length).toBeGreaterThan(10);
    for (const { response } of whole) expect(Object.keys(response.body as object).sort()).toEqual(fields);
  });
});

describe('what a release does not have', () => {
  const of = (line: string) => documents.find(([name]) => name === line)?.[1];
  const fields = (line: string, schema: string) =>
    Object.keys(of(line).components.schemas[schema].properties);

  it('is a field of a request that it ignores', () => {
    expect(fields('6.2', 'ExecutionRequest')).not.toContain('force_status');
    expect(fields('6.3', 'ExecutionRequest')).toContain('force_status');
    expect(fields('6.4', 'ExecutionGroupUpdate')).not.toContain('concurrency');
    expect(fields('7.0.0', 'ExecutionRequest')).not.toContain('is_system_workflow');
  });

  it('is a filter that it ignores', () => {
    const filters = (line: string) =>
      of(line).paths['/executions'].delete.parameters.map(({ $ref }: { $ref: string }) => $ref);
    expect(filters('7.0.4')).not.toContain('#/components/parameters/FilterStatusDisplay');
    expect(filters('6.4')).toContain('#/components/parameters/FilterStatusDisplay');
  });

  it('is a field of its responses, and the name of it', () => {
    expect(fields('6.4', 'Execution')).not.toContain('parameters_p');
    expect(of('6.4').components.schemas.ExecutionField.enum).not.toContain('parameters_p');
    expect(of('6.4').components.parameters.Sort.schema.items.pattern).not.toContain('parameters_p');
  });

  it('is an error code', () => {
    const codes = (line: string) =>
      of(line).components.schemas.StartExecutionBadRequest.allOf[1].properties.error_code.enum;
    expect(codes('6.3')).not.toContain('unavailable_workflow_error');
    expect(codes('6.4')).toContain('unavailable_workflow_error');
  });
});

it('has a field under its former name', () => {
  const [, document] = documents.find(([line]) => line === '6.3') ?? [];
  expect(Object.keys(document.components.schemas.ExecutionRequest.properties)).toContain('creator');
});
