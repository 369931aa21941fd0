import type { JSX } from 'preact';
import type { ContractOperation } from '../../content/contract/contract.ts';
import { linkTo } from '../../content/contract/links.ts';
import { Html } from '../../layout/html.tsx';
import { listed } from '../../layout/parts/listed.tsx';
import { Endpoint } from '../../layout/parts/method.tsx';
import type { Site } from '../../site.ts';
import { clientMethods } from './methods.ts';

/** What it does, who may, and how the clients call it. */
export function OperationHead({ site, item }: { site: Site; item: ContractOperation }): JSX.Element {
  const { id, method, path, operation } = item;
  const { document } = site.contract;
  const permission = operation['x-cloudify-permission'];
  const { roles = [] } = document['x-cloudify-permissions'].permissions[permission] ?? {};
  const methods = clientMethods(site, id);
  return (
    <>
      <p class="operation-line">
        <Endpoint method={method} path={`/api/v3.1${path}`} />
        <code class="operation-id">{id}</code>
      </p>
      <Html html={site.markdown.page(operation.description)} class="prose" />
      <dl class="summary">
        <div>
          <dt>Permission</dt>
          <dd>
            <a href={linkTo.permission(permission)}>
              <code>{permission}</code>
            </a>
            : {listed(roles)}
          </dd>
        </div>
        <div>
          <dt>SDK</dt>
          <dd>
            {listed(
              [...new Set(methods.map(({ sdk }) => sdk))].map((name) => (
                <a key={name} href={linkTo.sdkMethod(name)}>
                  <code>client.{name}</code>
                </a>
              )),
            )}
          </dd>
        </div>
        <div>
          <dt>Python</dt>
          <dd>
            {listed(
              methods.map(({ python }) => (
                <a key={python} href={linkTo.pythonMethod(python)}>
                  <code>{python}</code>
                </a>
              )),
            )}
          </dd>
        </div>
      </dl>
    </>
  );
}
