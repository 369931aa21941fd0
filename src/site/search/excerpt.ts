const EXCERPT_LENGTH = 150;

/** The part of a text around the first of the words that were found in it. */
export function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = terms.map((term) => lower.indexOf(term.toLowerCase())).filter((at) => at >= 0);
  const at = found.length === 0 ? 0 : Math.min(...found);
  if (at < EXCERPT_LENGTH / 2)
    return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH).replace(/\S*$/, '')}…`;
  const from = at - 40;
  const part = text.slice(from, from + EXCERPT_LENGTH).replace(/^\S*\s/, '');
  return `… ${from + EXCERPT_LENGTH < text.length ? `${part.replace(/\S*$/, '')}…` : part}`;
}
