// Generated from spec/openapi.yaml, spec/paths, spec/components, spec/errors.yaml.
// Do not edit: change the source and run `npm run generate`.

const schema6 = {
  type: 'object',
  additionalProperties: false,
  required: ['count'],
  properties: { count: { type: 'integer', minimum: 0 } },
  $id: 'DeletionCount',
};

function validateDeletionCount(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema6.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema6, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'count')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema6, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data0 = data.count;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/count', 'type', schema6.properties.count, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/count', 'minimum', schema6.properties.count, data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema6, data);
    errors++;
  }
  validateDeletionCount.errors = vErrors;
  return errors === 0;
}

const schema7 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: {
      type: 'object',
      additionalProperties: false,
      required: ['pagination'],
      properties: {
        pagination: {
          type: 'object',
          additionalProperties: false,
          properties: { size: { type: 'integer', minimum: 0 }, offset: { type: 'integer', minimum: 0 } },
        },
      },
    },
    items: { type: 'array', minItems: 1, maxItems: 1, items: { $ref: 'DeletionCount' } },
  },
  $id: 'DeletionResult',
};

function validateDeletionResult(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema7.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema7, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema7, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        for (const prop1 of schema7.properties.metadata.required) {
          if (data0[prop1] === undefined) {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata',
              'required',
              schema7.properties.metadata,
              data0,
              { missingProperty: prop1 },
            );
            errors++;
          }
        }
        for (const key1 in data0) {
          if (!(key1 === 'pagination')) {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata',
              'additionalProperties',
              schema7.properties.metadata,
              data0,
              { additionalProperty: key1 },
            );
            errors++;
          }
        }
        if (data0.pagination !== undefined) {
          let data1 = data0.pagination;
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            for (const key2 in data1) {
              if (!(key2 === 'size' || key2 === 'offset')) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination',
                  'additionalProperties',
                  schema7.properties.metadata.properties.pagination,
                  data1,
                  { additionalProperty: key2 },
                );
                errors++;
              }
            }
            if (data1.size !== undefined) {
              let data2 = data1.size;
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination/size',
                  'type',
                  schema7.properties.metadata.properties.pagination.properties.size,
                  data2,
                );
                errors++;
              }
              if (typeof data2 == 'number' && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  vErrors = failed(
                    vErrors,
                    instancePath + '/metadata/pagination/size',
                    'minimum',
                    schema7.properties.metadata.properties.pagination.properties.size,
                    data2,
                  );
                  errors++;
                }
              }
            }
            if (data1.offset !== undefined) {
              let data3 = data1.offset;
              if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination/offset',
                  'type',
                  schema7.properties.metadata.properties.pagination.properties.offset,
                  data3,
                );
                errors++;
              }
              if (typeof data3 == 'number' && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  vErrors = failed(
                    vErrors,
                    instancePath + '/metadata/pagination/offset',
                    'minimum',
                    schema7.properties.metadata.properties.pagination.properties.offset,
                    data3,
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata/pagination',
              'type',
              schema7.properties.metadata.properties.pagination,
              data1,
            );
            errors++;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/metadata', 'type', schema7.properties.metadata, data0);
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        if (data4.length > 1) {
          vErrors = failed(vErrors, instancePath + '/items', 'maxItems', schema7.properties.items, data4);
          errors++;
        }
        if (data4.length < 1) {
          vErrors = failed(vErrors, instancePath + '/items', 'minItems', schema7.properties.items, data4);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateDeletionCount(data4[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors =
              vErrors === null ? validateDeletionCount.errors : vErrors.concat(validateDeletionCount.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema7.properties.items, data4);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema7, data);
    errors++;
  }
  validateDeletionResult.errors = vErrors;
  return errors === 0;
}

const schema8 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'created_at',
    'visibility',
    'id',
    'ended_at',
    'error',
    'is_system_workflow',
    'parameters_p',
    'parameters',
    'status',
    'workflow_id',
    'started_at',
    'scheduled_for',
    'is_dry_run',
    'resume',
    'total_operations',
    'finished_operations',
    'allow_custom_parameters',
    'blueprint_id',
    'deployment_display_name',
    'deployment_id',
    'status_display',
    'tenant_name',
    'created_by',
    'resource_availability',
    'private_resource',
  ],
  properties: {
    created_at: { $ref: 'Timestamp' },
    visibility: { $ref: 'Visibility' },
    id: { type: 'string', minLength: 1 },
    ended_at: { $ref: 'NullableTimestamp' },
    error: { type: ['string', 'null'] },
    is_system_workflow: { type: 'boolean' },
    parameters_p: { type: 'null' },
    parameters: { type: ['object', 'null'], additionalProperties: true },
    status: { $ref: 'NullableExecutionStatus' },
    workflow_id: { type: 'string' },
    started_at: { $ref: 'NullableTimestamp' },
    scheduled_for: { $ref: 'NullableTimestamp' },
    is_dry_run: { type: 'boolean' },
    resume: { type: 'boolean' },
    total_operations: { type: 'integer', minimum: 0 },
    finished_operations: { type: 'integer', minimum: 0 },
    allow_custom_parameters: { type: 'boolean' },
    blueprint_id: { type: ['string', 'null'], minLength: 1 },
    deployment_display_name: { type: ['string', 'null'] },
    deployment_id: { type: ['string', 'null'], minLength: 1 },
    status_display: { $ref: 'NullableStatusDisplay' },
    tenant_name: { type: 'string', minLength: 1 },
    created_by: { type: 'string', minLength: 1 },
    resource_availability: { $ref: 'Visibility' },
    private_resource: { type: 'boolean' },
  },
  $id: 'Execution',
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = function ucs2length(str) {
  const len = str.length;
  let length = 0;
  let pos = 0;
  let value;
  while (pos < len) {
    length++;
    value = str.charCodeAt(pos++);
    if (value >= 0xd800 && value <= 0xdbff && pos < len) {
      // high surrogate, and there is a next character
      value = str.charCodeAt(pos);
      if ((value & 0xfc00) === 0xdc00) pos++; // low surrogate
    }
  }
  return length;
};
const schema9 = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  $id: 'Timestamp',
};
const formats0 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern0 = /* @__PURE__ */ new RegExp('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$', 'u');

function validateTimestamp(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      vErrors = failed(vErrors, instancePath, 'pattern', schema9, data);
      errors++;
    }
    if (!formats0.test(data)) {
      vErrors = failed(vErrors, instancePath, 'format', schema9, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema9, data);
    errors++;
  }
  validateTimestamp.errors = vErrors;
  return errors === 0;
}

const schema10 = { type: 'string', enum: ['private', 'tenant', 'global'], $id: 'Visibility' };

function validateVisibility(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema10, data);
    errors++;
  }
  if (!(data === 'private' || data === 'tenant' || data === 'global')) {
    vErrors = failed(vErrors, instancePath, 'enum', schema10, data);
    errors++;
  }
  validateVisibility.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  type: ['string', 'null'],
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  $id: 'NullableTimestamp',
};

function validateNullableTimestamp(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    vErrors = failed(vErrors, instancePath, 'type', schema11, data);
    errors++;
  }
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      vErrors = failed(vErrors, instancePath, 'pattern', schema11, data);
      errors++;
    }
    if (!formats0.test(data)) {
      vErrors = failed(vErrors, instancePath, 'format', schema11, data);
      errors++;
    }
  }
  validateNullableTimestamp.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: ['string', 'null'],
  enum: [
    'terminated',
    'failed',
    'cancelled',
    'pending',
    'started',
    'cancelling',
    'force_cancelling',
    'kill_cancelling',
    'queued',
    'scheduled',
    null,
  ],
  $id: 'NullableExecutionStatus',
};

function validateNullableExecutionStatus(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    vErrors = failed(vErrors, instancePath, 'type', schema12, data);
    errors++;
  }
  if (
    !(
      data === 'terminated' ||
      data === 'failed' ||
      data === 'cancelled' ||
      data === 'pending' ||
      data === 'started' ||
      data === 'cancelling' ||
      data === 'force_cancelling' ||
      data === 'kill_cancelling' ||
      data === 'queued' ||
      data === 'scheduled' ||
      data === null
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema12, data);
    errors++;
  }
  validateNullableExecutionStatus.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  type: ['string', 'null'],
  enum: [
    'completed',
    'failed',
    'cancelled',
    'pending',
    'started',
    'cancelling',
    'force_cancelling',
    'kill_cancelling',
    'queued',
    'scheduled',
    null,
  ],
  $id: 'NullableStatusDisplay',
};

function validateNullableStatusDisplay(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    vErrors = failed(vErrors, instancePath, 'type', schema13, data);
    errors++;
  }
  if (
    !(
      data === 'completed' ||
      data === 'failed' ||
      data === 'cancelled' ||
      data === 'pending' ||
      data === 'started' ||
      data === 'cancelling' ||
      data === 'force_cancelling' ||
      data === 'kill_cancelling' ||
      data === 'queued' ||
      data === 'scheduled' ||
      data === null
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema13, data);
    errors++;
  }
  validateNullableStatusDisplay.errors = vErrors;
  return errors === 0;
}

function validateExecution(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema8.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema8, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema8, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestamp(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (!validateVisibility(data.visibility, { instancePath: instancePath + '/visibility' })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          vErrors = failed(vErrors, instancePath + '/id', 'minLength', schema8.properties.id, data2);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema8.properties.id, data2);
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      if (!validateNullableTimestamp(data.ended_at, { instancePath: instancePath + '/ended_at' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema8.properties.error, data4);
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (typeof data5 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/is_system_workflow',
          'type',
          schema8.properties.is_system_workflow,
          data5,
        );
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters_p',
          'type',
          schema8.properties.parameters_p,
          data6,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        vErrors = failed(vErrors, instancePath + '/parameters', 'type', schema8.properties.parameters, data7);
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!validateNullableExecutionStatus(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null
            ? validateNullableExecutionStatus.errors
            : vErrors.concat(validateNullableExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (typeof data9 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema8.properties.workflow_id,
          data9,
        );
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      if (!validateNullableTimestamp(data.started_at, { instancePath: instancePath + '/started_at' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (!validateNullableTimestamp(data.scheduled_for, { instancePath: instancePath + '/scheduled_for' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (typeof data12 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/is_dry_run',
          'type',
          schema8.properties.is_dry_run,
          data12,
        );
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (typeof data13 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/resume', 'type', schema8.properties.resume, data13);
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'type',
          schema8.properties.total_operations,
          data14,
        );
        errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          vErrors = failed(
            vErrors,
            instancePath + '/total_operations',
            'minimum',
            schema8.properties.total_operations,
            data14,
          );
          errors++;
        }
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'type',
          schema8.properties.finished_operations,
          data15,
        );
        errors++;
      }
      if (typeof data15 == 'number' && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          vErrors = failed(
            vErrors,
            instancePath + '/finished_operations',
            'minimum',
            schema8.properties.finished_operations,
            data15,
          );
          errors++;
        }
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'type',
          schema8.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (typeof data17 !== 'string' && data17 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/blueprint_id',
          'type',
          schema8.properties.blueprint_id,
          data17,
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (func3(data17) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/blueprint_id',
            'minLength',
            schema8.properties.blueprint_id,
            data17,
          );
          errors++;
        }
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (typeof data18 !== 'string' && data18 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_display_name',
          'type',
          schema8.properties.deployment_display_name,
          data18,
        );
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (typeof data19 !== 'string' && data19 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema8.properties.deployment_id,
          data19,
        );
        errors++;
      }
      if (typeof data19 === 'string') {
        if (func3(data19) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/deployment_id',
            'minLength',
            schema8.properties.deployment_id,
            data19,
          );
          errors++;
        }
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateNullableStatusDisplay(data.status_display, {
          instancePath: instancePath + '/status_display',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateNullableStatusDisplay.errors
            : vErrors.concat(validateNullableStatusDisplay.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (typeof data21 === 'string') {
        if (func3(data21) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/tenant_name',
            'minLength',
            schema8.properties.tenant_name,
            data21,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema8.properties.tenant_name,
          data21,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (typeof data22 === 'string') {
        if (func3(data22) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema8.properties.created_by,
            data22,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema8.properties.created_by,
          data22,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema8.properties.private_resource,
          data24,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema8, data);
    errors++;
  }
  validateExecution.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { type: 'string', enum: ['cancel', 'force-cancel', 'kill', 'resume', 'force-resume', 'requeue'] },
    deployment_id: { type: ['string', 'null'] },
    force: { type: ['boolean', 'string', 'null'] },
  },
  $id: 'ExecutionActionRequest',
};

function validateExecutionActionRequest(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema14.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema14, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'action' || key0 === 'deployment_id' || key0 === 'force')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema14, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data0 = data.action;
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/action', 'type', schema14.properties.action, data0);
        errors++;
      }
      if (
        !(
          data0 === 'cancel' ||
          data0 === 'force-cancel' ||
          data0 === 'kill' ||
          data0 === 'resume' ||
          data0 === 'force-resume' ||
          data0 === 'requeue'
        )
      ) {
        vErrors = failed(vErrors, instancePath + '/action', 'enum', schema14.properties.action, data0);
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data1 = data.deployment_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema14.properties.deployment_id,
          data1,
        );
        errors++;
      }
    }
    if (data.force !== undefined) {
      let data2 = data.force;
      if (typeof data2 !== 'boolean' && typeof data2 !== 'string' && data2 !== null) {
        vErrors = failed(vErrors, instancePath + '/force', 'type', schema14.properties.force, data2);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema14, data);
    errors++;
  }
  validateExecutionActionRequest.errors = vErrors;
  return errors === 0;
}

const schema15 = {
  oneOf: [{ $ref: 'Execution' }, { $ref: 'ScheduledExecutionStub' }],
  $id: 'ExecutionCreated',
};
const schema16 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'created_at',
    'visibility',
    'id',
    'ended_at',
    'error',
    'is_system_workflow',
    'parameters_p',
    'parameters',
    'status',
    'workflow_id',
    'started_at',
    'scheduled_for',
    'is_dry_run',
    'resume',
    'total_operations',
    'finished_operations',
    'allow_custom_parameters',
    'blueprint_id',
    'deployment_display_name',
    'deployment_id',
    'status_display',
    'tenant_name',
    'created_by',
    'resource_availability',
    'private_resource',
  ],
  properties: {
    created_at: { type: 'null' },
    visibility: { type: 'null' },
    id: { type: 'null' },
    ended_at: { type: 'null' },
    error: { type: 'null' },
    is_system_workflow: { type: 'null' },
    parameters_p: { type: 'null' },
    parameters: { type: 'null' },
    status: { type: 'string', const: 'scheduled' },
    workflow_id: { type: 'null' },
    started_at: { type: 'null' },
    scheduled_for: { type: 'null' },
    is_dry_run: { type: 'null' },
    resume: { type: 'null' },
    total_operations: { type: 'integer', const: 0 },
    finished_operations: { type: 'integer', const: 0 },
    allow_custom_parameters: { type: 'boolean', const: false },
    blueprint_id: { type: 'null' },
    deployment_display_name: { type: 'null' },
    deployment_id: { type: 'null' },
    status_display: { type: 'string', const: 'scheduled' },
    tenant_name: { type: 'null' },
    created_by: { type: 'null' },
    resource_availability: { type: 'null' },
    private_resource: { type: 'boolean', const: false },
  },
  $id: 'ScheduledExecutionStub',
};

function validateScheduledExecutionStub(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema16.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema16, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema16, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data0 = data.created_at;
      if (data0 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_at',
          'type',
          schema16.properties.created_at,
          data0,
        );
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      let data1 = data.visibility;
      if (data1 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/visibility',
          'type',
          schema16.properties.visibility,
          data1,
        );
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (data2 !== null) {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema16.properties.id, data2);
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      let data3 = data.ended_at;
      if (data3 !== null) {
        vErrors = failed(vErrors, instancePath + '/ended_at', 'type', schema16.properties.ended_at, data3);
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (data4 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema16.properties.error, data4);
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (data5 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/is_system_workflow',
          'type',
          schema16.properties.is_system_workflow,
          data5,
        );
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters_p',
          'type',
          schema16.properties.parameters_p,
          data6,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (data7 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters',
          'type',
          schema16.properties.parameters,
          data7,
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data8 = data.status;
      if (typeof data8 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/status', 'type', schema16.properties.status, data8);
        errors++;
      }
      if ('scheduled' !== data8) {
        vErrors = failed(vErrors, instancePath + '/status', 'const', schema16.properties.status, data8);
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (data9 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema16.properties.workflow_id,
          data9,
        );
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      let data10 = data.started_at;
      if (data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/started_at',
          'type',
          schema16.properties.started_at,
          data10,
        );
        errors++;
      }
    }
    if (data.scheduled_for !== undefined) {
      let data11 = data.scheduled_for;
      if (data11 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/scheduled_for',
          'type',
          schema16.properties.scheduled_for,
          data11,
        );
        errors++;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (data12 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/is_dry_run',
          'type',
          schema16.properties.is_dry_run,
          data12,
        );
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (data13 !== null) {
        vErrors = failed(vErrors, instancePath + '/resume', 'type', schema16.properties.resume, data13);
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'type',
          schema16.properties.total_operations,
          data14,
        );
        errors++;
      }
      if (0 !== data14) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'const',
          schema16.properties.total_operations,
          data14,
        );
        errors++;
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'type',
          schema16.properties.finished_operations,
          data15,
        );
        errors++;
      }
      if (0 !== data15) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'const',
          schema16.properties.finished_operations,
          data15,
        );
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'type',
          schema16.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
      if (false !== data16) {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'const',
          schema16.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (data17 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/blueprint_id',
          'type',
          schema16.properties.blueprint_id,
          data17,
        );
        errors++;
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (data18 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_display_name',
          'type',
          schema16.properties.deployment_display_name,
          data18,
        );
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (data19 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema16.properties.deployment_id,
          data19,
        );
        errors++;
      }
    }
    if (data.status_display !== undefined) {
      let data20 = data.status_display;
      if (typeof data20 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/status_display',
          'type',
          schema16.properties.status_display,
          data20,
        );
        errors++;
      }
      if ('scheduled' !== data20) {
        vErrors = failed(
          vErrors,
          instancePath + '/status_display',
          'const',
          schema16.properties.status_display,
          data20,
        );
        errors++;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (data21 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema16.properties.tenant_name,
          data21,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (data22 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema16.properties.created_by,
          data22,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      let data23 = data.resource_availability;
      if (data23 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/resource_availability',
          'type',
          schema16.properties.resource_availability,
          data23,
        );
        errors++;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema16.properties.private_resource,
          data24,
        );
        errors++;
      }
      if (false !== data24) {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'const',
          schema16.properties.private_resource,
          data24,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema16, data);
    errors++;
  }
  validateScheduledExecutionStub.errors = vErrors;
  return errors === 0;
}

function validateExecutionCreated(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateExecution(data, { instancePath })) {
    vErrors = vErrors === null ? validateExecution.errors : vErrors.concat(validateExecution.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateScheduledExecutionStub(data, { instancePath })) {
    vErrors =
      vErrors === null
        ? validateScheduledExecutionStub.errors
        : vErrors.concat(validateScheduledExecutionStub.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    vErrors = failed(vErrors, instancePath, 'oneOf', schema15, data, { passingSchemas: passing0 });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateExecutionCreated.errors = vErrors;
  return errors === 0;
}

const schema17 = {
  type: 'object',
  additionalProperties: false,
  not: {
    required: ['keep_last', 'to_datetime'],
    properties: { keep_last: { type: 'integer' }, to_datetime: { type: 'string' } },
    description: 'Either `keep_last` or `to_datetime` can be given, not both.',
  },
  properties: {
    keep_last: { type: 'integer', minimum: 1 },
    to_datetime: {
      type: 'string',
      pattern:
        '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?|T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,6}Z)?$',
    },
  },
  $id: 'ExecutionDeletion',
};
const pattern2 = /* @__PURE__ */ new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?|T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,6}Z)?$',
  'u',
);

