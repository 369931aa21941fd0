/**
 * The contract is lint-clean, and every house rule can fail: a copy of the contract with one fault for each rule is
 * linted once, and each fault must be reported.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Problem {
  rule: string;
  severity: string;
  message: string;
  file: string;
}

interface Fault {
  promise: string;
  file: string;
  replace: [RegExp | string, string];
  rule: string;
  message: string;
}

const root = join(import.meta.dirname, '../..');

const faults: Fault[] = [
  {
    promise: 'an operation without its permission is refused',
    file: 'paths/executions-id-should-start.yaml',
    replace: [/ {2}x-cloudify-permission: .*\n/, ''],
    rule: 'house/operation-extensions-resolve',
    message: 'needs x-cloudify-permission',
  },
  {
    promise: 'a permission that no role can have is refused',
    file: 'paths/executions-id.yaml',
    replace: ['x-cloudify-permission: execution_status_update', 'x-cloudify-permission: execution_teleport'],
    rule: 'house/operation-extensions-resolve',
    message: '"execution_teleport" is not in permissions.yaml',
  },
  {
    promise: 'a minimum role lower than the permission allows is refused',
    file: 'paths/execution-groups.yaml',
    replace: ['x-cloudify-minimum-role: operations', 'x-cloudify-minimum-role: viewer'],
    rule: 'house/operation-extensions-resolve',
    message: 'should be "operations"',
  },
  {
    promise: 'an error code outside the catalogue is refused',
    file: 'paths/executions.yaml',
    replace: ['    - insufficient_memory_error\n', '    - insufficient_memory_error\n    - no_such_code\n'],
    rule: 'house/operation-extensions-resolve',
    message: '"no_such_code" is not in errors.yaml',
  },
  {
    promise: 'a Python method that does not exist is refused',
    file: 'paths/executions-id-should-start.yaml',
    replace: ['ExecutionsClient.should_start', 'ExecutionsClient.fly'],
    rule: 'house/operation-extensions-resolve',
    message: '"ExecutionsClient.fly" is not in python.yaml',
  },
  {
    promise: 'an undeclared tag is refused',
    file: 'paths/execution-groups.yaml',
    replace: ['tags: [execution-groups]', 'tags: [nope]'],
    rule: 'house/operation-extensions-resolve',
    message: 'The tag "nope" is not declared',
  },
  {
    promise: 'a field restricted to a permission that does not exist is refused',
    file: 'components/schemas/ExecutionRequest.yaml',
    replace: ['x-cloudify-permission: set_owner', 'x-cloudify-permission: set_fire'],
    rule: 'house/operation-extensions-resolve',
    message: '"set_fire" is not in permissions.yaml',
  },
  {
    promise: 'an error code without an example is refused',
    file: 'paths/execution-groups-id.yaml',
    replace: ['    - not_found_error\n', '    - not_found_error\n    - insufficient_memory_error\n'],
    rule: 'house/error-codes-match-responses',
    message: 'no example of the 503 answer shows it',
  },
  {
    promise: 'an example of an error that the operation does not list is refused',
    file: 'paths/executions-id.yaml',
    replace: [
      'NoSuchIncludeField: {$ref: ../components/examples/NoSuchIncludeField.yaml}\n',
      'NoSuchIncludeField: {$ref: ../components/examples/NoSuchIncludeField.yaml}\n            NonexistentWorkflow: {$ref: ../components/examples/NonexistentWorkflow.yaml}\n',
    ],
    rule: 'house/error-codes-match-responses',
    message: 'shows "nonexistent_workflow_error", which is not among x-cloudify-error-codes',
  },
  {
    promise: 'an answer with an unnamed example is refused',
    file: 'paths/execution-groups.yaml',
    replace: [/examples:\n {12}ExecutionGroupPage:[^\n]*\n(?: {12}[^\n]*\n)*/, 'example: {}\n'],
    rule: 'house/named-examples',
    message: 'named `examples`',
  },
  {
    promise: 'an example without a summary is refused',
    file: 'components/examples/ShouldStartTrue.yaml',
    replace: [/summary: .*\n/, ''],
    rule: 'house/named-examples',
    message: 'needs a summary',
  },
  {
    promise: 'a required parameter without an example is refused',
    file: 'components/parameters/ExecutionGroupId.yaml',
    replace: [/example: .*\n/, ''],
    rule: 'house/named-examples',
    message: 'needs an `example` of its own',
  },
  {
    promise: 'a property without a description is refused',
    file: 'components/schemas/Pagination.yaml',
    replace: [/ {4}description: How many rows match.*\n/, ''],
    rule: 'house/everything-described',
    message: 'The property "total" needs a description',
  },
  {
    promise: 'a parameter without a description is refused',
    file: 'components/parameters/GroupId.yaml',
    replace: [/description: .*\n/, ''],
    rule: 'house/everything-described',
    message: 'Every parameter needs a description',
  },
  {
    promise: 'an example that goes by another name than its file is refused',
    file: 'paths/executions-id-should-start.yaml',
    replace: ['ShouldStartFalse:', 'Another:'],
    rule: 'house/component-named-as-file',
    message: 'should be named as its file, "ShouldStartFalse"',
  },
  {
    promise: 'a schema that contains itself is refused',
    file: 'components/schemas/Pagination.yaml',
    replace: [/$/, '  next:\n    $ref: PageMetadata.yaml\n    description: Another page.\n'],
    rule: 'house/no-recursive-schemas',
    message: 'contains itself',
  },
  {
    promise: 'the dialect line that switches off Prism’s body validation is refused',
    file: 'openapi.yaml',
    replace: [
      'openapi: 3.1.1\n',
      'openapi: 3.1.1\njsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\n',
    ],
    rule: 'house/tools-can-read-it',
    message: 'No jsonSchemaDialect',
  },
  {
    promise: 'parameters of a whole path are refused',
    file: 'paths/executions-id-should-start.yaml',
    replace: [/^get:/, 'parameters:\n  - {$ref: ../components/parameters/GroupId.yaml}\nget:'],
    rule: 'house/tools-can-read-it',
    message: 'Parameters belong to operations',
  },
  {
    promise: 'a range of statuses is refused',
    file: 'paths/executions-id.yaml',
    replace: ["    '415':", "    '4XX':"],
    rule: 'house/tools-can-read-it',
    message: '"4XX" should be an exact status',
  },
  {
    promise: 'a 500 is not documented as an answer',
    file: 'paths/executions.yaml',
    replace: ["    '415':", "    '500':"],
    rule: 'house/tools-can-read-it',
    message: 'A 500 is a defect',
  },
  {
    promise: 'a discriminator is refused',
    file: 'components/schemas/ExecutionCreated.yaml',
    replace: [/^oneOf:/, 'discriminator:\n  propertyName: status\noneOf:'],
    rule: 'house/tools-can-read-it',
    message: 'No discriminators',
  },
  {
    promise: 'a nullable in the manner of OpenAPI 3.0 is refused',
    file: 'components/schemas/Visibility.yaml',
    replace: [/^type: string/, 'type: string\nnullable: true'],
    rule: 'house/tools-can-read-it',
    message: "is `type: [string, 'null']`",
  },
  {
    promise: 'a parameter as a deep object is refused',
    file: 'components/parameters/FilterError.yaml',
    replace: ['style: form', 'style: deepObject'],
    rule: 'house/tools-can-read-it',
    message: 'No deepObject',
  },
  {
    promise: 'a schema without a description is refused',
    file: 'components/schemas/StatusDisplay.yaml',
    replace: [/description: .*\n/, ''],
    rule: 'house/everything-described',
    message: 'Every schema needs a description',
  },
  {
    promise: 'a status that the lifecycle does not know is refused',
    file: 'components/schemas/ExecutionStatus.yaml',
    replace: ['  - queued\n', '  - queued\n  - paused\n'],
    rule: 'house/lists-agree',
    message: 'should be those of lifecycle.yaml',
  },
  {
    promise: 'a sort key that is no filter is refused',
    file: 'components/parameters/SortGroups.yaml',
    replace: ['|concurrency|', '|colour|'],
    rule: 'house/lists-agree',
    message: 'The keys of _sort should be the filters',
  },
  {
    promise: 'an id in a body that does not say what it names is refused',
    file: 'components/schemas/ExecutionGroupUpdate.yaml',
    replace: [/ {4}x-cloudify-brand: .*\n/, ''],
    rule: 'house/ids-are-branded',
    message: '"success_group_id" needs an x-cloudify-brand',
  },
  {
    promise: 'an id in a query that does not say what it names is refused',
    file: 'components/parameters/FilterBlueprintId.yaml',
    replace: [/ {4}x-cloudify-brand: .*\n/, ''],
    rule: 'house/ids-are-branded',
    message: '"blueprint_id" needs an x-cloudify-brand',
  },
  {
    promise: 'a kind of name that is not declared is refused',
    file: 'components/parameters/GroupId.yaml',
    replace: ['x-cloudify-brand: ExecutionGroupId', 'x-cloudify-brand: GroupId'],
    rule: 'house/ids-are-branded',
    message: '"GroupId" is not in brands.yaml',
  },
  {
    promise: 'an example that its schema does not allow is refused',
    file: 'components/examples/DeletionResult.yaml',
    replace: [/count: \d+/, 'count: many'],
    rule: 'no-invalid-media-type-examples',
    message: 'must be integer',
  },
];

