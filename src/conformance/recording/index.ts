/** Recorded traffic, validated like any other. */
import { requestNotes } from '../../../generated/request-notes.ts';
import type { CheckContext } from '../context.ts';
import { destinationOf, isObject } from '../http/exchange.ts';
import type { Check, Suite } from '../suites/suite.ts';
import { parseBody } from '../validate/validate-request.ts';
import { harRecording } from './har.ts';
import { type Recorded, type Recording, scenarioRecording } from './scenarios.ts';

export type { Recorded, Recording } from './scenarios.ts';

/** A file is neither an archive nor a list of scenarios, or has no exchange to validate. */
export class RecordingFormatError extends Error {}

/**
 * `apiPath` is where an archive has the API: that of a proxy may be `/console/sp`.
 * @throws {RecordingFormatError}
 */
export function readRecording(document: unknown, apiPath = '/api/v3.1'): Recording {
  const isArchive = isObject(document) && isObject(document.log) && Array.isArray(document.log.entries);
  if (!isArchive && !Array.isArray(document)) {
    throw new RecordingFormatError('It is neither an HTTP archive (HAR) nor a list of scenarios.');
  }
  const recording = isArchive ? harRecording(document, apiPath) : scenarioRecording(document as unknown[]);
  if (recording.recorded.length > 0) return recording;
  const reasons = [...recording.excluded].map(([reason, count]) => `${count} × ${reason}`);
  throw new RecordingFormatError(
    `It has no call of this API to validate. ${reasons.length > 0 ? `Excluded: ${reasons.join('; ')}.` : 'It is empty.'}`,
  );
}

/** A suite that sends nothing: it validates what was recorded. */
export function recordingSuite(name: string, { recorded, excluded }: Recording): Suite {
  return {
    name: 'recording',
    title: name,
    checks: ({ recorder }) => {
      for (const [reason, count] of excluded) recorder.exclude(reason, count);
      return recorded.map((one, index): Check => {
        return {
          name: `${index + 1}: ${one.name}`,
          readOnly: true,
          needsNothing: true,
          run: async (t) => validateRecorded(t, one),
        };
      });
    },
  };
}

function validateRecorded({ recorder }: CheckContext, { exchange, unrecorded }: Recorded): void {
  const { request } = exchange;
  const { template, operationId } = destinationOf(request);
  // Calls of other resources are not part of the contract.
  if (template === undefined && !/^\/+execution/i.test(request.path)) {
    recorder.exclude('is a call of another resource of the manager');
    return;
  }
  recorder.recordExchange(exchange, unrecorded);
  if (operationId === undefined) return;
  for (const { message } of requestNotes(operationId, request.query, parseBody(request)?.value)) {
    recorder.note(`${operationId}: ${message}`);
  }
  if (unrecorded?.responseBody && request.method !== 'HEAD')
    recorder.note('the body of the response is not recorded');
  if (unrecorded?.requestBody && request.method !== 'GET' && request.method !== 'HEAD') {
    recorder.note('the body of the request is not recorded');
  }
}
