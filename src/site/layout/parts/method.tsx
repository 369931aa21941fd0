import type { JSX } from 'preact';

/** The method of a request, coloured by what it does; the word is always there. */
export function Method({ method }: { method: string }): JSX.Element {
  return (
    <span class="method" data-method={method}>
      {method}
    </span>
  );
}

/** `GET /executions/{id}`, with its parameters set apart. */
export function Endpoint({ method, path }: { method: string; path: string }): JSX.Element {
  return (
    <span class="endpoint">
      <Method method={method} />
      <code>
        {path.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? <var key={part}>{part}</var> : part))}
      </code>
    </span>
  );
}
