import type { SecretNames } from './secret-names.ts';

/** Replaces a secret. */
const REDACTED = '[redacted]';

/** Deeper levels of nested JSON are not logged at all. */
const MAX_DEPTH = 100;

/** Shorter values would be found in unrelated words. */
const MIN_SECRET_LENGTH = 4;

/**
 * Removes the secrets from copies of one request and its response. The value of a secret name is replaced, and also where the
 * manager repeats it without the name, for example in a message.
 */
export class Redaction {
  readonly #isSecret: SecretNames;
  readonly #values = new Set<string>();
  #encodings: string[] | undefined;

  constructor(isSecret: SecretNames) {
    this.#isSecret = isSecret;
  }

  headers(headers: Headers): Record<string, string> {
    for (const [name, value] of headers) {
      if (!this.#isSecret(name)) continue;
      this.#add(value);
      // A scheme such as Basic may precede it.
      this.#add(value.split(' ').at(-1) ?? '');
    }
    return Object.fromEntries(
      [...headers].map(([name, value]) => [name, this.#isSecret(name) ? REDACTED : this.text(value)]),
    );
  }

  url(url: string): string {
    const { origin, pathname, searchParams } = new URL(url);
    for (const [name, value] of searchParams) {
      if (this.#isSecret(name)) this.#add(value);
      else this.#findSecrets(value);
    }
    const shown = new URLSearchParams(
      [...searchParams].map(([name, value]) => [
        this.text(name),
        this.#isSecret(name) ? REDACTED : String(this.#redact(value)),
      ]),
    );
    const query = shown.toString().replaceAll(encodeQuery(REDACTED), REDACTED);
    return this.text(origin + pathname) + (query && `?${query}`);
  }

  /** A copy of JSON without secrets. */
  json(value: unknown): unknown {
    this.#findSecrets(value);
    return this.#redact(value);
  }

  /** Text without the secrets that are known so far. */
  text(text: string): string {
    // The longest first, or a secret that begins another one would leave the rest of it.
    this.#encodings ??= [...this.#values].flatMap(encodingsOf).sort((a, b) => b.length - a.length);
    return this.#encodings.reduce((shown, secret) => shown.replaceAll(secret, REDACTED), text);
  }

  /** Finds the secrets of a value before any of it is logged: a message may precede what it repeats. */
  #findSecrets(value: unknown, depth = 0): void {
    if (depth > MAX_DEPTH || value === null) return;
    if (typeof value === 'string') this.#findSecrets(parseNested(value), depth + 1);
    if (typeof value !== 'object') return;
    for (const [name, each] of Object.entries(value)) {
      if (this.#isSecret(name)) this.#addAll(each);
      else this.#findSecrets(each, depth + 1);
    }
  }

  #addAll(value: unknown, depth = 0): void {
    if (typeof value === 'object' && value !== null) {
      if (depth > MAX_DEPTH) return;
      for (const each of Object.values(value)) this.#addAll(each, depth + 1);
    } else if (typeof value === 'string' || typeof value === 'number') {
      this.#add(String(value));
    }
  }

  #add(secret: string): void {
    if (secret.length < MIN_SECRET_LENGTH) return;
    this.#values.add(secret);
    this.#encodings = undefined;
  }

  #redact(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') {
      const nested = parseNested(value);
      return nested === undefined ? this.text(value) : JSON.stringify(this.#redact(nested, depth + 1));
    }
    if (typeof value === 'number') return this.#values.has(String(value)) ? REDACTED : value;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH) return '[too deep]';
    if (Array.isArray(value)) return value.map((each) => this.#redact(each, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        this.text(name),
        this.#isSecret(name) ? REDACTED : this.#redact(each, depth + 1),
      ]),
    );
  }
}

/** A secret as it appears in text, in a query or path, and in JSON. */
function encodingsOf(secret: string): string[] {
  const encoded = encodeQuery(secret);
  const forms = [secret, encoded, encoded.replaceAll('+', '%20'), JSON.stringify(secret).slice(1, -1)];
  return [...new Set(forms)];
}

function encodeQuery(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

/** The value of a string that is JSON: filters and parameters are sometimes encoded that way, even twice. */
function parseNested(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
