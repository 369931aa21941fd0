import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from '../../design/dialog.tsx';
import { Preformatted } from '../../design/preformatted.tsx';
import { DialogNotice } from '../components/dialog-notice.tsx';
import { sdkCall } from '../data/sdk-call.ts';

/** A dialog that makes one call of the SDK, and shows it while it is filled in. */
export function StartForm({
  title,
  method,
  argument,
  action,
  isReady = true,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** Such as `executions.start`. */
  method: string;
  argument: object;
  /** What its button says. */
  action: string;
  isReady?: boolean;
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
      <form class="form" onSubmit={submit} noValidate>
        {children}
        <figure class="sdk-call">
          <figcaption>The same with the SDK</figcaption>
          <Preformatted label="Call of the SDK" text={`await ${sdkCall(method, argument)}`} />
        </figure>
        <DialogNotice />
        <footer class="form-foot">
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

/** What is shown of the workflows that can be started. */
export function WorkflowSelect({
  value,
  names,
  isUnavailable = () => false,
  onChange,
}: {
  value: string;
  names: readonly string[];
  isUnavailable?: (name: string) => boolean;
  onChange: (name: string) => void;
}): JSX.Element {
  return (
    <label class="labelled">
      <span>Workflow</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
            {isUnavailable(name) ? ' (not available)' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
