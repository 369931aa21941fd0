import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ConfirmButton, ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { Select } from '../../design/field.tsx';
import { type ApiRequest, samplesOf } from '../samples/index.ts';
import { sampleServer } from '../samples/sample-server.ts';
import { BodyEditor } from './try/body-editor.tsx';
import type { TryProps } from './try/describe.ts';
import { ParameterField } from './try/fields.tsx';
import { type FormState, formFromExample, initialValue, isDestructive, requestOf } from './try/form.ts';
import { LanguageTabs } from './try/language-tabs.tsx';
import { pageManager } from './try/page-manager.ts';
import { type CheckedResponse, ResponseView, ViolationList } from './try/response-view.tsx';
import { send } from './try/send.ts';
import { destinationOf, isUrl, PROXY_URL, sampleCaller, type Target } from './try/target.ts';
import { TargetFields } from './try/target-fields.tsx';
import { requestViolations, responseViolations, type Violation } from './try/validate.ts';
import './try/try.css';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'rejected'; readonly faults: readonly Violation[] }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'received' } & CheckedResponse);

/** A request of an operation to fill in and send: to the manager in the page, to a sandbox, or to the user's own. */
export default function Try({ operationId, fields, examples, users, tenants }: TryProps): JSX.Element | null {
  const [chosen, setChosen] = useState(0);
  const example = examples[chosen] ?? examples[0];
  const [form, setForm] = useState<FormState>(() =>
    example ? formFromExample(example) : { path: {}, query: {}, body: undefined },
  );
  const [target, setTarget] = useState<Target>(() => initialTarget(users[0]?.username, tenants[0]));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [toConfirm, setToConfirm] = useState<ApiRequest>();

  const request = useMemo(() => requestOf(operationId, form), [operationId, form]);
  // While the body is not valid JSON, the samples stay as they were.
  const [shown, setShown] = useState(request);
  if (request !== undefined && request !== shown) setShown(request);
  const server = sampleServer();
  const passwordOf = (name: string) => users.find(({ username }) => username === name)?.password ?? '';
  const samples =
    shown && samplesOf(shown, sampleCaller(target, server, passwordOf), captionOf(example, shown));
  const faults = useRequestFaults(request, outcome.kind !== 'none');
  const responseView = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome.kind !== 'none' && outcome.kind !== 'sending')
      responseView.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);

  const choose = (index: number) => {
    const next = examples[index];
    if (!next) return;
    setChosen(index);
    setForm(formFromExample(next));
    setOutcome({ kind: 'none' });
  };

  const transmit = async (sent: ApiRequest) => {
    setOutcome({ kind: 'sending' });
    try {
      const { baseUrl: to, identity } = destinationOf(target, passwordOf);
      const fetch = target.kind === 'page' ? await pageManager() : globalThis.fetch.bind(globalThis);
      const response = await send(sent, { baseUrl: to, identity, tenant: target.tenant, fetch });
      setOutcome({ kind: 'received', response, violations: await responseViolations(response) });
    } catch (error) {
      setOutcome({ kind: 'failed', message: connectionErrorText(target, error as Error) });
    }
  };

  const submit = async (isSure: boolean) => {
    if (request === undefined || outcome.kind === 'sending') return;
    const wrong = isSure ? [] : await requestViolations(request);
    if (wrong.length > 0) setOutcome({ kind: 'rejected', faults: wrong });
    else if (target.kind === 'own' && isDestructive(request)) setToConfirm(request);
    else await transmit(request);
  };

  if (!example || !samples) return null;
  const missing = missingInput(target);
  const addable = fields.filter(({ name, place }) => place === 'query' && !(name in form.query));
  const setQuery = (query: FormState['query']) => setForm({ ...form, query });
  return (
    <div class="try">
      {examples.length > 1 && (
        <Select
          label="Example"
          value={String(chosen)}
          options={examples.map(({ summary }, index) => [String(index), summary])}
          onChange={(index) => choose(Number(index))}
        />
      )}
      <LanguageTabs samples={samples} />
      {request === undefined && <p class="hint">The samples are updated when the body is valid JSON.</p>}
      <details class="try-panel">
        <summary class="button" data-kind="primary">
          Try it
        </summary>
        <form
          class="try-form stack"
          aria-label="The request"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(false);
          }}
        >
          {fields
            .filter(({ place, name }) => place === 'path' || name in form.query)
            .map((field) =>
              field.place === 'path' ? (
                <ParameterField
                  key={`path ${field.name}`}
                  field={field}
                  value={form.path[field.name] ?? ''}
                  onChange={(value) =>
                    setForm({ ...form, path: { ...form.path, [field.name]: String(value) } })
                  }
                />
              ) : (
                <ParameterField
                  key={`query ${field.name}`}
                  field={field}
                  value={form.query[field.name] ?? ''}
                  onChange={(value) => setQuery({ ...form.query, [field.name]: value })}
                  onRemove={() => {
                    const { [field.name]: _, ...others } = form.query;
                    setQuery(others);
                  }}
                />
              ),
            )}
          {addable.length > 0 && (
            <Select
              label="Add a parameter"
              value=""
              options={[['', 'Choose one …'], ...addable.map(({ name }) => name)]}
              onChange={(chosenName) => {
                const field = addable.find(({ name }) => name === chosenName);
                if (field) setQuery({ ...form.query, [field.name]: initialValue(field) });
              }}
            />
          )}
          {form.body !== undefined && (
            <BodyEditor text={form.body} onChange={(body) => setForm({ ...form, body })} />
          )}
          <TargetFields target={target} users={users} tenants={tenants} onChange={setTarget} />
          <div class="row">
            <button
              type="submit"
              class="button"
              data-kind="primary"
              // Enabled while a request is under way, because a disabled button loses the focus.
              disabled={request === undefined || missing !== undefined}
            >
              Send
            </button>
            {target.kind === 'page' && <ResetButton onDone={() => setOutcome({ kind: 'none' })} />}
            {missing !== undefined && <span class="hint">{missing}</span>}
          </div>
        </form>
        <section
          ref={responseView}
          class="try-response stack"
          aria-label="The response"
          aria-busy={outcome.kind === 'sending'}
        >
          <p class="visually-hidden" role="status">
            {statusMessage(outcome)}
          </p>
          {outcome.kind === 'rejected' && (
            <div class="try-verdict kind-text" data-kind="bad">
              <p>The contract does not allow this request:</p>
              <ViolationList faults={faults.length > 0 ? faults : outcome.faults} />
              <button type="button" class="button" data-size="small" onClick={() => submit(true)}>
                Send anyway
              </button>
            </div>
          )}
          {outcome.kind === 'failed' && (
            <p class="try-verdict kind-text" data-kind="bad">
              {outcome.message}
            </p>
          )}
          {outcome.kind === 'received' && (
            <ResponseView response={outcome.response} violations={outcome.violations} />
          )}
        </section>
      </details>
      {toConfirm && (
        <ConfirmDialog
          title="Send this to your own manager?"
          text={`The request goes to ${target.managerUrl || 'the manager behind the proxy'} and cannot be undone.`}
          confirmLabel={toConfirm.operationId === 'deleteExecutions' ? 'Delete' : 'Kill'}
          onCancel={() => setToConfirm(undefined)}
          onConfirm={() => {
            setToConfirm(undefined);
            void transmit(toConfirm);
          }}
        />
      )}
    </div>
  );
}

