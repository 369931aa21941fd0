import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from '../../design/dialog.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { DialogNotice } from '../components/dialog-notice.tsx';
import { formatSdkCall } from '../data/sdk-call.ts';

/** A dialog that makes one SDK call, and shows the call while the form is filled in. */
export function StartForm({
  title,
  method,
  argument,
  action,
  isReady = true,
  remedy,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** Such as `executions.start`. */
  method: string;
  argument: object;
  action: string;
  isReady?: boolean;
  /** What can be done about a rejection. */
  remedy?: ComponentChildren;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const submit = (event: Event) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {children}
        <figure class="sdk-call">
          <figcaption>The same with the SDK</figcaption>
          <Preformatted label="Call of the SDK" text={`await ${formatSdkCall(method, argument)}`} />
        </figure>
        <DialogNotice>{remedy}</DialogNotice>
        <footer class="dialog-buttons row">
          <button type="button" class="button" onClick={onClose}>
            Close
          </button>
          <button type="submit" class="button" data-kind="primary" disabled={!isReady}>
            {action}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
