// Checks whether a server keeps the contract, by the contract alone: nothing here uses the SDK or the sandbox.
//
// `check` opens a target for each suite and runs the suite's checks one after the other. A check sends requests through
// its context (`t`); every response is validated there: status, media type, headers, body, projection, error code, and
// whether the server accepted what the contract rejects (validate/). Beyond that a check asserts what it expects.
// Every request leaves by http/connection.ts, those of Dredd and `redocly respect` by way of http/forwarder.ts, so that
// nothing else than reading requests leaves under `readOnly`. What a check creates is tracked and removed at the end.
// The recorder has the findings, the table operation × status × aspect, and what was covered.
//
// To add a check, add it to the list of its suite below suites/.

export {
  type CheckOptions,
  check,
  type OpenTarget,
  type Progress,
  type Report,
  type SuiteSummary,
  type Verdict,
} from './check.ts';
export { KIND_TEXTS } from './coverage.ts';
export type { CheckResult, Outcome, Row, SuiteName } from './findings.ts';
export type { Remaining } from './fixtures/clean-up.ts';
export { PrerequisiteError } from './fixtures/discover.ts';
export { UnreachableError } from './http/connection.ts';
export type { Exchange, HttpRequest } from './http/exchange.ts';
export type { ClientCertificate, Credentials, Fixtures } from './http/target.ts';
export { listChecks } from './list-checks.ts';
export { findProgram, missingProgram } from './programs.ts';
export { RecordingFormatError, readRecording, recordingSuite } from './recording/index.ts';
export { Release, subjectOf } from './release.ts';
export { briefDetails, causeTitle } from './reports/cause-text.ts';
export type { Cause } from './reports/causes.ts';
export { curlLine } from './reports/curl.ts';
export { type ReportFormat, reportText } from './reports/index.ts';
export type { ReportedRelease } from './reports/report.ts';
export { sortedRows } from './reports/rows.ts';
export { redactSecrets } from './reports/secrets.ts';
export { suitesNamed } from './suites/index.ts';
export type { Check, Suite } from './suites/suite.ts';
export { validateExchange } from './validate/validate-exchange.ts';
