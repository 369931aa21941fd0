import type { Exchange, Reply, StateDocument } from '../../../sandbox/index.ts';

/** What one page saves of its manager for the next page of the tab. */
export type SavedManager = WholeManager | OversizedManager;

/** Enough to continue where the page before stopped. */
export interface WholeManager {
  readonly kind: 'whole';
  /** The state document as text. */
  readonly state: string;
  readonly clock: {
    readonly mode: 'real' | 'accelerated' | 'virtual';
    readonly rate: number;
    readonly now: string;
  };
  readonly faults: readonly unknown[];
}

/** It had too many executions to be saved. */
export interface OversizedManager {
  readonly kind: 'too-large';
  readonly executions: number;
}

/** How a manager in a page begins. */
export interface Beginning {
  /** What it holds at first and after each reset; the example world unless given. */
  readonly state?: StateDocument | undefined;
  /** When it begins; the moment that the example world shows unless given. */
  readonly now?: string | undefined;
  /** Its seconds per second; 0, unless given: time stands still. */
  readonly rate?: number | undefined;
  /** The same seed gives the same ids. */
  readonly seed?: string | undefined;
}

/** What a page tells its manager. */
export type ToManager =
  | {
      readonly kind: 'begin';
      readonly beginning: Beginning;
      readonly saved: WholeManager | null;
      /** Whether the page saves it. */
      readonly isSaved: boolean;
    }
  | { readonly kind: 'request'; readonly id: number; readonly exchange: Exchange }
  | { readonly kind: 'abort'; readonly id: number };

/** What a manager tells its page. Pieces of a long body are put together before. */
export type FromManager =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Omit<Reply, 'body'> & WholeBody }
  | { readonly kind: 'save'; readonly saved: SavedManager };

interface WholeBody {
  readonly body: string | Uint8Array | null;
}
