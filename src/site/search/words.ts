/** The words of a text in lower case, and of identifiers their parts, too: `execution_id`, `executions.run`, `startExecution`. */
export function tokenize(text: string): string[] {
  return identifiers(text).flatMap(({ whole, parts }) =>
    parts.length > 1 ? [...new Set([whole, ...whole.split('.'), ...parts])] : parts,
  );
}

/** The words of a text, each with the parts that it is made of. */
export function identifiers(text: string): { whole: string; parts: string[] }[] {
  return (text.match(/[\p{L}\p{N}_.-]+/gu) ?? [])
    .map((found) => found.replaceAll(/^[.-]+|[.-]+$/g, ''))
    .map((whole) => ({ whole, parts: whole.split(/[._-]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean) }))
    .filter(({ parts }) => parts.length > 0);
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/, 'y'],
  [/(?<=ss|x|sh|ch)es$/, ''],
  [/(?<![su])s$/, ''],
  [/ncy$/, 'nt'],
  [/(?<=[aeiouy].*)(?:ing|ed)$/, ''],
  [/(?<=[st])ion$/, ''],
  [/e$/, ''],
  [/([b-df-hj-np-tv-z])\1$/, '$1'],
];

/** The stem of a word, so that "cancelled", "cancelling" and "cancels" are one. Identifiers and numbers stay as they are. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (!/^[a-z]{4,}$/.test(lower)) return lower;
  const stemmed = SUFFIXES.reduce((rest, [suffix, replacement]) => rest.replace(suffix, replacement), lower);
  return stemmed.length < 3 ? lower : stemmed;
}

/** Words of questions that say nothing about what is asked for. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been being but by can could did do does doing for from get gets getting give
  had has have how i if in into is it its just let make me my need of on or our please set should show so some
  than that the their them then there these they this those to us use used uses using want was we were what when where
  which while why will with would you your`.split(/\s+/),
);

/** The words of a query that matter; all of them when none does. */
export function meaningful(text: string): ReturnType<typeof identifiers> {
  const plain = text
    .replaceAll(/\b(?:how (?:many|much)|number of)\b/gi, 'count')
    .replaceAll(/\b(?:log|sign)(?:ged)? in\b/gi, 'login')
    .replaceAll(/(?<=[a-z])['’](?:s|re|ve|ll|d|m|t)\b/gi, '');
  const words = identifiers(plain);
  const kept = words.filter(({ whole }) => !STOP_WORDS.has(whole.toLowerCase()));
  return kept.length > 0 ? kept : words;
}
