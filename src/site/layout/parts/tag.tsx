import type { ComponentChildren, JSX } from 'preact';

export function Tag({
  kind,
  children,
}: {
  kind?: 'good' | 'bad' | 'caution' | 'notice';
  children: ComponentChildren;
}): JSX.Element {
  return (
    <span class="tag" data-kind={kind}>
      {children}
    </span>
  );
}
