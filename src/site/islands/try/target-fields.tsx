import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CopyButton } from './copy-button.tsx';
import type { TryUser } from './describe.ts';
import { isUrl, type OwnIdentity, proxyCommand, type Target, type TargetKind, trimmed } from './target.ts';

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
    <div class="try-target">
      <Select
        label="Send to"
        value={kind}
        options={KINDS}
        onChange={(value) => change({ kind: value as TargetKind })}
      />
      {kind === 'server' && (
        <Text
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

const WAYS: readonly (readonly [way: OwnIdentity['way'], label: string])[] = [
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
      <Text
        label="Address of the manager"
        value={managerUrl}
        placeholder="https://manager.example.com"
        hint="A manager answers no page by itself. Run this on your machine, and keep it running while you try:"
        onChange={(value) => onChange({ managerUrl: value })}
      />
      <div class="try-command">
        <code>
          {command.split(' ').map((word) => (
            <>
              <span>{word}</span>{' '}
            </>
          ))}
        </code>
        <CopyButton text={command} what="the command" />
      </div>
      <Text
        label="Address of the proxy"
        value={proxyUrl}
        onChange={(value) => onChange({ proxyUrl: value })}
      />
      <ProxyCheck proxyUrl={proxyUrl} managerUrl={managerUrl} />
      <div class="try-pair">
        <Select
          label="Sign in with"
          value={own.way}
          options={WAYS}
          onChange={(way) => onChange({ own: { ...own, way: way as OwnIdentity['way'], secret: '' } })}
        />
        <Text label="Tenant" value={target.tenant} onChange={(tenant) => onChange({ tenant })} />
      </div>
      {own.way === 'password' && (
        <Text
          label="Name"
          value={own.username}
          onChange={(username) => onChange({ own: { ...own, username } })}
        />
      )}
      {own.way !== 'proxy' && (
        <Text
          label={own.way === 'token' ? 'Token' : 'Password'}
          type="password"
          value={own.secret}
          hint="It stays in this page’s memory, goes to the proxy alone, and is not in the samples."
          onChange={(secret) => onChange({ own: { ...own, secret } })}
        />
      )}
      <p class="try-hint">Without the proxy, copy the curl sample below: it goes to your manager.</p>
    </>
  );
}

/** Whether the proxy is there, and leads to the manager that is meant. */
function ProxyCheck({
  proxyUrl,
  managerUrl,
}: {
  readonly proxyUrl: string;
  readonly managerUrl: string;
}): JSX.Element {
  const [told, setTold] = useState<{ readonly kind: 'good' | 'bad'; readonly text: string }>();
  const check = async () => {
    setTold(undefined);
    try {
      const response = await fetch(`${trimmed(proxyUrl)}/_proxy`, { credentials: 'omit', cache: 'no-store' });
      const { proxy, to } = (await response.json()) as { proxy?: string; to?: string };
      if (proxy !== 'cloudify-executions' || to === undefined) throw new Error('something else');
      const isMeant = !isUrl(managerUrl) || trimmed(to) === trimmed(new URL(managerUrl).href);
      setTold({ kind: isMeant ? 'good' : 'bad', text: `The proxy is there, and leads to ${trimmed(to)}.` });
    } catch {
      setTold({ kind: 'bad', text: 'No proxy answers there: run the command above.' });
    }
  };
  return (
    <div class="try-check">
      <button type="button" class="try-small" onClick={check} disabled={!isUrl(proxyUrl)}>
        Is it there?
      </button>
      <span role="status" class="try-told" data-kind={told?.kind}>
        {told?.text}
      </span>
    </div>
  );
}

function Select({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="try-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Text({
  label,
  value,
  hint,
  placeholder,
  type = 'text',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'password';
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="try-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(type === 'password' ? { type: 'password' as const } : { type: 'text' as const })}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="try-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
