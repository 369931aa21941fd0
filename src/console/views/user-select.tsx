import type { JSX } from 'preact';
import { Select } from '../../design/field.tsx';
import { useConsole } from '../components/console-context.ts';

export function UserSelect(): JSX.Element {
  const { session } = useConsole();
  const { username, users, tenant, tenants } = session;
  return (
    <div class="user-select row">
      <Select
        label="Act as"
        isLabelHidden
        value={username.value}
        options={users.value.map((user) => {
          const isAdmin = user.system_role === 'sys_admin';
          const role = isAdmin ? 'administrator' : (Object.values(user.tenants)[0] ?? 'no role');
          return [user.username, `${user.username} · ${role}`];
        })}
        onChange={(name) => session.selectUser(name)}
      />
      <Select
        label="Tenant"
        isLabelHidden
        value={tenant.value}
        options={tenants.value}
        onChange={(name) => {
          tenant.value = name;
        }}
      />
    </div>
  );
}
