import type { JSX } from 'preact';
import { Tag } from './tag.tsx';

/** Whether the same request can succeed later. */
export function RetryTag({ retry }: { retry: 'later' | 'never' }): JSX.Element {
  return retry === 'later' ? <Tag kind="good">retry later</Tag> : <Tag>do not retry</Tag>;
}
