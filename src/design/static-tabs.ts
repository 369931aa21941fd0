import { nextTabIndex } from './tab-keys.ts';

/** Makes the static tabs of the page work, by click and by keyboard. */
export function connectStaticTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const { sync } = group.dataset;
    const tabs = [...group.querySelectorAll<HTMLElement>(':scope > [role="tablist"] > [role="tab"]')];
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => chooseEverywhere(tab, sync));
      tab.addEventListener('keydown', ({ key }) => {
        const target = tabs[nextTabIndex(key, index, tabs.length) ?? -1];
        target?.focus();
        if (target) chooseEverywhere(target, sync);
      });
    }
    const stored = sync === undefined ? null : storedTab(sync);
    const chosen = tabs.find((tab) => tab.textContent === stored);
    if (chosen) choose(chosen);
  }
}

function chooseEverywhere(tab: HTMLElement, sync: string | undefined): void {
  choose(tab);
  if (sync === undefined) return;
  storeTab(sync, tab.textContent);
  const top = tab.getBoundingClientRect().top;
  const others = document.querySelectorAll<HTMLElement>(
    `[data-sync="${sync}"] > [role="tablist"] > [role="tab"]`,
  );
  for (const other of others) if (other !== tab && other.textContent === tab.textContent) choose(other);
  // Panels above may have changed their height: keep the tab where it was on the screen.
  window.scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: 'instant' });
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

/** The label of the tab that was chosen last, on any page. */
export function storedTab(sync: string): string | null {
  try {
    return localStorage.getItem(`tab-${sync}`);
  } catch {
    return null;
  }
}

/** Where storage is forbidden, the choice applies to this page only. */
export function storeTab(sync: string, label: string): void {
  try {
    localStorage.setItem(`tab-${sync}`, label);
  } catch {
    return;
  }
}
