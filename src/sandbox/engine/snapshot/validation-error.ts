import { getOrCreate } from '../store/partition-index.ts';

/** Something that is wrong in a document. */
export interface ValidationIssue {
  /** Where, as a JSON pointer. */
  readonly path: string;
  /** What it must be. */
  readonly message: string;
}

/** A document that was rejected. Nothing of it was applied. */
export class InvalidDocument extends TypeError {
  // A literal, which minifying does not change; errors are printed with the name of their class.
  static override readonly name: string = 'InvalidDocument';
  readonly issues: readonly ValidationIssue[];

  constructor(
    issues: readonly ValidationIssue[],
    message = issues.map(({ path, message }) => `${path || 'The document'} ${message}`).join('; '),
  ) {
    super(message);
    this.name = new.target.name;
    this.issues = issues;
  }
}

/** Decoding stops at this number of issues. */
const MAX_ISSUES = 100;

/** A state document that was rejected. */
export class StateValidationError extends InvalidDocument {
  static override readonly name: string = 'StateValidationError';
  /** All issues in the order of the document, or the first 100. */
  declare readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    const [first, ...others] = issues;
    const atLeast = issues.length < MAX_ISSUES ? '' : 'at least ';
    const more = others.length === 0 ? '' : ` (and ${atLeast}${others.length} more)`;
    super(issues, `The state document is invalid: ${first?.path || 'it'} ${first?.message}${more}`);
  }
}

/** The issues of a document that is being decoded. */
export class IssueList {
  readonly issues: ValidationIssue[] = [];
  readonly #unknownKeys = new Map<string, ValidationIssue>();

  /** The keys that are kept without meaning. */
  get unknownKeys(): readonly ValidationIssue[] {
    return [...this.#unknownKeys.values()];
  }

  /** Only the first in each list is noted. */
  addUnknown(list: string, key: string, path: string): void {
    if (this.#unknownKeys.size >= MAX_ISSUES) return;
    getOrCreate(this.#unknownKeys, `${list}/${key}`, () => ({
      path,
      message: 'is unknown and has no effect',
    }));
  }

  /** @throws {StateValidationError} at the hundredth issue. */
  add(...issues: readonly ValidationIssue[]): void {
    for (const issue of issues) {
      this.issues.push(issue);
      if (this.issues.length >= MAX_ISSUES) throw new StateValidationError(this.issues);
    }
  }
}
