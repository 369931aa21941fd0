/** Traffic that was recorded elsewhere, judged like any other. */
import { requestNotes } from '../../../generated/request-notes.ts';
import type { Stage } from '../context.ts';
import { destinationOf, isObject } from '../http/exchange.ts';
import type { Check, Layer } from '../suites/suite.ts';
import { bodyOf } from '../validate/validate-request.ts';
import { harRecording } from './har.ts';
import { type Recorded, type Recording, scenarioRecording } from './scenarios.ts';

export type { Recorded, Recording } from './scenarios.ts';

/** A recording that is neither an archive nor a list of scenarios. */
export class NotARecording extends Error {}

/** @throws {NotARecording} when it has neither form, or nothing in it can be judged. */
export function readRecording(document: unknown): Recording {
  const isArchive = isObject(document) && isObject(document.log) && Array.isArray(document.log.entries);
  if (!isArchive && !Array.isArray(document)) {
    throw new NotARecording('It is neither an HTTP archive (HAR) nor a list of scenarios.');
  }
  const recording = isArchive ? harRecording(document) : scenarioRecording(document as unknown[]);
  if (recording.recorded.length > 0) return recording;
  const reasons = [...recording.leftOut].map(([reason, count]) => `${count} × ${reason}`);
  throw new NotARecording(
    `It holds no call of this API that can be judged. ${reasons.length > 0 ? `Left out: ${reasons.join('; ')}.` : 'It is empty.'}`,
  );
}

/** A layer that sends nothing: it judges what was recorded. */
export function recordingLayer(name: string, { recorded, leftOut }: Recording): Layer {
  return {
    name: 'recording',
    title: name,
    makes: null,
    checks: ({ recorder }) => {
      for (const [reason, count] of leftOut) recorder.leaveOut(reason, count);
      return recorded.map((one, index): Check => {
        return {
          name: `${index + 1}: ${one.name}`,
          readOnly: true,
          needsNothing: true,
          run: async (stage) => judgeRecorded(stage, one),
        };
      });
    },
  };
}

function judgeRecorded({ recorder }: Stage, { exchange, unseen }: Recorded): void {
  const { sent } = exchange;
  const { template, operationId } = destinationOf(sent);
  // Calls of other resources are not part of the contract.
  if (template === undefined && !/^\/+execution/i.test(sent.path)) {
    recorder.leaveOut('is a call of another resource of the manager');
    return;
  }
  recorder.judged(exchange, undefined, unseen);
  if (operationId === undefined) return;
  for (const { message } of requestNotes(operationId, sent.query, bodyOf(sent)?.value)) {
    recorder.note(`${operationId}: ${message}`);
  }
  if (unseen?.responseBody && sent.method !== 'HEAD')
    recorder.note('the body of the response is not recorded');
  if (unseen?.requestBody && sent.method !== 'GET' && sent.method !== 'HEAD') {
    recorder.note('the body of the request is not recorded');
  }
}
