/**
 * Scrollable boxes can be focused, so that the keyboard can scroll them. Boxes whose content fits are taken out of the tab
 * order.
 */
export function watchScrolling(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = target;
      const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight;
      if (scrolls) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const place of document.querySelectorAll('.body :is(pre, .table, .figure)[tabindex]'))
    sizes.observe(place);
}
