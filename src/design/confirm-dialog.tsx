import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import './confirm-dialog.css';

export interface Confirmation {
  /** The question, such as "Reset the sandbox?". */
  readonly title: string;
  readonly text: ComponentChildren;
  /** The label of the button that does it: the name of the action, never "OK". */
  readonly confirmLabel: string;
}

/** A confirmation before an action that cannot be undone. Cancel has the focus first; Esc cancels. */
export function ConfirmDialog({
  title,
  text,
  confirmLabel,
  onConfirm,
  onCancel,
}: Confirmation & { readonly onConfirm: () => void; readonly onCancel: () => void }): JSX.Element {
  return (
    <Dialog title={title} class="confirm-dialog" role="alertdialog" onClose={onCancel}>
      <p class="confirm-text">{text}</p>
      <div class="row dialog-buttons">
        <button type="button" class="button" autofocus onClick={onCancel}>
          Cancel
        </button>
        <button type="button" class="button" data-kind="danger" onClick={onConfirm}>
          {confirmLabel}
        </button>
      </div>
    </Dialog>
  );
}

export function ConfirmButton({
  confirmation,
  onConfirm,
  children,
  ...button
}: {
  /** Null when there is nothing to lose: the button then acts without asking. */
  readonly confirmation: Confirmation | null;
  readonly onConfirm: () => void;
} & Omit<JSX.IntrinsicElements['button'], 'type' | 'onClick'>): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const isAllowed = button.disabled !== true && button['aria-disabled'] !== true;
  return (
    <>
      <button
        {...button}
        type="button"
        onClick={() => {
          if (!isAllowed) return;
          if (confirmation === null) onConfirm();
          else setIsOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && confirmation !== null && (
        <ConfirmDialog
          {...confirmation}
          onCancel={() => setIsOpen(false)}
          onConfirm={() => {
            setIsOpen(false);
            onConfirm();
          }}
        />
      )}
    </>
  );
}
