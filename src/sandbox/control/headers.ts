/** Says that the sandbox answered in its own name, and why. */
export const SANDBOX_HEADER = 'X-Sandbox';

/** Names the defect of the manager in whose place something sensible was answered. */
export const DEVIATION_HEADER = 'X-Sandbox-Deviation';
