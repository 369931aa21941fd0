function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}

/** What anything that was thrown says. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : nameOf(cause);
}

/** Whether the caller took the request back, which is nobody's failure. When time is over, that is one. */
export function isAborted(request: Request, cause: unknown): boolean {
  return (
    request.signal.aborted &&
    !['TimeoutError', 'RequestTimeoutError', 'DeadlineExceededError'].includes(nameOf(cause))
  );
}
