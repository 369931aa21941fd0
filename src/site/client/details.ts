/** Opens collapsed details when a link leads into them. */
export function watchDetails(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    let closed = false;
    for (let node: Element | null = target; node !== null; node = node.parentElement) {
      if (!(node instanceof HTMLDetailsElement) || node.open) continue;
      node.open = true;
      closed = true;
    }
    if (closed) target.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
