import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { synonyms } from './synonyms.ts';
import { meaningful, stem, tokenize } from './words.ts';

export type Hit = SearchResult & SearchEntry;

/** Pages that explain rank higher than pages that list, and named things higher than sections. */
const PAGE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:index|404)\.html/, 0.3],
  [/^changelog.html#/, 0.25],
  [/^benchmarks/, 0.5],
  [/^releases.html#(?:releases|matrix)/, 1.2],
  [/^(?:sdk|python|sandbox|workflows|defects|releases)\.html#/, 0.5],
  [/^guides\/checking-a-server/, 0.6],
  [/^reference\/(?!index)[^#]*#(?:response|body|releases|defects|life-cycle)/, 0.4],
  [/^guides\/|^downloads/, 1.6],
];
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  page: 1.6,
  operation: 1.5,
  'error code': 1.4,
  status: 1.2,
};
const FIELD_WEIGHTS = { title: 4, keywords: 4, page: 1.5 };

/** A name as it was typed is what the reader wants, whatever page it is on. */
const SAME_TITLE_WEIGHT = 3;
/** Relative to what was typed. */
const SYNONYM_WEIGHT = 0.6;
/** Words that are nearly everywhere here. */
const COMMON_WORDS = new Set(
  [
    'execution',
    'workflow',
    'manager',
    'cloudify',
    'deployment',
    'api',
    'sdk',
    'client',
    'server',
    'request',
    'response',
  ].map(stem),
);
const COMMON_WEIGHT = 0.3;

/** Builds the index from the entries, which is as fast as loading a finished one and needs less than half the bytes. */
export async function createSearch(entries: readonly SearchEntry[]): Promise<(text: string) => Hit[]> {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'page', 'keywords', 'text'],
    storeFields: ['url', 'title', 'page', 'kind', 'text'],
    tokenize,
    processTerm: stem,
    searchOptions: {
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boost: FIELD_WEIGHTS,
      boostDocument: (_id, _term, fields) =>
        (KIND_WEIGHTS[String(fields?.kind)] ?? 1) * pageWeight(String(fields?.url)),
      boostTerm: (term) => (COMMON_WORDS.has(term) ? COMMON_WEIGHT : 1),
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ id, ...entry })),
    { chunkSize: 100 },
  );

  /** The best entry of each page. Entries with more of the words are first, then those that fit better. */
  return (text) => {
    const words = meaningful(text).map(({ whole, parts }, at, all) =>
      alternatives(whole, parts, at === all.length - 1),
    );
    const found = index.search({ combineWith: 'OR', queries: words.map(({ query }) => query) }) as Hit[];
    const ranked = found
      .map((hit) => {
        const covered = words.filter(({ terms }) => hit.queryTerms.some((term) => terms.has(term))).length;
        const isNamed = hit.title.toLowerCase() === text.trim().toLowerCase();
        return { hit, rank: hit.score * (covered / words.length) ** 3 * (isNamed ? SAME_TITLE_WEIGHT : 1) };
      })
      .toSorted((a, b) => b.rank - a.rank);
    const best = new Map<string, Hit>();
    for (const { hit } of ranked) {
      const [page = ''] = hit.url.split('#');
      if (!best.has(page)) best.set(page, hit);
    }
    return [...best.values()];
  };
}

function pageWeight(url: string): number {
  return PAGE_WEIGHTS.find(([pattern]) => pattern.test(url))?.[1] ?? 1;
}

/** A word as it was typed or as this documentation calls it; an identifier as a whole or by its parts. */
function alternatives(whole: string, parts: string[], isLast: boolean): { query: Query; terms: Set<string> } {
  const typed = parts.length > 1 ? [whole.toLowerCase(), ...parts.map(stem)] : [stem(whole)];
  const others = [...new Set(typed.flatMap(synonyms))];
  const exactly = { fuzzy: false, prefix: false } as const;
  const likely = {
    fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    // The last word may be incomplete.
    prefix: (term: string) => isLast || term.length > 4,
  };
  const asTyped: Query =
    parts.length > 1
      ? {
          combineWith: 'OR',
          queries: [
            { queries: typed.slice(0, 1), ...likely },
            { combineWith: 'AND', queries: typed.slice(1), ...likely },
          ],
        }
      : { queries: typed, ...likely };
  const synonymous: Query = { queries: others, ...exactly, boostTerm: () => SYNONYM_WEIGHT };
  return {
    query: { combineWith: 'OR', queries: [asTyped, synonymous] },
    terms: new Set([...typed, ...others]),
  };
}
