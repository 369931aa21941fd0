import type { JSX } from 'preact';

/** Longer values, which are patterns, are folded. */
const MAX_INLINE_LENGTH = 100;

/** Short facts with a value in code, or none. */
export function Facts({ facts }: { facts: [name: string, code: string][] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts row">
      {facts.map(([name, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {code.length > MAX_INLINE_LENGTH ? <Long code={code} /> : code !== '' && <code>{code}</code>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Long({ code }: { code: string }): JSX.Element {
  return (
    <details class="fold">
      <summary>{code.length} characters</summary>
      <code>{code}</code>
    </details>
  );
}
