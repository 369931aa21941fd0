/** Makes generated values consistent in ways that JSON Schema cannot describe. */
import { STATUSES } from '../../generated/lifecycle.ts';

type Json = Record<string, unknown>;

/** Times have milliseconds and a Z; fields that follow from others do; pages add up. */
export function makeConsistent(body: unknown): unknown {
  const value = withTimes(body);
  if (!isObject(value) || !Array.isArray(value.items)) return row(value);
  const items = value.items.map(row);
  const { metadata } = value;
  if (!isObject(metadata) || !isObject(metadata.pagination)) return { ...value, items };
  // A page of which all rows are shown. Not every page has a size and an offset.
  const pagination = { total: items.length, size: items.length, offset: 0 };
  const known = Object.entries(pagination).filter(([name]) => name in (metadata.pagination as Json));
  return { ...value, items, metadata: { ...metadata, pagination: Object.fromEntries(known) } };
}

function withTimes(value: unknown): unknown {
  if (typeof value === 'string') return isTime(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(withTimes);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTimes(inner)]));
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\S*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}

function row(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { status, visibility } = value;
  return {
    ...value,
    ...('status_display' in value && {
      status_display: STATUSES[status as keyof typeof STATUSES]?.display ?? status,
    }),
    ...('resource_availability' in value && { resource_availability: visibility }),
    ...('private_resource' in value && visibility !== null && { private_resource: visibility === 'private' }),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
