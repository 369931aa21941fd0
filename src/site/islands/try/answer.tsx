import type { JSX } from 'preact';
import { Highlighted } from './highlighted.tsx';
import type { Answered } from './send.ts';
import { siteLink } from './site-link.ts';
import { errorCodeOf, type Violation } from './verdict.ts';

/** What came back, and what the contract says of it. */
export interface CheckedResponse {
  readonly answered: Answered;
  readonly faults: readonly Violation[];
}

export function Answer({
  answered,
  faults,
  withoutLink = false,
}: CheckedResponse & {
  /** On the page of the errors itself there is nowhere to go. */
  readonly withoutLink?: boolean;
}): JSX.Element {
  const { status, statusText, milliseconds, headers, text, body, contentType } = answered;
  const own = headers.filter(([name]) => /^x-(sandbox|proxy)/.test(name));
  const others = headers.filter((header) => !own.includes(header));
  const code = errorCodeOf(answered);
  const shown = typeof body === 'string' ? text : JSON.stringify(body, null, 2);
  return (
    <>
      <p class="try-status">
        <span class="try-badge" data-kind={status < 300 ? 'good' : status < 500 ? 'caution' : 'bad'}>
          {status} {statusText}
        </span>
        <span class="try-hint">{duration(milliseconds)}</span>
      </p>
      <Verdict faults={faults} />
      {code !== undefined && !withoutLink && (
        <p class="try-error">
          <a href={siteLink(`errors.html#${code}`)}>
            <code>{code}</code>
          </a>
          : what happened, and what to do about it.
        </p>
      )}
      {own.length > 0 && <Headers headers={own} label="Said by the sandbox or the proxy, not by a manager" />}
      {shown !== '' && (
        <Highlighted
          code={shown}
          language={contentType?.includes('json') ? 'json' : 'text'}
          label="The body of the answer"
        />
      )}
      <details class="try-headers">
        <summary>{others.length} headers</summary>
        <Headers headers={others} />
      </details>
    </>
  );
}

function Verdict({ faults }: { readonly faults: readonly Violation[] }): JSX.Element {
  if (faults.length === 0) {
    return (
      <p class="try-verdict" data-kind="good">
        <Mark path="m3 8.5 3.5 3.5L13 4.5" /> Just as the contract says.
      </p>
    );
  }
  return (
    <div class="try-verdict" data-kind="bad">
      <p>
        <Mark path="m4 4 8 8m0-8-8 8" /> The contract does not allow this answer:
      </p>
      <Faults faults={faults} />
    </div>
  );
}

/** Beside words that say the same. */
function Mark({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg class="try-mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** Each fault with its pointer and what is allowed. */
export function Faults({ faults }: { readonly faults: readonly Violation[] }): JSX.Element {
  return (
    <ul class="try-faults">
      {faults.slice(0, SHOWN).map(({ at, message }) => (
        <li key={`${at} ${message}`}>
          <code>{at === '' ? 'the whole' : at}</code> {message}
        </li>
      ))}
      {faults.length > SHOWN && <li>and {faults.length - SHOWN} more</li>}
    </ul>
  );
}

const SHOWN = 12;

function Headers({
  headers,
  label,
}: {
  readonly headers: Answered['headers'];
  readonly label?: string;
}): JSX.Element {
  return (
    <>
      {label !== undefined && <p class="try-hint">{label}</p>}
      <dl class="try-header-list">
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function duration(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}
