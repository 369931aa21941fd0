import { effect, type Signal } from '@preact/signals';
import { EXECUTION_STATUSES } from '../../client/index.ts';
import { type ConsoleStore, VIEWS } from './console-store.ts';
import { SORT_FIELDS } from './executions-table.ts';

/** A part of the console's state as a parameter of the page's URL. */
interface Parameter {
  readonly name: string;
  /** Sets it; a text that makes no sense is ignored. */
  set(text: string): void;
  /** Its text, or an empty one for the default. */
  get(): string;
}

/** Sets view, filters, sorting and selection from the URL, and then keeps the URL up to date: reload and share work. */
export function connectUrl(console: ConsoleStore): void {
  const parameters = parametersOf(console);
  const present = new URLSearchParams(location.search);
  for (const { name, set } of parameters) set(present.get(name) ?? '');
  effect(() => {
    const url = new URL(location.href);
    for (const { name, get } of parameters) {
      const text = get();
      if (text === '') url.searchParams.delete(name);
      else url.searchParams.set(name, text);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  });
}

function parametersOf({ view, table, selection }: ConsoleStore): Parameter[] {
  const { statuses, sort, withSystem } = table;
  const text = (name: string, signal: Signal<string>): Parameter => ({
    name,
    set: (value) => {
      signal.value = value;
    },
    get: () => signal.value.trim(),
  });
  return [
    {
      name: 'view',
      set: (name) => {
        view.value = VIEWS.find((each) => each === name) ?? 'executions';
      },
      get: () => (view.value === 'executions' ? '' : view.value),
    },
    {
      name: 'status',
      set: (names) => {
        statuses.value = EXECUTION_STATUSES.filter((status) => names.split(',').includes(status));
      },
      get: () => statuses.value.join(),
    },
    text('deployment', table.deployment),
    text('workflow', table.workflow),
    text('group', table.group),
    text('search', table.search),
    {
      name: 'system',
      set: (value) => {
        withSystem.value = value === 'true';
      },
      get: () => (withSystem.value ? 'true' : ''),
    },
    {
      name: 'sort',
      set: (key) => {
        const field = SORT_FIELDS.find((each) => each === key.replace('-', ''));
        if (field) sort.value = { field, descending: key.startsWith('-') };
      },
      get: () => {
        const { field, descending } = sort.value;
        return descending && field === 'created_at' ? '' : (descending ? '-' : '') + field;
      },
    },
    {
      name: 'execution',
      set: (id) => {
        selection.id.value = id || null;
      },
      get: () => selection.id.value ?? '',
    },
  ];
}
