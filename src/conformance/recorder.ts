import type { DefectId } from '../../generated/defects.ts';
import { EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import type { OperationId } from '../../generated/operations.ts';
import { Coverage } from './coverage.ts';
import type { Cell, CheckResult, Finding, Outcome, Row, SuiteName } from './findings.ts';
import { destinationOf, type Exchange } from './http/exchange.ts';
import { Release } from './release.ts';
import {
  type Aspect,
  type Unrecorded,
  type ValidationResult,
  type Violation,
  validateExchange,
} from './validate/validate-exchange.ts';

interface Attempt {
  readonly suite: SuiteName;
  readonly name: string;
  readonly since: number;
  readonly findings: Finding[];
  /** They count when it ends. */
  readonly counts: {
    readonly operationId: OperationId | undefined;
    readonly status: number;
    readonly aspect: Aspect;
    readonly outcome: keyof Cell;
  }[];
  end?: { readonly outcome: 'skipped' | 'inconclusive' | 'error'; readonly reason: string };
}

/** Validates exchanges, and records every result in the table and every violation as a finding of the running check. */
export class Recorder {
  release = new Release();
  readonly coverage = new Coverage();
  readonly results: CheckResult[] = [];
  /** Message → how often. */
  readonly notes = new Map<string, number>();
  /** Why something was not validated → how often. */
  readonly excluded = new Map<string, number>();
  readonly #rows = new Map<string, Row & { cells: Map<Aspect, Cell> }>();
  #current: Attempt | undefined;
  #exchanges = 0;

  get exchanges(): number {
    return this.#exchanges;
  }

  get findings(): Finding[] {
    return [...this.results.flatMap(({ findings }) => findings), ...(this.#current?.findings ?? [])];
  }

  get rows(): Row[] {
    return [...this.#rows.values()];
  }

  begin(suite: SuiteName, name: string): void {
    this.#current = { suite, name, since: performance.now(), findings: [], counts: [] };
  }

  /** The outcome of the running check, unless there are findings. */
  setOutcome(outcome: 'skipped' | 'inconclusive' | 'error', reason: string): void {
    if (this.#current) this.#current.end = { outcome, reason };
  }

  end(): CheckResult {
    const { suite, name, since, findings, counts, end } = this.suspend();
    const outcome = outcomeOf(findings, end?.outcome);
    const milliseconds = performance.now() - since;
    const result = { suite, name, outcome, reason: end?.reason, findings, milliseconds };
    for (const { operationId, status, aspect, outcome: counted } of counts) {
      const key = `${operationId} ${status}`;
      const row = this.#rows.get(key) ?? { operationId, status, cells: new Map<Aspect, Cell>() };
      this.#rows.set(key, row);
      const cell = row.cells.get(aspect) ?? { passed: 0, failed: 0, known: 0 };
      row.cells.set(aspect, cell);
      cell[counted] += 1;
    }
    this.results.push(result);
    return result;
  }

  /** Ends the running check without a result, since it is repeated. */
  suspend(): Attempt {
    const current = this.#current;
    if (!current) throw new Error('No check is running.');
    this.#current = undefined;
    return current;
  }

  /** Continues with an attempt that was suspended. */
  resume(attempt: Attempt): void {
    this.#current = attempt;
  }

  /** Whether the running check fails only in ways that other users of the server can cause. */
  get mayBeRace(): boolean {
    const failing = this.#current?.findings.filter(({ known }) => known === undefined) ?? [];
    return (
      failing.length > 0 && failing.every(({ aspect }) => aspect === 'behaviour' || aspect === 'consistency')
    );
  }

  /** Whether the running check has no finding that fails. */
  get isClean(): boolean {
    return this.#current?.findings.every(({ known }) => known !== undefined) ?? false;
  }

  recordExchange(exchange: Exchange, unrecorded?: Unrecorded): ValidationResult {
    const result = validateExchange(exchange, undefined, unrecorded);
    const { operationId, aspects, violations, defect } = result;
    const { status } = exchange.response;
    this.#exchanges += 1;
    this.coverage.record(exchange);
    for (const aspect of aspects) {
      const ofAspect = violations.filter((violation) => violation.aspect === aspect);
      const isViolated = ofAspect.length > 0;
      const isKnown =
        defect !== undefined ||
        (isViolated &&
          ofAspect.every((violation) => this.release.explain(violation, exchange) !== undefined));
      const outcome = isKnown ? 'known' : isViolated ? 'failed' : 'passed';
      this.#current?.counts.push({ operationId, status, aspect, outcome });
    }
    for (const violation of violations) this.#add(violation, exchange);
    if (defect) {
      const message = `the known issue ${defect}`;
      this.#add({ aspect: 'status', at: '', rule: defect, message }, exchange, defect);
    }
    return result;
  }

  note(message: string): void {
    this.notes.set(message, (this.notes.get(message) ?? 0) + 1);
  }

  /** Counts something that was not validated, with the reason. */
  exclude(reason: string, count = 1): void {
    this.excluded.set(reason, (this.excluded.get(reason) ?? 0) + count);
  }

  /** Records whether the server behaved as a check expects. */
  recordExpectation(isMet: boolean, message: string, about: Exchange | OperationId): void {
    const exchange = typeof about === 'string' ? undefined : about;
    const operationId = typeof about === 'string' ? about : destinationOf(about.request).operationId;
    const status = exchange?.response.status ?? 0;
    const outcome = isMet ? 'passed' : 'failed';
    this.#current?.counts.push({ operationId, status, aspect: 'behaviour', outcome });
    if (isMet) return;
    const violation = { aspect: 'behaviour', at: '', rule: generalized(message), message } as const;
    this.#add(violation, exchange, undefined, operationId);
  }

  #add(
    violation: Violation,
    exchange: Exchange | undefined,
    defect?: DefectId,
    operationId?: OperationId,
  ): void {
    if (!this.#current) throw new Error(`A finding outside any check: ${violation.message}`);
    const { suite, name: check, findings } = this.#current;
    const reached = exchange && destinationOf(exchange.request).operationId;
    findings.push({
      ...violation,
      suite,
      check,
      operationId: operationId ?? reached,
      status: exchange?.response.status,
      known: defect ?? (exchange && this.release.explain(violation, exchange)),
      exchange,
    });
  }
}

/** Findings stay findings, however the check ended. */
function outcomeOf(findings: readonly Finding[], end: Outcome | undefined): Outcome {
  if (findings.some(({ known }) => known === undefined)) return 'failed';
  if (end && (end !== 'skipped' || findings.length === 0)) return end;
  return findings.length > 0 ? 'known' : 'passed';
}

const STATUS_NAME = new RegExp(
  `\\b(${[...EXECUTION_STATUSES].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);

/** A message without the values of one exchange: ids, quoted values, statuses of executions and long numbers. */
function generalized(message: string): string {
  return message
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(STATUS_NAME, '…')
    .replaceAll(/\b[\w-]*\d[\w.:-]*/g, (word) => (word.length > 3 ? '#' : word));
}
