import type { ErrorEntry } from './entries.ts';

/** What the SDK does by itself after such a refusal. */
export const REPEATS: Record<ErrorEntry['repeats'], string> = {
  all: 'The SDK does so by itself, whatever the request: it was turned away before anything was done.',
  reading: 'The SDK does so by itself where the request only reads.',
  none: 'The SDK does not repeat it.',
};

export function retryText(retry: ErrorEntry['retry']): string {
  return retry === 'later'
    ? 'The very same request can succeed once the situation has passed.'
    : 'The same answer comes back until the request, or something on the manager, is changed.';
}
