/**
 * The contract may use those schema keywords that every part of the pipeline handles, and no others. Each one that is
 * listed as handled is tried out in a small contract; every other one stops the generation.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type SchemaName, validateSchema } from '../../generated/validation.ts';
import type { Document, Schema } from '../../scripts/generate/contract.ts';
import { checkKeywords, KEYWORDS } from '../../scripts/generate/keywords.ts';
import { readContract } from '../../scripts/generate/read-contract.ts';
import { types } from '../../scripts/generate/types.ts';
import { PROBES, probeContract, probeName } from './keyword-probes.ts';
import { judgeByTypes } from './type-judge.ts';

// The validators of the small contract in place of the real ones, below the real validation.ts.
vi.mock('../../generated/validators.js', async () => {
  const { validators } = await import('../../scripts/generate/validators.ts');
  const { probeContract } = await import('./keyword-probes.ts');
  return import(`data:text/javascript,${encodeURIComponent(validators(probeContract()))}`);
});

const generated = join(import.meta.dirname, '../../generated');
const contract = readContract(JSON.parse(readFileSync(join(generated, 'contract.json'), 'utf8')) as Document);
const keywords = Object.keys(KEYWORDS);

describe('a keyword that is listed as handled', () => {
  const cases = keywords.flatMap((keyword) => {
    const type = `components['schemas']['${probeName(keyword)}']`;
    return [
      { type, value: PROBES[keyword]?.good },
      { type, value: PROBES[keyword]?.bad },
    ];
  });
  const verdicts = types(probeContract()).then((text) =>
    judgeByTypes(join(generated, 'openapi.ts'), cases, text),
  );

  test('is tried out here', () => {
    expect(keywords).toEqual(Object.keys(PROBES));
  });

  test.each(keywords)('is enforced by the validators: %s', (keyword) => {
    const name = probeName(keyword) as SchemaName;
    expect(validateSchema(name, PROBES[keyword]?.good)).toEqual([]);
    expect(validateSchema(name, PROBES[keyword]?.bad)).toHaveLength(1);
  });

  test.each(keywords)('is explained when it is violated: %s', (keyword) => {
    const [violation] = validateSchema(probeName(keyword) as SchemaName, PROBES[keyword]?.bad);
    expect(violation?.message).not.toContain('breaks the rule');
  });

  test.each(keywords)('is in the types exactly if it is in the list: %s', async (keyword) => {
    const accepted = await verdicts;
    const index = keywords.indexOf(keyword) * 2;
    expect({ good: accepted[index], bad: accepted[index + 1] }).toEqual({
      good: true,
      bad: KEYWORDS[keyword] === 'validators',
    });
  });
});

describe('generation', () => {
  test('accepts what the contract uses', () => {
    expect(() => checkKeywords(contract)).not.toThrow();
  });

  const withSchema = (change: Schema) => ({
    ...contract,
    schemas: { ...contract.schemas, Pagination: { ...contract.schemas.Pagination, ...change } },
  });

  test.each<[string, Schema, string]>([
    ['a keyword without a handler', { dependentRequired: {} }, 'Pagination/dependentRequired: the keyword'],
    [
      'one deep within',
      { properties: { size: { multipleOf: 2 } } },
      'Pagination/properties/size/multipleOf: the keyword',
    ],
    [
      'an unknown format',
      { properties: { size: { format: 'ipv4' } } },
      'Pagination/properties/size/format: the format "ipv4"',
    ],
    [
      'a rule beside a $ref',
      { properties: { a: { $ref: '#', minLength: 1 } } },
      'Pagination/properties/a/minLength: the types ignore',
    ],
    ['a union of nameless branches', { oneOf: [{ type: 'null' }] }, 'Pagination/oneOf: a branch has no name'],
  ])('stops at %s', (_, change, message) => {
    expect(() => checkKeywords(withSchema(change))).toThrow(message);
  });

  test('stops at a parameter with an unsupported style', () => {
    const [operation, ...others] = contract.operations;
    const [parameter, ...more] = operation?.query ?? [];
    if (!operation || !parameter) throw new Error('The contract has no query parameter.');
    const reserved = { ...parameter, keywords: [...parameter.keywords, 'allowReserved'] };
    const changed = { ...contract, operations: [{ ...operation, query: [reserved, ...more] }, ...others] };
    expect(() => checkKeywords(changed)).toThrow(
      `${operation.id}?${parameter.name}: the parameter keyword "allowReserved" is not handled`,
    );
  });

  test('reports where to add what is not handled', () => {
    expect(() => checkKeywords(withSchema({ contains: {} }))).toThrow('scripts/generate/keywords.ts');
  });
});
