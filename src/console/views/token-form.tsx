import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';
import { messageOf } from '../data/notices.ts';

/** The key under which the session storage has the token. */
export const TOKEN_KEY = 'cloudify-executions:token';

export function TokenForm(): JSX.Element {
  const console = useConsole();
  const [token, setToken] = useState('');
  const isWrong = console.control.token !== null;
  return (
    <form
      class="closed panel stack"
      onSubmit={async (event) => {
        event.preventDefault();
        console.control.token = token.trim();
        await console.open();
        try {
          if (console.state.value === 'open') sessionStorage.setItem(TOKEN_KEY, token.trim());
        } catch {
          // Storage is forbidden: the token is used on this page only.
        }
      }}
    >
      <h2>This sandbox requires a token</h2>
      <p>It is reachable from other machines, so it printed a token when it was started.</p>
      <TextField
        label="Token"
        value={token}
        onChange={setToken}
        input={{ type: 'password' }}
        error={isWrong ? `The token is not valid. ${messageOf(console.failure.value)}` : undefined}
      />
      <button type="submit" class="button" data-kind="primary" disabled={token.trim() === ''}>
        Open
      </button>
    </form>
  );
}
