import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tell } from './tell.ts';

/** Puts a text into the clipboard, and says whether that was possible. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  const [state, setState] = useState<{ readonly of: string; readonly label: string }>();
  const copy = async () => {
    const label = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Could not copy',
    );
    setState({ of: text, label });
    tell(`${label}: ${what}`);
  };
  return (
    <button type="button" class="try-small" aria-label={`Copy ${what}`} onClick={copy}>
      {state?.of === text ? state.label : 'Copy'}
    </button>
  );
}
