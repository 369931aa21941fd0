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
  type OpenTarget,
  type Progress,
  type Report,
  type SuiteSummary,
  type Verdict,
} from './check.ts';
export { KIND_TEXTS, KINDS } from './coverage.ts';
export {
  type CheckResult,
  type Finding,
  type Outcome,
  type Row,
  SUITE_NAMES,
  type SuiteName,
} from './findings.ts';
export type { Remaining } from './fixtures/clean-up.ts';
export { PrerequisiteError } from './fixtures/discover.ts';
export { UnreachableError } from './http/connection.ts';
export type { Exchange, HttpRequest, HttpResponse } from './http/exchange.ts';
export type { ClientCertificate, Credentials, Fixtures, OnDemand, Target } from './http/target.ts';
export { type ListedCheck, listChecks } from './list-checks.ts';
export { findProgram, missingProgram } from './programs.ts';
export { RecordingFormatError, readRecording, recordingSuite } from './recording/index.ts';
export type { Cause } from './reports/causes.ts';
export { curlLine } from './reports/curl.ts';
export { type ReportFormat, reportText } from './reports/index.ts';
export { redactSecrets } from './reports/secrets.ts';
export { SUITES, suitesNamed } from './suites/index.ts';
export type { Check, Suite } from './suites/suite.ts';
export {
  ASPECT_TEXTS,
  ASPECTS,
  type Aspect,
  type ValidationResult,
  validateExchange,
} from './validate/validate-exchange.ts';
