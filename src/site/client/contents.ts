/** Marks in the table of contents which section is being read, and brings the present page into view in the navigation. */
export function watchContents(): void {
  const here = document.querySelector<HTMLElement>('.site-nav [aria-current]');
  const nav = here?.closest<HTMLElement>('.site-nav');
  if (here && nav) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;

  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  if (links.length === 0) return;
  const places = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let scheduled = false;
  const mark = () => {
    scheduled = false;
    const line = window.innerHeight * 0.3;
    const passed = places.findLastIndex(
      (place) => place !== null && place.getBoundingClientRect().top < line,
    );
    const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
    const current = atEnd && window.scrollY > 0 ? links.length - 1 : Math.max(passed, 0);
    for (const [index, link] of links.entries()) {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const list = links[0]?.closest<HTMLElement>('.contents');
    const marked = links[current];
    if (list && marked && list.scrollHeight > list.clientHeight) {
      list.scrollTop = marked.offsetTop - list.clientHeight / 2;
    }
    // The row on narrow screens scrolls sideways.
    const row = marked?.closest('ul');
    if (row && marked && row.scrollWidth > row.clientWidth) {
      row.scrollLeft = marked.offsetLeft - row.offsetLeft - row.clientWidth / 2 + marked.offsetWidth / 2;
    }
  };
  const later = () => {
    if (!scheduled) requestAnimationFrame(mark);
    scheduled = true;
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  later();
}
