import type { Collection, CollectionRequest, Field } from './requests.ts';

/** The collection as Bruno exports and imports it, with an environment for the sandbox. */
export function brunoCollection({ name, description, variables, folders }: Collection) {
  let count = 0;
  /** Bruno requires 21 letters and digits, unique in the file. */
  const uid = () => String(++count).padStart(21, '0');
  const keyValue = ({ name, value, description, isSent }: Field) => ({
    uid: uid(),
    name,
    value,
    description,
    enabled: isSent,
  });

  return {
    version: '1',
    uid: uid(),
    name,
    items: folders.map((folder) =>
      folderItem(
        folder.name,
        folder.description,
        folder.operations.map((operation) =>
          folderItem(operation.name, operation.description, operation.requests.map(requestItem)),
        ),
      ),
    ),
    environments: [
      {
        uid: uid(),
        name: 'Sandbox',
        variables: Object.entries(variables).map(([variable, value]) => ({
          uid: uid(),
          name: variable,
          value,
          type: 'text',
          enabled: true,
          secret: false,
        })),
      },
    ],
    root: {
      request: {
        auth: { mode: 'basic', basic: { username: '{{username}}', password: '{{password}}' } },
      },
      docs: description,
    },
  };

  function folderItem(folderName: string, docs: string, items: readonly object[]) {
    const root = { request: { auth: { mode: 'inherit' } }, meta: { name: folderName }, docs };
    return { uid: uid(), type: 'folder', name: folderName, root, items };
  }

  function requestItem(request: CollectionRequest, index: number) {
    return {
      uid: uid(),
      type: 'http-request',
      name: request.name,
      seq: index + 1,
      request: {
        url: request.url,
        method: request.method,
        headers: request.headers.map(keyValue),
        params: [
          ...request.path.map((field) => ({ ...keyValue(field), type: 'path' })),
          ...request.query.map((field) => ({ ...keyValue(field), type: 'query' })),
        ],
        auth: { mode: 'inherit' },
        body: request.body === undefined ? { mode: 'none' } : { mode: 'json', json: request.body },
      },
    };
  }
}
