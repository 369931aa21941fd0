import type { ApiIndex } from '../sdk/api-index.ts';
import type { Contract } from './contract.ts';

/** Links to pages and ids of the site. They begin with `/`, the root of the site. */
export const linkTo = {
  guide: (slug: string) => `/guides/${slug}.html`,
  operation: (id: string) => `/reference/${id}.html`,
  schema: (name: string) => `/reference/schemas.html#${name}`,
  error: (code: string) => `/errors.html#${code}`,
  status: (status: string) => `/lifecycle.html#${status}`,
  permission: (name: string) => `/permissions.html#${name}`,
  pythonMethod: (name: string) => `/python.html#${name}`,
  /** `executions.list`, as it is called on a client. */
  sdkMethod: (name: string) => `/sdk.html#${name}`,
  /** An export of the package, such as an error class. */
  sdkExport: (name: string) => `/sdk.html#${name}`,
  defect: (name: string) => `/defects.html#${name}`,
  /** How some releases differ. */
  difference: (id: string) => `/releases.html#${id}`,
  workflow: (id: string) => `/workflows.html#${id}`,
  sandboxOperation: (id: string) => `/sandbox.html#${id}`,
};

/** Exports that are plain words, such as `Page`, are ambiguous in texts and not linked. */
const DISTINCTIVE_NAME = /[a-z][A-Z]|[A-Z]_[A-Z]/;

/**
 * The link targets of names in code: operations, schemas, error codes, statuses, permissions, methods of a client, exports
 * of the package.
 */
export function linkTargets(contract: Contract, api: ApiIndex): (name: string) => string | undefined {
  const { document } = contract;
  const places = new Map<string, string>();
  for (const [client, methods] of Object.entries(document['x-cloudify-python-methods'])) {
    for (const method of Object.keys(methods)) {
      places.set(`${client}.${method}`, linkTo.pythonMethod(`${client}.${method}`));
    }
  }
  for (const { name, members } of api.exports) {
    if (DISTINCTIVE_NAME.test(name)) places.set(name, linkTo.sdkExport(name));
    for (const { name: member, anchor } of members) {
      if (/^(execution|manager)/.test(anchor)) places.set(anchor, linkTo.sdkMethod(anchor));
      else places.set(`${name}.${member}`, linkTo.sdkExport(anchor));
    }
  }
  for (const { name } of api.errorClasses) places.set(name, linkTo.sdkExport(name));
  for (const status of Object.keys(document['x-cloudify-lifecycle'].statuses)) {
    places.set(status, linkTo.status(status));
  }
  for (const name of Object.keys(document.components.schemas)) places.set(name, linkTo.schema(name));
  for (const name of Object.keys(document['x-cloudify-permissions'].permissions))
    places.set(name, linkTo.permission(name));
  for (const code of Object.keys(document['x-cloudify-errors'])) places.set(code, linkTo.error(code));
  for (const { id } of contract.operations) places.set(id, linkTo.operation(id));
  return (name) => places.get(name) ?? places.get(name.replace(/^client\./, '').replace(/\(.*\)$/s, ''));
}
