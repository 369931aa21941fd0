import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import {
  exampleCaller,
  exampleRequests,
  SAMPLE_LANGUAGES as LANGUAGES,
  operationOf,
  samplesOf,
} from '../../src/site/samples/index.ts';
import type { OpenApiDocument } from '../mock/index.ts';

/** The languages of Redoc's page, in the order of its tabs. It shows a sample only if both texts agree with this. */
export const SAMPLE_LANGUAGES = LANGUAGES.map(({ label, language }) => ({
  lang: language === 'bash' ? 'shell' : language,
  label,
}));

export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** A copy of the contract with the samples of its first example on every operation. */
export function withCodeSamples<Document extends OpenApiDocument>(contract: Document): Document {
  const document = structuredClone(contract);
  const caller = exampleCaller(document);
  for (const operationId of Object.keys(OPERATIONS) as OperationId[]) {
    const [example, ...others] = exampleRequests(document, operationId);
    if (example === undefined) continue;
    // What it does is only worth a comment where there are others that do something else.
    const samples = samplesOf(example.request, caller, others.length > 0 ? example.summary : undefined);
    const operation = operationOf(document, operationId) as { 'x-codeSamples'?: CodeSample[] };
    operation['x-codeSamples'] = LANGUAGES.map(({ id }, index) => ({
      ...(SAMPLE_LANGUAGES[index] as (typeof SAMPLE_LANGUAGES)[number]),
      source: samples[id],
    }));
  }
  return document;
}
