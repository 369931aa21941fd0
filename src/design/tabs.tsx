import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Tab, TabList } from './tab-list.tsx';

/** Tabs with one panel, whose content depends on the chosen tab. */
export function Tabs({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  tabs: readonly Omit<Tab, 'panel'>[];
  chosen: string;
  onChoose: (name: string) => void;
  children: ComponentChildren;
}): JSX.Element {
  const panel = useId();
  return (
    <div class="tabs">
      <TabList
        label={label}
        tabs={tabs.map((tab) => ({ ...tab, panel }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <div id={panel} class="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}-${panel}`}>
        {children}
      </div>
    </div>
  );
}

/** Tabs whose panels are all rendered at build time; `connectStaticTabs` makes them work. */
export function StaticTabs({
  label,
  tabs,
  sync,
}: {
  label: string;
  /** The ids of the panels are unique on the page. */
  tabs: readonly { readonly id: string; readonly label: string; readonly content: ComponentChildren }[];
  /** Tabs with the same value change together, and the choice is stored. */
  sync?: string;
}): JSX.Element {
  // Labels from the contract have names in backticks.
  const list = tabs.map((tab) => ({ name: tab.id, label: tab.label.replaceAll('`', ''), panel: tab.id }));
  return (
    <div class="tabs" data-tabs data-sync={sync}>
      <TabList label={label} tabs={list} chosen={list[0]?.name} />
      {tabs.map(({ id, content }, index) => (
        <div
          key={id}
          class="tab-panel"
          role="tabpanel"
          id={id}
          aria-labelledby={`tab-${id}-${id}`}
          data-later={index > 0}
        >
          <p class="tab-name" aria-hidden="true">
            {list[index]?.label}
          </p>
          {content}
        </div>
      ))}
    </div>
  );
}
