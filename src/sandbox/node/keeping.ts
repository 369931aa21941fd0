import type { SandboxState } from '../control/state-view.ts';
import type { StateFile } from './state-file.ts';

/** How often it is looked whether there is something to save, in milliseconds. */
const EVERY = 250;
/** After a save there are none for so many times the time that it took. */
const REST = 2;

type Kept = Pick<SandboxState, 'revision' | 'text'>;

/** Keeps a file saying what a sandbox holds. */
export class Keeping {
  readonly #state: Kept;
  readonly #file: StateFile;
  readonly #onError: (error: Error) => void;
  #saved: number;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** The save under way, and all before it; it never fails. */
  #saving: Promise<void> = Promise.resolve();

  /** The file is taken to hold the state as it is now. When it could not be saved, that is told, and tried again. */
  constructor(state: Kept, file: StateFile, onError: (error: Error) => void) {
    this.#state = state;
    this.#file = file;
    this.#onError = onError;
    this.#saved = state.revision;
    this.#lookAfter(EVERY);
  }

  /** Saves the state as it is when the saves before are through. */
  save(): Promise<void> {
    const saving = this.#saving.then(() => this.#write());
    this.#saving = saving.catch(() => {});
    return saving;
  }

  /** Saves what is not saved yet, and nothing after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.#state.revision !== this.#saved) await this.save();
  }

  #lookAfter(milliseconds: number): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => this.#look(), milliseconds).unref();
  }

  async #look(): Promise<void> {
    const began = performance.now();
    if (this.#state.revision !== this.#saved) await this.save().catch(this.#onError);
    this.#lookAfter(Math.max(EVERY, REST * (performance.now() - began)));
  }

  async #write(): Promise<void> {
    const { revision } = this.#state;
    await this.#file.write(this.#state.text());
    this.#saved = revision;
  }
}
