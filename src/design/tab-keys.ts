/**
 * Where a key moves to in a list of tabs, as the ARIA practices have it: arrows to the neighbours and around the ends,
 * Home and End to the ends.
 * @returns the index of the tab; undefined for a key that does not move.
 */
export function nextTabIndex(key: string, index: number, count: number): number | undefined {
  const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[key];
  return target === undefined ? undefined : (target + count) % count;
}
