import type { JSX } from 'preact';

/** Preformatted text in a box that scrolls and that can be focused, so that the keyboard can scroll it. */
export function Preformatted({
  text,
  label,
  class: className = 'json',
}: {
  text: string;
  label: string;
  class?: string;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction.
    // biome-ignore lint/a11y/useSemanticElements: there is no element for preformatted text in a region.
    <pre class={className} tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}
