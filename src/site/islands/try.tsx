import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { ConfirmButton, ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { type ApiRequest, samplesOf } from '../samples/index.ts';
import { sampleServer } from '../samples/sample-server.ts';
import { Answer, type CheckedResponse, Faults } from './try/answer.tsx';
import { BodyEditor } from './try/body-editor.tsx';
import type { TryProps } from './try/describe.ts';
import { ParameterField } from './try/fields.tsx';
import { emptyValue, type FormState, filledWith, isDangerous, requestOf } from './try/form.ts';
import { LanguageTabs } from './try/language-tabs.tsx';
import { pageManager } from './try/page-manager.ts';
import { send } from './try/send.ts';
import { isUrl, PROXY_URL, sampleCaller, sendingTo, type Target } from './try/target.ts';
import { TargetFields } from './try/target-fields.tsx';
import { faultsOfAnswer, faultsOfRequest, type Violation } from './try/verdict.ts';
import './try/try.css';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly faults: readonly Violation[] }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'answered' } & CheckedResponse);

/** A request of an operation to fill in and send: to the manager in the page, to a sandbox, or to the reader's own. */
export default function Try({ operationId, fields, examples, users, tenants }: TryProps): JSX.Element | null {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const example = examples[chosen] ?? examples[0];
  const [form, setForm] = useState<FormState>(() =>
    example ? filledWith(example) : { path: {}, query: {}, body: undefined },
  );
  const [target, setTarget] = useState<Target>(() => beginning(users[0]?.username, tenants[0]));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [asking, setAsking] = useState<ApiRequest>();

  const request = useMemo(() => requestOf(operationId, form), [operationId, form]);
  // While the body is being typed and is not JSON, the samples stay what they were.
  const [shown, setShown] = useState(request);
  if (request !== undefined && request !== shown) setShown(request);
  const server = sampleServer();
  const passwordOf = (name: string) => users.find(({ username }) => username === name)?.password ?? '';
  const samples =
    shown && samplesOf(shown, sampleCaller(target, server, passwordOf), captionOf(example, shown));
  const faults = useRequestFaults(request, outcome.kind !== 'none');

  const choose = (index: number) => {
    const next = examples[index];
    if (!next) return;
    setChosen(index);
    setForm(filledWith(next));
    setOutcome({ kind: 'none' });
  };

  const transmit = async (sent: ApiRequest) => {
    setOutcome({ kind: 'sending' });
    try {
      const { baseUrl: to, identity } = sendingTo(target, passwordOf);
      const fetch = target.kind === 'page' ? await pageManager() : globalThis.fetch.bind(globalThis);
      const answered = await send(sent, { baseUrl: to, identity, tenant: target.tenant, fetch });
      setOutcome({ kind: 'answered', answered, faults: await faultsOfAnswer(answered) });
    } catch (error) {
      setOutcome({ kind: 'failed', message: failureOf(target, error as Error) });
    }
  };

  const submit = async (isSure: boolean) => {
    if (request === undefined || outcome.kind === 'sending') return;
    const wrong = isSure ? [] : await faultsOfRequest(request);
    if (wrong.length > 0) setOutcome({ kind: 'refused', faults: wrong });
    else if (target.kind === 'own' && isDangerous(request)) setAsking(request);
    else await transmit(request);
  };

  if (!example || !samples) return null;
  const missing = missingFor(target);
  const addable = fields.filter(({ name, place }) => place === 'query' && !(name in form.query));
  const setQuery = (query: FormState['query']) => setForm({ ...form, query });
  return (
    <div class="try">
      <form
        class="try-form"
        aria-label="The request"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(false);
        }}
      >
        <p class="try-title">Try it</p>
        {examples.length > 1 && (
          <div class="try-field">
            <label for={`${id}-example`}>Example</label>
            <select
              id={`${id}-example`}
              value={String(chosen)}
              onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
            >
              {examples.map(({ summary }, index) => (
                <option key={summary} value={String(index)}>
                  {summary}
                </option>
              ))}
            </select>
          </div>
        )}
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
          <div class="try-field">
            <label for={`${id}-add`}>Add a parameter</label>
            <select
              id={`${id}-add`}
              value=""
              onChange={({ currentTarget }) => {
                const field = addable.find(({ name }) => name === currentTarget.value);
                if (field) setQuery({ ...form.query, [field.name]: emptyValue(field) });
                currentTarget.value = '';
              }}
            >
              <option value="">Choose one …</option>
              {addable.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
        )}
        {form.body !== undefined && (
          <BodyEditor text={form.body} onChange={(body) => setForm({ ...form, body })} />
        )}
        <TargetFields target={target} users={users} tenants={tenants} onChange={setTarget} />
        <div class="try-buttons">
          <button
            type="submit"
            class="try-send"
            // Not while it is sent: what has the focus would lose it.
            disabled={request === undefined || missing !== undefined}
          >
            Send
          </button>
          {target.kind === 'page' && <ResetButton onDone={() => setOutcome({ kind: 'none' })} />}
          {missing !== undefined && <span class="try-hint">{missing}</span>}
        </div>
      </form>
      <section class="try-answer" aria-label="The answer" aria-busy={outcome.kind === 'sending'}>
        <p class="visually-hidden" role="status">
          {spoken(outcome)}
        </p>
        {outcome.kind === 'refused' && (
          <div class="try-verdict" data-kind="bad">
            <p>The contract does not allow this request:</p>
            <Faults faults={faults.length > 0 ? faults : outcome.faults} />
            <button type="button" class="try-small" onClick={() => submit(true)}>
              Send anyway
            </button>
          </div>
        )}
        {outcome.kind === 'failed' && (
          <p class="try-verdict" data-kind="bad">
            {outcome.message}
          </p>
        )}
        {outcome.kind === 'answered' && <Answer answered={outcome.answered} faults={outcome.faults} />}
      </section>
      <LanguageTabs samples={samples} />
      {request === undefined && <p class="try-hint">The samples follow again as soon as the body is JSON.</p>}
      {asking && (
        <ConfirmDialog
          title="Send this to your own manager?"
          text={`The request goes to ${target.managerUrl || 'the manager behind the proxy'} and cannot be undone.`}
          confirmLabel={asking.operationId === 'deleteExecutions' ? 'Delete there' : 'Kill there'}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            void transmit(asking);
          }}
        />
      )}
    </div>
  );
}

