/** An error response that the rules predict. */
export class Rejection extends Error {
  readonly code: string;
  /** Earlier changes stay: it is thrown too late. */
  readonly isLate: boolean;

  constructor(code: string, isLate = false) {
    super(code);
    this.code = code;
    this.isLate = isLate;
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  forbidden_error: 403,
  not_found_error: 404,
  conflict_error: 409,
  storage_error: 409,
  unauthorized_error: 401,
};

export function httpStatus(code: string): number {
  return STATUSES[code] ?? 400;
}
