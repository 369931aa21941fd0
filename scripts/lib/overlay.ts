/**
 * Applies OpenAPI Overlays 1.0 (https://spec.openapis.org/overlay/v1.0.0). Targets may use names, wildcards, indexes and the
 * comparison of a text with a value or with one of its members: `$.paths['/a'].get.tags[?@ == 'b']`.
 */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly extends?: string;
  readonly actions: readonly OverlayAction[];
}

export interface OverlayAction {
  readonly target: string;
  readonly description?: string;
  readonly update?: unknown;
  readonly remove?: boolean;
}

type Container = Record<string | number, unknown>;
type Location = readonly [parent: Container, key: string | number];

/** A copy of the document with all actions applied. @throws {SyntaxError} for a target that it cannot read. */
export function applyOverlay<Document extends object>(document: Document, overlay: Overlay): Document {
  const root = { $: structuredClone(document) };
  for (const { target, update, remove } of overlay.actions) {
    // The last first, so that the indexes of the others stay right.
    for (const [parent, key] of select(root, target).reverse()) {
      if (!remove) parent[key] = merge(parent[key], update);
      else if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }
  }
  return root.$;
}

export function hasTarget(document: object, target: string): boolean {
  return select({ $: document }, target).length > 0;
}

/** Objects are merged, what is added to an array is its next item, all else is replaced. */
function merge(old: unknown, update: unknown): unknown {
  if (Array.isArray(old)) return [...old, ...(Array.isArray(update) ? update : [update])];
  if (!isContainer(old) || !isContainer(update) || Array.isArray(update)) return update;
  const merged = Object.entries(update).map(([key, value]) => [
    key,
    key in old ? merge(old[key], value) : value,
  ]);
  return { ...old, ...Object.fromEntries(merged) };
}

const STEP =
  /\.(?<name>[\w-]+|\*)|\[(?:'(?<quoted>[^']*)'|(?<index>\d+)|(?<all>\*)|\?@(?:\['(?<member>[^']*)'\]|\.(?<plain>\w+))? == '(?<value>[^']*)')\]/y;

function select(root: Container, target: string): Location[] {
  let found: Location[] = [[root, '$']];
  STEP.lastIndex = 1;
  while (STEP.lastIndex < target.length) {
    const at = STEP.lastIndex;
    const step = STEP.exec(target)?.groups;
    if (!target.startsWith('$') || step === undefined)
      throw new SyntaxError(`The target ${target} cannot be read from character ${at + 1} on.`);
    found = found.flatMap(([parent, key]) => children(parent[key], step));
  }
  return found;
}

function children(node: unknown, step: Record<string, string | undefined>): Location[] {
  if (!isContainer(node)) return [];
  const { name, quoted, index, value, member = step.plain } = step;
  const all = (): Location[] => Object.keys(node).map((key) => [node, key]);
  if (value !== undefined) {
    return all().filter(([, key]) => {
      const child = node[key];
      return (member === undefined ? child : isContainer(child) && child[member]) === value;
    });
  }
  const key = quoted ?? index ?? (name === '*' ? undefined : name);
  if (key === undefined) return all();
  return Object.hasOwn(node, key) ? [[node, key]] : [];
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
