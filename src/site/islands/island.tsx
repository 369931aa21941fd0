import type { ComponentChildren, JSX } from 'preact';

/**
 * A container for an interactive component. Its content is rendered at build time and useful by itself; the page shows it
 * until the script of the island is loaded, and without scripts.
 *
 * The script is the module `src/site/islands/<name>.tsx`, whose default export is a Preact component that takes the
 * props. It is loaded when the container comes near the viewport, or when the user points at it or focuses it;
 * `on="interaction"` waits for the latter. Its own styles are an import of that module.
 */
export function Island({
  name,
  props = {},
  on = 'visible',
  label,
  children,
}: {
  name: string;
  /** The props of the component. They are JSON in the page, so keep them small. */
  props?: object;
  on?: 'visible' | 'interaction';
  /** Names the region for screen readers. */
  label?: string;
  children: ComponentChildren;
}): JSX.Element {
  const place = { class: 'island', 'data-island': name, 'data-on': on, 'data-props': JSON.stringify(props) };
  return label === undefined ? (
    <div {...place}>{children}</div>
  ) : (
    <section {...place} aria-label={label}>
      {children}
    </section>
  );
}
