/** What a ratio must come to. A star at the end of a name stands for whatever follows. */
export type Budget = { readonly of: string } & (
  | { readonly least: number; readonly most?: never }
  | { readonly most: number; readonly least?: never }
);

/** What we claim. The number at the end of a name is that of connections or of deployments. */
export const BUDGETS: readonly Budget[] = [
  { of: 'sdk-get-openapi-fetch', most: 1.3 },
  { of: 'sdk-start-openapi-fetch', most: 1.3 },
  { of: 'sdk-get-set-openapi-fetch', most: 1.3 },
  { of: 'sdk-start-set-openapi-fetch', most: 1.3 },
  { of: 'list-prism-quiet-*', least: 5 },
  { of: 'list-prism-logging-*', least: 10 },
  { of: 'list-bare-*', least: 0.4 },
  { of: 'list-p99-*', most: 1 },
  { of: 'startup-prism', most: 0.25 },
  { of: 'scale-page-*', most: 3 },
  // A thousand times as much memory is further away, but nothing is searched through.
  { of: 'scale-start', most: 2 },
  { of: 'scale-update', most: 2 },
  { of: 'scale-dequeue', most: 2 },
  { of: 'scale-memory', most: 1 },
  { of: 'group-*', most: 1.5 },
  // A wait for one execution needs more in the first minutes, to see the end within 5 % of its run time.
  { of: 'waiting-1-600', most: 0.1 },
  { of: 'waiting-100-*', most: 0.1 },
];