function validateExecutionDeletion(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    let valid1 = true;
    for (missing0 of schema17.not.required) {
      valid1 = data[missing0] !== undefined;
      if (!valid1) {
        vErrors = [...(vErrors ?? []), {}];
        errors++;
        break;
      }
    }
    if (valid1) {
      if (data.keep_last !== undefined) {
        let data0 = data.keep_last;
        const _errs3 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          vErrors = [...(vErrors ?? []), {}];
          errors++;
        }
        var valid2 = _errs3 === errors;
      } else {
        var valid2 = true;
      }
      if (valid2) {
        if (data.to_datetime !== undefined) {
          const _errs5 = errors;
          if (typeof data.to_datetime !== 'string') {
            vErrors = [...(vErrors ?? []), {}];
            errors++;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    vErrors = failed(vErrors, instancePath, 'not', schema17, data);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'keep_last' || key0 === 'to_datetime')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema17, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.keep_last !== undefined) {
      let data2 = data.keep_last;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = failed(vErrors, instancePath + '/keep_last', 'type', schema17.properties.keep_last, data2);
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = failed(
            vErrors,
            instancePath + '/keep_last',
            'minimum',
            schema17.properties.keep_last,
            data2,
          );
          errors++;
        }
      }
    }
    if (data.to_datetime !== undefined) {
      let data3 = data.to_datetime;
      if (typeof data3 === 'string') {
        if (!pattern2.test(data3)) {
          vErrors = failed(
            vErrors,
            instancePath + '/to_datetime',
            'pattern',
            schema17.properties.to_datetime,
            data3,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/to_datetime',
          'type',
          schema17.properties.to_datetime,
          data3,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema17, data);
    errors++;
  }
  validateExecutionDeletion.errors = vErrors;
  return errors === 0;
}

const schema18 = {
  type: 'string',
  enum: [
    'created_at',
    'visibility',
    'id',
    'ended_at',
    'error',
    'is_system_workflow',
    'parameters_p',
    'parameters',
    'status',
    'workflow_id',
    'started_at',
    'scheduled_for',
    'is_dry_run',
    'resume',
    'total_operations',
    'finished_operations',
    'allow_custom_parameters',
    'blueprint_id',
    'deployment_display_name',
    'deployment_id',
    'status_display',
    'tenant_name',
    'created_by',
    'resource_availability',
    'private_resource',
  ],
  $id: 'ExecutionField',
};

function validateExecutionField(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema18, data);
    errors++;
  }
  if (
    !(
      data === 'created_at' ||
      data === 'visibility' ||
      data === 'id' ||
      data === 'ended_at' ||
      data === 'error' ||
      data === 'is_system_workflow' ||
      data === 'parameters_p' ||
      data === 'parameters' ||
      data === 'status' ||
      data === 'workflow_id' ||
      data === 'started_at' ||
      data === 'scheduled_for' ||
      data === 'is_dry_run' ||
      data === 'resume' ||
      data === 'total_operations' ||
      data === 'finished_operations' ||
      data === 'allow_custom_parameters' ||
      data === 'blueprint_id' ||
      data === 'deployment_display_name' ||
      data === 'deployment_id' ||
      data === 'status_display' ||
      data === 'tenant_name' ||
      data === 'created_by' ||
      data === 'resource_availability' ||
      data === 'private_resource'
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema18, data);
    errors++;
  }
  validateExecutionField.errors = vErrors;
  return errors === 0;
}

const schema19 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'created_at',
    'id',
    'visibility',
    'workflow_id',
    'concurrency',
    'deployment_group_id',
    'tenant_name',
    'created_by',
    'resource_availability',
    'private_resource',
    'execution_ids',
    'status',
  ],
  properties: {
    created_at: { $ref: 'Timestamp' },
    id: { type: 'string', minLength: 1 },
    visibility: { $ref: 'Visibility' },
    workflow_id: { type: 'string' },
    concurrency: { type: 'integer', minimum: 0, maximum: 2147483647 },
    deployment_group_id: { type: ['string', 'null'], minLength: 1 },
    tenant_name: { type: 'string', minLength: 1 },
    created_by: { type: 'string', minLength: 1 },
    resource_availability: { $ref: 'Visibility' },
    private_resource: { type: 'boolean' },
    execution_ids: { type: ['array', 'null'], uniqueItems: true, items: { type: 'string', minLength: 1 } },
    status: { $ref: 'ExecutionGroupStatus' },
  },
  $id: 'ExecutionGroup',
};
const schema20 = {
  type: ['string', 'null'],
  enum: ['pending', 'queued', 'started', 'failed', 'terminated', null],
  $id: 'ExecutionGroupStatus',
};

function validateExecutionGroupStatus(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    vErrors = failed(vErrors, instancePath, 'type', schema20, data);
    errors++;
  }
  if (
    !(
      data === 'pending' ||
      data === 'queued' ||
      data === 'started' ||
      data === 'failed' ||
      data === 'terminated' ||
      data === null
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema20, data);
    errors++;
  }
  validateExecutionGroupStatus.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroup(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema19.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema19, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema19, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestamp(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          vErrors = failed(vErrors, instancePath + '/id', 'minLength', schema19.properties.id, data1);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema19.properties.id, data1);
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      if (!validateVisibility(data.visibility, { instancePath: instancePath + '/visibility' })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema19.properties.workflow_id,
          data3,
        );
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data4 = data.concurrency;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        vErrors = failed(
          vErrors,
          instancePath + '/concurrency',
          'type',
          schema19.properties.concurrency,
          data4,
        );
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'maximum',
            schema19.properties.concurrency,
            data4,
          );
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'minimum',
            schema19.properties.concurrency,
            data4,
          );
          errors++;
        }
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data5 = data.deployment_group_id;
      if (typeof data5 !== 'string' && data5 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_group_id',
          'type',
          schema19.properties.deployment_group_id,
          data5,
        );
        errors++;
      }
      if (typeof data5 === 'string') {
        if (func3(data5) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/deployment_group_id',
            'minLength',
            schema19.properties.deployment_group_id,
            data5,
          );
          errors++;
        }
      }
    }
    if (data.tenant_name !== undefined) {
      let data6 = data.tenant_name;
      if (typeof data6 === 'string') {
        if (func3(data6) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/tenant_name',
            'minLength',
            schema19.properties.tenant_name,
            data6,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema19.properties.tenant_name,
          data6,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data7 = data.created_by;
      if (typeof data7 === 'string') {
        if (func3(data7) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema19.properties.created_by,
            data7,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema19.properties.created_by,
          data7,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data9 = data.private_resource;
      if (typeof data9 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema19.properties.private_resource,
          data9,
        );
        errors++;
      }
    }
    if (data.execution_ids !== undefined) {
      let data10 = data.execution_ids;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/execution_ids',
          'type',
          schema19.properties.execution_ids,
          data10,
        );
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              vErrors = failed(
                vErrors,
                instancePath + '/execution_ids/' + i0,
                'minLength',
                schema19.properties.execution_ids.items,
                data11,
              );
              errors++;
            }
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/execution_ids/' + i0,
              'type',
              schema19.properties.execution_ids.items,
              data11,
            );
            errors++;
          }
        }
        let i1 = data10.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data10[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              vErrors = failed(
                vErrors,
                instancePath + '/execution_ids',
                'uniqueItems',
                schema19.properties.execution_ids,
                data10,
                { i: i1, j: j0 },
              );
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.status !== undefined) {
      if (!validateExecutionGroupStatus(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupStatus.errors
            : vErrors.concat(validateExecutionGroupStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema19, data);
    errors++;
  }
  validateExecutionGroup.errors = vErrors;
  return errors === 0;
}

const schema21 = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { type: 'string', enum: ['cancel', 'force-cancel', 'kill', 'resume', 'force-resume'] },
  },
  $id: 'ExecutionGroupActionRequest',
};

function validateExecutionGroupActionRequest(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema21.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema21, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'action')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema21, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data0 = data.action;
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/action', 'type', schema21.properties.action, data0);
        errors++;
      }
      if (
        !(
          data0 === 'cancel' ||
          data0 === 'force-cancel' ||
          data0 === 'kill' ||
          data0 === 'resume' ||
          data0 === 'force-resume'
        )
      ) {
        vErrors = failed(vErrors, instancePath + '/action', 'enum', schema21.properties.action, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema21, data);
    errors++;
  }
  validateExecutionGroupActionRequest.errors = vErrors;
  return errors === 0;
}

const schema22 = {
  type: 'string',
  enum: [
    'created_at',
    'id',
    'visibility',
    'workflow_id',
    'concurrency',
    'deployment_group_id',
    'tenant_name',
    'created_by',
    'resource_availability',
    'private_resource',
    'execution_ids',
    'status',
  ],
  $id: 'ExecutionGroupField',
};

function validateExecutionGroupField(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema22, data);
    errors++;
  }
  if (
    !(
      data === 'created_at' ||
      data === 'id' ||
      data === 'visibility' ||
      data === 'workflow_id' ||
      data === 'concurrency' ||
      data === 'deployment_group_id' ||
      data === 'tenant_name' ||
      data === 'created_by' ||
      data === 'resource_availability' ||
      data === 'private_resource' ||
      data === 'execution_ids' ||
      data === 'status'
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema22, data);
    errors++;
  }
  validateExecutionGroupField.errors = vErrors;
  return errors === 0;
}

const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionGroup' } },
  },
  $id: 'ExecutionGroupPage',
};
const schema24 = {
  type: 'object',
  additionalProperties: false,
  required: ['pagination', 'filtered'],
  properties: { pagination: { $ref: 'Pagination' }, filtered: { type: 'null' } },
  $id: 'PageMetadata',
};
const schema25 = {
  type: 'object',
  additionalProperties: false,
  required: ['total', 'size', 'offset'],
  properties: {
    total: { type: 'integer', minimum: 0 },
    size: { type: 'integer', minimum: 0 },
    offset: { type: 'integer', minimum: 0 },
  },
  $id: 'Pagination',
};

function validatePagination(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema25.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema25, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'total' || key0 === 'size' || key0 === 'offset')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema25, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.total !== undefined) {
      let data0 = data.total;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/total', 'type', schema25.properties.total, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/total', 'minimum', schema25.properties.total, data0);
          errors++;
        }
      }
    }
    if (data.size !== undefined) {
      let data1 = data.size;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = failed(vErrors, instancePath + '/size', 'type', schema25.properties.size, data1);
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = failed(vErrors, instancePath + '/size', 'minimum', schema25.properties.size, data1);
          errors++;
        }
      }
    }
    if (data.offset !== undefined) {
      let data2 = data.offset;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = failed(vErrors, instancePath + '/offset', 'type', schema25.properties.offset, data2);
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          vErrors = failed(vErrors, instancePath + '/offset', 'minimum', schema25.properties.offset, data2);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema25, data);
    errors++;
  }
  validatePagination.errors = vErrors;
  return errors === 0;
}

