import type { ComponentChildren, JSX } from 'preact';

export interface Tab {
  label: string;
  /** Unique on the page. */
  id: string;
  content: ComponentChildren;
}

/**
 * Panels of which one is shown, by the pattern of the ARIA guide; `src/site/layout/client/tabs.ts` makes them move. Without
 * scripts, and on paper, all panels stand below one another, each under its name. Tab groups with the same `sync` move
 * together, and the choice is kept: for languages.
 */
export function Tabs({ label, tabs, sync }: { label: string; tabs: Tab[]; sync?: string }): JSX.Element {
  return (
    <div class="tabs" data-tabs data-sync={sync}>
      <div class="tab-list needs-js" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-controls={`panel-${tab.id}`}
            aria-selected={index === 0}
            tabIndex={index === 0 ? 0 : -1}
          >
            {plain(tab.label)}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          class="tab-panel"
          role="tabpanel"
          id={`panel-${tab.id}`}
          aria-labelledby={`tab-${tab.id}`}
          data-later={index > 0}
        >
          <p class="tab-name" aria-hidden="true">
            {plain(tab.label)}
          </p>
          {tab.content}
        </div>
      ))}
    </div>
  );
}

/** Labels may come from the contract, with names in code; a tab is too small for that. */
function plain(label: string): string {
  return label.replaceAll('`', '');
}
