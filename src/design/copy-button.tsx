import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import './copy-button.css';

/** A button in a `.code` box that copies its text. `connectCopyButtons` makes the buttons of a page work. */
export function CopyButton({ what }: { what: string }): JSX.Element {
  return (
    <button type="button" class="copy-button needs-js" aria-label={`Copy ${what}`}>
      <Icon name="copy" />
      <Icon name="check" />
    </button>
  );
}
