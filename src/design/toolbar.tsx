import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Buttons with one Tab stop together; the arrow keys move between them. */
export function Toolbar({
  label,
  class: className = '',
  children,
}: {
  label: string;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  const toolbar = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLButtonElement>(undefined);
  const buttons = () => [...(toolbar.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
  const setCurrent = (button: HTMLButtonElement | undefined) => {
    current.current = button;
    for (const each of buttons()) each.tabIndex = each === button ? 0 : -1;
  };
  // Buttons come, go and are disabled with each rendering.
  useLayoutEffect(() => {
    const all = buttons();
    setCurrent(all.find((each) => each === current.current) ?? all[0]);
  });
  return (
    <div
      ref={toolbar}
      class={`row ${className}`}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onFocusIn={({ target }) => target instanceof HTMLButtonElement && setCurrent(target)}
      onKeyDown={(event) => {
        const all = buttons();
        const index = all.indexOf(event.target as HTMLButtonElement);
        const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
        if (index < 0 || to === undefined) return;
        event.preventDefault();
        all.at(to % all.length)?.focus();
      }}
    >
      {children}
    </div>
  );
}
