import type { ErrorEntry } from './entries.ts';

export const SDK_RETRIES: Record<ErrorEntry['sdkRetries'], string> = {
  all: 'The SDK retries every request, because the manager rejected it before it did anything.',
  reading: 'The SDK retries requests that only read.',
  none: 'The SDK does not retry.',
};

export function retryText(retry: ErrorEntry['retry']): string {
  return retry === 'later'
    ? 'The same request can succeed later.'
    : 'The response stays the same until the request, or something on the manager, changes.';
}
