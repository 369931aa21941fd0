/** Traffic that was recorded elsewhere, before the same judge. */
import { destinationOf, isObject } from '../exchange.ts';
import type { Check, Layer } from '../layer.ts';
import { harEntries } from './har.ts';
import { type Recorded, recordedScenarios } from './scenarios.ts';

/** A recording that is neither an archive nor a list of scenarios. */
export class NotARecording extends Error {}

/** @throws {NotARecording} when it is in neither form, or holds nothing that went to a manager's API. */
export function readRecording(document: unknown): Recorded[] {
  const found = Array.isArray(document)
    ? recordedScenarios(document)
    : isObject(document) && isObject(document.log)
      ? harEntries(document).map((exchange) => {
          const { method, path, query } = exchange.sent;
          return { name: `${method} ${path}${query && `?${query}`}`, exchange };
        })
      : [];
  if (found.length > 0) return found;
  throw new NotARecording(
    'It is neither an HTTP archive (HAR) nor a list of scenarios, or nothing in it went to /api/v3.1.',
  );
}

/** A layer that sends nothing: it judges what was recorded. */
export function recordingLayer(name: string, recorded: readonly Recorded[]): Layer {
  return {
    name: 'recording',
    title: name,
    makes: null,
    checks: () =>
      recorded.map(({ name: step, exchange }, index): Check => {
        return {
          name: `${index + 1}: ${step}`,
          readOnly: true,
          needsNothing: true,
          run: async (stage) => {
            // What is answered elsewhere is none of the contract's business.
            const { template } = destinationOf(exchange.sent);
            const isRouting = template === undefined && !/^\/+execution/i.test(exchange.sent.path);
            if (!isRouting) stage.recorder.judged(exchange);
          },
        };
      }),
  };
}
