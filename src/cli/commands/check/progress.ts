import type { CheckResult, Outcome, Progress, Remaining } from '../../../conformance/index.ts';
import type { LiveLine } from '../../terminal/live-line.ts';
import { type Style, styled } from '../../terminal/output.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { truncate } from '../../terminal/text.ts';

/** After how many seconds a wait is reported. */
const REPORT_AFTER_S = 5;

/** Prints a line for each suite, and shows the running check on a live line; elsewhere reports long waits. */
export class ProgressReporter implements Disposable {
  readonly #terminal: Terminal;
  readonly #live: LiveLine | undefined;
  #line = '';
  #head = '';
  #results: CheckResult[] = [];
  /** When a wait is reported next, in seconds; it doubles, so that a long wait does not fill a log. */
  #nextReportS = REPORT_AFTER_S;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { out } = terminal;
    this.#live = out.isInteractive
      ? terminal.startLiveLine(out, (_, width) => truncate(this.#line, width))
      : undefined;
  }

  [Symbol.dispose](): void {
    this.#live?.end();
  }

  readonly onProgress = (step: Progress): void => {
    switch (step.kind) {
      case 'missing':
        this.#print(`${step.suite.name.padEnd(10)} does not run: ${step.reason}`);
        break;
      case 'suite':
        this.#head = `${step.suite.name.padEnd(10)} ${step.suite.title}`;
        this.#results = [];
        this.#show(`${this.#head} …`);
        break;
      case 'check':
        this.#nextReportS = REPORT_AFTER_S;
        this.#results.push(step.result);
        this.#show(`${this.#head} … ${step.done}/${step.of} ${step.result.name}`);
        break;
      case 'waiting':
        this.#wait(step.what, Math.round(step.elapsedMs / 1000));
        break;
      case 'cleaned':
        this.#nextReportS = REPORT_AFTER_S;
        this.#finish(step.remaining);
    }
  };

  #wait(what: string, seconds: number): void {
    if (seconds < this.#nextReportS) return;
    const line = `… ${seconds} s, waiting for ${what}`;
    if (this.#live) this.#show(line);
    else {
      this.#print(line);
      this.#nextReportS = seconds * 2;
    }
  }

  #show(line: string): void {
    this.#line = line;
    this.#live?.show();
  }

  #print(line: string): void {
    void this.#terminal.print(line).catch(() => undefined);
  }

  #finish({ executions }: Remaining): void {
    if (this.#head === '') return;
    this.#line = '';
    const counts = this.#results.length === 0 ? 'nothing to check' : this.#counts(executions.length);
    this.#print(`${this.#head}: ${counts}`);
    this.#head = '';
  }

  #counts(remaining: number): string {
    const part = (outcome: Outcome, text: string, style?: Style) => {
      const count = this.#results.filter((it) => it.outcome === outcome).length;
      if (count === 0 && outcome !== 'passed') return [];
      return [styled(style, `${count} ${text}`)];
    };
    const parts = [
      ...part('passed', 'passed', 'green'),
      ...part('failed', 'failed', 'red'),
      ...part('error', 'errors of the checker', 'red'),
      ...part('inconclusive', 'inconclusive', 'yellow'),
      ...part('known', 'known issues', 'yellow'),
      ...part('skipped', 'skipped'),
      ...(remaining ? [styled('red', `${remaining} executions could not be removed`)] : []),
    ];
    const seconds = this.#results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    return `${parts.join(', ')} (${seconds.toFixed(1)} s)`;
  }
}
