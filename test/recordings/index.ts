/**
 * What a real manager was recorded to response, for tests to prove things against.
 * Every scenario of every file in this folder is there, in the order of the files, with nothing left out or changed.
 * RECORDINGS=<folder> reads another collection of the same form instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** As it stands in the URL, without the question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth: string;
  readonly body?: unknown;
  /** What was sent instead of well-formed JSON. */
  readonly raw_body?: string;
}

export interface RecordedResponse {
  readonly status: number;
  readonly content_type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The beginning of a response that is not well-formed JSON. */
  readonly raw?: string;
  readonly error_code?: string;
  readonly empty_message?: boolean;
  readonly no_traceback_key?: boolean;
}

export interface Step {
  readonly name: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  readonly before?: readonly Readonly<Record<string, unknown>>[];
  readonly setup?: boolean;
  readonly unordered?: boolean;
  readonly unstable?: boolean;
  readonly outside?: boolean;
  readonly after_defect?: boolean;
  readonly note?: string;
}

export interface Scenario {
  readonly scenario: string;
  readonly section: string;
  readonly steps: readonly Step[];
}

const FOLDER = process.env.RECORDINGS ?? fileURLToPath(new URL('.', import.meta.url));
const WORLD = 'world.json';

/** Whether these are the project's own recordings, which the catalogues name as evidence. */
export const OWN_RECORDINGS = process.env.RECORDINGS === undefined;

/** The state that every scenario starts from. */
export function world(): unknown {
  return JSON.parse(readFileSync(join(FOLDER, WORLD), 'utf8'));
}

export function scenarios(): Scenario[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== WORLD);
  if (files.length === 0) throw new Error(`There are no recordings (*.json) in ${FOLDER}.`);
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Scenario[]);
}

/** A copy in which every placeholder has become a value of the kind it stands for; the same one gets the same value. */
export function withoutPlaceholders<T>(value: T): T {
  if (typeof value === 'string') return fill(value) as T;
  if (Array.isArray(value)) return value.map((item) => withoutPlaceholders(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutPlaceholders(item)]),
  ) as T;
}

function fill(text: string): string {
  return text
    .replaceAll('$now', '2024-05-06T07:08:09.010Z')
    .replaceAll('$hex', '0123456789abcdef0123456789abcdef')
    .replaceAll(/\$id(\d+)/g, (_, number: string) => `00000000-0000-4000-8000-${number.padStart(12, '0')}`);
}
