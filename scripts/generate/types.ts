import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from './contract.ts';
import { docComment, header } from './source-text.ts';

/** generated/openapi.ts: the types of every operation and schema, and each schema once more under its plain name. */
export async function types({ document, schemas }: Contract): Promise<string> {
  // A default says what the manager takes when a field is left out; it does not make the field required.
  const nodes = await openapiTS(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  const aliases = Object.entries(schemas).map(([name, { description }]) => {
    const comment = typeof description === 'string' ? `${docComment(description)}\n` : '';
    return `${comment}export type ${name} = components['schemas']['${name}'];\n`;
  });
  return [header('spec/openapi.yaml, spec/paths, spec/components'), astToString(nodes), ...aliases].join(
    '\n',
  );
}
