/**
 * Fastify with the schemas of the contract compiled for requests and responses, and without a logger, as its documentation
 * recommends for speed. It sends the same objects each time. Arguments: port, file with the responses, file with the
 * contract.
 */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { BASE_PATH } from '../sandbox-request.ts';
import type { FixedResponse, FixedResponses } from './bare-server.ts';

const [, , port, responsesFile, contractFile] = process.argv;
const fixed = JSON.parse(readFileSync(String(responsesFile), 'utf8')) as FixedResponses;

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema: object;
}
interface Contract {
  readonly paths: Readonly<
    Record<string, { get: { parameters: readonly (Parameter | { $ref: string })[] } }>
  >;
  readonly components: {
    readonly schemas: object;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

/** Without keywords that are not JSON Schema. References to schemas work from any place. */
const contract = JSON.parse(
  readFileSync(String(contractFile), 'utf8').replaceAll('#/components/schemas/', 'contract#/definitions/'),
  (key, value) => (/^(x-|examples?$|deprecated$|discriminator$)/.test(key) ? undefined : value),
) as Contract;
const { schemas, parameters } = contract.components;
const schema = (name: string) => ({ $ref: `contract#/definitions/${name}` });

const query = Object.fromEntries(
  (contract.paths['/executions']?.get.parameters ?? [])
    .map((each) => ('$ref' in each ? (parameters[each.$ref.split('/').at(-1) ?? ''] as Parameter) : each))
    .filter((each) => each.in === 'query')
    .map((each) => [each.name, each.schema]),
);

const app = Fastify({ logger: false, ajv: { customOptions: { strict: false } } });
app.addSchema({ $id: 'contract', definitions: schemas });

const parsed = ({ headers, body }: FixedResponse) => {
  // Fastify sets the length itself.
  const { 'Content-Length': _, ...others } = headers;
  return { headers: others, object: JSON.parse(body) };
};
const [list, get, start] = [parsed(fixed.list), parsed(fixed.get), parsed(fixed.start)];

app.get(
  `${BASE_PATH}/executions`,
  {
    schema: {
      querystring: { type: 'object', properties: query },
      response: { 200: schema('ExecutionPage') },
    },
  },
  (_, reply) => reply.headers(list.headers).send(list.object),
);
app.get(`${BASE_PATH}/executions/:id`, { schema: { response: { 200: schema('Execution') } } }, (_, reply) =>
  reply.headers(get.headers).send(get.object),
);
app.post(
  `${BASE_PATH}/executions`,
  { schema: { body: schema('ExecutionRequest'), response: { 201: schema('Execution') } } },
  (_, reply) => reply.code(201).headers(start.headers).send(start.object),
);
await app.listen({ port: Number(port), host: '127.0.0.1' });
