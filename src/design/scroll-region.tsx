import type { ComponentChildren, JSX } from 'preact';

/** Content that may be wider than the page: it scrolls in its own box, which can be focused and scrolled by keyboard. */
export function ScrollRegion({
  label,
  children,
}: {
  label: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be one landmark too many.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction.
    <div class="table" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
