import type { DefectId } from '../../generated/defects.ts';
import { EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import type { OperationId } from '../../generated/operations.ts';
import { Coverage } from './coverage.ts';
import type { Cell, CheckResult, Finding, Outcome, Row, SuiteName } from './findings.ts';
import { destinationOf, type Exchange } from './http/exchange.ts';
import {
  type Aspect,
  type Unrecorded,
  type ValidationResult,
  type Violation,
  validateExchange,
} from './validate/validate-exchange.ts';
import type { RequestJson } from './validate/validate-request.ts';

interface Ending {
  readonly outcome: 'skipped' | 'inconclusive' | 'error';
  readonly reason: string;
}

interface Count {
  readonly operationId: OperationId | undefined;
  readonly status: number;
  readonly aspect: Aspect;
  readonly outcome: keyof Cell;
}

/** A check that is being carried out. */
interface Attempt {
  readonly suite: SuiteName;
  readonly name: string;
  readonly since: number;
  readonly findings: Finding[];
  /** They count when it ends. */
  readonly counts: Count[];
  end?: Ending;
}

/** Keeps what was seen: every verdict in a cell of the table, every fault as a finding of the check that is under way. */
export class Recorder {
  readonly coverage = new Coverage();
  readonly results: CheckResult[] = [];
  readonly notes = new Map<string, number>();
  readonly excluded = new Map<string, number>();
  readonly #rows = new Map<
    string,
    { operationId: OperationId | undefined; status: number; cells: Map<Aspect, Cell> }
  >();
  #current:
    | { suite: SuiteName; name: string; since: number; findings: Finding[]; counts: Count[]; end?: Ending }
    | undefined;
  #exchanges = 0;

  /** How many answers were judged. */
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

  /** The current check ends like this, unless something was found. */
  setOutcome(outcome: Ending['outcome'], reason: string): void {
    if (this.#current) this.#current.end = { outcome, reason };
  }

  end(): CheckResult {
    const current = this.#current;
    if (!current) throw new Error('No check is under way.');
    const { suite, name, since, findings, end } = current;
    const failed = findings.some(({ known }) => known === undefined);
    const withoutEnd: Outcome = findings.length > 0 ? 'known' : 'passed';
    // What was found stays found, however the check ended.
    const isSkipped = end?.outcome === 'skipped' && findings.length === 0;
    const outcome = failed
      ? 'failed'
      : end && (isSkipped || end.outcome !== 'skipped')
        ? end.outcome
        : withoutEnd;
    const milliseconds = performance.now() - since;
    const result: CheckResult = { suite, name, outcome, reason: end?.reason, findings, milliseconds };
    for (const count of current.counts) this.#add(count);
    this.results.push(result);
    this.#current = undefined;
    return result;
  }

  /** Takes the current check out, which is to be repeated. */
  suspend(): Attempt {
    const current = this.#current;
    if (!current) throw new Error('No check is under way.');
    this.#current = undefined;
    return current;
  }

  /** The current check is an attempt that was forgotten before. */
  resume(attempt: Attempt): void {
    this.#current = attempt;
  }

  /** Whether the current check fails, and only for what may be due to others who use the server at the same time. */
  get mayBeRace(): boolean {
    const failing = this.#current?.findings.filter(({ known }) => known === undefined) ?? [];
    return failing.length > 0 && failing.every(({ aspect }) => aspect === 'meaning' || aspect === 'sense');
  }

  /** Whether the current check has found nothing, and has an outcome of its own at most. */
  get isClean(): boolean {
    return this.#current?.findings.every(({ known }) => known !== undefined) ?? false;
  }

  /** Judges an exchange and keeps the verdict. */
  recordExchange(exchange: Exchange, requestJson?: RequestJson, unrecorded?: Unrecorded): ValidationResult {
    const result = validateExchange(exchange, requestJson, unrecorded);
    const { operationId, aspects, violations, defect } = result;
    this.#exchanges += 1;
    this.coverage.record(exchange);
    const { status } = exchange.response;
    for (const aspect of aspects) {
      const wrong = violations.some((violation) => violation.aspect === aspect);
      this.#count(operationId, status, aspect, defect ? 'known' : wrong ? 'failed' : 'passed');
    }
    for (const violation of violations) this.#find(exchange, violation, undefined);
    if (defect) {
      const message = `the known defect ${defect}`;
      this.#find(exchange, { aspect: 'status', at: '', rule: defect, message }, defect);
    }
    return result;
  }

  /** Notes something about a request that is no finding. */
  note(message: string): void {
    this.notes.set(message, (this.notes.get(message) ?? 0) + 1);
  }

  /** Counts something that was not judged, with the reason. */
  exclude(reason: string, count = 1): void {
    this.excluded.set(reason, (this.excluded.get(reason) ?? 0) + count);
  }

  /** Keeps whether something happened as the contract says it does. */
  recordExpectation(assert: boolean, message: string, about: Exchange | OperationId | undefined): void {
    const exchange = typeof about === 'object' ? about : undefined;
    const operationId =
      typeof about === 'string' ? about : exchange && destinationOf(exchange.request).operationId;
    this.#count(operationId, exchange?.response.status ?? 0, 'meaning', assert ? 'passed' : 'failed');
    if (assert) return;
    this.#note({
      aspect: 'meaning',
      operationId,
      status: exchange?.response.status,
      at: '',
      rule: generalized(message),
      message,
      known: undefined,
      exchange,
    });
  }

  #find(exchange: Exchange, violation: Violation, known: DefectId | undefined): void {
    const { operationId } = destinationOf(exchange.request);
    this.#note({ ...violation, operationId, status: exchange.response.status, known, exchange });
  }

  #note(finding: Omit<Finding, 'suite' | 'check'>): void {
    if (!this.#current) throw new Error(`A finding outside any check: ${finding.message}`);
    const { suite, name, findings } = this.#current;
    findings.push({ suite, check: name, ...finding });
  }

  #count(operationId: OperationId | undefined, status: number, aspect: Aspect, outcome: keyof Cell): void {
    this.#current?.counts.push({ operationId, status, aspect, outcome });
  }

  #add({ operationId, status, aspect, outcome }: Count): void {
    const key = `${operationId} ${status}`;
    const row = this.#rows.get(key) ?? { operationId, status, cells: new Map<Aspect, Cell>() };
    this.#rows.set(key, row);
    const cell = row.cells.get(aspect) ?? { passed: 0, failed: 0, known: 0 };
    row.cells.set(aspect, cell);
    cell[outcome] += 1;
  }
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
