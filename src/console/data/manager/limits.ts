/** A manager with more executions is not saved for the next page: the storage of a page is small and slow to write. */
export const MAX_SAVED_EXECUTIONS = 2000;
