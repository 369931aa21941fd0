import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../components/console-context.ts';
import { messageOf } from '../data/notices.ts';

/** Where the token is kept for this tab. */
export const TOKEN_KEY = 'cloudify-executions:token';

/** Asks for the token of a sandbox that other machines can reach. */
export function TokenForm(): JSX.Element {
  const console = useConsole();
  const [token, setToken] = useState('');
  const isWrong = console.control.token !== null;
  return (
    <form
      class="closed panel form"
      onSubmit={async (event) => {
        event.preventDefault();
        console.control.token = token.trim();
        await console.open();
        try {
          if (console.state.value === 'open') sessionStorage.setItem(TOKEN_KEY, token.trim());
        } catch {
          // It holds for this page only.
        }
      }}
    >
      <h2>This sandbox asks for its token</h2>
      <p>It can be reached from other machines, so it printed a token where it was started.</p>
      <label class="labelled">
        <span>Token</span>
        <input
          type="password"
          autocomplete="off"
          value={token}
          aria-describedby="token-fault"
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </label>
      <p id="token-fault" role="alert" class="hint" data-fault={isWrong || undefined}>
        {isWrong ? `That was not the token. ${messageOf(console.failure.value)}` : ''}
      </p>
      <button type="submit" class="button" data-kind="primary" disabled={token.trim() === ''}>
        Open
      </button>
    </form>
  );
}
