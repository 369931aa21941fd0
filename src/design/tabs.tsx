import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { tabAfterKey } from './tab-keys.ts';
import './tabs.css';

export interface Tab {
  readonly name: string;
  readonly label: string;
  /** A number or a mark beside the label. */
  readonly badge?: string | undefined;
}

/** Tabs with their panel, as the ARIA practices have them: arrows move between tabs, Tab goes into the panel. */
export function Tabs({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (name: string) => void;
  children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ name }) => name === chosen);
    const next = tabs[tabAfterKey(event.key, index, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <div class="views">
      <div class="view-list" role="tablist" aria-label={label}>
        {tabs.map(({ name, label: text, badge }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
            onKeyDown={move}
          >
            {text}
            {badge !== undefined && <span class="view-badge">{badge}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="view-panel" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}
