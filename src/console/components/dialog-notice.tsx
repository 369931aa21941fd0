import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from './console-context.ts';
import { NoticeText } from './notice-text.tsx';

/**
 * The error of a request that a dialog sent, shown in the dialog because a modal dialog covers the notices.
 *
 * @param children What can be done about it.
 */
export function DialogNotice({ children }: { children?: ComponentChildren }): JSX.Element {
  const { notices } = useConsole();
  const [before] = useState(() => notices.all.peek().at(-1)?.id ?? 0);
  const notice = notices.all.value.findLast(({ id, kind }) => id > before && kind === 'error');
  // It has been read here.
  useEffect(() => () => notices.closeErrors(before), [notices, before]);
  return (
    <div role="alert">
      {notice !== undefined && (
        <div class="dialog-notice">
          <NoticeText notice={notice} />
          {children}
        </div>
      )}
    </div>
  );
}
