import { type ApiError, CloudifyError, type FailedRequest } from '../../../generated/error-classes.ts';
import { DeadlineExceededError } from './errors.ts';

/** What a release of the manager does not support. */
export interface Unsupported {
  /** What was used: `force_status`, for example. */
  readonly feature: string;
  /** The manager's version. */
  readonly release: string;
  /** The version that supports it. */
  readonly since: string;
  /** What to do instead. */
  readonly instead: string;
  /** The id of the difference, as in the documentation of the releases: `req.force_status`, for example. */
  readonly difference: string;
}

/**
 * The release of the manager would ignore a part of the request, or do harm with it. Nothing was sent. `client.http` sends
 * such requests.
 */
export class UnsupportedByManagerError extends CloudifyError implements Unsupported {
  override get name(): string {
    return 'UnsupportedByManagerError';
  }
  /** The same for all errors of this class. */
  readonly code = 'unsupported_by_manager';
  /** What was used: `force_status`, for example. */
  declare readonly feature: string;
  /** The manager's version. */
  declare readonly release: string;
  /** The version that supports it. */
  declare readonly since: string;
  /** What to do instead. */
  declare readonly instead: string;
  /** The id of the difference, as in the documentation of the releases: `req.force_status`, for example. */
  declare readonly difference: string;

  constructor(request: Partial<FailedRequest>, unsupported: Unsupported) {
    const { feature, release, since, instead } = unsupported;
    const message = `Manager ${release} does not support ${feature}, which needs ${since}. Nothing was sent. ${instead}`;
    super(message, { ...request, attempts: 0 });
    Object.assign(this, unsupported);
  }
}

/**
 * The call depends on the release of the manager, and the request for its version failed. Nothing else was sent. `cause` is
 * the failure. With the setting `managerRelease` the client does not request the version.
 */
export class UnknownReleaseError extends CloudifyError {
  override get name(): string {
    return 'UnknownReleaseError';
  }

  constructor(cause: CloudifyError) {
    super(
      'The call depends on the release of the manager, which is unknown, and was not sent. Set managerRelease, such as ' +
        `'6.4', or make GET /version work: ${cause.message}`,
      cause as FailedRequest,
      { cause },
    );
  }
}

/** The error of a call that depends on the release, when the request for the version has failed. */
export function toReleaseError(error: unknown): unknown {
  const isOfVersion = error instanceof CloudifyError && error.operationId === 'getVersion';
  // The call itself would fail in the same way.
  const isOfCall =
    error instanceof DeadlineExceededError || [401, 403].includes((error as Partial<ApiError>)?.status ?? 0);
  return isOfVersion && !isOfCall ? new UnknownReleaseError(error) : error;
}