function validatePageMetadata(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema24.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema24, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'pagination' || key0 === 'filtered')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema24, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.pagination !== undefined) {
      if (!validatePagination(data.pagination, { instancePath: instancePath + '/pagination' })) {
        vErrors = vErrors === null ? validatePagination.errors : vErrors.concat(validatePagination.errors);
        errors = vErrors.length;
      }
    }
    if (data.filtered !== undefined) {
      let data1 = data.filtered;
      if (data1 !== null) {
        vErrors = failed(vErrors, instancePath + '/filtered', 'type', schema24.properties.filtered, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema24, data);
    errors++;
  }
  validatePageMetadata.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroupPage(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema23.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema23, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema23, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (!validatePageMetadata(data.metadata, { instancePath: instancePath + '/metadata' })) {
        vErrors =
          vErrors === null ? validatePageMetadata.errors : vErrors.concat(validatePageMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateExecutionGroup(data1[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors =
              vErrors === null
                ? validateExecutionGroup.errors
                : vErrors.concat(validateExecutionGroup.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema23.properties.items, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema23, data);
    errors++;
  }
  validateExecutionGroupPage.errors = vErrors;
  return errors === 0;
}

const schema26 = {
  type: 'object',
  additionalProperties: false,
  required: ['deployment_group_id', 'workflow_id'],
  properties: {
    deployment_group_id: { type: 'string', minLength: 1 },
    workflow_id: { type: 'string', minLength: 1 },
    default_parameters: { type: ['object', 'null'], additionalProperties: true },
    parameters: {
      type: ['object', 'null'],
      additionalProperties: { type: 'object', additionalProperties: true },
    },
    concurrency: { type: 'integer', minimum: 0, maximum: 2147483647 },
    force: { type: ['boolean', 'null'] },
    id: { type: ['string', 'null'], pattern: '^[^/]+$' },
    created_by: { type: ['string', 'null'], minLength: 1 },
    created_at: { $ref: 'TimestampInput' },
    associated_executions: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
  },
  $id: 'ExecutionGroupRequest',
};
const pattern3 = /* @__PURE__ */ new RegExp('^[^/]+$', 'u');
const schema27 = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$',
  $id: 'TimestampInput',
};
const pattern4 = /* @__PURE__ */ new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$',
  'u',
);

function validateTimestampInput(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    vErrors = failed(vErrors, instancePath, 'type', schema27, data);
    errors++;
  }
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      vErrors = failed(vErrors, instancePath, 'pattern', schema27, data);
      errors++;
    }
  }
  validateTimestampInput.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroupRequest(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema26.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema26, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema26.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema26, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data0 = data.deployment_group_id;
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/deployment_group_id',
            'minLength',
            schema26.properties.deployment_group_id,
            data0,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_group_id',
          'type',
          schema26.properties.deployment_group_id,
          data0,
        );
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data1 = data.workflow_id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/workflow_id',
            'minLength',
            schema26.properties.workflow_id,
            data1,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema26.properties.workflow_id,
          data1,
        );
        errors++;
      }
    }
    if (data.default_parameters !== undefined) {
      let data2 = data.default_parameters;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/default_parameters',
          'type',
          schema26.properties.default_parameters,
          data2,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data3 = data.parameters;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters',
          'type',
          schema26.properties.parameters,
          data3,
        );
        errors++;
      }
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              'type',
              schema26.properties.parameters.additionalProperties,
              data4,
            );
            errors++;
          }
        }
      }
    }
    if (data.concurrency !== undefined) {
      let data5 = data.concurrency;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        vErrors = failed(
          vErrors,
          instancePath + '/concurrency',
          'type',
          schema26.properties.concurrency,
          data5,
        );
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'maximum',
            schema26.properties.concurrency,
            data5,
          );
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'minimum',
            schema26.properties.concurrency,
            data5,
          );
          errors++;
        }
      }
    }
    if (data.force !== undefined) {
      let data6 = data.force;
      if (typeof data6 !== 'boolean' && data6 !== null) {
        vErrors = failed(vErrors, instancePath + '/force', 'type', schema26.properties.force, data6);
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data7 = data.id;
      if (typeof data7 !== 'string' && data7 !== null) {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema26.properties.id, data7);
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern3.test(data7)) {
          vErrors = failed(vErrors, instancePath + '/id', 'pattern', schema26.properties.id, data7);
          errors++;
        }
      }
    }
    if (data.created_by !== undefined) {
      let data8 = data.created_by;
      if (typeof data8 !== 'string' && data8 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema26.properties.created_by,
          data8,
        );
        errors++;
      }
      if (typeof data8 === 'string') {
        if (func3(data8) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema26.properties.created_by,
            data8,
          );
          errors++;
        }
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestampInput(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.associated_executions !== undefined) {
      let data10 = data.associated_executions;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/associated_executions',
          'type',
          schema26.properties.associated_executions,
          data10,
        );
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              vErrors = failed(
                vErrors,
                instancePath + '/associated_executions/' + i0,
                'minLength',
                schema26.properties.associated_executions.items,
                data11,
              );
              errors++;
            }
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/associated_executions/' + i0,
              'type',
              schema26.properties.associated_executions.items,
              data11,
            );
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema26, data);
    errors++;
  }
  validateExecutionGroupRequest.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    concurrency: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 },
    success_group_id: { type: ['string', 'null'], minLength: 1 },
    failure_group_id: { type: ['string', 'null'], minLength: 1 },
  },
  $id: 'ExecutionGroupUpdate',
};

function validateExecutionGroupUpdate(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'concurrency' || key0 === 'success_group_id' || key0 === 'failure_group_id')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema28, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data0 = data.concurrency;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/concurrency',
          'type',
          schema28.properties.concurrency,
          data0,
        );
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'maximum',
            schema28.properties.concurrency,
            data0,
          );
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'minimum',
            schema28.properties.concurrency,
            data0,
          );
          errors++;
        }
      }
    }
    if (data.success_group_id !== undefined) {
      let data1 = data.success_group_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/success_group_id',
          'type',
          schema28.properties.success_group_id,
          data1,
        );
        errors++;
      }
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/success_group_id',
            'minLength',
            schema28.properties.success_group_id,
            data1,
          );
          errors++;
        }
      }
    }
    if (data.failure_group_id !== undefined) {
      let data2 = data.failure_group_id;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/failure_group_id',
          'type',
          schema28.properties.failure_group_id,
          data2,
        );
        errors++;
      }
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/failure_group_id',
            'minLength',
            schema28.properties.failure_group_id,
            data2,
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema28, data);
    errors++;
  }
  validateExecutionGroupUpdate.errors = vErrors;
  return errors === 0;
}

const schema29 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: { metadata: { $ref: 'PageMetadata' }, items: { type: 'array', items: { $ref: 'Execution' } } },
  $id: 'ExecutionPage',
};

function validateExecutionPage(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema29.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema29, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema29, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (!validatePageMetadata(data.metadata, { instancePath: instancePath + '/metadata' })) {
        vErrors =
          vErrors === null ? validatePageMetadata.errors : vErrors.concat(validatePageMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateExecution(data1[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors = vErrors === null ? validateExecution.errors : vErrors.concat(validateExecution.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema29.properties.items, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema29, data);
    errors++;
  }
  validateExecutionPage.errors = vErrors;
  return errors === 0;
}

const schema30 = {
  type: 'object',
  additionalProperties: false,
  required: ['deployment_id', 'workflow_id'],
  not: {
    required: ['force_status', 'scheduled_time'],
    properties: { force_status: { type: 'string' }, scheduled_time: { type: 'string' } },
    description: 'A scheduled start cannot be given a status with `force_status`.',
  },
  properties: {
    deployment_id: { type: 'string' },
    workflow_id: { type: 'string', minLength: 1 },
    parameters: { type: ['object', 'null'], additionalProperties: true },
    allow_custom_parameters: { type: 'boolean' },
    force: { type: 'boolean' },
    dry_run: { type: 'boolean' },
    queue: { type: 'boolean' },
    scheduled_time: {
      type: ['string', 'null'],
      pattern:
        '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{2}:?\\d{2})$',
    },
    wait_after_fail: { type: ['number', 'null'] },
    force_status: {
      type: ['string', 'null'],
      enum: [
        'terminated',
        'failed',
        'cancelled',
        'pending',
        'started',
        'cancelling',
        'force_cancelling',
        'kill_cancelling',
        'queued',
        'scheduled',
        null,
      ],
    },
    created_by: { type: ['string', 'null'], minLength: 1 },
    created_at: { $ref: 'TimestampInput' },
    started_at: { $ref: 'TimestampInput' },
    ended_at: { $ref: 'TimestampInput' },
    id: { type: ['string', 'null'], pattern: '^[^/]+$' },
    is_system_workflow: { type: ['boolean', 'null'] },
    error: { type: ['string', 'null'] },
  },
  $id: 'ExecutionRequest',
};
const pattern5 = /* @__PURE__ */ new RegExp(
  '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{2}:?\\d{2})$',
  'u',
);

function validateExecutionRequest(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    let valid1 = true;
    for (missing0 of schema30.not.required) {
      valid1 = data[missing0] !== undefined;
      if (!valid1) {
        vErrors = [...(vErrors ?? []), {}];
        errors++;
        break;
      }
    }
    if (valid1) {
      if (data.force_status !== undefined) {
        const _errs3 = errors;
        if (typeof data.force_status !== 'string') {
          vErrors = [...(vErrors ?? []), {}];
          errors++;
        }
        var valid2 = _errs3 === errors;
      } else {
        var valid2 = true;
      }
      if (valid2) {
        if (data.scheduled_time !== undefined) {
          const _errs5 = errors;
          if (typeof data.scheduled_time !== 'string') {
            vErrors = [...(vErrors ?? []), {}];
            errors++;
          }
          var valid2 = _errs5 === errors;
        } else {
          var valid2 = true;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    vErrors = failed(vErrors, instancePath, 'not', schema30, data);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema30.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema30, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!func2.call(schema30.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema30, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data2 = data.deployment_id;
      if (typeof data2 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema30.properties.deployment_id,
          data2,
        );
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 === 'string') {
        if (func3(data3) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/workflow_id',
            'minLength',
            schema30.properties.workflow_id,
            data3,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema30.properties.workflow_id,
          data3,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data4 = data.parameters;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4)) && data4 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters',
          'type',
          schema30.properties.parameters,
          data4,
        );
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data5 = data.allow_custom_parameters;
      if (typeof data5 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'type',
          schema30.properties.allow_custom_parameters,
          data5,
        );
        errors++;
      }
    }
    if (data.force !== undefined) {
      let data6 = data.force;
      if (typeof data6 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/force', 'type', schema30.properties.force, data6);
        errors++;
      }
    }
    if (data.dry_run !== undefined) {
      let data7 = data.dry_run;
      if (typeof data7 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/dry_run', 'type', schema30.properties.dry_run, data7);
        errors++;
      }
    }
    if (data.queue !== undefined) {
      let data8 = data.queue;
      if (typeof data8 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/queue', 'type', schema30.properties.queue, data8);
        errors++;
      }
    }
    if (data.scheduled_time !== undefined) {
      let data9 = data.scheduled_time;
      if (typeof data9 !== 'string' && data9 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/scheduled_time',
          'type',
          schema30.properties.scheduled_time,
          data9,
        );
        errors++;
      }
      if (typeof data9 === 'string') {
        if (!pattern5.test(data9)) {
          vErrors = failed(
            vErrors,
            instancePath + '/scheduled_time',
            'pattern',
            schema30.properties.scheduled_time,
            data9,
          );
          errors++;
        }
      }
    }
    if (data.wait_after_fail !== undefined) {
      let data10 = data.wait_after_fail;
      if (!(typeof data10 == 'number' && isFinite(data10)) && data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/wait_after_fail',
          'type',
          schema30.properties.wait_after_fail,
          data10,
        );
        errors++;
      }
    }
    if (data.force_status !== undefined) {
      let data11 = data.force_status;
      if (typeof data11 !== 'string' && data11 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/force_status',
          'type',
          schema30.properties.force_status,
          data11,
        );
        errors++;
      }
      if (
        !(
          data11 === 'terminated' ||
          data11 === 'failed' ||
          data11 === 'cancelled' ||
          data11 === 'pending' ||
          data11 === 'started' ||
          data11 === 'cancelling' ||
          data11 === 'force_cancelling' ||
          data11 === 'kill_cancelling' ||
          data11 === 'queued' ||
          data11 === 'scheduled' ||
          data11 === null
        )
      ) {
        vErrors = failed(
          vErrors,
          instancePath + '/force_status',
          'enum',
          schema30.properties.force_status,
          data11,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data12 = data.created_by;
      if (typeof data12 !== 'string' && data12 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema30.properties.created_by,
          data12,
        );
        errors++;
      }
      if (typeof data12 === 'string') {
        if (func3(data12) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema30.properties.created_by,
            data12,
          );
          errors++;
        }
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestampInput(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.started_at !== undefined) {
      if (!validateTimestampInput(data.started_at, { instancePath: instancePath + '/started_at' })) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (!validateTimestampInput(data.ended_at, { instancePath: instancePath + '/ended_at' })) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data16 = data.id;
      if (typeof data16 !== 'string' && data16 !== null) {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema30.properties.id, data16);
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern3.test(data16)) {
          vErrors = failed(vErrors, instancePath + '/id', 'pattern', schema30.properties.id, data16);
          errors++;
        }
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data17 = data.is_system_workflow;
      if (typeof data17 !== 'boolean' && data17 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/is_system_workflow',
          'type',
          schema30.properties.is_system_workflow,
          data17,
        );
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data18 = data.error;
      if (typeof data18 !== 'string' && data18 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema30.properties.error, data18);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema30, data);
    errors++;
  }
  validateExecutionRequest.errors = vErrors;
  return errors === 0;
}

const schema31 = {
  type: 'string',
  enum: [
    'terminated',
    'failed',
    'cancelled',
    'pending',
    'started',
    'cancelling',
    'force_cancelling',
    'kill_cancelling',
    'queued',
    'scheduled',
  ],
  $id: 'ExecutionStatus',
};

function validateExecutionStatus(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema31, data);
    errors++;
  }
  if (
    !(
      data === 'terminated' ||
      data === 'failed' ||
      data === 'cancelled' ||
      data === 'pending' ||
      data === 'started' ||
      data === 'cancelling' ||
      data === 'force_cancelling' ||
      data === 'kill_cancelling' ||
      data === 'queued' ||
      data === 'scheduled'
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema31, data);
    errors++;
  }
  validateExecutionStatus.errors = vErrors;
  return errors === 0;
}

const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: { status: { $ref: 'ExecutionStatus' }, error: { type: ['string', 'null'] } },
  $id: 'ExecutionUpdate',
};

