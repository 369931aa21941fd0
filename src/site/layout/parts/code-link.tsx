import type { JSX } from 'preact';

/** A name in code that links to its place. */
export function CodeLink({ to, name }: { to: string; name: string }): JSX.Element {
  return (
    <a href={to}>
      <code>{name}</code>
    </a>
  );
}
