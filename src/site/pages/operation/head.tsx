import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import { CodeLink } from '../../layout/parts/code-link.tsx';
import { joinList } from '../../layout/parts/join-list.tsx';
import { Endpoint } from '../../layout/parts/method.tsx';
import { ReleaseTags } from '../../layout/parts/release-tags.tsx';
import { Term } from '../../layout/parts/term.tsx';
import { useSite } from '../../layout/site-context.ts';

/** What an operation does, who may call it, and the methods of the clients that call it. */
export function OperationHead({ item }: { item: ContractOperation }): JSX.Element {
  const site = useSite();
  const { id, method, path, operation } = item;
  const { document } = site.contract;
  const permission = operation['x-cloudify-permission'];
  const { roles = [] } = document['x-cloudify-permissions'].permissions[permission] ?? {};
  const methods = Object.entries(document['x-cloudify-python-methods']).flatMap(([client, all]) =>
    Object.entries(all)
      .filter(([, { operations }]) => operations.includes(id))
      .map(([name, { sdk }]) => ({ python: `${client}.${name}`, sdk })),
  );
  const sdkMethods = [...new Set(methods.map(({ sdk }) => sdk))];
  return (
    <>
      <p class="operation-line">
        <Endpoint method={method} path={`/api/v3.1${path}`} />
        <code class="operation-id">{id}</code>
        <ReleaseTags
          differences={site.contract.differences.filter(({ id: name }) => name === `op.${id}`)}
          since={operation['x-cloudify-since']}
        />
      </p>
      <Html html={site.markdown.page(operation.description)} class="prose" />
      <dl class="terms summary">
        <Term name="Permission">
          <CodeLink to={linkTo.permission(permission)} name={permission} />: {joinList(roles)}
        </Term>
        <Term name="SDK">
          {joinList(
            sdkMethods.map((name) => (
              <CodeLink key={name} to={linkTo.sdkMethod(name)} name={`client.${name}`} />
            )),
          )}
        </Term>
        <Term name="Python">
          {joinList(
            methods.map(({ python }) => (
              <CodeLink key={python} to={linkTo.pythonMethod(python)} name={python} />
            )),
          )}
        </Term>
      </dl>
    </>
  );
}
