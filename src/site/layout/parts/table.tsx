import type { ComponentChildren, JSX } from 'preact';
import { ScrollRegion } from '../../../design/scroll-region.tsx';

/** A table that scrolls in its own box. Its children are the bodies. */
export function Table({
  label,
  class: className,
  head,
  children,
}: {
  label: string;
  class?: string;
  head: readonly ComponentChildren[];
  children: ComponentChildren;
}): JSX.Element {
  return (
    <ScrollRegion label={label}>
      <table class={className}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  );
}