async function redocly(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    // Its exit code says that there are problems; which ones the report says.
    execFile(process.execPath, [cli, ...args], { cwd: root, env, maxBuffer: 1 << 26 }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}

async function lint(spec: string): Promise<Problem[]> {
  const config = join(root, 'redocly.yaml');
  const options = ['--config', config, '--format=json', '--max-problems=1000'];
  const { stdout, stderr } = await redocly('lint', join(spec, 'openapi.yaml'), ...options);
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`redocly lint printed no report: ${stdout}${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as {
    problems: {
      ruleId: string;
      severity: string;
      message: string;
      location: { source: { ref: string } }[];
    }[];
  };
  return report.problems.map(({ ruleId, severity, message, location }) => ({
    rule: ruleId,
    severity,
    message,
    file: location[0]?.source.ref ?? '',
  }));
}

test('the contract scores 86 or more for how well machines can use it', async () => {
  const { stdout } = await redocly('score', join(root, 'spec/openapi.yaml'), '--format=json');
  expect(JSON.parse(stdout.slice(stdout.indexOf('{'))).agentReadiness).toBeGreaterThanOrEqual(86);
});

describe('the house rules of the contract', () => {
  let folder: string;
  let problems: Problem[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'house-rules-'));
    await cp(join(root, 'spec'), folder, { recursive: true });
    for (const { file, replace } of faults) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      const after = before.replace(...replace);
      if (after === before) throw new Error(`The fault "${replace[0]}" changes nothing in ${file}`);
      await writeFile(path, after);
    }
    problems = await lint(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the contract itself has no error and no warning', async () => {
    expect(await lint(join(root, 'spec'))).toEqual([]);
  });

  test.each(faults)('$promise', ({ rule, message, file }) => {
    const found = problems.filter((problem) => problem.rule === rule && problem.message.includes(message));
    expect(found, `${rule} should report "${message}"`).not.toEqual([]);
    expect(found.every((problem) => problem.severity === 'error')).toBe(true);
    // A list that disagrees is reported where it is used, the rest where it stands.
    if (rule !== 'house/lists-agree') expect(found.some((problem) => problem.file.endsWith(file))).toBe(true);
  });
});
