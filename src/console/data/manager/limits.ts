/** A manager with more executions is not saved for the next page, because session storage is small and slow. */
export const MAX_SAVED_EXECUTIONS = 2000;
