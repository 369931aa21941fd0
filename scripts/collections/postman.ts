import type { Collection, CollectionRequest, Field } from './requests.ts';

/** The collection in Postman's format 2.1, which many tools import. */
export function postmanCollection({ name, description, variables, folders }: Collection) {
  return {
    info: {
      name,
      description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: {
      type: 'basic',
      basic: [
        { key: 'username', value: '{{username}}', type: 'string' },
        { key: 'password', value: '{{password}}', type: 'string' },
      ],
    },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value, type: 'string' })),
    item: folders.map((folder) => ({
      name: folder.name,
      description: folder.description,
      item: folder.operations.map((operation) => ({
        name: operation.name,
        description: operation.description,
        item: operation.requests.map(requestItem),
      })),
    })),
  };
}

function requestItem({ name, method, url, path, query, headers, body }: CollectionRequest) {
  const [address = ''] = url.split('?');
  const [host = '', ...segments] = address.split('/');
  return {
    name,
    request: {
      method,
      header: headers.map(keyValue),
      url: {
        raw: url,
        host: [host],
        path: segments,
        query: query.map(keyValue),
        variable: path.map(({ name: key, value, description }) => ({ key, value, description })),
      },
      ...(body !== undefined && {
        body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } },
      }),
    },
    response: [],
  };
}

function keyValue({ name, value, description, isSent }: Field) {
  return { key: name, value, description, ...(!isSent && { disabled: true }) };
}
