// The sandbox on a port, and its state in a file.
// A server listens on this machine only unless told otherwise, and survives whatever is sent to it.
// A state file is complete at every moment, and at most a second behind (more only beyond 10,000 executions).

export { type Access, isHostAllowed, isLoopbackName, isPageAllowed } from './access.ts';
export { readDocument } from './document-reader.ts';
export { Keeping } from './keeping.ts';
export type { Served } from './listener.ts';
export { KEEP_ALIVE, type SandboxServer, type ServerOptions, serveSandbox } from './server.ts';
export { StateFile, StateFileError } from './state-file.ts';
export type { UiFile, UiFiles } from './ui.ts';
