import type { Sandbox } from '../create-sandbox.ts';
import { ChangeLog } from './change-log.ts';
import type { StateFile } from './state-file.ts';

/** Changes are saved at this interval. */
const INTERVAL_MS = 250;
/** The interval doubles after each failure, up to this. */
const MAX_INTERVAL_MS = 30_000;
/** The file is rewritten when its log is longer than this and than half of the file. */
const MAX_LOG_BYTES = 4 * 1024 * 1024;

type Source = Pick<Sandbox, 'clock'> & { readonly state: Pick<Sandbox['state'], 'text' | 'changes'> };

export interface AutosaveEvents {
  /** Called at the first failure, and at one with another cause. */
  readonly onError: (error: Error) => void;
  /** Called at the first success after a failure. */
  readonly onRecovered?: () => void;
}

/**
 * Saves the state of a sandbox. Changes are appended to a log beside the file. When the log gets long, when the state was
 * replaced, and at the end, the file is rewritten and the log deleted.
 */
export class Autosave {
  readonly #source: Source;
  readonly #changes: ReturnType<Source['state']['changes']>;
  readonly #file: StateFile;
  readonly #events: AutosaveEvents;
  #log: ChangeLog;
  /** The pending appends; it never rejects. */
  #appending: Promise<void> = Promise.resolve();
  /** The pending writes of the file; it never rejects. */
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  /** What the timer began; it never rejects. */
  #cycle: Promise<void> = Promise.resolve();
  /** The log is incomplete: nothing may be appended until the file was rewritten. */
  #needsFile: boolean;
  /** Some changes are only in a log. */
  #isFileBehind = false;
  #fileLength = 0;
  #savedAt: string;
  #interval = INTERVAL_MS;
  #failure: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** Without logs the file must contain the current state. `lastLog`: the number of the last log, or 0. */
  constructor(source: Source, file: StateFile, events: AutosaveEvents, lastLog = 0) {
    this.#source = source;
    this.#changes = source.state.changes();
    this.#savedAt = source.clock.now;
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

  /** Saves the changes until now, in the log or in the file. */
  async flush(): Promise<void> {
    if (!this.#needsFile) await this.#append();
    if (this.#needsFile) await this.save();
  }

  /** Saves all changes in the file, deletes the log, and stops. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#cycle;
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
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#cycle = this.#saveChanges();
    }, this.#interval).unref();
  }

  async #saveChanges(): Promise<void> {
    try {
      await this.flush();
      if (this.#isLogLong() && !this.#isWriting) void this.save().catch((error) => this.#fail(error));
      this.#succeed();
    } catch (error) {
      this.#fail(error as Error);
    }
    this.#schedule();
  }

  async #append(): Promise<void> {
    const change = this.#take();
    if (change === null) return;
    if (change === 'replaced') this.#needsFile = true;
    else await this.#appendTo(this.#log, change);
  }

  #take(): ReturnType<ReturnType<Source['state']['changes']>['take']> {
    const change = this.#changes.take();
    const { mode, now } = this.#source.clock;
    const isMoved = mode === 'virtual' && now !== this.#savedAt;
    return change ?? (isMoved ? { put: {}, deleted: {} } : null);
  }

  async #appendTo(log: ChangeLog, change: { put: object; deleted: object }): Promise<void> {
    this.#savedAt = this.#source.clock.now;
    const line = { saved_at: this.#savedAt, ...change } as Parameters<ChangeLog['append']>[0];
    const appended = this.#appending.then(async () => {
      if (this.#needsFile) return;
      await log.append(line);
      this.#isFileBehind = true;
    });
    this.#appending = appended.catch(() => {
      // Later changes may refer to rows that are in no log.
      this.#needsFile = true;
    });
    await appended;
  }

  async #writeFile(): Promise<void> {
    this.#isWriting = true;
    const former = this.#log;
    try {
      // In one turn: changes until now go to this log and the file, later ones to the next log.
      const change = this.#take();
      const chunks = started(this.#fileText());
      this.#log = former.next();
      if (change === 'replaced') this.#needsFile = true;
      else if (change !== null) await this.#appendTo(former, change).catch(() => {});
      this.#isFileBehind = false;
      this.#fileLength = await this.#file.write(chunks);
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

  /** The state document with `saved_at`. */
  *#fileText(): Generator<string> {
    this.#savedAt = this.#source.clock.now;
    const end = `,\n"saved_at": ${JSON.stringify(this.#savedAt)}\n}\n`;
    for (const chunk of this.#source.state.text()) yield chunk === '\n}\n' ? end : chunk;
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
    // A message may contain the name of a partial file, which differs each time.
    const { code = error.message } = error as NodeJS.ErrnoException;
    if (this.#failure === code) return;
    this.#failure = code;
    this.#events.onError(error);
  }
}

/** Creates the first chunk now: all chunks show the state at this time. */
function started(chunks: Generator<string>): Iterable<string> {
  let result = chunks.next();
  return (function* () {
    try {
      for (; !result.done; result = chunks.next()) yield result.value;
    } finally {
      chunks.return(undefined);
    }
  })();
}
