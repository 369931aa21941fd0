import type { JSX } from 'preact';

const KINDS: Record<string, string> = { POST: 'good', PATCH: 'caution', PUT: 'caution', DELETE: 'bad' };

/** The method of a request, coloured by its effect. */
export function Method({ method }: { method: string }): JSX.Element {
  return (
    <span class="method" data-kind={KINDS[method] ?? 'notice'}>
      {method}
    </span>
  );
}

/** `GET /executions/{id}`, with its parameters emphasised. */
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
