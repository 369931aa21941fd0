import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import {
  exampleCaller,
  exampleRequests,
  operationOf,
  SAMPLE_LANGUAGES,
  samplesOf,
} from '../../src/site/samples/index.ts';

interface CodeSample {
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
    operation['x-codeSamples'] = SAMPLE_LANGUAGES.map(({ id, label, language }) => ({
      lang: language === 'bash' ? 'shell' : language,
      label,
      source: samples[id],
    }));
  }
  return document;
}
