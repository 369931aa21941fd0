import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './button.css';
import './dialog.css';

/** A modal dialog. Esc and the button close it; the focus goes back to where it was. */
export function Dialog({
  title,
  class: className = '',
  role,
  onClose,
  children,
}: {
  title: string;
  class?: string;
  /** `alertdialog` for a confirmation. Default: the role of the element, `dialog`. */
  role?: 'alertdialog';
  onClose: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key, and the dialog's own.
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      role={role}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="dialog-inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
