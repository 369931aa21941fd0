// Generated from spec/workflows.arazzo.yaml.
// Do not edit: change the source and run `npm run generate`.

/** Common tasks with executions, step by step (Arazzo 1.0). */
export const WORKFLOWS = {
  arazzo: '1.0.1',
  info: {
    title: 'Workflows with executions',
    version: '0.1.0',
    summary: 'From the start of an execution to its end, one by one and in groups.',
  },
  sourceDescriptions: [{ name: 'executions', type: 'openapi', url: 'openapi.yaml' }],
  workflows: [
    {
      workflowId: 'startAndWait',
      summary: 'Start a workflow and wait until it has ended',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'start',
          description: 'The response arrives before anything runs.',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}start',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
            },
          },
          successCriteria: [
            { condition: '$statusCode == 201' },
            { condition: "$response.body#/status == 'pending'" },
          ],
          outputs: { id: '$response.body#/id' },
        },
        {
          stepId: 'wait',
          description: 'Poll until the status is a finished one.',
          operationId: 'getExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.start.outputs.id' }],
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'terminated'" },
          ],
          onFailure: [{ name: 'askAgain', type: 'retry', retryAfter: 1, retryLimit: 600 }],
          outputs: { ended_at: '$response.body#/ended_at' },
        },
      ],
    },
    {
      workflowId: 'queueBehind',
      summary: 'Queue a start behind what is running',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'busy',
          description: 'Something is running on the deployment.',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}busy',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
              force_status: 'started',
              started_at: '$inputs.began',
            },
          },
          successCriteria: [{ condition: '$statusCode == 201' }],
        },
        {
          stepId: 'rejected',
          description: 'A plain start is rejected.',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: { deployment_id: '$inputs.deployment', workflow_id: '$inputs.workflow', dry_run: true },
          },
          successCriteria: [
            { condition: '$statusCode == 400' },
            { condition: "$response.body#/error_code == 'existing_running_execution_error'" },
          ],
        },
        {
          stepId: 'queued',
          description: 'With `queue` it waits.',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}queued',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
              queue: true,
            },
          },
          successCriteria: [
            { condition: '$statusCode == 201' },
            { condition: "$response.body#/status == 'queued'" },
          ],
        },
        {
          stepId: 'over',
          description: 'What was running is reported as ended, which is what moves the queue.',
          operationId: 'updateExecution',
          parameters: [{ in: 'path', name: 'id', value: '{$inputs.prefix}busy' }],
          requestBody: { contentType: 'application/json', payload: { status: 'terminated' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'terminated'" },
          ],
        },
        {
          stepId: 'wait',
          description: 'Now the other one runs, and ends.',
          operationId: 'getExecution',
          parameters: [{ in: 'path', name: 'id', value: '{$inputs.prefix}queued' }],
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'terminated'" },
          ],
          onFailure: [{ name: 'askAgain', type: 'retry', retryAfter: 1, retryLimit: 600 }],
        },
      ],
    },
    {
      workflowId: 'cancelWithEscalation',
      summary: 'Cancel, force and kill',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'running',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}cancelled',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
              force_status: 'started',
              started_at: '$inputs.began',
            },
          },
          successCriteria: [{ condition: '$statusCode == 201' }],
          outputs: { id: '$response.body#/id' },
        },
        {
          stepId: 'cancel',
          description: 'The workflow is requested to stop.',
          operationId: 'actOnExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.running.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { action: 'cancel' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'cancelling'" },
          ],
        },
        {
          stepId: 'forceCancel',
          description: 'The workflow is abandoned.',
          operationId: 'actOnExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.running.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { action: 'force-cancel' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'force_cancelling'" },
          ],
        },
        {
          stepId: 'kill',
          description: 'Its process is killed.',
          operationId: 'actOnExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.running.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { action: 'kill' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'kill_cancelling'" },
          ],
        },
        {
          stepId: 'reported',
          description: 'A worker reports that it has been cancelled; here these steps do.',
          operationId: 'updateExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.running.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { status: 'cancelled' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'cancelled'" },
          ],
        },
      ],
    },
    {
      workflowId: 'resumeWhatFailed',
      summary: 'Resume what failed',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'failed',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}failed',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
              force_status: 'failed',
              error: 'It did not work.',
              started_at: '$inputs.began',
            },
          },
          successCriteria: [
            { condition: '$statusCode == 201' },
            { condition: "$response.body#/status == 'failed'" },
          ],
          outputs: { id: '$response.body#/id' },
        },
        {
          stepId: 'resume',
          operationId: 'actOnExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.failed.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { action: 'resume' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'pending'" },
            { condition: '$response.body#/resume == true' },
          ],
        },
        {
          stepId: 'wait',
          operationId: 'getExecution',
          parameters: [{ in: 'path', name: 'id', value: '$steps.failed.outputs.id' }],
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'terminated'" },
          ],
          onFailure: [{ name: 'askAgain', type: 'retry', retryAfter: 1, retryLimit: 600 }],
        },
      ],
    },
    {
      workflowId: 'schedule',
      summary: 'Put a start off',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'schedule',
          description: 'The response is a stub without an id.',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              dry_run: true,
              scheduled_time: '2999-01-01T02:00:00.000Z',
            },
          },
          successCriteria: [
            { condition: '$statusCode == 201' },
            { condition: "$response.body#/status == 'scheduled'" },
            { condition: '$response.body#/id == null' },
          ],
        },
      ],
    },
    {
      workflowId: 'runOverAGroup',
      summary: 'Run a workflow over a deployment group, paused, a few at a time, with a target group',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'paused',
          description: 'With concurrency 0 all members wait.',
          operationId: 'startExecutionGroup',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}group',
              deployment_group_id: '$inputs.deploymentGroup',
              workflow_id: '$inputs.workflow',
              concurrency: 0,
            },
          },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'queued'" },
          ],
          outputs: { id: '$response.body#/id' },
        },
        {
          stepId: 'collect',
          description: 'The deployments of members that terminate shall join another deployment group.',
          operationId: 'updateExecutionGroup',
          parameters: [{ in: 'path', name: 'id', value: '$steps.paused.outputs.id' }],
          requestBody: {
            contentType: 'application/json',
            payload: { success_group_id: '$inputs.targetGroup' },
          },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: '$response.body#/concurrency == 0' },
          ],
        },
        {
          stepId: 'goOn',
          description: 'Raised from 0, the first members start.',
          operationId: 'updateExecutionGroup',
          parameters: [{ in: 'path', name: 'id', value: '$steps.paused.outputs.id' }],
          requestBody: { contentType: 'application/json', payload: { concurrency: 2 } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: '$response.body#/concurrency == 2' },
          ],
        },
        {
          stepId: 'wait',
          operationId: 'getExecutionGroup',
          parameters: [{ in: 'path', name: 'id', value: '$steps.paused.outputs.id' }],
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'terminated'" },
          ],
          onFailure: [{ name: 'askAgain', type: 'retry', retryAfter: 1, retryLimit: 600 }],
        },
        {
          stepId: 'collected',
          description: 'All of them are in the target group now; a paused group over it shows them.',
          operationId: 'startExecutionGroup',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}collected',
              deployment_group_id: '$inputs.targetGroup',
              workflow_id: '$inputs.workflow',
              concurrency: 0,
            },
          },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: "$response.body#/status == 'queued'" },
          ],
        },
        {
          stepId: 'takeOut',
          description: 'Queued members become cancelled immediately, and no other member can be cancelled.',
          operationId: 'actOnExecutionGroup',
          parameters: [{ in: 'path', name: 'id', value: '{$inputs.prefix}collected' }],
          requestBody: { contentType: 'application/json', payload: { action: 'cancel' } },
          successCriteria: [
            { condition: '$statusCode == 404' },
            { condition: "$response.body#/error_code == 'not_found_error'" },
          ],
        },
      ],
    },
    {
      workflowId: 'delete',
      summary: 'Delete what has ended',
      inputs: {
        type: 'object',
        required: ['username', 'password', 'tenant', 'deployment', 'workflow', 'prefix'],
        properties: {
          username: { type: 'string' },
          password: { type: 'string', format: 'password' },
          tenant: { type: 'string' },
          deployment: { type: 'string', description: 'An idle deployment.' },
          workflow: { type: 'string', description: 'A workflow of it that takes no mandatory parameters.' },
          deploymentGroup: { type: 'string', description: 'A deployment group of idle deployments.' },
          targetGroup: { type: 'string', description: 'A deployment group that may be added to.' },
          prefix: { type: 'string', description: 'What the ids begin with.' },
          began: { type: 'string', description: 'A time in the past.' },
          tomorrow: { type: 'string', description: 'A time in the future.' },
        },
      },
      'x-security': [
        { schemeName: 'basic', values: { username: '$inputs.username', password: '$inputs.password' } },
      ],
      parameters: [{ in: 'header', name: 'Tenant', value: '$inputs.tenant' }],
      steps: [
        {
          stepId: 'ended',
          operationId: 'startExecution',
          requestBody: {
            contentType: 'application/json',
            payload: {
              id: '{$inputs.prefix}deleted',
              deployment_id: '$inputs.deployment',
              workflow_id: '$inputs.workflow',
              force_status: 'terminated',
              started_at: '$inputs.began',
            },
          },
          successCriteria: [{ condition: '$statusCode == 201' }],
        },
        {
          stepId: 'delete',
          description: 'Always with a filter; without one everything that has ended goes.',
          operationId: 'deleteExecutions',
          parameters: [{ in: 'query', name: 'id', value: '{$inputs.prefix}deleted' }],
          requestBody: { contentType: 'application/json', payload: { to_datetime: '$inputs.tomorrow' } },
          successCriteria: [
            { condition: '$statusCode == 200' },
            { condition: '$response.body#/items/0/count == 1' },
          ],
        },
        {
          stepId: 'gone',
          operationId: 'getExecution',
          parameters: [{ in: 'path', name: 'id', value: '{$inputs.prefix}deleted' }],
          successCriteria: [
            { condition: '$statusCode == 404' },
            { condition: "$response.body#/error_code == 'not_found_error'" },
          ],
        },
      ],
    },
  ],
} as const;
