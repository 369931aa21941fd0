import type { SandboxState } from '../control/state-view.ts';
import type { StateFile } from './state-file.ts';

/** How often it is looked whether there is something to save, in milliseconds. */
const EVERY = 250;
/** Of all the time, saving takes at most one part of so many and one. */
const REST = 2;

/** Keeps a file saying what a sandbox holds. */
export class Keeping {
  readonly #state: Pick<SandboxState, 'revision' | 'text'>;
  readonly #file: StateFile;
  readonly #onError: (error: Error) => void;
  #saved: number;
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  /** The file is taken to hold the state as it is now. Failures to save are told, and tried again. */
  constructor(
    state: Pick<SandboxState, 'revision' | 'text'>,
    file: StateFile,
    onError: (error: Error) => void,
  ) {
    this.#state = state;
    this.#file = file;
    this.#onError = onError;
    this.#saved = state.revision;
    this.#lookAfter(EVERY);
  }

  /** Saves what is not saved yet, and nothing after that. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#saving;
    if (this.#state.revision !== this.#saved) await this.#save();
  }

  #lookAfter(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#look(), milliseconds).unref();
  }

  #look(): void {
    if (this.#state.revision === this.#saved) {
      this.#lookAfter(EVERY);
      return;
    }
    const began = performance.now();
    this.#saving = this.#save().catch(this.#onError);
    this.#saving.then(() => {
      if (this.#timer !== undefined) this.#lookAfter(Math.max(EVERY, REST * (performance.now() - began)));
    });
  }

  async #save(): Promise<void> {
    const { revision } = this.#state;
    await this.#file.write(this.#state.text());
    this.#saved = revision;
  }
}
