import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from './console-context.ts';

/** The error of a request that a dialog sent, shown in the dialog because a modal dialog hides the notices. */
export function DialogNotice(): JSX.Element {
  const { notices } = useConsole();
  const [before] = useState(() => notices.all.peek().at(-1)?.id ?? 0);
  const notice = notices.all.value.findLast(({ id, kind }) => id > before && kind === 'error');
  return (
    <div role="alert">
      {notice !== undefined && (
        <div class="dialog-notice">
          <p class="notice-error">{notice.error}</p>
          <p>{notice.text}</p>
        </div>
      )}
    </div>
  );
}
