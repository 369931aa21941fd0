/**
 * The generated types and the generated validators come from the same schemas by different tools. Both judge the same
 * values here, and must give the same verdict about everything that a type can express.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import { type SchemaName, validateResponse, validateSchema } from '../../generated/validation.ts';
import { queries } from '../../generated/validators.js';
import { type Document, referencedComponent, type Schema } from '../../scripts/generate/contract.ts';
import { KEYWORDS } from '../../scripts/generate/keywords.ts';
import { readContract } from '../../scripts/generate/read-contract.ts';
import { samplesOf } from './samples.ts';
import { judgeByTypes } from './type-judge.ts';

const generated = join(import.meta.dirname, '../../generated');
const typesFile = join(generated, 'openapi.ts');
const document = JSON.parse(readFileSync(join(generated, 'contract.json'), 'utf8')) as Document;
const { schemas, operations } = readContract(document);

/** Rules about values, which TypeScript has no way to express. (Nor can it tell integers; no sample is a fraction.) */
const BEYOND_TYPES = new Set(Object.keys(KEYWORDS).filter((keyword) => KEYWORDS[keyword] === 'validators'));

interface Subject {
  readonly name: string;
  readonly type: string;
  readonly schema: Schema;
  /** The keywords that a value breaks. */
  readonly broken: (value: unknown) => readonly { keyword: string }[];
}

const named = Object.entries(schemas).map(
  ([name, schema]): Subject => ({
    name,
    type: `components['schemas']['${name}']`,
    schema,
    broken: (value) => validateSchema(name as SchemaName, value),
  }),
);

const queryObjects = operations
  .filter(({ query }) => query.length > 0)
  .map(({ id, query }): Subject => {
    const properties = Object.fromEntries(query.map(({ name, schema }) => [name, schema]));
    const validate = queries[id as OperationId];
    return {
      name: `the query of ${id}`,
      type: `NonNullable<operations['${id}']['parameters']['query']>`,
      schema: { type: 'object', properties },
      broken: (value) => [
        ...(validate(value) ? [] : (validate.errors ?? [])),
        ...Object.keys(value ?? {})
          .filter((key) => !(key in properties))
          .map(() => ({ keyword: 'unknown' })),
      ],
    };
  });

/** What operations describe in place. */
const nameless = operations.flatMap(({ id, statuses }) =>
  [...statuses].flatMap(([status, content]) =>
    [...content]
      .filter(([, schema]) => referencedComponent(schema) === undefined)
      .map(
        ([contentType, schema]): Subject => ({
          name: `the ${status} of ${id} as ${contentType}`,
          type: `operations['${id}']['responses'][${status}]['content']['${contentType}']`,
          schema,
          broken: (body) => validateResponse(id as OperationId, { status, contentType, body }),
        }),
      ),
  ),
);

const subjects = [...named, ...queryObjects, ...nameless];

interface Verdict {
  readonly what: string;
  readonly types: boolean;
  readonly validators: boolean;
}

/** What both sides say about the samples of each subject, by its name. */
function judge(judged: readonly Subject[], typesText?: string): Map<string, Verdict[]> {
  const cases = judged.flatMap((subject) =>
    samplesOf(subject.schema, schemas).map(({ what, value }) => ({
      subject,
      what,
      type: subject.type,
      value,
    })),
  );
  const accepted = judgeByTypes(typesFile, cases, typesText);
  const verdicts = new Map<string, Verdict[]>(judged.map(({ name }) => [name, []]));
  for (const [index, { subject, what, value }] of cases.entries()) {
    const validators = subject.broken(value).every(({ keyword }) => BEYOND_TYPES.has(keyword));
    verdicts.get(subject.name)?.push({ what, types: accepted[index] === true, validators });
  }
  return verdicts;
}

function disagreements(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ types, validators }) => types !== validators)
    .map(({ what, types }) => `${what}: only the ${types ? 'types accept' : 'validators accept'} it`);
}

describe('types and validators agree', () => {
  let verdicts: Map<string, Verdict[]>;

  beforeAll(() => {
    verdicts = judge(subjects);
  });

  test('about every body by its name', () => {
    const bodies = operations.flatMap(({ body }) => (body === undefined ? [] : [referencedComponent(body)]));
    expect(bodies).toEqual(bodies.filter((name) => name !== undefined && name in schemas));
  });

  test.each(subjects.map(({ name }) => name))('on what is and what is not %s', (name) => {
    const judged = verdicts.get(name) ?? [];
    expect(disagreements(judged)).toEqual([]);
    expect(new Set(judged.map(({ types }) => types))).toEqual(new Set([true, false]));
  });
});

describe('the comparison notices', () => {
  const text = readFileSync(typesFile, 'utf8');
  const execution = subjects.filter(({ name }) => name === 'Execution');

  /** What is found when the type of an execution is not what was generated. */
  function findings(...changes: [right: string, wrong: string][]): string[] {
    const tampered = changes.reduce((types, [right, wrong]) => {
      const start = types.indexOf(right, types.indexOf(' Execution: {'));
      expect(start).toBeGreaterThan(0);
      return types.slice(0, start) + wrong + types.slice(start + right.length);
    }, text);
    return disagreements(judge(execution, tampered).get('Execution') ?? []);
  }

  test('a type that is wrong, one that is too wide and one that need not be there', () => {
    const found = findings(
      ['is_dry_run: boolean;', 'is_dry_run: boolean | string;'],
      ['workflow_id: WorkflowId;', 'workflow_id: WorkflowId | null;'],
      ['resume: boolean;', 'resume?: boolean;'],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        '/is_dry_run: "some text": only the types accept it',
        '/workflow_id: null: only the types accept it',
        'the whole: without resume: only the types accept it',
      ]),
    );
  });

  test('a property that the types alone require', () => {
    const found = findings(['resume: boolean;', 'resume: boolean; more: 1;']);
    expect(found).toContain('the whole: good: only the validators accept it');
  });
});
