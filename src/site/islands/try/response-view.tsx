import type { JSX } from 'preact';
import { statusKind } from '../../../design/http-status.ts';
import { Icon } from '../../../design/icon.tsx';
import { Highlighted } from './highlighted.tsx';
import type { ReceivedResponse } from './send.ts';
import { siteLink } from './site-link.ts';
import { errorCodeOf, type Violation } from './validate.ts';

/** A response with its violations of the contract. */
export interface CheckedResponse {
  readonly response: ReceivedResponse;
  readonly violations: readonly Violation[];
}

export function ResponseView({
  response,
  violations: faults,
  withoutLink = false,
}: CheckedResponse & {
  /** Without the link to the error catalogue. */
  readonly withoutLink?: boolean;
}): JSX.Element {
  const { status, statusText, milliseconds, headers, text, body, contentType } = response;
  const own = headers.filter(([name]) => /^x-(sandbox|proxy)/.test(name));
  const others = headers.filter((header) => !own.includes(header));
  const code = errorCodeOf(response);
  const shown = typeof body === 'string' ? text : JSON.stringify(body, null, 2);
  return (
    <>
      <p class="row">
        <span class="tag" data-kind={statusKind(status)}>
          {status} {statusText}
        </span>
        <span class="hint">{formatMilliseconds(milliseconds)}</span>
      </p>
      <Verdict faults={faults} />
      {code !== undefined && !withoutLink && (
        <p class="try-error">
          <a href={siteLink(`errors.html#${code}`)}>
            <code>{code}</code>
          </a>
          : cause and remedy.
        </p>
      )}
      {own.length > 0 && <Headers headers={own} label="Sent by the sandbox or the proxy, not by a manager" />}
      {shown !== '' && (
        <Highlighted
          code={shown}
          language={contentType?.includes('json') ? 'json' : 'text'}
          label="The body of the response"
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
      <p class="try-verdict kind-text" data-kind="good">
        <Icon name="check" size={14} /> As the contract requires.
      </p>
    );
  }
  return (
    <div class="try-verdict kind-text" data-kind="bad">
      <p>
        <Icon name="close" size={14} /> The contract does not allow this response:
      </p>
      <ViolationList faults={faults} />
    </div>
  );
}

export function ViolationList({ faults }: { readonly faults: readonly Violation[] }): JSX.Element {
  return (
    <ul class="try-violations">
      {faults.slice(0, MAX_SHOWN).map(({ at, message }) => (
        <li key={`${at} ${message}`}>
          <code>{at === '' ? 'the whole body' : at}</code> {message}
        </li>
      ))}
      {faults.length > MAX_SHOWN && <li>and {faults.length - MAX_SHOWN} more</li>}
    </ul>
  );
}

const MAX_SHOWN = 12;

function Headers({
  headers,
  label,
}: {
  readonly headers: ReceivedResponse['headers'];
  readonly label?: string;
}): JSX.Element {
  return (
    <>
      {label !== undefined && <p class="hint">{label}</p>}
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

function formatMilliseconds(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}
