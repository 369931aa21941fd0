import openapiTS, { astToString } from 'openapi-typescript';
import { brandType, brandTypes } from './branded-ids.ts';
import { docComment, header } from './codegen.ts';
import type { Contract, Schema } from './contract.ts';
import { errorBodyType, errorBodyTypes, withErrorBodies } from './error-bodies.ts';

/** generated/openapi.ts: the types of every operation and schema, and each schema once more under its plain name. */
export async function types(contract: Contract): Promise<string> {
  // A default says what the manager takes when a field is left out; it does not make the field required.
  const nodes = await openapiTS(JSON.stringify(withErrorBodies(contract)), {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => errorBodyType(schema) ?? brandType(schema as Schema, contract.brands),
  });
  const aliases = Object.entries(contract.schemas).map(([name, { description }]) => {
    const comment = typeof description === 'string' ? `${docComment(description)}\n` : '';
    return `${comment}export type ${name} = components['schemas']['${name}'];\n`;
  });
  const source = header('spec/openapi.yaml, spec/paths, spec/components, spec/brands.yaml');
  return [
    source,
    astToString(nodes),
    ...brandTypes(contract.brands),
    ...aliases,
    ...errorBodyTypes(contract),
  ].join('\n');
}
