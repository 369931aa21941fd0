/**
 * Fastify as its documentation has it fast: the schemas of the contract compiled, for what comes in and for what goes out,
 * and no logger. It answers the same objects each time. Arguments: port, file with the answers, file with the contract.
 */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { BASE_PATH } from '../request.ts';
import type { FixedAnswer, FixedAnswers } from './bare-server.ts';

const [, , port, answersFile, contractFile] = process.argv;
const fixed = JSON.parse(readFileSync(String(answersFile), 'utf8')) as FixedAnswers;

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

/** Without what is no JSON Schema, and with references from wherever they stand. */
const contract = JSON.parse(readFileSync(String(contractFile), 'utf8'), (key, value) => {
  if (/^(x-|examples?$|deprecated$|discriminator$)/.test(key)) return undefined;
  return value;
}) as Contract;

const schemas = JSON.parse(
  JSON.stringify(contract.components.schemas).replaceAll('#/components/schemas/', 'contract#/definitions/'),
);
const schema = (name: string) => ({ $ref: `contract#/definitions/${name}` });

const query = Object.fromEntries(
  (contract.paths['/executions']?.get.parameters ?? [])
    .map((each) =>
      '$ref' in each
        ? (contract.components.parameters[each.$ref.split('/').at(-1) ?? ''] as Parameter)
        : each,
    )
    .filter((each) => each.in === 'query')
    .map((each) => [
      each.name,
      JSON.parse(
        JSON.stringify(each.schema).replaceAll('#/components/schemas/', 'contract#/definitions/'),
      ) as object,
    ]),
);

const app = Fastify({ logger: false, ajv: { customOptions: { strict: false } } });
app.addSchema({ $id: 'contract', definitions: schemas });

const parsed = (answer: FixedAnswer) => {
  // How long it is Fastify says by itself.
  const { 'Content-Length': _, ...headers } = answer.headers;
  return {
    status: answer.status,
    headers,
    object: JSON.parse(Buffer.from(answer.body, 'latin1').toString()),
  };
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
