/**
 * The schemas of error responses in the published document: `ManagerError` with the codes that the response can have. Each
 * has a name, such as `StartExecutionConflict`, since generators number what has none.
 */
import { STATUS_CODES } from 'node:http';
import { type CatalogueError, referencedComponent, type Schema } from './contract.ts';
import type { Components, Operation, Response } from './openapi-nodes.ts';

/** Names the codes of all error responses. A schema with one code has the name of the error class. */
export function nameErrorCodes(
  operations: readonly Operation[],
  components: Components,
  errors: Readonly<Record<string, CatalogueError>>,
): void {
  for (const [name, response] of Object.entries(components.responses ?? {})) {
    nameCodesOf(response as Response, name, 'An error of several operations.');
  }
  for (const { operationId, responses } of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const reason = STATUS_CODES[status]?.replaceAll(' ', '');
      const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${reason}`;
      nameCodesOf(response, name, `An error of \`${operationId}\` with status ${status}.`);
    }
  }

  function nameCodesOf({ content = {} }: Response, name: string, description: string): void {
    const json = content['application/json'];
    if (json === undefined || referencedComponent(json.schema) !== 'ManagerError') return;
    const codes = [...new Set(Object.values(json.examples ?? {}).map(codeOf))].sort();
    const [code, ...others] = codes;
    if (code === undefined) return;
    const only = others.length === 0 ? errors[code] : undefined;
    const errorCode = only === undefined ? { type: 'string', enum: codes } : { type: 'string', const: code };
    components.schemas = {
      ...components.schemas,
      [only?.class ?? name]: {
        description: only?.summary ?? description,
        allOf: [json.schema, { type: 'object', properties: { error_code: errorCode } }],
      },
    };
    json.schema = { $ref: `#/components/schemas/${only?.class ?? name}` };
  }

  /** The examples of an error response show all codes that it can have; a house rule sees to it. */
  function codeOf(example: unknown): string {
    const shared = components.examples?.[referencedComponent(example as Schema) ?? ''];
    return ((shared ?? example) as { value: { error_code: string } }).value.error_code;
  }
}
