import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sampleServer } from '../samples/sample-server.ts';
import { Highlighted } from './try/highlighted.tsx';
import { pageManager } from './try/page-manager.ts';
import { type CheckedResponse, ResponseView } from './try/response-view.tsx';
import {
  errorRequest,
  hasRealRequest,
  isErrorCode,
  type TriggeredError,
  triggerError,
} from './try/trigger-error.ts';
import { responseViolations } from './try/validate.ts';
import './try/try.css';

type Outcome =
  | { readonly kind: 'none' | 'sending' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'received'; readonly triggered: TriggeredError } & CheckedResponse);

/** A button that triggers an error of the catalogue at the manager in the page. */
export default function TriggerError({ code }: { readonly code: string }): JSX.Element | null {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  if (!isErrorCode(code)) return null;
  const run = async () => {
    setOutcome({ kind: 'sending' });
    try {
      const triggered = await triggerError(code, await pageManager(), sampleServer());
      const faults = await responseViolations(triggered.response);
      setOutcome({ kind: 'received', triggered, response: triggered.response, violations: faults });
    } catch (error) {
      setOutcome({ kind: 'failed', message: (error as Error).message });
    }
  };
  const { reason: because } = errorRequest(code);
  return (
    <div class="try try-trigger">
      <div class="row">
        <button
          type="button"
          class="button"
          data-size="small"
          aria-label={`Trigger it: ${code}`}
          onClick={run}
        >
          Trigger it
        </button>
        <span class="hint">
          {hasRealRequest(code) ? 'by a real request: ' : 'by a header: '}
          {because}
        </span>
      </div>
      <p class="visually-hidden" role="status">
        {outcome.kind === 'received' && `${outcome.response.status} ${code}`}
        {outcome.kind === 'failed' && outcome.message}
      </p>
      {outcome.kind === 'failed' && (
        <p class="try-verdict kind-text" data-kind="bad">
          {outcome.message}
        </p>
      )}
      {outcome.kind === 'received' && (
        <section class="try-response stack" aria-label={`${code}, triggered`}>
          <Highlighted code={outcome.triggered.command} language="bash" label="The request" />
          <ResponseView response={outcome.response} violations={outcome.violations} withoutLink />
        </section>
      )}
    </div>
  );
}
