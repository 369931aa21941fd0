// The sandbox on a port, and its state in a file.
// A server listens on this machine only unless told otherwise, and survives whatever is sent to it.
// A state file with its logs is complete at every moment, and at most a second behind, at any size: only a state that
// was replaced as a whole (by PUT or reset) is safe when the file has been written.

export { type Access, isHostAllowed, isLoopbackName, isPageAllowed } from './access.ts';
export { readDocument } from './document-reader.ts';
export { Keeping, type KeepingEvents } from './keeping.ts';
export type { Served } from './listener.ts';
export type { Lock } from './lock.ts';
export { KEEP_ALIVE, type SandboxServer, type ServerOptions, serveSandbox } from './server.ts';
export { StateFile, StateFileError } from './state-file.ts';
export { clockAfter, readStoredState, type StoredState } from './stored-state.ts';
export type { UiFile, UiFiles } from './ui.ts';
