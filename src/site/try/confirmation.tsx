import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Asks before something that cannot be taken back. The browser keeps the focus in it, and Esc says no. */
export function Confirmation({
  question,
  yes,
  onAnswer,
}: {
  readonly question: string;
  readonly yes: string;
  readonly onAnswer: (isYes: boolean) => void;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="try-dialog" aria-label={question} onClose={() => onAnswer(false)}>
      <p>{question}</p>
      <div class="try-buttons">
        <button type="button" class="try-small" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button type="button" class="try-send" data-kind="danger" onClick={() => onAnswer(true)}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
