import type { Contract } from './contract.ts';

/** Where things have their place on the site. Links begin with `/`, the root of the site. */
export const linkTo = {
  guide: (slug: string) => `/guides/${slug}.html`,
  operation: (id: string) => `/reference/${id}.html`,
  schema: (name: string) => `/reference/schemas.html#${name}`,
  error: (code: string) => `/errors.html#${code}`,
  permission: (name: string) => `/permissions.html#${name}`,
  pythonMethod: (name: string) => `/python.html#${name}`,
};

/** The place of something that texts mention by its name in code: an operation, a schema, an error code, a permission. */
export function namedPlaces(contract: Contract): (name: string) => string | undefined {
  const { document } = contract;
  const places = new Map<string, string>();
  for (const name of Object.keys(document.components.schemas)) places.set(name, linkTo.schema(name));
  for (const name of Object.keys(document['x-permissions'].permissions))
    places.set(name, linkTo.permission(name));
  for (const code of Object.keys(document['x-error-catalogue'])) places.set(code, linkTo.error(code));
  for (const { id } of contract.operations) places.set(id, linkTo.operation(id));
  return (name) => places.get(name);
}
