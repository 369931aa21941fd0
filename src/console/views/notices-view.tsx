import type { JSX } from 'preact';
import { Icon } from '../../design/icon.tsx';
import { useConsole } from '../components/console-context.ts';
import { NoticeText } from '../components/notice-text.tsx';

export function NoticesView(): JSX.Element {
  const { notices } = useConsole();
  return (
    <section class="notices" aria-label="Results" aria-live="polite">
      {notices.all.value.map((notice) => (
        <div key={notice.id} class="notice" data-kind={notice.kind}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            {notice.kind === 'success' ? (
              <path d="m3 8.5 3.2 3.2L13 4.5" />
            ) : (
              <path d="M8 3.5v5.2m0 2.6v.4" />
            )}
          </svg>
          <div>
            <NoticeText notice={notice} />
            {notice.call !== undefined && <code class="notice-call">{notice.call}</code>}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            onClick={() => notices.close(notice.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}
