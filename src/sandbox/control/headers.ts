/** Says that the sandbox answered in its own name, and why. */
export const SANDBOX_HEADER = 'X-Sandbox';

/**
 * Said by who only looks on: a read with it is answered, and neither written down nor befallen by a fault. So whoever
 * watches a sandbox disturbs no one who works with it.
 */
export const OBSERVER_HEADER = 'X-Sandbox-Observer';

/** Names the defect of the manager in whose place something sensible was answered. */
export const DEVIATION_HEADER = 'X-Sandbox-Deviation';

/** Under `strict`: what in the request does nothing useful, though the contract allows it. */
export const NOTE_HEADER = 'X-Sandbox-Note';
