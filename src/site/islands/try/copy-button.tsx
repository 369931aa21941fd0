import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../layout/copy-text.ts';

/** A button that copies a text and shows whether that was possible. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  const [state, setState] = useState<{ readonly of: string; readonly label: string }>();
  const copy = async () => {
    const isCopied = await copyText(text, what);
    setState({ of: text, label: isCopied ? 'Copied' : 'Could not copy' });
  };
  return (
    <button type="button" class="try-small" aria-label={`Copy ${what}`} onClick={copy}>
      {state?.of === text ? state.label : 'Copy'}
    </button>
  );
}
