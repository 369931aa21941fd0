// Does a server keep the contract? It is judged by the contract alone: nothing here knows the SDK or the sandbox.
//
// `check` opens a target for each layer and carries out the layer's checks one after the other. A check sends requests
// through its stage; every answer is judged there at once, by everything that the contract says of any answer
// (judge.ts: status, media type, headers, body, projection, error code, and whether something was accepted that the
// contract refuses). Beyond that a check says what it expects of this answer (`expect`, `holds`): the aspect `meaning`.
// What a check makes is noted by the workspace and taken away at the end, also after an interruption.
// The recorder keeps findings, the table operation × status × aspect, and what was covered.
//
// A layer is a list of checks with a name (layer.ts). To add a check, add it to the list of its layer under layers/.
export {
  type CheckOptions,
  check,
  type LayerSummary,
  type Opened,
  type Progress,
  type Report,
} from './check.ts';
export { Unreachable } from './connection.ts';
export { KIND_TEXTS, KINDS } from './coverage.ts';
export { Unfit } from './discover.ts';
export type { Exchange, Received, Sent } from './exchange.ts';
export { type CheckResult, type Finding, LAYERS, type LayerName, type Row } from './findings.ts';
export { ASPECT_TEXTS, ASPECTS, type Aspect, type Judgement, judge } from './judge.ts';
export type { Check, Layer } from './layer.ts';
export { LAYER_TABLE, layersNamed } from './layers/index.ts';
export { NotARecording, readRecording, recordingLayer } from './recording/index.ts';
export { type ReportFormat, reportText } from './reports/index.ts';
export type { Credentials, Fixtures, OnDemand, Target } from './target.ts';
