import type { JSX } from 'preact';

/** Text as it is, in a box that scrolls by itself and takes the focus, so that a keyboard can scroll it. */
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
