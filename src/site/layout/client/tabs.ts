import { tabAfterKey } from '../../../design/tab-keys.ts';

/** Tabs that were rendered at build time: a click or an arrow chooses, Home and End go to the ends. */
export function watchTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const { sync } = group.dataset;
    const tabs = [...group.querySelectorAll<HTMLElement>(':scope > [role="tablist"] > [role="tab"]')];
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => chooseEverywhere(tab, sync));
      tab.addEventListener('keydown', ({ key }) => {
        const target = tabs[tabAfterKey(key, index, tabs.length) ?? -1];
        target?.focus();
        if (target) chooseEverywhere(target, sync);
      });
    }
    const kept = sync === undefined ? null : stored(sync);
    const chosen = tabs.find((tab) => tab.textContent === kept);
    if (chosen) choose(chosen);
  }
}

function chooseEverywhere(tab: HTMLElement, sync: string | undefined): void {
  choose(tab);
  if (sync === undefined) return;
  const label = tab.textContent ?? '';
  try {
    localStorage.setItem(`tab-${sync}`, label);
  } catch {
    // It holds for this page only.
  }
  const above = tab.getBoundingClientRect().top;
  for (const other of document.querySelectorAll<HTMLElement>(
    `[data-sync="${sync}"] > [role="tablist"] > [role="tab"]`,
  )) {
    if (other !== tab && other.textContent === label) choose(other);
  }
  // What moved above must not move what the reader is looking at.
  window.scrollBy({ top: tab.getBoundingClientRect().top - above, behavior: 'instant' });
}

function choose(chosen: HTMLElement): void {
  for (const tab of chosen.parentElement?.children ?? []) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    (tab as HTMLElement).tabIndex = isChosen ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    if (panel) panel.dataset.later = String(!isChosen);
  }
}

function stored(sync: string): string | null {
  try {
    return localStorage.getItem(`tab-${sync}`);
  } catch {
    return null;
  }
}
