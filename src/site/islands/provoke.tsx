import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sampleServer } from '../samples/sample-server.ts';
import { Answer, type CheckedResponse } from './try/answer.tsx';
import { Highlighted } from './try/highlighted.tsx';
import { pageManager } from './try/page-manager.ts';
import { isErrorCode, isReal, type Provoked, provocationOf, provoke } from './try/provoke.ts';
import { faultsOfAnswer } from './try/verdict.ts';
import './try/try.css';

type Outcome =
  | { readonly kind: 'none' | 'sending' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'answered'; readonly provoked: Provoked } & CheckedResponse);

/** A button that brings an error of the catalogue about, at the manager in the page. */
export default function Provoke({ code }: { readonly code: string }): JSX.Element | null {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  if (!isErrorCode(code)) return null;
  const run = async () => {
    setOutcome({ kind: 'sending' });
    try {
      const provoked = await provoke(code, await pageManager(), sampleServer());
      const faults = await faultsOfAnswer(provoked.answered);
      setOutcome({ kind: 'answered', provoked, answered: provoked.answered, faults });
    } catch (error) {
      setOutcome({ kind: 'failed', message: (error as Error).message });
    }
  };
  const { because } = provocationOf(code);
  return (
    <div class="try try-provoke">
      <div class="try-buttons">
        <button type="button" class="try-small" aria-label={`Provoke it: ${code}`} onClick={run}>
          Provoke it
        </button>
        <span class="try-hint">
          {isReal(code) ? 'by a real request: ' : 'on demand: '}
          {because}
        </span>
      </div>
      <p class="visually-hidden" role="status">
        {outcome.kind === 'answered' && `${outcome.answered.status} ${code}`}
        {outcome.kind === 'failed' && outcome.message}
      </p>
      {outcome.kind === 'failed' && (
        <p class="try-verdict" data-kind="bad">
          {outcome.message}
        </p>
      )}
      {outcome.kind === 'answered' && (
        <section class="try-answer" aria-label={`How ${code} was provoked`}>
          <Highlighted code={outcome.provoked.command} language="bash" label="The request" />
          <Answer answered={outcome.answered} faults={outcome.faults} withoutLink />
        </section>
      )}
    </div>
  );
}
