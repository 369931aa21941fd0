import MiniSearch from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { SEARCH_OPTIONS } from './options.ts';

/** The index as the page loads it at the first search. */
export function searchIndex(entries: Omit<SearchEntry, 'id'>[]): string {
  const search = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  search.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(search);
}
