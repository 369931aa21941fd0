import type { JSX } from 'preact';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { linkTo } from '../content/contract/links.ts';
import { markdownTable } from '../content/markdown/table.ts';
import { Html } from '../layout/html.tsx';
import { Endpoint } from '../layout/parts/method.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

interface Permission {
  name: string;
  grants: string;
  roles: string[];
  /** The operations that ask for it, whatever the request holds. */
  operations: string[];
  /** The fields of requests that ask for it when they hold something. */
  fields: { schema: string; field: string; operation: string }[];
}

const INTRODUCTION =
  "A manager's administrator can change the mapping from roles to permissions; this is the one that it is installed with. " +
  'Whoever lacks a permission is answered `403` `forbidden_error`.';

export function permissionsPage(site: Site): Page {
  const { roles } = site.contract.document['x-cloudify-permissions'];
  const permissions = permissionsOf(site);
  const byOperation = permissions.filter(({ operations }) => operations.length > 0);
  const byField = permissions.filter(({ fields }) => fields.length > 0);
  const everywhere = permissions.filter(({ operations, fields }) => operations.length + fields.length === 0);
  const groups = [
    {
      id: 'by-operation',
      title: 'To call an operation',
      text: 'Each operation asks for one permission, in the tenant of the request.',
      rows: byOperation,
    },
    {
      id: 'fields',
      title: 'To fill in a field',
      text: 'Asked for besides, but only when the body holds the field with a value that counts: not `null`, an empty text or `false`.',
      rows: byField,
    },
    {
      id: 'everywhere',
      title: 'To see and do more, everywhere',
      text: 'What these widen holds for every operation.',
      rows: everywhere,
    },
  ];
  return {
    path: 'permissions.html',
    title: 'Roles and permissions',
    label: 'Permissions',
    description:
      'Which role may do what: every permission of these endpoints, the operations and fields that ask for it, and the roles that have it.',
    section: 'Catalogues',
    body: (
      <>
        <Html as="p" class="lead" html={site.markdown.inline(INTRODUCTION)} />
        <h2 id="roles">Roles</h2>
        <p>
          From the lowest to the highest. <code>sys_admin</code> and <code>default</code> belong to a user as
          a whole, the others to a user within one tenant. How a user comes by them is told in{' '}
          <a href={linkTo.guide('authentication-and-tenants')}>Authentication and tenants</a>.
        </p>
        <dl class="effects">
          {roles.map(({ name, description }) => (
            <div key={name} id={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <Html as="dd" html={site.markdown.inline(description)} />
            </div>
          ))}
        </dl>
        {groups.map(({ id, title, text, rows }) => (
          <section key={id}>
            <h2 id={id}>{title}</h2>
            <Html as="p" html={site.markdown.inline(text)} />
            <Matrix site={site} title={title} rows={rows} />
          </section>
        ))}
      </>
    ),
    markdown: [
      INTRODUCTION,
      '## Roles',
      roles.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
      ...groups.flatMap(({ title, text, rows }) => [
        `## ${title}`,
        text,
        markdownTable(
          ['Permission', 'Grants', 'Asked for by', ...roles.map(({ name }) => name)],
          rows.map((row) => [
            `\`${row.name}\``,
            row.grants,
            [
              ...row.operations.map((operation) => `[\`${operation}\`](${linkTo.operation(operation)})`),
              ...row.fields.map(
                ({ operation, field }) =>
                  `\`${field}\` of [\`${operation}\`](${linkTo.operation(operation)})`,
              ),
            ].join(', '),
            ...roles.map(({ name }) => (row.roles.includes(name) ? 'yes' : 'no')),
          ]),
        ),
      ]),
    ].join('\n\n'),
    named: permissions.map(({ name, grants }) => ({ name, kind: 'permission', anchor: name, text: grants })),
  };
}

function permissionsOf({ contract }: Site): Permission[] {
  const { schemas } = contract.document.components;
  return Object.entries(contract.document['x-cloudify-permissions'].permissions).map(
    ([name, { grants, roles }]) => ({
      name,
      grants,
      roles,
      operations: contract.operations
        .filter(({ operation }) => operation['x-cloudify-permission'] === name)
        .map(({ id }) => id),
      fields: Object.entries(schemas).flatMap(([schema, { properties = {} }]) =>
        Object.entries(properties)
          .filter(([, field]) => field['x-cloudify-permission'] === name)
          .map(([field]) => ({ schema, field, operation: contract.usersOf(schema)[0]?.id ?? '' })),
      ),
    }),
  );
}

function Matrix({ site, title, rows }: { site: Site; title: string; rows: Permission[] }): JSX.Element {
  const { roles } = site.contract.document['x-cloudify-permissions'];
  return (
    <ScrollRegion label={title}>
      <table class="matrix marks permissions">
        <thead>
          <tr>
            <th scope="col">Permission</th>
            {roles.map(({ name }) => (
              <th key={name} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} id={row.name}>
              <th scope="row">
                <code>{row.name}</code>
                <Html as="div" class="grants" html={site.markdown.inline(row.grants)} />
                <Askers site={site} row={row} />
              </th>
              {roles.map(({ name }) => (
                <td key={name}>
                  {row.roles.includes(name) ? <span class="yes">yes</span> : <span class="no">no</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Askers({ site, row: { operations, fields } }: { site: Site; row: Permission }): JSX.Element {
  const asking = site.contract.operations.filter(({ id }) => operations.includes(id));
  const schemas = [...new Set(fields.map(({ schema }) => schema))];
  return (
    <>
      {asking.map(({ id, method, path }) => (
        <a key={id} class="asker" href={linkTo.operation(id)}>
          <Endpoint method={method} path={path} />
        </a>
      ))}
      {schemas.map((schema) => (
        <div key={schema} class="grants">
          {fields
            .filter((field) => field.schema === schema)
            .map(({ field }, index) => (
              <span key={field}>
                {index > 0 && ', '}
                <code>{field}</code>
              </span>
            ))}{' '}
          of{' '}
          <a href={linkTo.schema(schema)}>
            <code>{schema}</code>
          </a>
        </div>
      ))}
    </>
  );
}