/** What the contract has against the request as it is now; only once something was sent, so that typing is not nagged. */
function useRequestFaults(request: ApiRequest | undefined, isWanted: boolean): readonly Violation[] {
  const [faults, setFaults] = useState<readonly Violation[]>([]);
  useEffect(() => {
    if (!isWanted || request === undefined) return;
    let isCurrent = true;
    faultsOfRequest(request).then((found) => isCurrent && setFaults(found), console.error);
    return () => {
      isCurrent = false;
    };
  }, [request, isWanted]);
  return faults;
}

/** What the example does, as long as the request is still the example. */
function captionOf(example: TryProps['examples'][number] | undefined, shown: ApiRequest): string | undefined {
  const isSame = example && JSON.stringify(example.request) === JSON.stringify(shown);
  return isSame ? example.summary : undefined;
}

function beginning(username = 'admin', tenant = 'default_tenant'): Target {
  return {
    kind: 'page',
    serverUrl: sampleServer(),
    managerUrl: '',
    proxyUrl: PROXY_URL,
    username,
    tenant,
    own: { way: 'password', username: '', secret: '' },
  };
}

/** What has to be filled in before something can be sent. */
function missingFor({ kind, serverUrl, proxyUrl, own }: Target): string | undefined {
  if (kind === 'server' && !isUrl(serverUrl)) return 'Where does the sandbox listen?';
  if (kind !== 'own') return undefined;
  if (!isUrl(proxyUrl)) return 'Where does the proxy listen?';
  if (own.way === 'password' && (own.username === '' || own.secret === '')) return 'Who are you?';
  return own.way === 'token' && own.secret === '' ? 'Which token?' : undefined;
}

function failureOf({ kind, serverUrl, proxyUrl }: Target, error: Error): string {
  if (kind === 'page') return `The manager in the page has failed: ${error.message}.`;
  if (kind === 'server') return `No sandbox answers at ${serverUrl}. Is it running, and is this its address?`;
  return `No proxy answers at ${proxyUrl}. Run the command above, or use the curl sample below.`;
}

/** The outcome as a sentence for screen readers. */
function spoken(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'sending':
      return 'Sending …';
    case 'refused':
      return `Not sent: the contract does not allow this request, with ${count(outcome.faults.length)}.`;
    case 'failed':
      return 'Nothing came back.';
    case 'answered': {
      const { status, statusText } = outcome.answered;
      const verdict =
        outcome.faults.length === 0 ? 'just as the contract says' : `with ${count(outcome.faults.length)}`;
      return `${status} ${statusText}, ${verdict}.`;
    }
    default:
      return '';
  }
}

function count(faults: number): string {
  return faults === 1 ? 'one fault' : `${faults} faults`;
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
      class="try-small"
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
