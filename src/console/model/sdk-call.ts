/** A call of the SDK as one would write it: `client.executions.cancel('5b1f…', { force: true })`. */
export function sdkCall(method: string, ...args: unknown[]): string {
  return `client.${method}(${args
    .filter((each) => each !== undefined)
    .map((each) => literal(each))
    .join(', ')})`;
}

/** The same over several lines, for reading. */
export function sdkCallInLines(method: string, argument: unknown): string {
  return `await client.${method}(${literal(argument, '')})`;
}

function literal(value: unknown, indent?: string): string {
  if (value instanceof Date) return `new Date('${value.toISOString()}')`;
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  const inner = indent === undefined ? undefined : `${indent}  `;
  const parts = entries.map(
    ([key, each]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : literal(key)}: ${literal(each, inner)}`,
  );
  return indent === undefined
    ? `{ ${parts.join(', ')} }`
    : `{\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}}`;
}
