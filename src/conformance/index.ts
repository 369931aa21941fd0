// Does a server keep the contract? It is judged by the contract alone: nothing here knows the SDK or the sandbox.
//
// `check` opens a target for each layer and carries out the layer's checks one after the other. A check sends requests
// through its stage; every response is judged there, by everything that the contract says of any response
// (validate/validate-exchange.ts: status, media type, headers, body, projection, error code, and whether something was accepted that the
// contract rejects). Beyond that a check says what it expects of this response (`expect`, `holds`): the aspect `meaning`.
// Every request leaves by connection.ts, those of Dredd and `redocly respect` by way of forwarder.ts: where only reading
// is allowed, nothing else gets past it. What a check creates is noted by the workspace and removed at the end
// (clean-up.ts), also after an interruption. Each check has a time limit (run-check.ts).
// The recorder keeps findings, the table operation × status × aspect, and what was covered.
//
// A layer is a list of checks with a name (suites/suite.ts). To add a check, add it to the list of its layer under suites/.

export {
  type CheckOptions,
  check,
  type LayerSummary,
  type Opened,
  type Progress,
  type Report,
  type Verdict,
} from './check.ts';
export { KIND_TEXTS, KINDS } from './coverage.ts';
export {
  type CheckResult,
  type Finding,
  LAYERS,
  type LayerName,
  type Outcome,
  type Row,
} from './findings.ts';
export type { Leftovers } from './fixtures/clean-up.ts';
export { Unfit } from './fixtures/discover.ts';
export { Unreachable } from './http/connection.ts';
export type { Exchange, Received, Sent } from './http/exchange.ts';
export type { ClientCertificate, Credentials, Fixtures, OnDemand, Target } from './http/target.ts';
export { type ListedCheck, listChecks } from './list-checks.ts';
export { findProgram, missingProgram } from './programs.ts';
export { NotARecording, readRecording, recordingLayer } from './recording/index.ts';
export type { Cause } from './reports/causes.ts';
export { curlLine } from './reports/curl.ts';
export { type ReportFormat, reportText } from './reports/index.ts';
export { withoutSecrets } from './reports/secrets.ts';
export { LAYER_TABLE, layersNamed } from './suites/index.ts';
export type { Check, Layer } from './suites/suite.ts';
export { ASPECT_TEXTS, ASPECTS, type Aspect, type Judgement, judge } from './validate/validate-exchange.ts';