function validateExecutionUpdate(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema32.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema32, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'status' || key0 === 'error')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema32, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!validateExecutionStatus(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null ? validateExecutionStatus.errors : vErrors.concat(validateExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      let data1 = data.error;
      if (typeof data1 !== 'string' && data1 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema32.properties.error, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema32, data);
    errors++;
  }
  validateExecutionUpdate.errors = vErrors;
  return errors === 0;
}

const schema33 = {
  type: 'object',
  additionalProperties: false,
  required: ['error_code', 'message'],
  properties: {
    error_code: { type: 'string', pattern: '^[a-z][a-z_]*$' },
    message: { type: 'string' },
    server_traceback: { type: ['string', 'null'] },
  },
  $id: 'ManagerError',
};
const pattern7 = /* @__PURE__ */ new RegExp('^[a-z][a-z_]*$', 'u');

function validateManagerError(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema33.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema33, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'error_code' || key0 === 'message' || key0 === 'server_traceback')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema33, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.error_code !== undefined) {
      let data0 = data.error_code;
      if (typeof data0 === 'string') {
        if (!pattern7.test(data0)) {
          vErrors = failed(
            vErrors,
            instancePath + '/error_code',
            'pattern',
            schema33.properties.error_code,
            data0,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/error_code',
          'type',
          schema33.properties.error_code,
          data0,
        );
        errors++;
      }
    }
    if (data.message !== undefined) {
      let data1 = data.message;
      if (typeof data1 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/message', 'type', schema33.properties.message, data1);
        errors++;
      }
    }
    if (data.server_traceback !== undefined) {
      let data2 = data.server_traceback;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/server_traceback',
          'type',
          schema33.properties.server_traceback,
          data2,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema33, data);
    errors++;
  }
  validateManagerError.errors = vErrors;
  return errors === 0;
}

const schema34 = {
  type: 'object',
  additionalProperties: false,
  required: ['edition', 'version', 'build', 'date', 'commit', 'distribution', 'distro_release'],
  properties: {
    edition: { type: 'string' },
    version: { type: 'string' },
    build: { type: ['string', 'null'] },
    date: { type: ['string', 'null'] },
    commit: { type: ['string', 'null'] },
    distribution: { type: 'string' },
    distro_release: { type: 'string' },
  },
  $id: 'ManagerVersion',
};

function validateManagerVersion(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema34.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema34, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'edition' ||
          key0 === 'version' ||
          key0 === 'build' ||
          key0 === 'date' ||
          key0 === 'commit' ||
          key0 === 'distribution' ||
          key0 === 'distro_release'
        )
      ) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema34, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.edition !== undefined) {
      let data0 = data.edition;
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/edition', 'type', schema34.properties.edition, data0);
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version;
      if (typeof data1 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/version', 'type', schema34.properties.version, data1);
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data2 = data.build;
      if (typeof data2 !== 'string' && data2 !== null) {
        vErrors = failed(vErrors, instancePath + '/build', 'type', schema34.properties.build, data2);
        errors++;
      }
    }
    if (data.date !== undefined) {
      let data3 = data.date;
      if (typeof data3 !== 'string' && data3 !== null) {
        vErrors = failed(vErrors, instancePath + '/date', 'type', schema34.properties.date, data3);
        errors++;
      }
    }
    if (data.commit !== undefined) {
      let data4 = data.commit;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = failed(vErrors, instancePath + '/commit', 'type', schema34.properties.commit, data4);
        errors++;
      }
    }
    if (data.distribution !== undefined) {
      let data5 = data.distribution;
      if (typeof data5 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/distribution',
          'type',
          schema34.properties.distribution,
          data5,
        );
        errors++;
      }
    }
    if (data.distro_release !== undefined) {
      let data6 = data.distro_release;
      if (typeof data6 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/distro_release',
          'type',
          schema34.properties.distro_release,
          data6,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema34, data);
    errors++;
  }
  validateManagerVersion.errors = vErrors;
  return errors === 0;
}

const schema35 = {
  type: 'string',
  enum: [
    'completed',
    'failed',
    'cancelled',
    'pending',
    'started',
    'cancelling',
    'force_cancelling',
    'kill_cancelling',
    'queued',
    'scheduled',
  ],
  $id: 'StatusDisplay',
};

function validateStatusDisplay(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema35, data);
    errors++;
  }
  if (
    !(
      data === 'completed' ||
      data === 'failed' ||
      data === 'cancelled' ||
      data === 'pending' ||
      data === 'started' ||
      data === 'cancelling' ||
      data === 'force_cancelling' ||
      data === 'kill_cancelling' ||
      data === 'queued' ||
      data === 'scheduled'
    )
  ) {
    vErrors = failed(vErrors, instancePath, 'enum', schema35, data);
    errors++;
  }
  validateStatusDisplay.errors = vErrors;
  return errors === 0;
}

const schema36 = { type: 'array', items: { type: 'string' }, $id: 'FilterIdParameter' };

function validateFilterIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema36.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema36, data);
    errors++;
  }
  validateFilterIdParameter.errors = vErrors;
  return errors === 0;
}

const schema37 = { type: 'array', items: { $ref: 'ExecutionStatus' }, $id: 'FilterStatusParameter' };

function validateFilterStatusParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateExecutionStatus(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors =
          vErrors === null ? validateExecutionStatus.errors : vErrors.concat(validateExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema37, data);
    errors++;
  }
  validateFilterStatusParameter.errors = vErrors;
  return errors === 0;
}

const schema38 = { type: 'array', items: { $ref: 'StatusDisplay' }, $id: 'FilterStatusDisplayParameter' };

function validateFilterStatusDisplayParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateStatusDisplay(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors =
          vErrors === null ? validateStatusDisplay.errors : vErrors.concat(validateStatusDisplay.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema38, data);
    errors++;
  }
  validateFilterStatusDisplayParameter.errors = vErrors;
  return errors === 0;
}

const schema39 = { type: 'array', items: { type: 'string' }, $id: 'FilterDeploymentIdParameter' };

function validateFilterDeploymentIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema39.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema39, data);
    errors++;
  }
  validateFilterDeploymentIdParameter.errors = vErrors;
  return errors === 0;
}

const schema40 = { type: 'array', items: { type: 'string' }, $id: 'FilterWorkflowIdParameter' };

function validateFilterWorkflowIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema40.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema40, data);
    errors++;
  }
  validateFilterWorkflowIdParameter.errors = vErrors;
  return errors === 0;
}

const schema41 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterCreatedAtParameter' };

function validateFilterCreatedAtParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minLength', schema41.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema41.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema41, data);
    errors++;
  }
  validateFilterCreatedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema42 = { type: 'array', items: { $ref: 'Visibility' }, $id: 'FilterVisibilityParameter' };

function validateFilterVisibilityParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateVisibility(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema42, data);
    errors++;
  }
  validateFilterVisibilityParameter.errors = vErrors;
  return errors === 0;
}

const schema43 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterEndedAtParameter' };

function validateFilterEndedAtParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minLength', schema43.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema43.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema43, data);
    errors++;
  }
  validateFilterEndedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema44 = { type: 'array', items: { type: 'string' }, $id: 'FilterErrorParameter' };

function validateFilterErrorParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema44.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema44, data);
    errors++;
  }
  validateFilterErrorParameter.errors = vErrors;
  return errors === 0;
}

const schema45 = { type: 'array', items: { type: 'boolean' }, $id: 'FilterIsSystemWorkflowParameter' };

function validateFilterIsSystemWorkflowParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema45.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema45, data);
    errors++;
  }
  validateFilterIsSystemWorkflowParameter.errors = vErrors;
  return errors === 0;
}

const schema46 = { type: 'array', items: { type: 'string' }, $id: 'FilterParametersPParameter' };

function validateFilterParametersPParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema46.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema46, data);
    errors++;
  }
  validateFilterParametersPParameter.errors = vErrors;
  return errors === 0;
}

const schema47 = { type: 'array', items: { type: 'string' }, $id: 'FilterParametersParameter' };

function validateFilterParametersParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema47.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema47, data);
    errors++;
  }
  validateFilterParametersParameter.errors = vErrors;
  return errors === 0;
}

const schema48 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterStartedAtParameter' };

function validateFilterStartedAtParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minLength', schema48.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema48.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema48, data);
    errors++;
  }
  validateFilterStartedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema49 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterScheduledForParameter',
};

function validateFilterScheduledForParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minLength', schema49.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema49.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema49, data);
    errors++;
  }
  validateFilterScheduledForParameter.errors = vErrors;
  return errors === 0;
}

const schema50 = { type: 'array', items: { type: 'boolean' }, $id: 'FilterIsDryRunParameter' };

function validateFilterIsDryRunParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema50.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema50, data);
    errors++;
  }
  validateFilterIsDryRunParameter.errors = vErrors;
  return errors === 0;
}

const schema51 = { type: 'array', items: { type: 'boolean' }, $id: 'FilterResumeParameter' };

function validateFilterResumeParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema51.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema51, data);
    errors++;
  }
  validateFilterResumeParameter.errors = vErrors;
  return errors === 0;
}

const schema52 = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  $id: 'FilterTotalOperationsParameter',
};

function validateFilterTotalOperationsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema52.items, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minimum', schema52.items, data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema52, data);
    errors++;
  }
  validateFilterTotalOperationsParameter.errors = vErrors;
  return errors === 0;
}

const schema53 = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  $id: 'FilterFinishedOperationsParameter',
};

function validateFilterFinishedOperationsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema53.items, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minimum', schema53.items, data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema53, data);
    errors++;
  }
  validateFilterFinishedOperationsParameter.errors = vErrors;
  return errors === 0;
}

const schema54 = { type: 'array', items: { type: 'boolean' }, $id: 'FilterAllowCustomParametersParameter' };

function validateFilterAllowCustomParametersParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema54.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema54, data);
    errors++;
  }
  validateFilterAllowCustomParametersParameter.errors = vErrors;
  return errors === 0;
}

const schema55 = { type: 'array', items: { type: 'string' }, $id: 'FilterBlueprintIdParameter' };

function validateFilterBlueprintIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema55.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema55, data);
    errors++;
  }
  validateFilterBlueprintIdParameter.errors = vErrors;
  return errors === 0;
}

const schema56 = { type: 'array', items: { type: 'string' }, $id: 'FilterExecutionGroupIdParameter' };

function validateFilterExecutionGroupIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema56.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema56, data);
    errors++;
  }
  validateFilterExecutionGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema57 = { type: 'array', items: { type: 'string' }, $id: 'FilterDeploymentDisplayNameParameter' };

function validateFilterDeploymentDisplayNameParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema57.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema57, data);
    errors++;
  }
  validateFilterDeploymentDisplayNameParameter.errors = vErrors;
  return errors === 0;
}

const schema58 = { type: 'array', items: { type: 'string' }, $id: 'FilterTenantNameParameter' };

function validateFilterTenantNameParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema58.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema58, data);
    errors++;
  }
  validateFilterTenantNameParameter.errors = vErrors;
  return errors === 0;
}

const schema59 = { type: 'array', items: { type: 'string' }, $id: 'FilterCreatedByParameter' };

function validateFilterCreatedByParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema59.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema59, data);
    errors++;
  }
  validateFilterCreatedByParameter.errors = vErrors;
  return errors === 0;
}

const schema60 = { type: 'array', items: { $ref: 'Visibility' }, $id: 'FilterResourceAvailabilityParameter' };

function validateFilterResourceAvailabilityParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateVisibility(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema60, data);
    errors++;
  }
  validateFilterResourceAvailabilityParameter.errors = vErrors;
  return errors === 0;
}

const schema61 = { type: 'array', items: { type: 'boolean' }, $id: 'FilterPrivateResourceParameter' };

function validateFilterPrivateResourceParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema61.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema61, data);
    errors++;
  }
  validateFilterPrivateResourceParameter.errors = vErrors;
  return errors === 0;
}

const schema62 = { type: 'array', items: { $ref: 'ExecutionField' }, $id: 'IncludeParameter' };

function validateIncludeParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateExecutionField(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors =
          vErrors === null ? validateExecutionField.errors : vErrors.concat(validateExecutionField.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema62, data);
    errors++;
  }
  validateIncludeParameter.errors = vErrors;
  return errors === 0;
}

const schema63 = {
  type: 'array',
  items: {
    type: 'string',
    pattern:
      '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
  },
  $id: 'SortParameter',
};
const pattern8 = /* @__PURE__ */ new RegExp(
  '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
  'u',
);

function validateSortParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern8.test(data0)) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'pattern', schema63.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema63.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema63, data);
    errors++;
  }
  validateSortParameter.errors = vErrors;
  return errors === 0;
}

const schema64 = { type: 'array', items: { type: 'string' }, $id: 'SearchIgnoredParameter' };

function validateSearchIgnoredParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema64.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema64, data);
    errors++;
  }
  validateSearchIgnoredParameter.errors = vErrors;
  return errors === 0;
}

const schema65 = { type: 'integer', minimum: 0, $id: 'SizeParameter' };

function validateSizeParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema65, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema65, data);
      errors++;
    }
  }
  validateSizeParameter.errors = vErrors;
  return errors === 0;
}

const schema66 = { type: 'integer', minimum: 0, $id: 'OffsetParameter' };

function validateOffsetParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema66, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema66, data);
      errors++;
    }
  }
  validateOffsetParameter.errors = vErrors;
  return errors === 0;
}

const schema67 = { type: 'boolean', $id: 'GetAllResultsParameter' };

function validateGetAllResultsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema67, data);
    errors++;
  }
  validateGetAllResultsParameter.errors = vErrors;
  return errors === 0;
}

const schema68 = { type: 'boolean', $id: 'AllTenantsParameter' };

function validateAllTenantsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema68, data);
    errors++;
  }
  validateAllTenantsParameter.errors = vErrors;
  return errors === 0;
}

const schema69 = { type: 'boolean', $id: 'IncludeSystemWorkflowsParameter' };

function validateIncludeSystemWorkflowsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema69, data);
    errors++;
  }
  validateIncludeSystemWorkflowsParameter.errors = vErrors;
  return errors === 0;
}

const schema70 = { type: 'string', $id: 'GroupIdParameter' };

function validateGroupIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = failed(vErrors, instancePath, 'type', schema70, data);
    errors++;
  }
  validateGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema71 = { type: 'boolean', $id: 'GetDataIgnoredParameter' };

function validateGetDataIgnoredParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema71, data);
    errors++;
  }
  validateGetDataIgnoredParameter.errors = vErrors;
  return errors === 0;
}

