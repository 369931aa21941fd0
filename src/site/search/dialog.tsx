import { Fragment, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../design/dialog.tsx';
import './dialog.css';
import { excerpt } from './excerpt.ts';
import { createSearch, type Hit } from './search.ts';

const MAX_HITS = 20;
const root = document.documentElement.dataset.root ?? './';

let search: ReturnType<typeof createSearch> | undefined;
const container = document.createElement('div');

export function openSearch(): void {
  if (container.hasChildNodes()) return;
  document.body.append(container);
  const close = () => render(null, container);
  render(
    <Dialog title="Search" class="search" onClose={close}>
      <Search onClose={close} />
    </Dialog>,
    container,
  );
}

function loadSearch(): ReturnType<typeof createSearch> {
  search ??= fetch(document.documentElement.dataset.search ?? '')
    .then(async (response) => createSearch(await response.json()))
    .catch((error) => {
      // The next key press tries again.
      search = undefined;
      throw error;
    });
  return search;
}

/** A combobox by the ARIA pattern: the focus stays in the field, arrows move the selection. */
function Search({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [found, setHits] = useState<Hit[]>();
  const [chosen, setChosen] = useState(0);
  const [failed, setFailed] = useState(false);
  const hits = found ?? [];
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isCurrent = true;
    loadSearch()
      .then((find) => {
        if (!isCurrent) return;
        setFailed(false);
        setHits(query.trim() === '' ? [] : find(query).slice(0, MAX_HITS));
        setChosen(0);
      })
      .catch(() => isCurrent && setFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [query]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen moves with either.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, found]);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const next = moves[event.key];
    if (next !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((next + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.click();
    }
  };
  const status = failed
    ? 'The search could not be loaded.'
    : query.trim() === ''
      ? ''
      : found === undefined
        ? 'Loading …'
        : hits.length === 0
          ? `No results for “${query.trim()}”.`
          : hits.length === 1
            ? 'One result'
            : `${hits.length === MAX_HITS ? 'At least ' : ''}${hits.length} results`;

  return (
    <div class="search-box">
      <input
        type="text"
        // biome-ignore lint/a11y/noRedundantRoles: a field is a combobox by itself only with a datalist.
        role="combobox"
        list={undefined}
        aria-label="Search the documentation"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `hit-${chosen}` : undefined}
        placeholder="Operations, fields, error codes, guides …"
        autocomplete="off"
        autofocus
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id="search-hits" role="listbox" aria-label="Results" ref={list} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <a
            key={hit.id}
            href={root + hit.url}
            tabIndex={-1}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerMove={() => setChosen(index)}
            onClick={({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey || onClose()}
          >
            <span class="hit-kind">{hit.kind}</span>
            <span class="hit-title">
              <Marked text={hit.title} terms={hit.terms} />
            </span>
            {hit.kind !== 'page' && <span class="hit-page">{hit.page}</span>}
            {hit.text !== '' && (
              <span class="hit-text">
                <Marked text={excerpt(hit.text, hit.terms)} terms={hit.terms} />
              </span>
            )}
          </a>
        ))}
      </div>
      <p class="search-status" role="status">
        {status}
      </p>
      <p class="search-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> to choose <kbd>Enter</kbd> to open <kbd>Esc</kbd> to close
      </p>
    </div>
  );
}

function Marked({ text, terms }: { text: string; terms: string[] }) {
  if (terms.length === 0) return text;
  const words = terms.map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`((?:${words.join('|')})\\w*)`, 'gi'));
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no names for its parts.
    <Fragment key={index}>{index % 2 === 1 ? <mark>{part}</mark> : part}</Fragment>
  ));
}
