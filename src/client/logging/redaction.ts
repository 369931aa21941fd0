import type { SecretNames } from './secret-names.ts';

/** What stands in the place of a secret. */
const REDACTED = '[redacted]';

/** What stands deeper in nested JSON is not shown at all. */
const MAX_DEPTH = 100;

/** Shorter ones would be found in words that have nothing to do with them. */
const MIN_SECRET_LENGTH = 4;

/**
 * Takes the secrets out of one exchange. What stands under a secret name is replaced wherever the name stands; and its
 * value is remembered, so that it is also replaced where the manager repeats it under no name, in a message for example.
 * It changes nothing that it is given.
 */
export class Redaction {
  readonly #isSecret: SecretNames;
  readonly #values = new Set<string>();
  #forms: string[] | undefined;

  constructor(isSecret: SecretNames) {
    this.#isSecret = isSecret;
  }

  headers(headers: Headers): Record<string, string> {
    for (const [name, value] of headers) {
      if (!this.#isSecret(name)) continue;
      this.#remember(value);
      // A scheme such as Basic may stand before it.
      this.#remember(value.split(' ').at(-1) ?? '');
    }
    return Object.fromEntries(
      [...headers].map(([name, value]) => [name, this.#isSecret(name) ? REDACTED : this.text(value)]),
    );
  }

  url(url: string): string {
    const { origin, pathname, searchParams } = new URL(url);
    for (const [name, value] of searchParams) {
      if (this.#isSecret(name)) this.#remember(value);
      else this.#learn(value);
    }
    const shown = new URLSearchParams(
      [...searchParams].map(([name, value]) => [
        this.text(name),
        this.#isSecret(name) ? REDACTED : String(this.#shown(value)),
      ]),
    );
    const query = shown.toString().replaceAll(inQuery(REDACTED), REDACTED);
    return this.text(origin + pathname) + (query && `?${query}`);
  }

  /** JSON: a copy, with each secret in it replaced. */
  json(value: unknown): unknown {
    this.#learn(value);
    return this.#shown(value);
  }

  /** Text without any of the secrets that were met so far. */
  text(text: string): string {
    // The longest first, or a secret that begins another one would leave the rest of that.
    this.#forms ??= [...this.#values].flatMap(writtenForms).sort((a, b) => b.length - a.length);
    return this.#forms.reduce((shown, secret) => shown.replaceAll(secret, REDACTED), text);
  }

  /** Remembers what is secret in a value, before any of it is shown: a message may come before what it repeats. */
  #learn(value: unknown, depth = 0): void {
    if (depth > MAX_DEPTH || value === null) return;
    if (typeof value === 'string') this.#learn(parsedWithin(value), depth + 1);
    if (typeof value !== 'object') return;
    for (const [name, each] of Object.entries(value)) {
      if (this.#isSecret(name)) this.#rememberAll(each);
      else this.#learn(each, depth + 1);
    }
  }

  #rememberAll(value: unknown, depth = 0): void {
    if (typeof value === 'object' && value !== null) {
      if (depth > MAX_DEPTH) return;
      for (const each of Object.values(value)) this.#rememberAll(each, depth + 1);
    } else if (typeof value === 'string' || typeof value === 'number') {
      this.#remember(String(value));
    }
  }

  #remember(secret: string): void {
    if (secret.length < MIN_SECRET_LENGTH) return;
    this.#values.add(secret);
    this.#forms = undefined;
  }

  #shown(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') {
      const nested = parsedWithin(value);
      return nested === undefined ? this.text(value) : JSON.stringify(this.#shown(nested, depth + 1));
    }
    if (typeof value === 'number') return this.#values.has(String(value)) ? REDACTED : value;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH) return '[too deep]';
    if (Array.isArray(value)) return value.map((each) => this.#shown(each, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        this.text(name),
        this.#isSecret(name) ? REDACTED : this.#shown(each, depth + 1),
      ]),
    );
  }
}

/** A secret as it may stand in text, in a query or path, and in JSON. */
function writtenForms(secret: string): string[] {
  const encoded = inQuery(secret);
  const forms = [secret, encoded, encoded.replaceAll('+', '%20'), JSON.stringify(secret).slice(1, -1)];
  return [...new Set(forms)];
}

function inQuery(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

/** What a text holds, when it is JSON: filters and parameters are sometimes written that way, even twice. */
function parsedWithin(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
