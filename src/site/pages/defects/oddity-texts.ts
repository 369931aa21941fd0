import type { Oddity, Schema } from '../../content/contract/document.ts';

const PLACES: Record<Oddity['in'], string> = {
  body: 'the body',
  query: 'the query',
  header: 'the headers',
  path: 'the path',
  media: 'the text of the body',
};

/** Where in a request an oddity is met, as markdown. */
export function describePlace({ in: place, at }: Oddity): string {
  const names = at.map((each) => each.replace(/^\//, '')).filter((each) => each !== '' && place !== 'media');
  if (names.length === 0) return `In ${PLACES[place]}`;
  if (names.every((name) => name === '*')) return `Anywhere in ${PLACES[place]}`;
  return `In ${PLACES[place]}, ${names.map((name) => `\`${name}\``).join(', ')}`;
}

/** Which values it lets pass, as markdown. */
export function describeAccepted(accepts: Schema | boolean): string {
  if (typeof accepts === 'boolean') return 'anything';
  if (accepts.const !== undefined) return `\`${JSON.stringify(accepts.const)}\``;
  if (accepts.enum !== undefined)
    return accepts.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (accepts.not !== undefined) return `anything but ${describeAccepted(accepts.not)}`;
  const alternatives = accepts.anyOf ?? accepts.oneOf;
  if (alternatives !== undefined) return alternatives.map(describeAccepted).join('; or ');
  const { type, pattern, minimum, maximum, exclusiveMaximum, items } = accepts;
  const types = [type ?? []].flat().map((name) => TYPES[name] ?? name);
  return [
    ...(types.length > 0 ? [types.join(' or ')] : []),
    ...(pattern === undefined ? [] : [`matching \`${pattern}\``]),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`up to ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`]),
    ...(items === undefined ? [] : [`of ${describeAccepted(items)}`]),
  ].join(' ');
}

const TYPES: Record<string, string> = {
  string: 'a text',
  object: 'an object',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a boolean',
  null: '`null`',
};
