import type { HttpRequest, SandboxResponse, StateDocument } from '../../../sandbox/index.ts';

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
  /** Its state at first and after each reset. Default: the example data. */
  readonly state?: StateDocument | undefined;
  /** The time at which it begins. Default: the time of the example data. */
  readonly now?: string | undefined;
  /** The rate of its clock, in seconds per second. Default: 0, a stopped clock. */
  readonly rate?: number | undefined;
  /** The same seed gives the same ids. */
  readonly seed?: string | undefined;
}

/** Messages from a page to its manager. */
export type ToManager =
  | {
      readonly kind: 'begin';
      readonly beginning: Beginning;
      readonly saved: WholeManager | null;
      /** Whether the page saves it. */
      readonly isSaved: boolean;
    }
  | { readonly kind: 'request'; readonly id: number; readonly exchange: HttpRequest }
  | { readonly kind: 'abort'; readonly id: number };

/** Messages from a manager to its page. The pieces of a long body are joined before. */
export type FromManager =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Omit<SandboxResponse, 'body'> & WholeBody }
  | { readonly kind: 'save'; readonly saved: SavedManager };

interface WholeBody {
  readonly body: string | Uint8Array | null;
}
