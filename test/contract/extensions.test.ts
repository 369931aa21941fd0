/** The extensions of both documents, as spec/extensions.yaml describes them. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(read('extensions.schema.json'), 'extensions');

function problems(document: unknown, reference = 'extensions'): string[] {
  const validate = ajv.getSchema(reference);
  if (validate === undefined) throw new Error(`There is no schema ${reference}.`);
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const operation = (changes: object) => {
  const contract = read('contract.json');
  Object.assign(contract.paths['/executions'].get, changes);
  return contract;
};

describe('the extensions', () => {
  it('of the contract have a description and the values that it allows', () => {
    expect(problems(read('contract.json'))).toEqual([]);
  });

  it('of the published document are the permission and the minimum role', () => {
    expect(problems(read('openapi.json'), 'extensions#/$defs/published')).toEqual([]);
    expect(problems(read('contract.json'), 'extensions#/$defs/published')).not.toEqual([]);
  });

  it.each([
    ['an unknown name', { 'x-unknown': 1 }],
    ['a name without our prefix', { 'x-permission': 'execution_list' }],
    ['a role that does not exist', { 'x-cloudify-minimum-role': 'owner' }],
    ['a code in place of a list of codes', { 'x-cloudify-error-codes': 'not_found_error' }],
    ['an example request with an unknown key', { 'x-cloudify-example-requests': [{ headers: {} }] }],
  ])('are not valid with %s', (_, changes) => {
    expect(problems(operation(changes))).not.toEqual([]);
  });

  it('are all described', () => {
    const { properties, $defs } = read('extensions.schema.json');
    const described: [string, { description?: string; $ref?: string }][] = Object.entries({
      ...properties,
      ...$defs.part.properties,
      ...$defs.published.properties,
    });
    const without = described.filter(([, { description, $ref }]) => {
      const definition = $defs[$ref?.split('/').at(-1) ?? ''];
      return !(description ?? definition?.description);
    });
    expect(described.length).toBeGreaterThan(12);
    expect(without).toEqual([]);
  });
});
