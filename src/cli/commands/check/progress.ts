/** What is shown while the checks run. */
import type { CheckResult, Outcome, Progress, Remaining } from '../../../conformance/index.ts';
import { styled } from '../../terminal/output.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cut } from '../../terminal/text.ts';

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
        this.#print(`${step.suite.name.padEnd(10)} does not run: ${step.reason}`);
        break;
      case 'suite':
        this.#head = `${step.suite.name.padEnd(10)} ${step.suite.title}`;
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
        this.#finish(step.remaining);
    }
  };

  /** Leaves no fragment of a line. */
  end(): void {
    this.#draw('');
  }

  #wait(what: string, seconds: number): void {
    if (seconds < this.#nextReportS) return;
    const line = `… ${seconds} s, waiting for ${what}`;
    if (this.#terminal.out.isLive) this.#draw(line);
    else {
      this.#print(line);
      this.#nextReportS = seconds * 2;
    }
  }

  #draw(line: string): void {
    const { out } = this.#terminal;
    if (!out.isLive) return;
    out.control(CLEAR).catch(() => undefined);
    out.writePart(cut(line, out.width - 1)).catch(() => undefined);
  }

  #print(line: string): void {
    this.#draw('');
    void this.#terminal.print(line).catch(() => undefined);
  }

  #finish({ executions }: Remaining): void {
    if (this.#head === '') return;
    if (this.#results.length === 0) this.#print(`${this.#head}: nothing to check`);
    else this.#print(`${this.#head}: ${this.#counts(executions.length)}`);
    this.#head = '';
  }

  #counts(remaining: number): string {
    const count = (outcome: Outcome) => this.#results.filter((it) => it.outcome === outcome).length;
    const parts = [
      styled('green', `${count('passed')} passed`),
      ...(count('failed') ? [styled('red', `${count('failed')} failed`)] : []),
      ...(count('error') ? [styled('red', `${count('error')} errors of the checker`)] : []),
      ...(count('inconclusive') ? [styled('yellow', `${count('inconclusive')} inconclusive`)] : []),
      ...(count('known') ? [styled('yellow', `${count('known')} known issues`)] : []),
      ...(count('skipped') ? [`${count('skipped')} skipped`] : []),
      ...(remaining ? [styled('red', `${remaining} executions could not be removed`)] : []),
    ];
    const seconds = this.#results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    return `${parts.join(', ')} (${seconds.toFixed(1)} s)`;
  }
}
