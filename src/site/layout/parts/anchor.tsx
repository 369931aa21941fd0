import type { JSX } from 'preact';

/** A link to an id, beside the element; the styles draw its sign. A click copies the address, too. */
export function Anchor({ id, name }: { id: string; name: string }): JSX.Element {
  // biome-ignore lint/a11y/useAnchorContent: the label names it.
  return <a class="anchor" href={`#${id}`} aria-label={`Link to ${name}`} />;
}
