import type { JSX } from 'preact';
import { linkTo } from '../content/contract/links.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import { Inline } from '../layout/html.tsx';
import { CodeLink } from '../layout/parts/code-link.tsx';
import { joinList } from '../layout/parts/join-list.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import { Table } from '../layout/parts/table.tsx';
import { Tag } from '../layout/parts/tag.tsx';
import { Term } from '../layout/parts/term.tsx';
import { useSite } from '../layout/site-context.ts';

interface Permission {
  name: string;
  grants: string;
  roles: string[];
  /** The operations that require it, whatever the request contains. */
  operations: string[];
  /** The schemas with fields that require it when they are set. */
  fields: { schema: string; names: string[] }[];
}

export function permissionsPage(site: Site): Page {
  const { roles } = site.contract.document['x-cloudify-permissions'];
  const permissions = permissionsOf(site);
  const groups = [
    {
      id: 'by-operation',
      title: 'To call an operation',
      text: 'Each operation requires one permission, in the tenant of the request.',
      rows: permissions.filter(({ operations }) => operations.length > 0),
    },
    {
      id: 'fields',
      title: 'To set a field',
      text: 'Required in addition, but only when the body sets the field to something other than `null`, an empty text or `false`.',
      rows: permissions.filter(({ fields }) => fields.length > 0),
    },
    {
      id: 'everywhere',
      title: 'For every operation',
      text: 'These widen what a user sees and may do in all operations.',
      rows: permissions.filter(({ operations, fields }) => operations.length + fields.length === 0),
    },
  ];
  return {
    path: 'permissions.html',
    title: 'Roles and permissions',
    label: 'Permissions',
    description:
      'Which role may do what: every permission of these endpoints, the operations and fields that require it, and the roles that have it.',
    section: 'Catalogues',
    source: 'spec/permissions.yaml',
    body: (
      <>
        <p class="lead">
          These are the permissions of a new manager; its administrator can change which role has which. A
          user without a required permission gets 403 with{' '}
          <CodeLink to={linkTo.error('forbidden_error')} name="forbidden_error" />.
        </p>
        <h2 id="roles">Roles</h2>
        <p>
          From the lowest to the highest. <code>sys_admin</code> and <code>default</code> belong to a user as
          a whole, the others to a user within one tenant. How users get their roles:{' '}
          <a href={linkTo.guide('authentication-and-tenants')}>Authentication and tenants</a>.
        </p>
        <dl class="terms">
          {roles.map(({ name, description }) => (
            <Term key={name} id={name} name={<code>{name}</code>}>
              <Inline text={description} />
            </Term>
          ))}
        </dl>
        {groups.map(({ id, title, text, rows }) => (
          <section key={id}>
            <h2 id={id}>{title}</h2>
            <Inline as="p" text={text} />
            <PermissionTable title={title} rows={rows} />
          </section>
        ))}
      </>
    ),
    searchTargets: permissions.map(({ name, grants }) => ({
      name,
      kind: 'permission',
      anchor: name,
      text: grants,
    })),
  };
}

function permissionsOf({ contract }: Site): Permission[] {
  const { document, operations } = contract;
  return Object.entries(document['x-cloudify-permissions'].permissions).map(([name, { grants, roles }]) => ({
    name,
    grants,
    roles,
    operations: operations
      .filter(({ operation }) => operation['x-cloudify-permission'] === name)
      .map(({ id }) => id),
    fields: Object.entries(document.components.schemas).flatMap(([schema, { properties = {} }]) => {
      const fields = Object.entries(properties).filter(
        ([, field]) => field['x-cloudify-permission'] === name,
      );
      return fields.length === 0 ? [] : [{ schema, names: fields.map(([field]) => field) }];
    }),
  }));
}

function PermissionTable({ title, rows }: { title: string; rows: Permission[] }): JSX.Element {
  const roles = useSite().contract.document['x-cloudify-permissions'].roles.map(({ name }) => name);
  return (
    <Table
      label={title}
      class="matrix marks permissions"
      head={['Permission', ...roles.map((role) => <span key={role}>{role}</span>)]}
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} id={row.name}>
            <th scope="row">
              <code>{row.name}</code>
              <Inline as="div" class="grants" text={row.grants} />
              <RequiredBy permission={row} />
            </th>
            {roles.map((role) => (
              <td key={role}>{row.roles.includes(role) ? <Tag kind="good">yes</Tag> : 'no'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The operations and fields that require a permission. */
function RequiredBy({ permission: { operations, fields } }: { permission: Permission }): JSX.Element {
  const site = useSite();
  return (
    <>
      {site.contract.operations
        .filter(({ id }) => operations.includes(id))
        .map(({ id, method, path }) => (
          <a key={id} class="required-by" href={linkTo.operation(id)}>
            <Endpoint method={method} path={path} />
          </a>
        ))}
      {fields.map(({ schema, names }) => (
        <div key={schema} class="grants">
          {joinList(names)} of <CodeLink to={linkTo.schema(schema)} name={schema} />
        </div>
      ))}
    </>
  );
}
