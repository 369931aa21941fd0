// The sandbox on a port, and its state in a file.
// A server listens on this machine only unless told otherwise, and survives whatever is sent to it.
// A state file with its logs is complete at every moment, and at most a second behind, at any size: only a state that
// was replaced as a whole (by PUT or reset) is safe when the file has been written.

export { Autosave, type AutosaveEvents } from '../storage/autosave.ts';
export type { Lock } from '../storage/lock.ts';
export { readStateFile } from '../storage/read-state-file.ts';
export { StateFile, StateFileError } from '../storage/state-file.ts';
export { readStoredState, resumeClock, type StoredState } from '../storage/stored-state.ts';
export { type Access, isHostAllowed, isLoopbackName, isPageAllowed } from './access.ts';
export type { ServedRequest } from './listener.ts';
export { KEEP_ALIVE_TIMEOUT_MS, type SandboxServer, type ServerOptions, serveSandbox } from './server.ts';
export type { UiFile, UiFiles } from './ui.ts';