const schema72 = {
  type: 'object',
  required: [],
  properties: {
    id: { $ref: 'FilterIdParameter' },
    status: { $ref: 'FilterStatusParameter' },
    status_display: { $ref: 'FilterStatusDisplayParameter' },
    deployment_id: { $ref: 'FilterDeploymentIdParameter' },
    workflow_id: { $ref: 'FilterWorkflowIdParameter' },
    created_at: { $ref: 'FilterCreatedAtParameter' },
    visibility: { $ref: 'FilterVisibilityParameter' },
    ended_at: { $ref: 'FilterEndedAtParameter' },
    error: { $ref: 'FilterErrorParameter' },
    is_system_workflow: { $ref: 'FilterIsSystemWorkflowParameter' },
    parameters_p: { $ref: 'FilterParametersPParameter' },
    parameters: { $ref: 'FilterParametersParameter' },
    started_at: { $ref: 'FilterStartedAtParameter' },
    scheduled_for: { $ref: 'FilterScheduledForParameter' },
    is_dry_run: { $ref: 'FilterIsDryRunParameter' },
    resume: { $ref: 'FilterResumeParameter' },
    total_operations: { $ref: 'FilterTotalOperationsParameter' },
    finished_operations: { $ref: 'FilterFinishedOperationsParameter' },
    allow_custom_parameters: { $ref: 'FilterAllowCustomParametersParameter' },
    blueprint_id: { $ref: 'FilterBlueprintIdParameter' },
    execution_group_id: { $ref: 'FilterExecutionGroupIdParameter' },
    deployment_display_name: { $ref: 'FilterDeploymentDisplayNameParameter' },
    tenant_name: { $ref: 'FilterTenantNameParameter' },
    created_by: { $ref: 'FilterCreatedByParameter' },
    resource_availability: { $ref: 'FilterResourceAvailabilityParameter' },
    private_resource: { $ref: 'FilterPrivateResourceParameter' },
    _include: { $ref: 'IncludeParameter' },
    _sort: { $ref: 'SortParameter' },
    _search: { $ref: 'SearchIgnoredParameter' },
    _size: { $ref: 'SizeParameter' },
    _offset: { $ref: 'OffsetParameter' },
    _get_all_results: { $ref: 'GetAllResultsParameter' },
    _all_tenants: { $ref: 'AllTenantsParameter' },
    _include_system_workflows: { $ref: 'IncludeSystemWorkflowsParameter' },
    _group_id: { $ref: 'GroupIdParameter' },
    _get_data: { $ref: 'GetDataIgnoredParameter' },
  },
  $id: 'listExecutionsQuery',
};

function validateListExecutionsQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (!validateFilterIdParameter(data.id, { instancePath: instancePath + '/id' })) {
        vErrors =
          vErrors === null
            ? validateFilterIdParameter.errors
            : vErrors.concat(validateFilterIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      if (!validateFilterStatusParameter(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null
            ? validateFilterStatusParameter.errors
            : vErrors.concat(validateFilterStatusParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateFilterStatusDisplayParameter(data.status_display, {
          instancePath: instancePath + '/status_display',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterStatusDisplayParameter.errors
            : vErrors.concat(validateFilterStatusDisplayParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_id !== undefined) {
      if (
        !validateFilterDeploymentIdParameter(data.deployment_id, {
          instancePath: instancePath + '/deployment_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterDeploymentIdParameter.errors
            : vErrors.concat(validateFilterDeploymentIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      if (
        !validateFilterWorkflowIdParameter(data.workflow_id, { instancePath: instancePath + '/workflow_id' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterWorkflowIdParameter.errors
            : vErrors.concat(validateFilterWorkflowIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateFilterCreatedAtParameter(data.created_at, { instancePath: instancePath + '/created_at' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedAtParameter.errors
            : vErrors.concat(validateFilterCreatedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateFilterVisibilityParameter(data.visibility, { instancePath: instancePath + '/visibility' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterVisibilityParameter.errors
            : vErrors.concat(validateFilterVisibilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (!validateFilterEndedAtParameter(data.ended_at, { instancePath: instancePath + '/ended_at' })) {
        vErrors =
          vErrors === null
            ? validateFilterEndedAtParameter.errors
            : vErrors.concat(validateFilterEndedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      if (!validateFilterErrorParameter(data.error, { instancePath: instancePath + '/error' })) {
        vErrors =
          vErrors === null
            ? validateFilterErrorParameter.errors
            : vErrors.concat(validateFilterErrorParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_system_workflow !== undefined) {
      if (
        !validateFilterIsSystemWorkflowParameter(data.is_system_workflow, {
          instancePath: instancePath + '/is_system_workflow',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIsSystemWorkflowParameter.errors
            : vErrors.concat(validateFilterIsSystemWorkflowParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.parameters_p !== undefined) {
      if (
        !validateFilterParametersPParameter(data.parameters_p, {
          instancePath: instancePath + '/parameters_p',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterParametersPParameter.errors
            : vErrors.concat(validateFilterParametersPParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.parameters !== undefined) {
      if (
        !validateFilterParametersParameter(data.parameters, { instancePath: instancePath + '/parameters' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterParametersParameter.errors
            : vErrors.concat(validateFilterParametersParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.started_at !== undefined) {
      if (
        !validateFilterStartedAtParameter(data.started_at, { instancePath: instancePath + '/started_at' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterStartedAtParameter.errors
            : vErrors.concat(validateFilterStartedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (
        !validateFilterScheduledForParameter(data.scheduled_for, {
          instancePath: instancePath + '/scheduled_for',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterScheduledForParameter.errors
            : vErrors.concat(validateFilterScheduledForParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_dry_run !== undefined) {
      if (!validateFilterIsDryRunParameter(data.is_dry_run, { instancePath: instancePath + '/is_dry_run' })) {
        vErrors =
          vErrors === null
            ? validateFilterIsDryRunParameter.errors
            : vErrors.concat(validateFilterIsDryRunParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resume !== undefined) {
      if (!validateFilterResumeParameter(data.resume, { instancePath: instancePath + '/resume' })) {
        vErrors =
          vErrors === null
            ? validateFilterResumeParameter.errors
            : vErrors.concat(validateFilterResumeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.total_operations !== undefined) {
      if (
        !validateFilterTotalOperationsParameter(data.total_operations, {
          instancePath: instancePath + '/total_operations',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterTotalOperationsParameter.errors
            : vErrors.concat(validateFilterTotalOperationsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.finished_operations !== undefined) {
      if (
        !validateFilterFinishedOperationsParameter(data.finished_operations, {
          instancePath: instancePath + '/finished_operations',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterFinishedOperationsParameter.errors
            : vErrors.concat(validateFilterFinishedOperationsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      if (
        !validateFilterAllowCustomParametersParameter(data.allow_custom_parameters, {
          instancePath: instancePath + '/allow_custom_parameters',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterAllowCustomParametersParameter.errors
            : vErrors.concat(validateFilterAllowCustomParametersParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.blueprint_id !== undefined) {
      if (
        !validateFilterBlueprintIdParameter(data.blueprint_id, {
          instancePath: instancePath + '/blueprint_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterBlueprintIdParameter.errors
            : vErrors.concat(validateFilterBlueprintIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.execution_group_id !== undefined) {
      if (
        !validateFilterExecutionGroupIdParameter(data.execution_group_id, {
          instancePath: instancePath + '/execution_group_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterExecutionGroupIdParameter.errors
            : vErrors.concat(validateFilterExecutionGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_display_name !== undefined) {
      if (
        !validateFilterDeploymentDisplayNameParameter(data.deployment_display_name, {
          instancePath: instancePath + '/deployment_display_name',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterDeploymentDisplayNameParameter.errors
            : vErrors.concat(validateFilterDeploymentDisplayNameParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant_name !== undefined) {
      if (
        !validateFilterTenantNameParameter(data.tenant_name, { instancePath: instancePath + '/tenant_name' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterTenantNameParameter.errors
            : vErrors.concat(validateFilterTenantNameParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_by !== undefined) {
      if (
        !validateFilterCreatedByParameter(data.created_by, { instancePath: instancePath + '/created_by' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedByParameter.errors
            : vErrors.concat(validateFilterCreatedByParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateFilterResourceAvailabilityParameter(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterResourceAvailabilityParameter.errors
            : vErrors.concat(validateFilterResourceAvailabilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      if (
        !validateFilterPrivateResourceParameter(data.private_resource, {
          instancePath: instancePath + '/private_resource',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterPrivateResourceParameter.errors
            : vErrors.concat(validateFilterPrivateResourceParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._include !== undefined) {
      if (!validateIncludeParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._sort !== undefined) {
      if (!validateSortParameter(data._sort, { instancePath: instancePath + '/_sort' })) {
        vErrors =
          vErrors === null ? validateSortParameter.errors : vErrors.concat(validateSortParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._search !== undefined) {
      if (!validateSearchIgnoredParameter(data._search, { instancePath: instancePath + '/_search' })) {
        vErrors =
          vErrors === null
            ? validateSearchIgnoredParameter.errors
            : vErrors.concat(validateSearchIgnoredParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (!validateSizeParameter(data._size, { instancePath: instancePath + '/_size' })) {
        vErrors =
          vErrors === null ? validateSizeParameter.errors : vErrors.concat(validateSizeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (!validateOffsetParameter(data._offset, { instancePath: instancePath + '/_offset' })) {
        vErrors =
          vErrors === null ? validateOffsetParameter.errors : vErrors.concat(validateOffsetParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_all_results !== undefined) {
      if (
        !validateGetAllResultsParameter(data._get_all_results, {
          instancePath: instancePath + '/_get_all_results',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateGetAllResultsParameter.errors
            : vErrors.concat(validateGetAllResultsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (!validateAllTenantsParameter(data._all_tenants, { instancePath: instancePath + '/_all_tenants' })) {
        vErrors =
          vErrors === null
            ? validateAllTenantsParameter.errors
            : vErrors.concat(validateAllTenantsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._include_system_workflows !== undefined) {
      if (
        !validateIncludeSystemWorkflowsParameter(data._include_system_workflows, {
          instancePath: instancePath + '/_include_system_workflows',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeSystemWorkflowsParameter.errors
            : vErrors.concat(validateIncludeSystemWorkflowsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._group_id !== undefined) {
      if (!validateGroupIdParameter(data._group_id, { instancePath: instancePath + '/_group_id' })) {
        vErrors =
          vErrors === null
            ? validateGroupIdParameter.errors
            : vErrors.concat(validateGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (!validateGetDataIgnoredParameter(data._get_data, { instancePath: instancePath + '/_get_data' })) {
        vErrors =
          vErrors === null
            ? validateGetDataIgnoredParameter.errors
            : vErrors.concat(validateGetDataIgnoredParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema72, data);
    errors++;
  }
  validateListExecutionsQuery.errors = vErrors;
  return errors === 0;
}

const schema73 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'startExecutionQuery',
};

function validateStartExecutionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema73, data);
    errors++;
  }
  validateStartExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema74 = { type: 'array', items: { type: 'string', const: 'count' }, $id: 'IncludeCountParameter' };

function validateIncludeCountParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema74.items, data0);
        errors++;
      }
      if ('count' !== data0) {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'const', schema74.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema74, data);
    errors++;
  }
  validateIncludeCountParameter.errors = vErrors;
  return errors === 0;
}

const schema75 = { type: 'array', items: { type: 'string' }, $id: 'SortIgnoredParameter' };

function validateSortIgnoredParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema75.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema75, data);
    errors++;
  }
  validateSortIgnoredParameter.errors = vErrors;
  return errors === 0;
}

const schema76 = { type: 'integer', minimum: 0, $id: 'SizeEchoedParameter' };

function validateSizeEchoedParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema76, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema76, data);
      errors++;
    }
  }
  validateSizeEchoedParameter.errors = vErrors;
  return errors === 0;
}

const schema77 = { type: 'integer', minimum: 0, $id: 'OffsetEchoedParameter' };

function validateOffsetEchoedParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema77, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema77, data);
      errors++;
    }
  }
  validateOffsetEchoedParameter.errors = vErrors;
  return errors === 0;
}

const schema78 = {
  type: 'object',
  required: [],
  properties: {
    id: { $ref: 'FilterIdParameter' },
    status_display: { $ref: 'FilterStatusDisplayParameter' },
    deployment_id: { $ref: 'FilterDeploymentIdParameter' },
    workflow_id: { $ref: 'FilterWorkflowIdParameter' },
    created_at: { $ref: 'FilterCreatedAtParameter' },
    visibility: { $ref: 'FilterVisibilityParameter' },
    ended_at: { $ref: 'FilterEndedAtParameter' },
    error: { $ref: 'FilterErrorParameter' },
    is_system_workflow: { $ref: 'FilterIsSystemWorkflowParameter' },
    parameters_p: { $ref: 'FilterParametersPParameter' },
    parameters: { $ref: 'FilterParametersParameter' },
    started_at: { $ref: 'FilterStartedAtParameter' },
    scheduled_for: { $ref: 'FilterScheduledForParameter' },
    is_dry_run: { $ref: 'FilterIsDryRunParameter' },
    resume: { $ref: 'FilterResumeParameter' },
    total_operations: { $ref: 'FilterTotalOperationsParameter' },
    finished_operations: { $ref: 'FilterFinishedOperationsParameter' },
    allow_custom_parameters: { $ref: 'FilterAllowCustomParametersParameter' },
    blueprint_id: { $ref: 'FilterBlueprintIdParameter' },
    execution_group_id: { $ref: 'FilterExecutionGroupIdParameter' },
    deployment_display_name: { $ref: 'FilterDeploymentDisplayNameParameter' },
    tenant_name: { $ref: 'FilterTenantNameParameter' },
    created_by: { $ref: 'FilterCreatedByParameter' },
    resource_availability: { $ref: 'FilterResourceAvailabilityParameter' },
    private_resource: { $ref: 'FilterPrivateResourceParameter' },
    _include: { $ref: 'IncludeCountParameter' },
    _sort: { $ref: 'SortIgnoredParameter' },
    _size: { $ref: 'SizeEchoedParameter' },
    _offset: { $ref: 'OffsetEchoedParameter' },
    _all_tenants: { $ref: 'AllTenantsParameter' },
  },
  $id: 'deleteExecutionsQuery',
};

function validateDeleteExecutionsQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (!validateFilterIdParameter(data.id, { instancePath: instancePath + '/id' })) {
        vErrors =
          vErrors === null
            ? validateFilterIdParameter.errors
            : vErrors.concat(validateFilterIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateFilterStatusDisplayParameter(data.status_display, {
          instancePath: instancePath + '/status_display',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterStatusDisplayParameter.errors
            : vErrors.concat(validateFilterStatusDisplayParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_id !== undefined) {
      if (
        !validateFilterDeploymentIdParameter(data.deployment_id, {
          instancePath: instancePath + '/deployment_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterDeploymentIdParameter.errors
            : vErrors.concat(validateFilterDeploymentIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      if (
        !validateFilterWorkflowIdParameter(data.workflow_id, { instancePath: instancePath + '/workflow_id' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterWorkflowIdParameter.errors
            : vErrors.concat(validateFilterWorkflowIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateFilterCreatedAtParameter(data.created_at, { instancePath: instancePath + '/created_at' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedAtParameter.errors
            : vErrors.concat(validateFilterCreatedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateFilterVisibilityParameter(data.visibility, { instancePath: instancePath + '/visibility' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterVisibilityParameter.errors
            : vErrors.concat(validateFilterVisibilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (!validateFilterEndedAtParameter(data.ended_at, { instancePath: instancePath + '/ended_at' })) {
        vErrors =
          vErrors === null
            ? validateFilterEndedAtParameter.errors
            : vErrors.concat(validateFilterEndedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      if (!validateFilterErrorParameter(data.error, { instancePath: instancePath + '/error' })) {
        vErrors =
          vErrors === null
            ? validateFilterErrorParameter.errors
            : vErrors.concat(validateFilterErrorParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_system_workflow !== undefined) {
      if (
        !validateFilterIsSystemWorkflowParameter(data.is_system_workflow, {
          instancePath: instancePath + '/is_system_workflow',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIsSystemWorkflowParameter.errors
            : vErrors.concat(validateFilterIsSystemWorkflowParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.parameters_p !== undefined) {
      if (
        !validateFilterParametersPParameter(data.parameters_p, {
          instancePath: instancePath + '/parameters_p',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterParametersPParameter.errors
            : vErrors.concat(validateFilterParametersPParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.parameters !== undefined) {
      if (
        !validateFilterParametersParameter(data.parameters, { instancePath: instancePath + '/parameters' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterParametersParameter.errors
            : vErrors.concat(validateFilterParametersParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.started_at !== undefined) {
      if (
        !validateFilterStartedAtParameter(data.started_at, { instancePath: instancePath + '/started_at' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterStartedAtParameter.errors
            : vErrors.concat(validateFilterStartedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (
        !validateFilterScheduledForParameter(data.scheduled_for, {
          instancePath: instancePath + '/scheduled_for',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterScheduledForParameter.errors
            : vErrors.concat(validateFilterScheduledForParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_dry_run !== undefined) {
      if (!validateFilterIsDryRunParameter(data.is_dry_run, { instancePath: instancePath + '/is_dry_run' })) {
        vErrors =
          vErrors === null
            ? validateFilterIsDryRunParameter.errors
            : vErrors.concat(validateFilterIsDryRunParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resume !== undefined) {
      if (!validateFilterResumeParameter(data.resume, { instancePath: instancePath + '/resume' })) {
        vErrors =
          vErrors === null
            ? validateFilterResumeParameter.errors
            : vErrors.concat(validateFilterResumeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.total_operations !== undefined) {
      if (
        !validateFilterTotalOperationsParameter(data.total_operations, {
          instancePath: instancePath + '/total_operations',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterTotalOperationsParameter.errors
            : vErrors.concat(validateFilterTotalOperationsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.finished_operations !== undefined) {
      if (
        !validateFilterFinishedOperationsParameter(data.finished_operations, {
          instancePath: instancePath + '/finished_operations',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterFinishedOperationsParameter.errors
            : vErrors.concat(validateFilterFinishedOperationsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      if (
        !validateFilterAllowCustomParametersParameter(data.allow_custom_parameters, {
          instancePath: instancePath + '/allow_custom_parameters',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterAllowCustomParametersParameter.errors
            : vErrors.concat(validateFilterAllowCustomParametersParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.blueprint_id !== undefined) {
      if (
        !validateFilterBlueprintIdParameter(data.blueprint_id, {
          instancePath: instancePath + '/blueprint_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterBlueprintIdParameter.errors
            : vErrors.concat(validateFilterBlueprintIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.execution_group_id !== undefined) {
      if (
        !validateFilterExecutionGroupIdParameter(data.execution_group_id, {
          instancePath: instancePath + '/execution_group_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterExecutionGroupIdParameter.errors
            : vErrors.concat(validateFilterExecutionGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_display_name !== undefined) {
      if (
        !validateFilterDeploymentDisplayNameParameter(data.deployment_display_name, {
          instancePath: instancePath + '/deployment_display_name',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterDeploymentDisplayNameParameter.errors
            : vErrors.concat(validateFilterDeploymentDisplayNameParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant_name !== undefined) {
      if (
        !validateFilterTenantNameParameter(data.tenant_name, { instancePath: instancePath + '/tenant_name' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterTenantNameParameter.errors
            : vErrors.concat(validateFilterTenantNameParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_by !== undefined) {
      if (
        !validateFilterCreatedByParameter(data.created_by, { instancePath: instancePath + '/created_by' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedByParameter.errors
            : vErrors.concat(validateFilterCreatedByParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateFilterResourceAvailabilityParameter(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterResourceAvailabilityParameter.errors
            : vErrors.concat(validateFilterResourceAvailabilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      if (
        !validateFilterPrivateResourceParameter(data.private_resource, {
          instancePath: instancePath + '/private_resource',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterPrivateResourceParameter.errors
            : vErrors.concat(validateFilterPrivateResourceParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._include !== undefined) {
      if (!validateIncludeCountParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeCountParameter.errors
            : vErrors.concat(validateIncludeCountParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._sort !== undefined) {
      if (!validateSortIgnoredParameter(data._sort, { instancePath: instancePath + '/_sort' })) {
        vErrors =
          vErrors === null
            ? validateSortIgnoredParameter.errors
            : vErrors.concat(validateSortIgnoredParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (!validateSizeEchoedParameter(data._size, { instancePath: instancePath + '/_size' })) {
        vErrors =
          vErrors === null
            ? validateSizeEchoedParameter.errors
            : vErrors.concat(validateSizeEchoedParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (!validateOffsetEchoedParameter(data._offset, { instancePath: instancePath + '/_offset' })) {
        vErrors =
          vErrors === null
            ? validateOffsetEchoedParameter.errors
            : vErrors.concat(validateOffsetEchoedParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (!validateAllTenantsParameter(data._all_tenants, { instancePath: instancePath + '/_all_tenants' })) {
        vErrors =
          vErrors === null
            ? validateAllTenantsParameter.errors
            : vErrors.concat(validateAllTenantsParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema78, data);
    errors++;
  }
  validateDeleteExecutionsQuery.errors = vErrors;
  return errors === 0;
}

const schema79 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' }, _get_data: { $ref: 'GetDataIgnoredParameter' } },
  $id: 'getExecutionQuery',
};

function validateGetExecutionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (!validateGetDataIgnoredParameter(data._get_data, { instancePath: instancePath + '/_get_data' })) {
        vErrors =
          vErrors === null
            ? validateGetDataIgnoredParameter.errors
            : vErrors.concat(validateGetDataIgnoredParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema79, data);
    errors++;
  }
  validateGetExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema80 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'actOnExecutionQuery',
};

function validateActOnExecutionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema80, data);
    errors++;
  }
  validateActOnExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema81 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'updateExecutionQuery',
};

function validateUpdateExecutionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema81, data);
    errors++;
  }
  validateUpdateExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema82 = { type: 'object', required: [], properties: {}, $id: 'shouldStartExecutionQuery' };

function validateShouldStartExecutionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema82, data);
    errors++;
  }
  validateShouldStartExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema83 = { type: 'array', items: { type: 'string' }, $id: 'FilterGroupIdParameter' };

function validateFilterGroupIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema83.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema83, data);
    errors++;
  }
  validateFilterGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema84 = { type: 'array', items: { type: 'string' }, $id: 'FilterDeploymentGroupIdParameter' };

function validateFilterDeploymentGroupIdParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema84.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema84, data);
    errors++;
  }
  validateFilterDeploymentGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema85 = { type: 'array', items: { type: 'integer', minimum: 0 }, $id: 'FilterConcurrencyParameter' };

function validateFilterConcurrencyParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema85.items, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'minimum', schema85.items, data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema85, data);
    errors++;
  }
  validateFilterConcurrencyParameter.errors = vErrors;
  return errors === 0;
}

const schema86 = { type: 'array', items: { $ref: 'ExecutionGroupField' }, $id: 'IncludeGroupParameter' };

function validateIncludeGroupParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateExecutionGroupField(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupField.errors
            : vErrors.concat(validateExecutionGroupField.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema86, data);
    errors++;
  }
  validateIncludeGroupParameter.errors = vErrors;
  return errors === 0;
}

const schema87 = {
  type: 'array',
  items: {
    type: 'string',
    pattern:
      '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
  },
  $id: 'SortGroupsParameter',
};
const pattern9 = /* @__PURE__ */ new RegExp(
  '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
  'u',
);

function validateSortGroupsParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern9.test(data0)) {
          vErrors = failed(vErrors, instancePath + '/' + i0, 'pattern', schema87.items, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/' + i0, 'type', schema87.items, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema87, data);
    errors++;
  }
  validateSortGroupsParameter.errors = vErrors;
  return errors === 0;
}

const schema88 = { type: 'boolean', $id: 'GetDataParameter' };

function validateGetDataParameter(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema88, data);
    errors++;
  }
  validateGetDataParameter.errors = vErrors;
  return errors === 0;
}

const schema89 = {
  type: 'object',
  required: [],
  properties: {
    id: { $ref: 'FilterGroupIdParameter' },
    deployment_group_id: { $ref: 'FilterDeploymentGroupIdParameter' },
    workflow_id: { $ref: 'FilterWorkflowIdParameter' },
    created_at: { $ref: 'FilterCreatedAtParameter' },
    visibility: { $ref: 'FilterVisibilityParameter' },
    concurrency: { $ref: 'FilterConcurrencyParameter' },
    tenant_name: { $ref: 'FilterTenantNameParameter' },
    created_by: { $ref: 'FilterCreatedByParameter' },
    resource_availability: { $ref: 'FilterResourceAvailabilityParameter' },
    private_resource: { $ref: 'FilterPrivateResourceParameter' },
    _include: { $ref: 'IncludeGroupParameter' },
    _sort: { $ref: 'SortGroupsParameter' },
    _search: { $ref: 'SearchIgnoredParameter' },
    _size: { $ref: 'SizeParameter' },
    _offset: { $ref: 'OffsetParameter' },
    _get_all_results: { $ref: 'GetAllResultsParameter' },
    _all_tenants: { $ref: 'AllTenantsParameter' },
    _get_data: { $ref: 'GetDataParameter' },
  },
  $id: 'listExecutionGroupsQuery',
};

function validateListExecutionGroupsQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (!validateFilterGroupIdParameter(data.id, { instancePath: instancePath + '/id' })) {
        vErrors =
          vErrors === null
            ? validateFilterGroupIdParameter.errors
            : vErrors.concat(validateFilterGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_group_id !== undefined) {
      if (
        !validateFilterDeploymentGroupIdParameter(data.deployment_group_id, {
          instancePath: instancePath + '/deployment_group_id',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterDeploymentGroupIdParameter.errors
            : vErrors.concat(validateFilterDeploymentGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      if (
        !validateFilterWorkflowIdParameter(data.workflow_id, { instancePath: instancePath + '/workflow_id' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterWorkflowIdParameter.errors
            : vErrors.concat(validateFilterWorkflowIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateFilterCreatedAtParameter(data.created_at, { instancePath: instancePath + '/created_at' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedAtParameter.errors
            : vErrors.concat(validateFilterCreatedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateFilterVisibilityParameter(data.visibility, { instancePath: instancePath + '/visibility' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterVisibilityParameter.errors
            : vErrors.concat(validateFilterVisibilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.concurrency !== undefined) {
      if (
        !validateFilterConcurrencyParameter(data.concurrency, { instancePath: instancePath + '/concurrency' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterConcurrencyParameter.errors
            : vErrors.concat(validateFilterConcurrencyParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant_name !== undefined) {
      if (
        !validateFilterTenantNameParameter(data.tenant_name, { instancePath: instancePath + '/tenant_name' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterTenantNameParameter.errors
            : vErrors.concat(validateFilterTenantNameParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_by !== undefined) {
      if (
        !validateFilterCreatedByParameter(data.created_by, { instancePath: instancePath + '/created_by' })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterCreatedByParameter.errors
            : vErrors.concat(validateFilterCreatedByParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateFilterResourceAvailabilityParameter(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterResourceAvailabilityParameter.errors
            : vErrors.concat(validateFilterResourceAvailabilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      if (
        !validateFilterPrivateResourceParameter(data.private_resource, {
          instancePath: instancePath + '/private_resource',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterPrivateResourceParameter.errors
            : vErrors.concat(validateFilterPrivateResourceParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._include !== undefined) {
      if (!validateIncludeGroupParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._sort !== undefined) {
      if (!validateSortGroupsParameter(data._sort, { instancePath: instancePath + '/_sort' })) {
        vErrors =
          vErrors === null
            ? validateSortGroupsParameter.errors
            : vErrors.concat(validateSortGroupsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._search !== undefined) {
      if (!validateSearchIgnoredParameter(data._search, { instancePath: instancePath + '/_search' })) {
        vErrors =
          vErrors === null
            ? validateSearchIgnoredParameter.errors
            : vErrors.concat(validateSearchIgnoredParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (!validateSizeParameter(data._size, { instancePath: instancePath + '/_size' })) {
        vErrors =
          vErrors === null ? validateSizeParameter.errors : vErrors.concat(validateSizeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (!validateOffsetParameter(data._offset, { instancePath: instancePath + '/_offset' })) {
        vErrors =
          vErrors === null ? validateOffsetParameter.errors : vErrors.concat(validateOffsetParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_all_results !== undefined) {
      if (
        !validateGetAllResultsParameter(data._get_all_results, {
          instancePath: instancePath + '/_get_all_results',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateGetAllResultsParameter.errors
            : vErrors.concat(validateGetAllResultsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (!validateAllTenantsParameter(data._all_tenants, { instancePath: instancePath + '/_all_tenants' })) {
        vErrors =
          vErrors === null
            ? validateAllTenantsParameter.errors
            : vErrors.concat(validateAllTenantsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (!validateGetDataParameter(data._get_data, { instancePath: instancePath + '/_get_data' })) {
        vErrors =
          vErrors === null
            ? validateGetDataParameter.errors
            : vErrors.concat(validateGetDataParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema89, data);
    errors++;
  }
  validateListExecutionGroupsQuery.errors = vErrors;
  return errors === 0;
}

const schema90 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' } },
  $id: 'startExecutionGroupQuery',
};

function validateStartExecutionGroupQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeGroupParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema90, data);
    errors++;
  }
  validateStartExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema91 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _all_tenants: { $ref: 'AllTenantsParameter' } },
  $id: 'getExecutionGroupQuery',
};

function validateGetExecutionGroupQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeGroupParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (!validateAllTenantsParameter(data._all_tenants, { instancePath: instancePath + '/_all_tenants' })) {
        vErrors =
          vErrors === null
            ? validateAllTenantsParameter.errors
            : vErrors.concat(validateAllTenantsParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema91, data);
    errors++;
  }
  validateGetExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema92 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _get_data: { $ref: 'GetDataParameter' } },
  $id: 'actOnExecutionGroupQuery',
};

function validateActOnExecutionGroupQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeGroupParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (!validateGetDataParameter(data._get_data, { instancePath: instancePath + '/_get_data' })) {
        vErrors =
          vErrors === null
            ? validateGetDataParameter.errors
            : vErrors.concat(validateGetDataParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema92, data);
    errors++;
  }
  validateActOnExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema93 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _get_data: { $ref: 'GetDataParameter' } },
  $id: 'updateExecutionGroupQuery',
};

function validateUpdateExecutionGroupQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (!validateIncludeGroupParameter(data._include, { instancePath: instancePath + '/_include' })) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (!validateGetDataParameter(data._get_data, { instancePath: instancePath + '/_get_data' })) {
        vErrors =
          vErrors === null
            ? validateGetDataParameter.errors
            : vErrors.concat(validateGetDataParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema93, data);
    errors++;
  }
  validateUpdateExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema94 = { type: 'object', required: [], properties: {}, $id: 'getVersionQuery' };

function validateGetVersionQuery(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema94, data);
    errors++;
  }
  validateGetVersionQuery.errors = vErrors;
  return errors === 0;
}

const schema95 = { type: 'string', minLength: 1, $id: 'startExecution400Html' };

function validateStartExecution400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema95, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema95, data);
    errors++;
  }
  validateStartExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema96 = { type: 'string', minLength: 1, $id: 'deleteExecutions400Html' };

function validateDeleteExecutions400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema96, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema96, data);
    errors++;
  }
  validateDeleteExecutions400Html.errors = vErrors;
  return errors === 0;
}

const schema97 = { type: 'string', minLength: 1, $id: 'actOnExecution400Html' };

function validateActOnExecution400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema97, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema97, data);
    errors++;
  }
  validateActOnExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema98 = { type: 'string', minLength: 1, $id: 'updateExecution400Html' };

function validateUpdateExecution400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema98, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema98, data);
    errors++;
  }
  validateUpdateExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema99 = { type: 'boolean', $id: 'shouldStartExecution200' };

function validateShouldStartExecution200(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    vErrors = failed(vErrors, instancePath, 'type', schema99, data);
    errors++;
  }
  validateShouldStartExecution200.errors = vErrors;
  return errors === 0;
}

const schema100 = { type: 'string', minLength: 1, $id: 'startExecutionGroup400Html' };

function validateStartExecutionGroup400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema100, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema100, data);
    errors++;
  }
  validateStartExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema101 = { type: 'string', minLength: 1, $id: 'actOnExecutionGroup400Html' };

function validateActOnExecutionGroup400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema101, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema101, data);
    errors++;
  }
  validateActOnExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema102 = { type: 'string', minLength: 1, $id: 'updateExecutionGroup400Html' };

function validateUpdateExecutionGroup400Html(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      vErrors = failed(vErrors, instancePath, 'minLength', schema102, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema102, data);
    errors++;
  }
  validateUpdateExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema103 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    created_at: { $ref: 'Timestamp' },
    visibility: { $ref: 'Visibility' },
    id: { type: 'string', minLength: 1 },
    ended_at: { $ref: 'NullableTimestamp' },
    error: { type: ['string', 'null'] },
    is_system_workflow: { type: 'boolean' },
    parameters_p: { type: 'null' },
    parameters: { type: ['object', 'null'], additionalProperties: true },
    status: { $ref: 'NullableExecutionStatus' },
    workflow_id: { type: 'string' },
    started_at: { $ref: 'NullableTimestamp' },
    scheduled_for: { $ref: 'NullableTimestamp' },
    is_dry_run: { type: 'boolean' },
    resume: { type: 'boolean' },
    total_operations: { type: 'integer', minimum: 0 },
    finished_operations: { type: 'integer', minimum: 0 },
    allow_custom_parameters: { type: 'boolean' },
    blueprint_id: { type: ['string', 'null'], minLength: 1 },
    deployment_display_name: { type: ['string', 'null'] },
    deployment_id: { type: ['string', 'null'], minLength: 1 },
    status_display: { $ref: 'NullableStatusDisplay' },
    tenant_name: { type: 'string', minLength: 1 },
    created_by: { type: 'string', minLength: 1 },
    resource_availability: { $ref: 'Visibility' },
    private_resource: { type: 'boolean' },
  },
  $id: 'ExecutionProjection',
};

function validateExecutionProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema103.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema103, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestamp(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (!validateVisibility(data.visibility, { instancePath: instancePath + '/visibility' })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          vErrors = failed(vErrors, instancePath + '/id', 'minLength', schema103.properties.id, data2);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema103.properties.id, data2);
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      if (!validateNullableTimestamp(data.ended_at, { instancePath: instancePath + '/ended_at' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (typeof data4 !== 'string' && data4 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema103.properties.error, data4);
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (typeof data5 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/is_system_workflow',
          'type',
          schema103.properties.is_system_workflow,
          data5,
        );
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters_p',
          'type',
          schema103.properties.parameters_p,
          data6,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters',
          'type',
          schema103.properties.parameters,
          data7,
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!validateNullableExecutionStatus(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null
            ? validateNullableExecutionStatus.errors
            : vErrors.concat(validateNullableExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (typeof data9 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema103.properties.workflow_id,
          data9,
        );
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      if (!validateNullableTimestamp(data.started_at, { instancePath: instancePath + '/started_at' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (!validateNullableTimestamp(data.scheduled_for, { instancePath: instancePath + '/scheduled_for' })) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (typeof data12 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/is_dry_run',
          'type',
          schema103.properties.is_dry_run,
          data12,
        );
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (typeof data13 !== 'boolean') {
        vErrors = failed(vErrors, instancePath + '/resume', 'type', schema103.properties.resume, data13);
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'type',
          schema103.properties.total_operations,
          data14,
        );
        errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          vErrors = failed(
            vErrors,
            instancePath + '/total_operations',
            'minimum',
            schema103.properties.total_operations,
            data14,
          );
          errors++;
        }
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'type',
          schema103.properties.finished_operations,
          data15,
        );
        errors++;
      }
      if (typeof data15 == 'number' && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          vErrors = failed(
            vErrors,
            instancePath + '/finished_operations',
            'minimum',
            schema103.properties.finished_operations,
            data15,
          );
          errors++;
        }
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'type',
          schema103.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (typeof data17 !== 'string' && data17 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/blueprint_id',
          'type',
          schema103.properties.blueprint_id,
          data17,
        );
        errors++;
      }
      if (typeof data17 === 'string') {
        if (func3(data17) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/blueprint_id',
            'minLength',
            schema103.properties.blueprint_id,
            data17,
          );
          errors++;
        }
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (typeof data18 !== 'string' && data18 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_display_name',
          'type',
          schema103.properties.deployment_display_name,
          data18,
        );
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (typeof data19 !== 'string' && data19 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema103.properties.deployment_id,
          data19,
        );
        errors++;
      }
      if (typeof data19 === 'string') {
        if (func3(data19) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/deployment_id',
            'minLength',
            schema103.properties.deployment_id,
            data19,
          );
          errors++;
        }
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateNullableStatusDisplay(data.status_display, {
          instancePath: instancePath + '/status_display',
        })
      ) {
        vErrors =
          vErrors === null
            ? validateNullableStatusDisplay.errors
            : vErrors.concat(validateNullableStatusDisplay.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (typeof data21 === 'string') {
        if (func3(data21) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/tenant_name',
            'minLength',
            schema103.properties.tenant_name,
            data21,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema103.properties.tenant_name,
          data21,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (typeof data22 === 'string') {
        if (func3(data22) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema103.properties.created_by,
            data22,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema103.properties.created_by,
          data22,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema103.properties.private_resource,
          data24,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema103, data);
    errors++;
  }
  validateExecutionProjection.errors = vErrors;
  return errors === 0;
}

const schema104 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionProjection' } },
  },
  $id: 'ExecutionPageProjection',
};

function validateExecutionPageProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema104.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema104, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema104, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (!validatePageMetadata(data.metadata, { instancePath: instancePath + '/metadata' })) {
        vErrors =
          vErrors === null ? validatePageMetadata.errors : vErrors.concat(validatePageMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateExecutionProjection(data1[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors =
              vErrors === null
                ? validateExecutionProjection.errors
                : vErrors.concat(validateExecutionProjection.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema104.properties.items, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema104, data);
    errors++;
  }
  validateExecutionPageProjection.errors = vErrors;
  return errors === 0;
}

const schema105 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    created_at: { type: 'null' },
    visibility: { type: 'null' },
    id: { type: 'null' },
    ended_at: { type: 'null' },
    error: { type: 'null' },
    is_system_workflow: { type: 'null' },
    parameters_p: { type: 'null' },
    parameters: { type: 'null' },
    status: { type: 'string', const: 'scheduled' },
    workflow_id: { type: 'null' },
    started_at: { type: 'null' },
    scheduled_for: { type: 'null' },
    is_dry_run: { type: 'null' },
    resume: { type: 'null' },
    total_operations: { type: 'integer', const: 0 },
    finished_operations: { type: 'integer', const: 0 },
    allow_custom_parameters: { type: 'boolean', const: false },
    blueprint_id: { type: 'null' },
    deployment_display_name: { type: 'null' },
    deployment_id: { type: 'null' },
    status_display: { type: 'string', const: 'scheduled' },
    tenant_name: { type: 'null' },
    created_by: { type: 'null' },
    resource_availability: { type: 'null' },
    private_resource: { type: 'boolean', const: false },
  },
  $id: 'ScheduledExecutionStubProjection',
};

function validateScheduledExecutionStubProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema105.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema105, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data0 = data.created_at;
      if (data0 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_at',
          'type',
          schema105.properties.created_at,
          data0,
        );
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      let data1 = data.visibility;
      if (data1 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/visibility',
          'type',
          schema105.properties.visibility,
          data1,
        );
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (data2 !== null) {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema105.properties.id, data2);
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      let data3 = data.ended_at;
      if (data3 !== null) {
        vErrors = failed(vErrors, instancePath + '/ended_at', 'type', schema105.properties.ended_at, data3);
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (data4 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema105.properties.error, data4);
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (data5 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/is_system_workflow',
          'type',
          schema105.properties.is_system_workflow,
          data5,
        );
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters_p',
          'type',
          schema105.properties.parameters_p,
          data6,
        );
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (data7 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/parameters',
          'type',
          schema105.properties.parameters,
          data7,
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data8 = data.status;
      if (typeof data8 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/status', 'type', schema105.properties.status, data8);
        errors++;
      }
      if ('scheduled' !== data8) {
        vErrors = failed(vErrors, instancePath + '/status', 'const', schema105.properties.status, data8);
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (data9 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema105.properties.workflow_id,
          data9,
        );
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      let data10 = data.started_at;
      if (data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/started_at',
          'type',
          schema105.properties.started_at,
          data10,
        );
        errors++;
      }
    }
    if (data.scheduled_for !== undefined) {
      let data11 = data.scheduled_for;
      if (data11 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/scheduled_for',
          'type',
          schema105.properties.scheduled_for,
          data11,
        );
        errors++;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (data12 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/is_dry_run',
          'type',
          schema105.properties.is_dry_run,
          data12,
        );
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (data13 !== null) {
        vErrors = failed(vErrors, instancePath + '/resume', 'type', schema105.properties.resume, data13);
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'type',
          schema105.properties.total_operations,
          data14,
        );
        errors++;
      }
      if (0 !== data14) {
        vErrors = failed(
          vErrors,
          instancePath + '/total_operations',
          'const',
          schema105.properties.total_operations,
          data14,
        );
        errors++;
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'type',
          schema105.properties.finished_operations,
          data15,
        );
        errors++;
      }
      if (0 !== data15) {
        vErrors = failed(
          vErrors,
          instancePath + '/finished_operations',
          'const',
          schema105.properties.finished_operations,
          data15,
        );
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'type',
          schema105.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
      if (false !== data16) {
        vErrors = failed(
          vErrors,
          instancePath + '/allow_custom_parameters',
          'const',
          schema105.properties.allow_custom_parameters,
          data16,
        );
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (data17 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/blueprint_id',
          'type',
          schema105.properties.blueprint_id,
          data17,
        );
        errors++;
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (data18 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_display_name',
          'type',
          schema105.properties.deployment_display_name,
          data18,
        );
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (data19 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_id',
          'type',
          schema105.properties.deployment_id,
          data19,
        );
        errors++;
      }
    }
    if (data.status_display !== undefined) {
      let data20 = data.status_display;
      if (typeof data20 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/status_display',
          'type',
          schema105.properties.status_display,
          data20,
        );
        errors++;
      }
      if ('scheduled' !== data20) {
        vErrors = failed(
          vErrors,
          instancePath + '/status_display',
          'const',
          schema105.properties.status_display,
          data20,
        );
        errors++;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (data21 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema105.properties.tenant_name,
          data21,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (data22 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema105.properties.created_by,
          data22,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      let data23 = data.resource_availability;
      if (data23 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/resource_availability',
          'type',
          schema105.properties.resource_availability,
          data23,
        );
        errors++;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema105.properties.private_resource,
          data24,
        );
        errors++;
      }
      if (false !== data24) {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'const',
          schema105.properties.private_resource,
          data24,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema105, data);
    errors++;
  }
  validateScheduledExecutionStubProjection.errors = vErrors;
  return errors === 0;
}

const schema106 = {
  anyOf: [{ $ref: 'ExecutionProjection' }, { $ref: 'ScheduledExecutionStubProjection' }],
  $id: 'ExecutionCreatedProjection',
};

function validateExecutionCreatedProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateExecutionProjection(data, { instancePath })) {
    vErrors =
      vErrors === null
        ? validateExecutionProjection.errors
        : vErrors.concat(validateExecutionProjection.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validateScheduledExecutionStubProjection(data, { instancePath })) {
      vErrors =
        vErrors === null
          ? validateScheduledExecutionStubProjection.errors
          : vErrors.concat(validateScheduledExecutionStubProjection.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = failed(vErrors, instancePath, 'anyOf', schema106, data);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateExecutionCreatedProjection.errors = vErrors;
  return errors === 0;
}

const schema107 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: { count: { type: 'integer', minimum: 0 } },
  $id: 'DeletionCountProjection',
};

function validateDeletionCountProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'count')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema107, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data0 = data.count;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        vErrors = failed(vErrors, instancePath + '/count', 'type', schema107.properties.count, data0);
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/count', 'minimum', schema107.properties.count, data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema107, data);
    errors++;
  }
  validateDeletionCountProjection.errors = vErrors;
  return errors === 0;
}

const schema108 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: {
      type: 'object',
      additionalProperties: false,
      required: ['pagination'],
      properties: {
        pagination: {
          type: 'object',
          additionalProperties: false,
          properties: { size: { type: 'integer', minimum: 0 }, offset: { type: 'integer', minimum: 0 } },
        },
      },
    },
    items: { type: 'array', minItems: 1, maxItems: 1, items: { $ref: 'DeletionCountProjection' } },
  },
  $id: 'DeletionResultProjection',
};

function validateDeletionResultProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema108.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema108, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema108, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        for (const prop1 of schema108.properties.metadata.required) {
          if (data0[prop1] === undefined) {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata',
              'required',
              schema108.properties.metadata,
              data0,
              { missingProperty: prop1 },
            );
            errors++;
          }
        }
        for (const key1 in data0) {
          if (!(key1 === 'pagination')) {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata',
              'additionalProperties',
              schema108.properties.metadata,
              data0,
              { additionalProperty: key1 },
            );
            errors++;
          }
        }
        if (data0.pagination !== undefined) {
          let data1 = data0.pagination;
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            for (const key2 in data1) {
              if (!(key2 === 'size' || key2 === 'offset')) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination',
                  'additionalProperties',
                  schema108.properties.metadata.properties.pagination,
                  data1,
                  { additionalProperty: key2 },
                );
                errors++;
              }
            }
            if (data1.size !== undefined) {
              let data2 = data1.size;
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination/size',
                  'type',
                  schema108.properties.metadata.properties.pagination.properties.size,
                  data2,
                );
                errors++;
              }
              if (typeof data2 == 'number' && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  vErrors = failed(
                    vErrors,
                    instancePath + '/metadata/pagination/size',
                    'minimum',
                    schema108.properties.metadata.properties.pagination.properties.size,
                    data2,
                  );
                  errors++;
                }
              }
            }
            if (data1.offset !== undefined) {
              let data3 = data1.offset;
              if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                vErrors = failed(
                  vErrors,
                  instancePath + '/metadata/pagination/offset',
                  'type',
                  schema108.properties.metadata.properties.pagination.properties.offset,
                  data3,
                );
                errors++;
              }
              if (typeof data3 == 'number' && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  vErrors = failed(
                    vErrors,
                    instancePath + '/metadata/pagination/offset',
                    'minimum',
                    schema108.properties.metadata.properties.pagination.properties.offset,
                    data3,
                  );
                  errors++;
                }
              }
            }
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/metadata/pagination',
              'type',
              schema108.properties.metadata.properties.pagination,
              data1,
            );
            errors++;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/metadata', 'type', schema108.properties.metadata, data0);
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        if (data4.length > 1) {
          vErrors = failed(vErrors, instancePath + '/items', 'maxItems', schema108.properties.items, data4);
          errors++;
        }
        if (data4.length < 1) {
          vErrors = failed(vErrors, instancePath + '/items', 'minItems', schema108.properties.items, data4);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateDeletionCountProjection(data4[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors =
              vErrors === null
                ? validateDeletionCountProjection.errors
                : vErrors.concat(validateDeletionCountProjection.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema108.properties.items, data4);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema108, data);
    errors++;
  }
  validateDeletionResultProjection.errors = vErrors;
  return errors === 0;
}

const schema109 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    created_at: { $ref: 'Timestamp' },
    id: { type: 'string', minLength: 1 },
    visibility: { $ref: 'Visibility' },
    workflow_id: { type: 'string' },
    concurrency: { type: 'integer', minimum: 0, maximum: 2147483647 },
    deployment_group_id: { type: ['string', 'null'], minLength: 1 },
    tenant_name: { type: 'string', minLength: 1 },
    created_by: { type: 'string', minLength: 1 },
    resource_availability: { $ref: 'Visibility' },
    private_resource: { type: 'boolean' },
    execution_ids: { type: ['array', 'null'], uniqueItems: true, items: { type: 'string', minLength: 1 } },
    status: { $ref: 'ExecutionGroupStatus' },
  },
  $id: 'ExecutionGroupProjection',
};

function validateExecutionGroupProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema109.properties, key0)) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema109, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (!validateTimestamp(data.created_at, { instancePath: instancePath + '/created_at' })) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          vErrors = failed(vErrors, instancePath + '/id', 'minLength', schema109.properties.id, data1);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/id', 'type', schema109.properties.id, data1);
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      if (!validateVisibility(data.visibility, { instancePath: instancePath + '/visibility' })) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/workflow_id',
          'type',
          schema109.properties.workflow_id,
          data3,
        );
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data4 = data.concurrency;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        vErrors = failed(
          vErrors,
          instancePath + '/concurrency',
          'type',
          schema109.properties.concurrency,
          data4,
        );
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'maximum',
            schema109.properties.concurrency,
            data4,
          );
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/concurrency',
            'minimum',
            schema109.properties.concurrency,
            data4,
          );
          errors++;
        }
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data5 = data.deployment_group_id;
      if (typeof data5 !== 'string' && data5 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/deployment_group_id',
          'type',
          schema109.properties.deployment_group_id,
          data5,
        );
        errors++;
      }
      if (typeof data5 === 'string') {
        if (func3(data5) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/deployment_group_id',
            'minLength',
            schema109.properties.deployment_group_id,
            data5,
          );
          errors++;
        }
      }
    }
    if (data.tenant_name !== undefined) {
      let data6 = data.tenant_name;
      if (typeof data6 === 'string') {
        if (func3(data6) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/tenant_name',
            'minLength',
            schema109.properties.tenant_name,
            data6,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/tenant_name',
          'type',
          schema109.properties.tenant_name,
          data6,
        );
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data7 = data.created_by;
      if (typeof data7 === 'string') {
        if (func3(data7) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/created_by',
            'minLength',
            schema109.properties.created_by,
            data7,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/created_by',
          'type',
          schema109.properties.created_by,
          data7,
        );
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data9 = data.private_resource;
      if (typeof data9 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/private_resource',
          'type',
          schema109.properties.private_resource,
          data9,
        );
        errors++;
      }
    }
    if (data.execution_ids !== undefined) {
      let data10 = data.execution_ids;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = failed(
          vErrors,
          instancePath + '/execution_ids',
          'type',
          schema109.properties.execution_ids,
          data10,
        );
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              vErrors = failed(
                vErrors,
                instancePath + '/execution_ids/' + i0,
                'minLength',
                schema109.properties.execution_ids.items,
                data11,
              );
              errors++;
            }
          } else {
            vErrors = failed(
              vErrors,
              instancePath + '/execution_ids/' + i0,
              'type',
              schema109.properties.execution_ids.items,
              data11,
            );
            errors++;
          }
        }
        let i1 = data10.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data10[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              vErrors = failed(
                vErrors,
                instancePath + '/execution_ids',
                'uniqueItems',
                schema109.properties.execution_ids,
                data10,
                { i: i1, j: j0 },
              );
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.status !== undefined) {
      if (!validateExecutionGroupStatus(data.status, { instancePath: instancePath + '/status' })) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupStatus.errors
            : vErrors.concat(validateExecutionGroupStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema109, data);
    errors++;
  }
  validateExecutionGroupProjection.errors = vErrors;
  return errors === 0;
}

const schema110 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionGroupProjection' } },
  },
  $id: 'ExecutionGroupPageProjection',
};

function validateExecutionGroupPageProjection(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema110.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema110, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema110, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (!validatePageMetadata(data.metadata, { instancePath: instancePath + '/metadata' })) {
        vErrors =
          vErrors === null ? validatePageMetadata.errors : vErrors.concat(validatePageMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateExecutionGroupProjection(data1[i0], { instancePath: instancePath + '/items/' + i0 })) {
            vErrors =
              vErrors === null
                ? validateExecutionGroupProjection.errors
                : vErrors.concat(validateExecutionGroupProjection.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/items', 'type', schema110.properties.items, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema110, data);
    errors++;
  }
  validateExecutionGroupPageProjection.errors = vErrors;
  return errors === 0;
}

function failed(failures, instancePath, keyword, parentSchema, data, params = {}) {
  const failure = { instancePath, keyword, schema: parentSchema[keyword], parentSchema, params, data };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}

export const schemas = {
  DeletionCount: validateDeletionCount,
  DeletionResult: validateDeletionResult,
  Execution: validateExecution,
  ExecutionActionRequest: validateExecutionActionRequest,
  ExecutionCreated: validateExecutionCreated,
  ExecutionDeletion: validateExecutionDeletion,
  ExecutionField: validateExecutionField,
  ExecutionGroup: validateExecutionGroup,
  ExecutionGroupActionRequest: validateExecutionGroupActionRequest,
  ExecutionGroupField: validateExecutionGroupField,
  ExecutionGroupPage: validateExecutionGroupPage,
  ExecutionGroupRequest: validateExecutionGroupRequest,
  ExecutionGroupStatus: validateExecutionGroupStatus,
  ExecutionGroupUpdate: validateExecutionGroupUpdate,
  ExecutionPage: validateExecutionPage,
  ExecutionRequest: validateExecutionRequest,
  ExecutionStatus: validateExecutionStatus,
  ExecutionUpdate: validateExecutionUpdate,
  ManagerError: validateManagerError,
  ManagerVersion: validateManagerVersion,
  NullableExecutionStatus: validateNullableExecutionStatus,
  NullableStatusDisplay: validateNullableStatusDisplay,
  NullableTimestamp: validateNullableTimestamp,
  PageMetadata: validatePageMetadata,
  Pagination: validatePagination,
  ScheduledExecutionStub: validateScheduledExecutionStub,
  StatusDisplay: validateStatusDisplay,
  Timestamp: validateTimestamp,
  TimestampInput: validateTimestampInput,
  Visibility: validateVisibility,
};

export const bodies = {
  startExecution: validateExecutionRequest,
  deleteExecutions: validateExecutionDeletion,
  actOnExecution: validateExecutionActionRequest,
  updateExecution: validateExecutionUpdate,
  startExecutionGroup: validateExecutionGroupRequest,
  actOnExecutionGroup: validateExecutionGroupActionRequest,
  updateExecutionGroup: validateExecutionGroupUpdate,
};

export const queries = {
  listExecutions: validateListExecutionsQuery,
  startExecution: validateStartExecutionQuery,
  deleteExecutions: validateDeleteExecutionsQuery,
  getExecution: validateGetExecutionQuery,
  actOnExecution: validateActOnExecutionQuery,
  updateExecution: validateUpdateExecutionQuery,
  shouldStartExecution: validateShouldStartExecutionQuery,
  listExecutionGroups: validateListExecutionGroupsQuery,
  startExecutionGroup: validateStartExecutionGroupQuery,
  getExecutionGroup: validateGetExecutionGroupQuery,
  actOnExecutionGroup: validateActOnExecutionGroupQuery,
  updateExecutionGroup: validateUpdateExecutionGroupQuery,
  getVersion: validateGetVersionQuery,
};

export const responses = {
  listExecutions: {
    200: { 'application/json': validateExecutionPage },
    400: { 'application/json': validateManagerError },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  startExecution: {
    201: { 'application/json': validateExecutionCreated },
    400: { 'application/json': validateManagerError, 'text/html': validateStartExecution400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  deleteExecutions: {
    200: { 'application/json': validateDeletionResult },
    400: { 'application/json': validateManagerError, 'text/html': validateDeleteExecutions400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  getExecution: {
    200: { 'application/json': validateExecution },
    400: { 'application/json': validateManagerError },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  actOnExecution: {
    200: { 'application/json': validateExecution },
    400: { 'application/json': validateManagerError, 'text/html': validateActOnExecution400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  updateExecution: {
    200: { 'application/json': validateExecution },
    400: { 'application/json': validateManagerError, 'text/html': validateUpdateExecution400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  shouldStartExecution: {
    200: { 'application/json': validateShouldStartExecution200 },
    400: { 'application/json': validateManagerError },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  listExecutionGroups: {
    200: { 'application/json': validateExecutionGroupPage },
    400: { 'application/json': validateManagerError },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  startExecutionGroup: {
    200: { 'application/json': validateExecutionGroup },
    400: { 'application/json': validateManagerError, 'text/html': validateStartExecutionGroup400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  getExecutionGroup: {
    200: { 'application/json': validateExecutionGroup },
    400: { 'application/json': validateManagerError },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  actOnExecutionGroup: {
    200: { 'application/json': validateExecutionGroup },
    400: { 'application/json': validateManagerError, 'text/html': validateActOnExecutionGroup400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  updateExecutionGroup: {
    200: { 'application/json': validateExecutionGroup },
    400: { 'application/json': validateManagerError, 'text/html': validateUpdateExecutionGroup400Html },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
    404: { 'application/json': validateManagerError },
    409: { 'application/json': validateManagerError },
    415: { 'application/json': validateManagerError },
    503: { 'application/json': validateManagerError },
  },
  getVersion: {
    200: { 'application/json': validateManagerVersion },
    401: { 'application/json': validateManagerError },
    403: { 'application/json': validateManagerError },
  },
};

export const errorCodes = {
  listExecutions: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    503: ['insufficient_memory_error', 'maintenance_mode_active'],
  },
  startExecution: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_execution_parameters_error',
      'existing_running_execution_error',
      'nonexistent_workflow_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'dependent_exists_error',
      'deployment_creation_error',
      'deployment_environment_creation_pending_error',
      'deployment_environment_creation_in_progress_error',
      'functions_evaluation_error',
      'unknown_deployment_secret_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error', 'forbidden_while_cancelling'],
    404: ['not_found_error'],
    409: ['conflict_error', 'ambiguous_name', 'storage_error'],
    415: ['unsupported_content_type_error'],
    503: ['entering_maintenance_mode', 'maintenance_mode_active'],
  },
  deleteExecutions: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    415: ['unsupported_content_type_error'],
    503: ['insufficient_memory_error', 'maintenance_mode_active'],
  },
  getExecution: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name'],
    503: ['maintenance_mode_active'],
  },
  actOnExecution: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_action_error',
      'illegal_execution_parameters_error',
      'nonexistent_workflow_error',
      'functions_evaluation_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['conflict_error', 'ambiguous_name'],
    415: ['unsupported_content_type_error'],
    503: ['maintenance_mode_active'],
  },
  updateExecution: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'invalid_exception_status_update',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name', 'storage_error'],
    415: ['unsupported_content_type_error'],
    503: ['maintenance_mode_active'],
  },
  shouldStartExecution: {
    400: ['missing_cloudify_license', 'expired_cloudify_license'],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name'],
    503: ['maintenance_mode_active'],
  },
  listExecutionGroups: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    503: ['insufficient_memory_error', 'maintenance_mode_active'],
  },
  startExecutionGroup: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_execution_parameters_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'dependent_exists_error',
      'functions_evaluation_error',
      'unknown_deployment_secret_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error', 'forbidden_while_cancelling'],
    404: ['not_found_error'],
    409: ['conflict_error', 'ambiguous_name', 'storage_error'],
    415: ['unsupported_content_type_error'],
    503: ['maintenance_mode_active'],
  },
  getExecutionGroup: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name'],
    503: ['maintenance_mode_active'],
  },
  actOnExecutionGroup: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_action_error',
      'illegal_execution_parameters_error',
      'nonexistent_workflow_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'functions_evaluation_error',
      'dependent_exists_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name'],
    415: ['unsupported_content_type_error'],
    503: ['maintenance_mode_active'],
  },
  updateExecutionGroup: {
    400: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
    ],
    401: ['unauthorized_error'],
    403: ['forbidden_error'],
    404: ['not_found_error'],
    409: ['ambiguous_name', 'storage_error'],
    415: ['unsupported_content_type_error'],
    503: ['maintenance_mode_active'],
  },
  getVersion: { 401: ['unauthorized_error'], 403: ['forbidden_error'] },
};

export const projections = {
  listExecutions: { rows: 'items', validate: validateExecutionPageProjection },
  startExecution: { rows: null, validate: validateExecutionCreatedProjection },
  deleteExecutions: { rows: 'items', validate: validateDeletionResultProjection },
  getExecution: { rows: null, validate: validateExecutionProjection },
  actOnExecution: { rows: null, validate: validateExecutionProjection },
  updateExecution: { rows: null, validate: validateExecutionProjection },
  listExecutionGroups: { rows: 'items', validate: validateExecutionGroupPageProjection },
  startExecutionGroup: { rows: null, validate: validateExecutionGroupProjection },
  getExecutionGroup: { rows: null, validate: validateExecutionGroupProjection },
  actOnExecutionGroup: { rows: null, validate: validateExecutionGroupProjection },
  updateExecutionGroup: { rows: null, validate: validateExecutionGroupProjection },
};

export const branches = {
  Execution: validateExecution,
  ScheduledExecutionStub: validateScheduledExecutionStub,
  ExecutionProjection: validateExecutionProjection,
  ScheduledExecutionStubProjection: validateScheduledExecutionStubProjection,
};
