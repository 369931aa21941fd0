import type { JSX } from 'preact';
import type { JournalItem, RecordedExchange } from '../../../generated/control-plane.ts';
import { ConfirmButton } from '../../design/confirm-dialog.tsx';
import { statusKind } from '../../design/http-status.ts';
import { Preformatted } from '../../design/preformatted.tsx';
import { useConsole, useSubscription } from '../components/console-context.ts';
import { formatTime } from '../components/format.ts';

/** The recorded requests, newest first. The console's own polling is not recorded. */
export function JournalView(): JSX.Element {
  const console = useConsole();
  const { journal } = console;
  useSubscription(journal);
  const items = journal.items.value;
  return (
    <div class="journal stack">
      <section class="panel" aria-labelledby="journal-title">
        <header class="panel-head">
          <h2 id="journal-title">Requests</h2>
          <p class="panel-aside">Without the polling of the console.</p>
          <ConfirmButton
            class="button"
            disabled={items.length === 0}
            confirmation={{
              title: 'Clear the journal?',
              text: 'All recorded requests and responses will be deleted, for every user of this sandbox.',
              confirmLabel: 'Clear',
            }}
            onConfirm={() => console.runControl('The journal is cleared.', () => journal.clear())}
          >
            Clear
          </ConfirmButton>
        </header>
        {items.length === 0 ? (
          <p class="nothing">No requests yet. Start or cancel an execution to see its request here.</p>
        ) : (
          <ol class="requests">
            {items.map((item) => (
              <li key={item.seq}>
                <RequestLine item={item} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <section class="panel opened stack" aria-label="Request and response" aria-live="polite">
        {journal.details.value === undefined ? (
          <p class="nothing">Select a request to see its body and its response.</p>
        ) : (
          <RequestDetails {...journal.details.value} />
        )}
      </section>
    </div>
  );
}

function RequestLine({ item }: { item: JournalItem }): JSX.Element {
  const { journal } = useConsole();
  const isOpen = journal.selected.value === item.seq;
  return (
    <button
      type="button"
      class="request"
      aria-pressed={isOpen}
      onClick={() => {
        journal.selected.value = isOpen ? null : item.seq;
      }}
    >
      <span class="request-status kind-text" data-kind={statusKind(item.status)}>
        {item.status}
      </span>
      <span class="request-method">{item.method}</span>
      <span class="request-path">{shortPath(item)}</span>
      <span class="request-notes">
        {[item.error_code, item.interference, item.deviation].filter(Boolean).join(' · ')}
      </span>
      <span class="request-user">{item.user ?? 'anonymous'}</span>
      <span class="request-time">{formatTime(item.at)}</span>
    </button>
  );
}

function RequestDetails({ request, response }: RecordedExchange): JSX.Element {
  return (
    <>
      <header class="panel-head">
        <h2>
          {request.method} {request.operationId ?? 'unknown operation'}
        </h2>
      </header>
      <p class="request-target">
        <code>
          {request.path}
          {request.query === '' ? '' : `?${decodeURIComponent(request.query)}`}
        </code>
      </p>
      {(request.interference !== null || request.deviation !== null) && (
        <p class="request-notes">
          {request.interference !== null && `Injected fault: ${request.interference}. `}
          {request.deviation !== null && `The real manager would respond 500 here: ${request.deviation}.`}
        </p>
      )}
      <h3>Sent by {request.user ?? 'an unknown user'}</h3>
      <Headers of="request" headers={request.headers} />
      <Body of="request" body={request.body} />
      <h3>
        Response{' '}
        <span class="request-status kind-text" data-kind={statusKind(request.status)}>
          {request.status}
        </span>
      </h3>
      {response === null ? (
        <p class="faint">The response is no longer stored, because too many requests followed.</p>
      ) : (
        <>
          <Headers of="response" headers={response.headers} />
          <Body of="response" body={response.body} />
        </>
      )}
    </>
  );
}

function Headers({
  of: whose,
  headers,
}: {
  of: string;
  headers: Readonly<Record<string, string>>;
}): JSX.Element {
  return (
    <details>
      <summary>Headers</summary>
      <Preformatted
        label={`Headers of the ${whose}`}
        text={Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      />
    </details>
  );
}

function Body({ of: whose, body }: { of: string; body: unknown }): JSX.Element {
  if (body === null) return <p class="faint">No body.</p>;
  return (
    <Preformatted
      label={`Body of the ${whose}`}
      text={typeof body === 'string' ? body : JSON.stringify(body, null, 2)}
    />
  );
}

function shortPath({ path, query }: JournalItem): string {
  return path.replace(/^\/api\/v3\.1/, '') + (query === '' ? '' : `?${query}`);
}
