// A Cloudify Manager in memory: it remembers, queues, runs workflows and fails as the real one does.
// The same seed, requests and times give the same answers. It needs nothing but a platform with `fetch`: Node, a
// browser or a worker; `./node/` puts it on a port.

export type { HttpRequest, HttpResponse } from './api/http-message.ts';
export type { ClockOptions, SandboxClock } from './control/clock-view.ts';
export { DEVIATION_HEADER, NOTE_HEADER, SANDBOX_HEADER } from './control/headers.ts';
export type { SandboxOptions } from './control/options.ts';
export { API_BASE, CONTROL_BASE } from './control/paths.ts';
export type { Delivery, SandboxResponse } from './control/sandbox-response.ts';
export type { SandboxState } from './control/state-view.ts';
export { createSandbox, type Sandbox } from './create-sandbox.ts';
export type { StateDocument } from './engine/snapshot/decode.ts';
export { StateValidationError, type ValidationIssue } from './engine/snapshot/validation-error.ts';
