// A stateful mock of a Cloudify Manager, in memory. The same seed, requests and times give the same responses. It runs
// wherever there is `fetch`: Node, a browser, a worker. `./server/` serves it over HTTP.

export type { HttpRequest, HttpResponse } from './api/http-message.ts';
export type { ClockOptions, SandboxClock } from './control/clock-view.ts';
export { DEVIATION_HEADER, NOTE_HEADER, SANDBOX_HEADER } from './control/headers.ts';
export type { Fallback, SandboxOptions } from './control/options.ts';
export { API_BASE, CONTROL_BASE } from './control/paths.ts';
export type { Delivery, SandboxResponse } from './control/sandbox-response.ts';
export type { SandboxState } from './control/state-view.ts';
export type {
  RequestMatch,
  SandboxFault,
  SandboxFaults,
  SandboxOutbox,
  SandboxRequests,
  SandboxWorld,
} from './control/world-control.ts';
export { createSandbox, type PrivateWorld, type Sandbox } from './create-sandbox.ts';
export type { StateDocument, StateSnapshot } from './engine/snapshot/decode.ts';
export { StateValidationError, type ValidationIssue } from './engine/snapshot/validation-error.ts';
export { StateBuilder } from './state-builder.ts';
