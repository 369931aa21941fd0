// A request as curl, the SDK, openapi-fetch and the Python client send it, derived from the operations table. If a client
// cannot send it, the sample is a comment with the reason. Runs at build time and in the page.
import { curlLine, curlSample, shellWord } from './curl.ts';
import { httpSample } from './http.ts';
import { pythonSample } from './python.ts';
import type { ApiRequest, Caller } from './request.ts';
import { sdkSample } from './sdk.ts';

export { type ExampleRequest, exampleCaller, exampleRequests, operationOf } from './examples.ts';
export * from './request.ts';
export { curlLine, curlSample, shellWord };

/** The ways to send a request, in the order of their tabs. */
export const SAMPLE_LANGUAGES = [
  { id: 'curl', label: 'curl', language: 'bash' },
  { id: 'sdk', label: 'SDK', language: 'typescript' },
  { id: 'http', label: 'openapi-fetch', language: 'typescript' },
  { id: 'python', label: 'Python', language: 'python' },
] as const;

export type SampleId = (typeof SAMPLE_LANGUAGES)[number]['id'];

/** The four samples of a request. The caption is a comment above the call. */
export function samplesOf(request: ApiRequest, caller: Caller, caption?: string): Record<SampleId, string> {
  return {
    curl: curlSample(request, caller),
    sdk: sdkSample(request, caller, caption),
    http: httpSample(request, caller, caption),
    python: pythonSample(request, caller, caption),
  };
}
