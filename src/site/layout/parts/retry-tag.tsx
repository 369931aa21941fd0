import type { JSX } from 'preact';
import { Tag } from './tag.tsx';

/** Whether the very same request can succeed by itself. */
export function RetryTag({ retry }: { retry: 'later' | 'never' }): JSX.Element {
  return retry === 'later' ? <Tag kind="good">may pass: retry later</Tag> : <Tag>no use to retry</Tag>;
}
