import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyButton } from '../../../design/copy-button.tsx';
import { Select, TextField } from '../../../design/field.tsx';
import type { TryUser } from './describe.ts';
import { isUrl, type OwnIdentity, proxyCommand, type Target, type TargetKind, trimUrl } from './target.ts';

const KINDS: readonly (readonly [kind: TargetKind, label: string])[] = [
  ['page', 'The manager in this page'],
  ['server', 'A running sandbox'],
  ['own', 'My own manager'],
];

/** The fields for the server, the user and the tenant of a request. */
export function TargetFields({
  target,
  users,
  tenants,
  onChange,
}: {
  readonly target: Target;
  readonly users: readonly TryUser[];
  readonly tenants: readonly string[];
  readonly onChange: (target: Target) => void;
}): JSX.Element {
  const change = (part: Partial<Target>) => onChange({ ...target, ...part });
  const { kind } = target;
  return (
    <div class="try-target stack">
      <Select
        label="Send to"
        value={kind}
        options={KINDS}
        onChange={(value) => change({ kind: value as TargetKind })}
      />
      {kind === 'server' && (
        <TextField
          label="Address"
          value={target.serverUrl}
          hint="Such as npm start, or npx cloudify-executions sandbox, prints it."
          onChange={(serverUrl) => change({ serverUrl })}
        />
      )}
      {kind === 'own' ? (
        <OwnManager target={target} onChange={change} />
      ) : (
        <div class="try-pair">
          <Select
            label="As"
            value={target.username}
            options={users.map(({ username, role }) => [username, `${username}, ${role}`] as const)}
            onChange={(username) => change({ username })}
          />
          <Select
            label="Tenant"
            value={target.tenant}
            options={tenants.map((tenant) => [tenant, tenant] as const)}
            onChange={(tenant) => change({ tenant })}
          />
        </div>
      )}
    </div>
  );
}

const SIGN_IN_METHODS: readonly (readonly [method: OwnIdentity['method'], label: string])[] = [
  ['password', 'Name and password'],
  ['token', 'API token'],
  ['proxy', 'As the proxy was started'],
];

function OwnManager({
  target,
  onChange,
}: {
  readonly target: Target;
  readonly onChange: (part: Partial<Target>) => void;
}): JSX.Element {
  const { own, managerUrl, proxyUrl } = target;
  const command = proxyCommand(managerUrl, proxyUrl, location.origin);
  return (
    <>
      <TextField
        label="Address of the manager"
        value={managerUrl}
        input={{ placeholder: 'https://manager.example.com' }}
        hint="Browsers block requests to a manager. Run this proxy on your machine while you try:"
        onChange={(value) => onChange({ managerUrl: value })}
      />
      <div class="code try-command">
        <code>
          {command.split(' ').map((word) => (
            <>
              <span>{word}</span>{' '}
            </>
          ))}
        </code>
        <CopyButton what="the command" />
      </div>
      <TextField
        label="Address of the proxy"
        value={proxyUrl}
        onChange={(value) => onChange({ proxyUrl: value })}
      />
      <ProxyCheck proxyUrl={proxyUrl} managerUrl={managerUrl} />
      <div class="try-pair">
        <Select
          label="Sign in with"
          value={own.method}
          options={SIGN_IN_METHODS}
          onChange={(method) =>
            onChange({ own: { ...own, method: method as OwnIdentity['method'], secret: '' } })
          }
        />
        <TextField label="Tenant" value={target.tenant} onChange={(tenant) => onChange({ tenant })} />
      </div>
      {own.method === 'password' && (
        <TextField
          label="Name"
          value={own.username}
          onChange={(username) => onChange({ own: { ...own, username } })}
        />
      )}
      {own.method !== 'proxy' && (
        <TextField
          label={own.method === 'token' ? 'Token' : 'Password'}
          input={{ type: 'password' }}
          value={own.secret}
          hint="It stays in the memory of this page, is sent to the proxy only, and is not in the samples."
          onChange={(secret) => onChange({ own: { ...own, secret } })}
        />
      )}
      <p class="hint">Without the proxy, copy the curl sample below.</p>
    </>
  );
}

/** Checks whether the proxy runs and forwards to the intended manager. */
function ProxyCheck({
  proxyUrl,
  managerUrl,
}: {
  readonly proxyUrl: string;
  readonly managerUrl: string;
}): JSX.Element {
  const [result, setResult] = useState<{ readonly kind: 'good' | 'bad'; readonly text: string }>();
  const check = async () => {
    setResult(undefined);
    try {
      const response = await fetch(`${trimUrl(proxyUrl)}/_proxy`, { credentials: 'omit', cache: 'no-store' });
      const { proxy, to } = (await response.json()) as { proxy?: string; to?: string };
      if (proxy !== 'cloudify-executions' || to === undefined) throw new Error('not our proxy');
      const isIntended = !isUrl(managerUrl) || trimUrl(to) === trimUrl(new URL(managerUrl).href);
      setResult({
        kind: isIntended ? 'good' : 'bad',
        text: `The proxy runs and forwards to ${trimUrl(to)}.`,
      });
    } catch {
      setResult({ kind: 'bad', text: 'No proxy responds there: run the command above.' });
    }
  };
  return (
    <div class="row">
      <button type="button" class="button" data-size="small" onClick={check} disabled={!isUrl(proxyUrl)}>
        Check the proxy
      </button>
      <span role="status" class="hint kind-text" data-kind={result?.kind}>
        {result?.text}
      </span>
    </div>
  );
}
