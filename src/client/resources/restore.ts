import { ApiError } from '../../../generated/error-classes.ts';

/** How `restore` goes on. */
export interface RestoreOptions<Item> {
  /**
   * Called with every item that the manager refuses, or that cannot be sent to it; the next one follows. Without it the
   * first refusal ends the call. What it throws ends the call too.
   */
  readonly onError?: ((error: ApiError | TypeError, item: Item) => void | Promise<void>) | undefined;
}

/** How many items `restore` could bring back, and how many not. */
export interface RestoreResult {
  /** How many are there again. */
  restored: number;
  /** How many the manager refused, or could not be sent to it. */
  failed: number;
}

/** Restores one item after the other, because the manager keeps the latest in mind. */
export async function restoreEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { onError }: RestoreOptions<Item>,
  restore: (item: Item) => Promise<unknown>,
): Promise<RestoreResult> {
  const result = { restored: 0, failed: 0 };
  for await (const item of items) {
    try {
      await restore(item);
      result.restored += 1;
    } catch (error) {
      // Only what is wrong with this one item; a lost connection or an abort concerns them all.
      if (!onError || !(error instanceof ApiError || error instanceof TypeError)) throw error;
      result.failed += 1;
      await onError(error, item);
    }
  }
  return result;
}
