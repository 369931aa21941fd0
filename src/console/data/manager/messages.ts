import type { HttpRequest, SandboxResponse, StateDocument } from '../../../sandbox/index.ts';

/** The state of a manager that a page saves for the next page of the tab. */
export type SavedManager = SavedState | OversizedManager;

/** Enough to continue where the previous page stopped. */
export interface SavedState {
  readonly kind: 'whole';
  readonly state: string;
  readonly clock: {
    readonly mode: 'real' | 'accelerated' | 'virtual';
    readonly rate: number;
    readonly now: string;
  };
  readonly faults: readonly unknown[];
  readonly release: string;
}

/** The manager had too many executions to be saved. */
export interface OversizedManager {
  readonly kind: 'too-large';
  readonly executions: number;
}

export interface InitialConfig {
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
export type PageMessage =
  | {
      readonly kind: 'begin';
      readonly beginning: InitialConfig;
      readonly saved: SavedState | null;
      /** Whether the page saves it. */
      readonly isSaved: boolean;
    }
  | { readonly kind: 'request'; readonly id: number; readonly exchange: HttpRequest }
  | { readonly kind: 'abort'; readonly id: number };

/** Messages from a manager to its page. The chunks of a long body are joined. */
export type ManagerMessage =
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly reply: Omit<SandboxResponse, 'body'> & CompleteBody;
    }
  | { readonly kind: 'save'; readonly saved: SavedManager };

interface CompleteBody {
  readonly body: string | Uint8Array | null;
}
