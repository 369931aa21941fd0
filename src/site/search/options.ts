import type { Options } from 'minisearch';
import type { SearchEntry } from './entries.ts';

/** The same when the index is built and when it is asked. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['url', 'title', 'page', 'kind', 'text'],
  tokenize: words,
  searchOptions: {
    tokenize: words,
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { title: 5, page: 2 },
    boostDocument: (_id, _term, fields) => WEIGHTS[String(fields?.kind)] ?? 1,
  },
};

/** What has a name of its own is what a reader means who types it. */
const WEIGHTS: Record<string, number> = {
  operation: 2,
  page: 1.8,
  'error code': 1.8,
  schema: 1.5,
  'SDK method': 1.5,
  'Python method': 1.2,
};

/** Words, and identifiers both whole and in their parts: `execution_id`, `executions.run`, `startExecution`. */
function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_.-]+/gu) ?? []).flatMap((found) => {
    const word = found.replaceAll(/^[._-]+|[.-]+$/g, '');
    const parts = word.split(/[._-]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}
