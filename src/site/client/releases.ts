/**
 * The choice of a manager release. It is stored in the browser and applies to all pages: what carries `data-lines` is shown only
 * for these lines of releases. On the page of the releases, `data-variants` has the variant of each line in order, and a second
 * choice shows what an upgrade changes.
 */
const KEY = 'release';
const SAME = '=';

export function watchReleases(): void {
  const selects = [...document.querySelectorAll<HTMLSelectElement>('select[name="release"]')];
  const upgrade = document.querySelector<HTMLSelectElement>('select[name="upgrade"]');
  const dangerous = document.querySelector<HTMLInputElement>('input[name="dangerous"]');
  const [first] = selects;
  if (first === undefined) return;
  const lines = [...first.options].flatMap(({ value }) => (value === '' ? [] : [value])).reverse();

  const show = (release: string) => {
    for (const select of selects) select.value = release;
    showPlaces(release);
    if (upgrade !== null) showDifferences(lines, release, upgrade.value, dangerous?.checked ?? false);
  };
  for (const select of selects) {
    select.addEventListener('change', () => {
      store(select.value);
      show(select.value);
    });
  }
  for (const control of [upgrade, dangerous]) control?.addEventListener('change', () => show(first.value));
  const release = stored();
  show(lines.includes(release) ? release : '');
}

/** Tags and lists on any page. */
function showPlaces(release: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-lines]:not([data-variants] *)')) {
    const applies = linesOf(place).includes(release);
    place.hidden = release !== '' && !applies;
    if (place.classList.contains('tag')) {
      if (applies) place.dataset.kind = 'caution';
      else delete place.dataset.kind;
    }
  }
}

/** The rows of the matrix and the entries below it. */
function showDifferences(lines: readonly string[], from: string, to: string, onlyDangerous: boolean): void {
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('[data-variants]')) {
    const variants = entry.dataset.variants?.split(' ') ?? [];
    const variantIn = (line: string) => variants[lines.indexOf(line)] ?? SAME;
    const chosen = from === '' ? to : from;
    const applies =
      from !== '' && to !== ''
        ? variantIn(from) !== variantIn(to)
        : chosen === '' || variantIn(chosen) !== SAME;
    entry.hidden = !applies || (onlyDangerous && entry.dataset.dangerous === undefined);
    if (!entry.hidden && entry.localName === 'article') count += 1;
    for (const term of entry.querySelectorAll<HTMLElement>('[data-lines]')) {
      const own = linesOf(term);
      const isContract = term.dataset.contract !== undefined;
      const isShown = [from, to].some((line) => own.includes(line)) || (isContract && to === '');
      term.hidden = chosen !== '' && !isShown;
      term.dataset.role = to === '' || from === '' ? '' : own.includes(from) ? 'before' : 'after';
    }
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-area]')) {
    group.hidden = group.querySelector('[data-variants]:not([hidden])') === null;
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-line]')) {
    cell.toggleAttribute('data-chosen', [from, to].includes(cell.dataset.line as string));
  }
  const status = document.querySelector('#difference-count');
  if (status !== null) status.textContent = describe(count, from, to);
}

function describe(count: number, from: string, to: string): string {
  const differences = `${count} ${count === 1 ? 'difference' : 'differences'}`;
  if (from !== '' && to !== '') return `From ${from} to ${to}: ${differences}.`;
  return from + to === '' ? `${differences} in all releases.` : `${differences} in ${from || to}.`;
}

function linesOf({ dataset }: HTMLElement): string[] {
  return dataset.lines?.split(' ') ?? [];
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Where storage is forbidden, the choice applies to this page only. */
function store(release: string): void {
  try {
    localStorage.setItem(KEY, release);
  } catch {
    return;
  }
}
