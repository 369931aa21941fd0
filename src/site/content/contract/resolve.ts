import type { Reference } from './document.ts';

/** The target of a reference within a document; anything else is returned as it is. */
export function resolveIn<Node extends object>(document: object, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document);
  if (target === undefined) throw new Error(`The document has nothing at ${node.$ref}.`);
  return resolveIn(document, target as Node | Reference);
}
