const LENGTH = 150;

/** The part of a text around the first of the words that were found in it. */
export function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = terms.map((term) => lower.indexOf(term.toLowerCase())).filter((at) => at >= 0);
  const at = found.length === 0 ? 0 : Math.min(...found);
  if (at < LENGTH / 2) return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).replace(/\S*$/, '')}…`;
  const from = at - 40;
  const part = text.slice(from, from + LENGTH).replace(/^\S*\s/, '');
  return `… ${from + LENGTH < text.length ? `${part.replace(/\S*$/, '')}…` : part}`;
}
