import type { Options, Query } from 'minisearch';
import type { SearchEntry } from './entries.ts';

export interface IndexedEntry extends SearchEntry {
  id: number;
}

export const SEARCH_OPTIONS: Options<IndexedEntry> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['url', 'title', 'page', 'kind', 'text'],
  tokenize: tokenize,
  searchOptions: {
    // The query is tokenized already.
    tokenize: (text) => [text],
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { title: 5, page: 2 },
    boostDocument: (_id, _term, fields) => KIND_WEIGHTS[String(fields?.kind)] ?? 1,
  },
};

/** Named things rank higher than sections of text. */
const KIND_WEIGHTS: Record<string, number> = {
  operation: 2,
  page: 1.8,
  'error code': 1.8,
  schema: 1.5,
  'SDK method': 1.5,
  status: 1.5,
  'Python method': 1.2,
};

/** Every word, and of identifiers their parts, too: `execution_id`, `executions.run`, `startExecution`. */
function tokenize(text: string): string[] {
  return identifiers(text).flatMap(({ whole, parts }) =>
    parts.length > 1 ? [...new Set([whole, ...whole.split('.'), ...parts])] : parts,
  );
}

/** A query for all words of a text; an identifier matches as a whole or by its parts. */
export function queryOf(text: string): Query {
  return {
    combineWith: 'AND',
    queries: identifiers(text).map(({ whole, parts }) =>
      parts.length > 1
        ? { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: parts }] }
        : whole,
    ),
  };
}

function identifiers(text: string): { whole: string; parts: string[] }[] {
  return (text.match(/[\p{L}\p{N}_.-]+/gu) ?? [])
    .map((found) => found.replaceAll(/^[.-]+|[.-]+$/g, ''))
    .map((whole) => ({ whole, parts: whole.split(/[._-]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean) }))
    .filter(({ parts }) => parts.length > 0);
}
