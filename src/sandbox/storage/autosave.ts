import type { Sandbox } from '../create-sandbox.ts';
import { ChangeLog } from './change-log.ts';
import type { StateFile } from './state-file.ts';

/** How often changes are saved, in milliseconds. */
const INTERVAL_MS = 250;
/** After failures they are tried again less and less often, up to this. */
const MAX_INTERVAL_MS = 30_000;
/** The file is written anew when its log is longer than this, in bytes, and than half of the file. */
const MAX_LOG_BYTES = 4 * 1024 * 1024;

type Kept = Pick<Sandbox, 'clock'> & { readonly state: Pick<Sandbox['state'], 'text' | 'changes'> };

export interface AutosaveEvents {
  /** Called when saving begins to fail, and when it fails for another reason than before. */
  readonly onError: (error: Error) => void;
  /** Called when it works again. */
  readonly onRecovered?: () => void;
}

/**
 * Keeps a file up to date with what a sandbox holds. Changes are appended to a log beside the file; now and then, at the
 * end, and when a state was replaced, the file is written anew and the log deleted.
 */
export class Autosave {
  readonly #kept: Kept;
  readonly #changes: ReturnType<Kept['state']['changes']>;
  readonly #file: StateFile;
  readonly #events: AutosaveEvents;
  #log: ChangeLog;
  /** Appends one after the other; it never fails. */
  #appending: Promise<void> = Promise.resolve();
  /** Files one after the other; it never fails. */
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  /** Only a whole file makes what is on the disk right again, so that nothing may be appended. */
  #needsFile: boolean;
  /** Some changes are in a log alone. */
  #isFileBehind = false;
  #fileLength = 0;
  #savedAt: string;
  #interval = INTERVAL_MS;
  #failure: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** The file must hold the state as it is now, unless there are logs: `lastLog` is the number of the last, or 0. */
  constructor(kept: Kept, file: StateFile, events: AutosaveEvents, lastLog = 0) {
    this.#kept = kept;
    this.#changes = kept.state.changes();
    this.#savedAt = kept.clock.now;
    this.#file = file;
    this.#events = events;
    this.#log = new ChangeLog(file.path, lastLog);
    this.#needsFile = lastLog > 0;
    this.#schedule();
  }

  /** Writes the whole state to the file. */
  async save(): Promise<void> {
    const written = this.#writing.then(() => this.#writeFile());
    this.#writing = written.catch(() => {});
    await written;
  }

  /** Stores what has changed until now, in the log or, where that is not enough, in the file. */
  async flush(): Promise<void> {
    if (!this.#needsFile) await this.#append();
    if (this.#needsFile) await this.save();
  }

  /** Saves what is not saved yet, and nothing after that. Then the file holds everything, and there is no log. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#writing;
    try {
      await this.#append().catch(() => {});
      if (this.#needsFile || this.#isFileBehind) await this.save();
    } finally {
      this.#changes.close();
      await this.#log.close();
    }
  }

  #schedule(): void {
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.#look(), this.#interval).unref();
  }

  async #look(): Promise<void> {
    try {
      await this.flush();
      if (this.#isLogLong() && !this.#isWriting) void this.save().catch((error) => this.#fail(error));
      this.#succeed();
    } catch (error) {
      this.#fail(error as Error);
    }
    this.#schedule();
  }

  /** Appends what has changed. */
  async #append(): Promise<void> {
    const change = this.#take();
    if (change === null) return;
    if (change === 'replaced') this.#needsFile = true;
    else await this.#appendTo(this.#log, change);
  }

  #take(): ReturnType<ReturnType<Kept['state']['changes']>['take']> {
    const change = this.#changes.take();
    const { mode, now } = this.#kept.clock;
    const isMoved = mode === 'virtual' && now !== this.#savedAt;
    return change ?? (isMoved ? { put: {}, deleted: {} } : null);
  }

  async #appendTo(log: ChangeLog, change: { put: object; deleted: object }): Promise<void> {
    this.#savedAt = this.#kept.clock.now;
    const line = { saved_at: this.#savedAt, ...change } as Parameters<ChangeLog['append']>[0];
    const appended = this.#appending.then(async () => {
      if (this.#needsFile) return;
      await log.append(line);
      this.#isFileBehind = true;
    });
    this.#appending = appended.catch(() => {
      // What comes later would be about rows that are in no log.
      this.#needsFile = true;
    });
    await appended;
  }

  async #writeFile(): Promise<void> {
    this.#isWriting = true;
    const former = this.#log;
    try {
      // In one turn: what has changed until now goes to this log and to the file, what changes later to the next one.
      const change = this.#take();
      const pieces = started(this.#fileText());
      this.#log = former.next();
      if (change === 'replaced') this.#needsFile = true;
      else if (change !== null) await this.#appendTo(former, change).catch(() => {});
      this.#isFileBehind = false;
      this.#fileLength = await this.#file.write(pieces);
      this.#needsFile = false;
      await former.delete();
    } catch (error) {
      this.#isFileBehind = true;
      throw error;
    } finally {
      await former.close();
      this.#isWriting = false;
    }
  }

  /** The state document, and the time at which it was saved. */
  *#fileText(): Generator<string> {
    this.#savedAt = this.#kept.clock.now;
    const end = `,\n"saved_at": ${JSON.stringify(this.#savedAt)}\n}\n`;
    for (const piece of this.#kept.state.text()) yield piece === '\n}\n' ? end : piece;
  }

  #isLogLong(): boolean {
    return this.#log.length > Math.max(MAX_LOG_BYTES, this.#fileLength / 2);
  }

  #succeed(): void {
    this.#interval = INTERVAL_MS;
    if (this.#failure !== null) this.#events.onRecovered?.();
    this.#failure = null;
  }

  #fail(error: Error): void {
    this.#interval = Math.min(2 * this.#interval, MAX_INTERVAL_MS);
    // The names of files that are only there while they are written differ from one time to the next.
    const { code = error.message } = error as NodeJS.ErrnoException;
    if (this.#failure === code) return;
    this.#failure = code;
    this.#events.onError(error);
  }
}

/** The first piece is made now, and with it the moment is fixed that all of them are about. */
function started(pieces: Generator<string>): Iterable<string> {
  let result = pieces.next();
  return (function* () {
    try {
      for (; !result.done; result = pieces.next()) yield result.value;
    } finally {
      pieces.return(undefined);
    }
  })();
}
