import type { JSX } from 'preact';

/** Short facts with a value in code, or none. */
export function Facts({ facts }: { facts: [name: string, code: string][] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{code === '' ? '' : <code>{code}</code>}</dd>
        </div>
      ))}
    </dl>
  );
}
