/** Removes the values of parameters from a message of the manager, which quotes them when it rejects them. */
import { ERRORS } from '../../generated/errors.ts';

/** The words in which the errors of this API are described: a message uses them, too. */
const ORDINARY_WORDS = new Set(
  Object.values(ERRORS)
    .flatMap(
      ({ summary, cause, remedy }) => `${summary} ${cause} ${remedy}`.toLowerCase().match(/[a-z]+/g) ?? [],
    )
    .concat(
      'violates',
      'violated',
      'constraint',
      'operator',
      'input',
      'inputs',
      'parameters',
      'declared',
      'expected',
    ),
);

/** Up to three digits are more likely a limit in the message than a secret. */
const ORDINARY_NUMBER = /^-?\d{1,3}$/;

/**
 * Replaces values by an ellipsis: wherever the message clearly quotes one, and elsewhere unless the value is a word that
 * messages have anyway, or one of `names`.
 *
 * @param names What the user named in the request and may read: the deployment, the workflow, the parameters.
 */
export function redact(message: string, values: unknown, names: readonly string[]): string {
  const texts = [...new Set(leaves(values))].toSorted((one, other) => other.length - one.length);
  // The manager's words for a value that violates a constraint, whatever the value is.
  const bare = message.replace(/\b(Value) .+? (of input)\b/gis, '$1 … $2');
  return texts.reduce((text, value) => redactOne(text, value, names), bare);
}

function redactOne(message: string, value: string, names: readonly string[]): string {
  const escaped = escapeRegExp(value);
  const isName = names.includes(value);
  const quoted = isName
    ? message
    : message.replace(new RegExp(`(['"\`])${escaped}\\1`, 'g'), (_, quote: string) => `${quote}…${quote}`);
  const given = quoted.replace(
    new RegExp(`(\\bvalues?:? |\\bgot:? |[=:] ?|\\bnot )${escaped}(?![\\p{L}\\p{N}_])`, 'giu'),
    (_, before: string) => `${before}…`,
  );
  if (isName || ORDINARY_WORDS.has(value.toLowerCase()) || ORDINARY_NUMBER.test(value)) return given;
  return given.replace(new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu'), '…');
}

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number'
    ? [String(value)].filter((text) => text.trim() !== '')
    : [];
}

/** The names of parameters, those of objects in them included. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...keysOf(inner)]);
}

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
