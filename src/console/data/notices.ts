import { signal } from '@preact/signals';
import { isApiError } from '../../client/index.ts';

export interface Notice {
  readonly id: number;
  readonly kind: 'success' | 'error' | 'warning';
  readonly text: string;
  readonly call?: string | undefined;
  /** The error code of a rejection. */
  readonly code?: string | undefined;
}

const MAX_NOTICES = 4;
/** How long a success is shown, in milliseconds. An error is shown until it is closed or pushed out. */
const SUCCESS_SHOWN_MS = 6000;

/** The latest notices, for a live region. */
export class Notices {
  readonly all = signal<readonly Notice[]>([]);
  #count = 0;

  showSuccess(text: string, call?: string): void {
    const id = this.#add({ kind: 'success', text, call });
    setTimeout(() => this.close(id), SUCCESS_SHOWN_MS);
  }

  showError(error: unknown, call?: string): void {
    const code = isApiError(error) ? error.code : undefined;
    this.#add({ kind: 'error', text: messageOf(error), call, code });
  }

  /** The warning stays until it is closed. */
  showWarning(text: string): void {
    this.#add({ kind: 'warning', text });
  }

  close(id: number): void {
    this.all.value = this.all.value.filter((notice) => notice.id !== id);
  }

  /** Closes the errors that came after a notice. */
  closeErrors(after: number): void {
    this.all.value = this.all.value.filter(({ id, kind }) => id <= after || kind !== 'error');
  }

  #add(notice: Omit<Notice, 'id'>): number {
    const id = ++this.#count;
    this.all.value = [...this.all.value, { id, ...notice }].slice(-MAX_NOTICES);
    return id;
  }
}

export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text === '' ? 'Unknown error.' : text;
}
