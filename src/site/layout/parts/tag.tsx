import type { ComponentChildren, JSX } from 'preact';

export function Tag({
  kind,
  children,
}: {
  kind?: 'required' | 'good' | 'bad' | 'caution' | 'notice';
  children: ComponentChildren;
}): JSX.Element {
  return (
    <span class="tag" data-kind={kind}>
      {children}
    </span>
  );
}
