import type { JSX } from 'preact';
import { useConsole } from '../components/console-context.ts';

/** As whom the console acts: users differ in what they may do. */
export function Identity(): JSX.Element {
  const { session } = useConsole();
  const roleOf = (username: string) => {
    const user = session.users.value.find((each) => each.username === username);
    if (user?.system_role === 'sys_admin') return 'administrator';
    return Object.values(user?.tenants ?? {})[0] ?? 'no role';
  };
  return (
    <div class="identity">
      <label class="labelled">
        <span class="visually-hidden">Act as</span>
        <select
          value={session.username.value}
          onChange={({ currentTarget }) => session.become(currentTarget.value)}
        >
          {session.users.value.map(({ username }) => (
            <option key={username} value={username}>
              {username} · {roleOf(username)}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span class="visually-hidden">Tenant</span>
        <select
          value={session.tenant.value}
          onChange={({ currentTarget }) => {
            session.tenant.value = currentTarget.value;
          }}
        >
          {session.tenants.value.map((tenant) => (
            <option key={tenant}>{tenant}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
