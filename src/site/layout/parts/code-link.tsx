import type { JSX } from 'preact';
import { Breakable } from './breakable.tsx';

/** A name in code that links to its place. */
export function CodeLink({ to, name }: { to: string; name: string }): JSX.Element {
  return (
    <a href={to}>
      <code>
        <Breakable name={name} />
      </code>
    </a>
  );
}
