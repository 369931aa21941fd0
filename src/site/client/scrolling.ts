/**
 * What may scroll by itself takes the focus, so that a keyboard can scroll it. Where nothing is hidden there is nothing
 * to scroll, and a reader who goes through the page by Tab need not stop there.
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
