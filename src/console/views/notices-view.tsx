import type { JSX } from 'preact';
import { useConsole } from '../components/console-context.ts';

export function NoticesView(): JSX.Element {
  const { notices } = useConsole();
  return (
    <section class="notices" aria-label="Results" aria-live="polite">
      {notices.all.value.map(({ id, kind, text, call, error }) => (
        <div key={id} class="notice" data-kind={kind}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            {kind === 'success' ? <path d="m3 8.5 3.2 3.2L13 4.5" /> : <path d="M8 3.5v5.2m0 2.6v.4" />}
          </svg>
          <div>
            {error !== undefined && <p class="notice-error">{error}</p>}
            <p>{text}</p>
            {call !== undefined && <code class="notice-call">{call}</code>}
          </div>
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => notices.close(id)}>
            ×
          </button>
        </div>
      ))}
    </section>
  );
}