/** The violations in the current request, once something was sent: not while the user types for the first time. */
function useRequestFaults(request: ApiRequest | undefined, isWanted: boolean): readonly Violation[] {
  const [faults, setFaults] = useState<readonly Violation[]>([]);
  useEffect(() => {
    if (!isWanted || request === undefined) return;
    let isCurrent = true;
    requestViolations(request).then((found) => isCurrent && setFaults(found), console.error);
    return () => {
      isCurrent = false;
    };
  }, [request, isWanted]);
  return faults;
}

/** The summary of the example, as long as the request is unchanged. */
function captionOf(example: TryProps['examples'][number] | undefined, shown: ApiRequest): string | undefined {
  const isSame = example && JSON.stringify(example.request) === JSON.stringify(shown);
  return isSame ? example.summary : undefined;
}

function initialTarget(username = 'admin', tenant = 'default_tenant'): Target {
  return {
    kind: 'page',
    serverUrl: sampleServer(),
    managerUrl: '',
    proxyUrl: PROXY_URL,
    username,
    tenant,
    own: { method: 'password', username: '', secret: '' },
  };
}

/** What the user must fill in before the request can be sent. */
function missingInput({ kind, serverUrl, proxyUrl, own }: Target): string | undefined {
  if (kind === 'server' && !isUrl(serverUrl)) return 'Enter the address of the sandbox.';
  if (kind !== 'own') return undefined;
  if (!isUrl(proxyUrl)) return 'Enter the address of the proxy.';
  if (own.method === 'password' && (own.username === '' || own.secret === ''))
    return 'Enter your name and password.';
  return own.method === 'token' && own.secret === '' ? 'Enter the token.' : undefined;
}

function connectionErrorText({ kind, serverUrl, proxyUrl }: Target, error: Error): string {
  if (kind === 'page') return `The manager in the page has failed: ${error.message}.`;
  if (kind === 'server')
    return `No sandbox responds at ${serverUrl}. Check that it runs and that the address is right.`;
  return `No proxy responds at ${proxyUrl}. Run the command above, or use the curl sample below.`;
}

/** The outcome as a sentence for screen readers. */
function statusMessage(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'sending':
      return 'Sending …';
    case 'rejected':
      return `Not sent: the contract does not allow this request, with ${count(outcome.faults.length)}.`;
    case 'failed':
      return 'No response.';
    case 'received': {
      const { status, statusText } = outcome.response;
      const verdict =
        outcome.violations.length === 0
          ? 'as the contract requires'
          : `with ${count(outcome.violations.length)}`;
      return `${status} ${statusText}, ${verdict}.`;
    }
    default:
      return '';
  }
}

function count(violations: number): string {
  return violations === 1 ? 'one violation' : `${violations} violations`;
}

/** Resets the manager in the page, which keeps its state from page to page. */
function ResetButton({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const reset = async () => {
    const fetch = await pageManager();
    await fetch('http://manager.in.this.page/_sandbox/reset', { method: 'POST' });
    onDone();
  };
  return (
    <ConfirmButton
      class="button"
      data-size="small"
      confirmation={{
        title: 'Reset the manager in this page?',
        text: 'It returns to the example data, here and in the console: what you have started or changed will be lost.',
        confirmLabel: 'Reset',
      }}
      onConfirm={reset}
    >
      Reset
    </ConfirmButton>
  );
}
