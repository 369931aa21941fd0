import type { JSX } from 'preact';
import { nextTabIndex } from './tab-keys.ts';
import './tabs.css';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly badge?: string | undefined;
  /** The id of its panel. */
  readonly panel: string;
}

/** Tabs by the ARIA pattern: arrows move between tabs, the Tab key into the panel. Without `onChoose` they are static. */
export function TabList({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string;
  tabs: readonly Tab[];
  chosen: string | undefined;
  onChoose?: (name: string) => void;
}): JSX.Element {
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ name }) => name === chosen);
    const next = nextTabIndex(event.key, index, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose?.(tabs[next]?.name ?? '');
    ((event.currentTarget as Element).parentElement?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="tab-list needs-js" role="tablist" aria-label={label}>
      {tabs.map(({ name, label: text, badge, panel }) => (
        <button
          key={name}
          id={`tab-${name}-${panel}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose?.(name)}
          onKeyDown={move}
        >
          {text}
          {badge !== undefined && <span class="tab-badge">{badge}</span>}
        </button>
      ))}
    </div>
  );
}
