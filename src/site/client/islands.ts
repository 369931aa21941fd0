import type { ComponentType } from 'preact';

interface IslandModule {
  default: ComponentType<Record<string, unknown>>;
}

const modules = import.meta.glob<IslandModule>(['../islands/*.tsx', '!../islands/island.tsx']);

/** Mounts every island of the page: near the viewport, or at the first touch. */
export function watchIslands(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) start(target as HTMLElement);
      }
    },
    { rootMargin: '300px' },
  );
  function start(place: HTMLElement): void {
    near.unobserve(place);
    if (place.dataset.state !== undefined) return;
    place.dataset.state = 'loading';
    mount(place).catch((error) => {
      // The static content stays, and the next interaction tries again.
      delete place.dataset.state;
      console.error(error);
    });
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
    if (place.dataset.on !== 'interaction') near.observe(place);
    for (const touch of ['pointerenter', 'focusin', 'touchstart']) {
      place.addEventListener(touch, () => start(place), { passive: true });
    }
  }
}

async function mount(place: HTMLElement): Promise<void> {
  const { island = '', props = '{}' } = place.dataset;
  const load = modules[`../islands/${island}.tsx`];
  if (load === undefined) throw new Error(`There is no island called ${island}.`);
  const [{ default: Component }, { h, render }] = await Promise.all([load(), import('preact')]);
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren();
  render(h(Component, JSON.parse(props)), place);
  if (focused) counterpartOf(focused, place)?.focus();
  place.dataset.state = 'ready';
}

/** Finds the element that replaces the focused one: the same kind with the same text. It gets the focus. */
function counterpartOf(gone: Element, place: HTMLElement): HTMLElement | undefined {
  const role = gone.getAttribute('role');
  const alike = role === null ? gone.localName : `[role="${role}"]`;
  return [...place.querySelectorAll<HTMLElement>(alike)].find(
    ({ textContent }) => textContent === gone.textContent,
  );
}
