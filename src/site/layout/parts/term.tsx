import type { ComponentChildren, JSX } from 'preact';

/** A term with its description, for a `<dl class="terms">`. */
export function Term({
  name,
  id,
  children,
}: {
  name: ComponentChildren;
  id?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div id={id}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
