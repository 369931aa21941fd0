/** What is shown while the checks run. */
import { styleText } from 'node:util';
import type { CheckResult, Leftovers, Outcome, Progress } from '../../conformance/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { printable } from '../terminal/text.ts';

const CLEAR = '\r\x1b[K';
/** After how many seconds it is said, on a line of its own, what is waited for. */
const REPORTED_AFTER_S = 5;

/** One line for each suite, rewritten while it runs on a terminal; and what is waited for when it takes long. */
export class ProgressReporter {
  readonly #terminal: Terminal;
  #head = '';
  #results: CheckResult[] = [];
  /** When a wait is reported next, in seconds; it doubles, so that a long wait does not fill a log. */
  #nextReportS = REPORTED_AFTER_S;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  onProgress = (step: Progress): void => {
    switch (step.kind) {
      case 'missing':
        this.#print(`${step.layer.name.padEnd(10)} does not run: ${step.reason}`);
        break;
      case 'layer':
        this.#head = `${step.layer.name.padEnd(10)} ${step.layer.title}`;
        this.#results = [];
        this.#draw(`${this.#head} …`);
        break;
      case 'check':
        this.#nextReportS = REPORTED_AFTER_S;
        this.#results.push(step.result);
        this.#draw(`${this.#head} … ${step.done}/${step.of} ${step.result.name}`);
        break;
      case 'waiting':
        this.#wait(step.what, Math.round(step.elapsedMs / 1000));
        break;
      case 'cleaned':
        this.#nextReportS = REPORTED_AFTER_S;
        this.#finish(step.left);
    }
  };

  /** Leaves no fragment of a line. */
  end(): void {
    this.#draw('');
  }

  #wait(what: string, seconds: number): void {
    if (seconds < this.#nextReportS) return;
    const line = printable(`… waiting for ${what} (${seconds} s)`);
    if (this.#terminal.out.isLive) this.#draw(line);
    else {
      this.#print(line);
      this.#nextReportS = seconds * 2;
    }
  }

  #draw(line: string): void {
    const { out } = this.#terminal;
    if (out.isLive) void out.write(CLEAR + line.slice(0, out.width - 1)).catch(() => undefined);
  }

  #print(line: string): void {
    this.#draw('');
    void this.#terminal.print(line).catch(() => undefined);
  }

  #finish({ executions }: Leftovers): void {
    if (this.#head === '') return;
    if (this.#results.length === 0) return this.#print(`${this.#head}: no check to carry out`);
    const count = (outcome: Outcome) => this.#results.filter((it) => it.outcome === outcome).length;
    const parts = [
      styleText('green', `${count('passed')} passed`),
      ...(count('failed') ? [styleText('red', `${count('failed')} failed`)] : []),
      ...(count('error') ? [styleText('red', `${count('error')} errors of the checker`)] : []),
      ...(count('inconclusive') ? [styleText('yellow', `${count('inconclusive')} inconclusive`)] : []),
      ...(count('known') ? [styleText('yellow', `${count('known')} known issues`)] : []),
      ...(count('skipped') ? [`${count('skipped')} skipped`] : []),
      ...(executions.length
        ? [styleText('red', `${executions.length} executions could not be removed`)]
        : []),
    ];
    const seconds = this.#results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    this.#print(`${this.#head}: ${parts.join(', ')} (${seconds.toFixed(1)} s)`);
    this.#head = '';
  }
}
