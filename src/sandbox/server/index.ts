// Serves a sandbox over HTTP, and saves its state in a file. By default the server listens on this machine only.
// The state file and its logs are at most a second behind. A state that was replaced (by PUT or reset) is safe when the
// whole file has been written.

export { Autosave, type AutosaveEvents } from '../storage/autosave.ts';
export type { Lock } from '../storage/lock.ts';
export { readStateFile } from '../storage/read-state-file.ts';
export { StateFile, StateFileError } from '../storage/state-file.ts';
export { readStoredState, resumeClock, type StoredState } from '../storage/stored-state.ts';
export { type Access, isHostAllowed, isLoopbackName, isPageAllowed } from './access.ts';
export { compressed } from './compress.ts';
export type { ServedRequest } from './listener.ts';
export { KEEP_ALIVE_TIMEOUT_MS, type SandboxServer, type ServerOptions, serveSandbox } from './server.ts';
export type { UiFile, UiFiles } from './ui.ts';
