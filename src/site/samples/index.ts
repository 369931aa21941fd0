// A request as the SDK, curl, the Python client and others send it, derived from the operations table. If a client
// cannot send it, the sample is a comment with the reason. Runs at build time and in the page.
import { curlLine, curlSample, shellWord } from './curl.ts';
import { goSample } from './go.ts';
import { httpSample } from './http.ts';
import { javaSample } from './java.ts';
import { pythonSample } from './python.ts';
import { rawHttpSample } from './raw-http.ts';
import type { ApiRequest, Caller } from './request.ts';
import { sdkSample } from './sdk.ts';

export { type ExampleRequest, exampleCaller, exampleRequests, operationOf } from './examples.ts';
export * from './request.ts';
export { curlLine, curlSample, shellWord };

/** The ways to send a request, in the order of their tabs. */
export const SAMPLE_LANGUAGES = [
  { id: 'sdk', label: 'TypeScript', language: 'typescript' },
  { id: 'curl', label: 'curl', language: 'bash' },
  { id: 'python', label: 'Python', language: 'python' },
  { id: 'go', label: 'Go', language: 'go' },
  { id: 'java', label: 'Java', language: 'java' },
  { id: 'rawHttp', label: 'HTTP', language: 'http' },
  { id: 'http', label: 'openapi-fetch', language: 'typescript' },
] as const;

export type SampleId = (typeof SAMPLE_LANGUAGES)[number]['id'];

/** A request in all languages. The caption is a comment above the call. */
export function samplesOf(request: ApiRequest, caller: Caller, caption?: string): Record<SampleId, string> {
  return {
    curl: curlSample(request, caller),
    sdk: sdkSample(request, caller, caption),
    http: httpSample(request, caller, caption),
    python: pythonSample(request, caller, caption),
    go: goSample(request, caller),
    java: javaSample(request, caller),
    rawHttp: rawHttpSample(request, caller),
  };
}
