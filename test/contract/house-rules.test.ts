/** The contract is lint-clean, and every rule of this repository reports the mistake that it is for. */
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

interface Mistake {
  title: string;
  file: string;
  replace: [RegExp | string, string];
  rule: string;
  message: string;
}

const root = join(import.meta.dirname, '../..');

const mistakes: Mistake[] = [
  {
    title: 'an operation without its permission is rejected',
    file: 'paths/executions-id-should-start.yaml',
    replace: [/ {2}x-cloudify-permission: .*\n/, ''],
    rule: 'rule/operation-extensions',
    message: 'Every operation needs x-cloudify-permission',
  },
  {
    title: 'a permission that no role can have is rejected',
    file: 'paths/executions-id.yaml',
    replace: ['x-cloudify-permission: execution_status_update', 'x-cloudify-permission: execution_teleport'],
    rule: 'house/extensions-resolve',
    message: '"execution_teleport" is not in permissions.yaml',
  },
  {
    title: 'a minimum role lower than the permission allows is rejected',
    file: 'paths/execution-groups.yaml',
    replace: ['x-cloudify-minimum-role: operations', 'x-cloudify-minimum-role: viewer'],
    rule: 'house/extensions-resolve',
    message: 'should be "operations"',
  },
  {
    title: 'an error code outside the catalogue is rejected',
    file: 'paths/executions.yaml',
    replace: ['    - insufficient_memory_error\n', '    - insufficient_memory_error\n    - no_such_code\n'],
    rule: 'house/extensions-resolve',
    message: '"no_such_code" is not in errors.yaml',
  },
  {
    title: 'a Python method that does not exist is rejected',
    file: 'paths/executions-id-should-start.yaml',
    replace: ['ExecutionsClient.should_start', 'ExecutionsClient.fly'],
    rule: 'house/extensions-resolve',
    message: '"ExecutionsClient.fly" is not in python.yaml',
  },
  {
    title: 'an undeclared tag is rejected',
    file: 'paths/execution-groups.yaml',
    replace: ['tags: [execution-groups]', 'tags: [nope]'],
    rule: 'operation-tag-defined',
    message: 'should be defined',
  },
  {
    title: 'a field restricted to a permission that does not exist is rejected',
    file: 'components/schemas/ExecutionRequest.yaml',
    replace: ['x-cloudify-permission: set_owner', 'x-cloudify-permission: set_fire'],
    rule: 'house/extensions-resolve',
    message: '"set_fire" is not in permissions.yaml',
  },
  {
    title: 'an error code without an example is rejected',
    file: 'paths/execution-groups-id.yaml',
    replace: ['    - not_found_error\n', '    - not_found_error\n    - insufficient_memory_error\n'],
    rule: 'house/error-codes-match-responses',
    message: 'no example of the 503 response shows it',
  },
  {
    title: 'an example of an error that the operation does not list is rejected',
    file: 'paths/executions-id.yaml',
    replace: [
      'NoSuchIncludeField: {$ref: ../components/examples/NoSuchIncludeField.yaml}\n',
      'NoSuchIncludeField: {$ref: ../components/examples/NoSuchIncludeField.yaml}\n            NonexistentWorkflow: {$ref: ../components/examples/NonexistentWorkflow.yaml}\n',
    ],
    rule: 'house/error-codes-match-responses',
    message: 'shows "nonexistent_workflow_error", which is not among x-cloudify-error-codes',
  },
  {
    title: 'a response with an unnamed example is rejected',
    file: 'paths/execution-groups.yaml',
    replace: [/examples:\n {12}ExecutionGroupPage:[^\n]*\n(?: {12}[^\n]*\n)*/, 'example: {}\n'],
    rule: 'rule/named-examples',
    message: 'named `examples`',
  },
  {
    title: 'an example without a summary is rejected',
    file: 'components/examples/ShouldStartTrue.yaml',
    replace: [/summary: .*\n/, ''],
    rule: 'rule/example-summary',
    message: 'needs a summary',
  },
  {
    title: 'a required parameter without an example is rejected',
    file: 'components/parameters/ExecutionGroupId.yaml',
    replace: [/example: .*\n/, ''],
    rule: 'house/described-schemas',
    message: 'needs an `example` of its own',
  },
  {
    title: 'a property without a description is rejected',
    file: 'components/schemas/Pagination.yaml',
    replace: [/ {4}description: How many rows match.*\n/, ''],
    rule: 'house/described-schemas',
    message: 'The property "total" needs a description',
  },
  {
    title: 'a parameter without a description is rejected',
    file: 'components/parameters/GroupId.yaml',
    replace: [/description: .*\n/, ''],
    rule: 'rule/parameter-description',
    message: 'Needs a description that ends as a sentence does',
  },
  {
    title: 'an example named differently than its file is rejected',
    file: 'paths/executions-id-should-start.yaml',
    replace: ['ShouldStartFalse:', 'Another:'],
    rule: 'house/component-named-as-file',
    message: 'should be named as its file, "ShouldStartFalse"',
  },
  {
    title: 'a schema that contains itself is rejected',
    file: 'components/schemas/Pagination.yaml',
    replace: [/$/, '  next:\n    $ref: PageMetadata.yaml\n    description: Another page.\n'],
    rule: 'house/no-recursive-schemas',
    message: 'contains itself',
  },
  {
    title: 'the dialect line that switches off Prism’s body validation is rejected',
    file: 'openapi.yaml',
    replace: [
      'openapi: 3.1.1\n',
      'openapi: 3.1.1\njsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\n',
    ],
    rule: 'rule/no-dialect',
    message: 'No jsonSchemaDialect',
  },
  {
    title: 'parameters of a whole path are rejected',
    file: 'paths/executions-id-should-start.yaml',
    replace: [/^get:/, 'parameters:\n  - {$ref: ../components/parameters/GroupId.yaml}\nget:'],
    rule: 'rule/no-path-parameters',
    message: 'Parameters belong to operations',
  },
  {
    title: 'a range of statuses is rejected',
    file: 'paths/executions-id.yaml',
    replace: ["    '415':", "    '4XX':"],
    rule: 'rule/exact-statuses',
    message: 'An exact status is needed',
  },
  {
    title: 'a 500 that is documented as a response is rejected',
    file: 'paths/executions.yaml',
    replace: ["    '415':", "    '500':"],
    rule: 'rule/no-500',
    message: 'A 500 is a defect',
  },
  {
    title: 'a discriminator is rejected',
    file: 'components/schemas/ExecutionCreated.yaml',
    replace: [/^oneOf:/, 'discriminator:\n  propertyName: status\noneOf:'],
    rule: 'rule/no-discriminator',
    message: 'No discriminators',
  },
  {
    title: '`nullable` of OpenAPI 3.0 is rejected',
    file: 'components/schemas/Visibility.yaml',
    replace: [/^type: string/, 'type: string\nnullable: true'],
    rule: 'rule/no-nullable',
    message: "is `type: [string, 'null']`",
  },
  {
    title: 'a deepObject parameter is rejected',
    file: 'components/parameters/FilterError.yaml',
    replace: ['style: form', 'style: deepObject'],
    rule: 'rule/no-deep-object',
    message: 'No deepObject',
  },
  {
    title: 'a schema without a description is rejected',
    file: 'components/schemas/StatusDisplay.yaml',
    replace: [/description: .*\n/, ''],
    rule: 'house/described-schemas',
    message: 'Every schema needs a description',
  },
  {
    title: 'a status that the lifecycle does not know is rejected',
    file: 'components/schemas/ExecutionStatus.yaml',
    replace: ['  - queued\n', '  - queued\n  - paused\n'],
    rule: 'house/lists-agree',
    message: 'should be those of lifecycle.yaml',
  },
  {
    title: 'a sort key that is not a filter is rejected',
    file: 'components/parameters/SortGroups.yaml',
    replace: ['|concurrency|', '|colour|'],
    rule: 'house/lists-agree',
    message: 'The keys of _sort should be the filters',
  },
  {
    title: 'an id in a body without a brand is rejected',
    file: 'components/schemas/ExecutionGroupUpdate.yaml',
    replace: [/ {4}x-cloudify-brand: .*\n/, ''],
    rule: 'house/ids-are-branded',
    message: '"success_group_id" needs an x-cloudify-brand',
  },
  {
    title: 'an id in a query without a brand is rejected',
    file: 'components/parameters/FilterBlueprintId.yaml',
    replace: [/ {4}x-cloudify-brand: .*\n/, ''],
    rule: 'house/ids-are-branded',
    message: '"blueprint_id" needs an x-cloudify-brand',
  },
  {
    title: 'an undeclared brand is rejected',
    file: 'components/parameters/GroupId.yaml',
    replace: ['x-cloudify-brand: ExecutionGroupId', 'x-cloudify-brand: GroupId'],
    rule: 'house/extensions-resolve',
    message: '"GroupId" is not in brands.yaml',
  },
  {
    title: 'an example that its schema does not allow is rejected',
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
    // The report lists the problems, the exit code only says that there are some.
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

// The published document splits enumerations with null, which the score counts as alternatives without a discriminator.
test.each([
  ['spec/openapi.yaml', 88],
  ['generated/openapi.json', 78],
])('%s has an agent readiness score of at least %i', async (file, minimum) => {
  const { stdout } = await redocly('score', join(root, file), '--format=json');
  expect(JSON.parse(stdout.slice(stdout.indexOf('{'))).agentReadiness).toBeGreaterThanOrEqual(minimum);
});

describe('the house rules of the contract', () => {
  let folder: string;
  let problems: Problem[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'house-rules-'));
    await cp(join(root, 'spec'), folder, { recursive: true });
    for (const { file, replace } of mistakes) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      const after = before.replace(...replace);
      if (after === before) throw new Error(`The mistake "${replace[0]}" changes nothing in ${file}`);
      await writeFile(path, after);
    }
    problems = await lint(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the contract itself has no error and no warning', async () => {
    expect(await lint(join(root, 'spec'))).toEqual([]);
  });

  test.each(mistakes)('$title', ({ rule, message, file }) => {
    const found = problems.filter((problem) => problem.rule === rule && problem.message.includes(message));
    expect(found, `${rule} should report "${message}"`).not.toEqual([]);
    expect(found.every((problem) => problem.severity === 'error')).toBe(true);
    // A list that disagrees is reported where it is used.
    if (rule !== 'house/lists-agree') expect(found.some((problem) => problem.file.endsWith(file))).toBe(true);
  });
});
