/** Parses and formats numbers like Python. */

/** Python rejects integers with more digits. */
export const MAX_INTEGER_DIGITS = 4_300;

/** `int(text)`: accepts surrounding blanks, single underscores and digits of any script. Undefined for other texts. */
export function parseInteger(text: string): number | bigint | undefined {
  const ascii = toAsciiDigits(text.trim());
  if (!/^[+-]?\d+(_\d+)*$/.test(ascii)) return undefined;
  const digits = ascii.replaceAll('_', '').replace('+', '');
  if (digits.replace('-', '').length > MAX_INTEGER_DIGITS) return undefined;
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number + 0 : BigInt(digits);
}

/** Replaces digits of other scripts by 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** The ten digits of a script are consecutive in Unicode, and those of several scripts may be adjacent. */
function digitValue(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** `repr` of a float: the digits of JavaScript, but other limits for exponents, and never like an integer. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return Number.isInteger(value) ? `${text}.0` : text;
  }
  const [digits = '', power = ''] = value.toExponential().split('e');
  return `${digits}e${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}
