// Generated from spec/openapi.yaml, spec/paths, spec/components, spec/errors.yaml.
// Do not edit: change the source and run `npm run generate`.

const schema6 = {
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
    items: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['count'],
        properties: { count: { type: 'integer', minimum: 0 } },
      },
    },
  },
  $id: 'DeletionResult',
};

function validateDeletionResult(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema6.required,
        parentSchema: schema6,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema6.required,
        parentSchema: schema6,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema6,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.pagination === undefined) {
          const err3 = {
            instancePath: instancePath + '/metadata',
            schemaPath: '#/properties/metadata/required',
            keyword: 'required',
            params: { missingProperty: 'pagination' },
            schema: schema6.properties.metadata.required,
            parentSchema: schema6.properties.metadata,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === 'pagination')) {
            const err4 = {
              instancePath: instancePath + '/metadata',
              schemaPath: '#/properties/metadata/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema6.properties.metadata,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.pagination !== undefined) {
          let data1 = data0.pagination;
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            for (const key2 in data1) {
              if (!(key2 === 'size' || key2 === 'offset')) {
                const err5 = {
                  instancePath: instancePath + '/metadata/pagination',
                  schemaPath: '#/properties/metadata/properties/pagination/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  schema: false,
                  parentSchema: schema6.properties.metadata.properties.pagination,
                  data: data1,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.size !== undefined) {
              let data2 = data1.size;
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                const err6 = {
                  instancePath: instancePath + '/metadata/pagination/size',
                  schemaPath: '#/properties/metadata/properties/pagination/properties/size/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema6.properties.metadata.properties.pagination.properties.size.type,
                  parentSchema: schema6.properties.metadata.properties.pagination.properties.size,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data2 == 'number' && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  const err7 = {
                    instancePath: instancePath + '/metadata/pagination/size',
                    schemaPath: '#/properties/metadata/properties/pagination/properties/size/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema6.properties.metadata.properties.pagination.properties.size,
                    data: data2,
                  };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            if (data1.offset !== undefined) {
              let data3 = data1.offset;
              if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                const err8 = {
                  instancePath: instancePath + '/metadata/pagination/offset',
                  schemaPath: '#/properties/metadata/properties/pagination/properties/offset/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema6.properties.metadata.properties.pagination.properties.offset.type,
                  parentSchema: schema6.properties.metadata.properties.pagination.properties.offset,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data3 == 'number' && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err9 = {
                    instancePath: instancePath + '/metadata/pagination/offset',
                    schemaPath: '#/properties/metadata/properties/pagination/properties/offset/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema6.properties.metadata.properties.pagination.properties.offset,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/metadata/pagination',
              schemaPath: '#/properties/metadata/properties/pagination/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema6.properties.metadata.properties.pagination.type,
              parentSchema: schema6.properties.metadata.properties.pagination,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema6.properties.metadata.type,
          parentSchema: schema6.properties.metadata,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        if (data4.length > 1) {
          const err12 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxItems',
            keyword: 'maxItems',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema6.properties.items,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err13 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema6.properties.items,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            if (data5.count === undefined) {
              const err14 = {
                instancePath: instancePath + '/items/' + i0,
                schemaPath: '#/properties/items/items/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                schema: schema6.properties.items.items.required,
                parentSchema: schema6.properties.items.items,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key3 in data5) {
              if (!(key3 === 'count')) {
                const err15 = {
                  instancePath: instancePath + '/items/' + i0,
                  schemaPath: '#/properties/items/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  schema: false,
                  parentSchema: schema6.properties.items.items,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data5.count !== undefined) {
              let data6 = data5.count;
              if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                const err16 = {
                  instancePath: instancePath + '/items/' + i0 + '/count',
                  schemaPath: '#/properties/items/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema6.properties.items.items.properties.count.type,
                  parentSchema: schema6.properties.items.items.properties.count,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data6 == 'number' && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err17 = {
                    instancePath: instancePath + '/items/' + i0 + '/count',
                    schemaPath: '#/properties/items/items/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema6.properties.items.items.properties.count,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/items/' + i0,
              schemaPath: '#/properties/items/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema6.properties.items.items.type,
              parentSchema: schema6.properties.items.items,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema6.properties.items.type,
          parentSchema: schema6.properties.items,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema6.type,
      parentSchema: schema6,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validateDeletionResult.errors = vErrors;
  return errors === 0;
}

const schema7 = {
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
const schema8 = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  $id: 'Timestamp',
};
const formats0 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern0 = new RegExp('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$', 'u');

function validateTimestamp(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' },
        schema: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        parentSchema: schema8,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!formats0.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/format',
        keyword: 'format',
        params: { format: 'date-time' },
        schema: 'date-time',
        parentSchema: schema8,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema8.type,
      parentSchema: schema8,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateTimestamp.errors = vErrors;
  return errors === 0;
}

const schema9 = { type: 'string', enum: ['private', 'tenant', 'global'], $id: 'Visibility' };

function validateVisibility(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema9.type,
      parentSchema: schema9,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'private' || data === 'tenant' || data === 'global')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema9.enum },
      schema: schema9.enum,
      parentSchema: schema9,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateVisibility.errors = vErrors;
  return errors === 0;
}

const schema10 = {
  type: ['string', 'null'],
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  $id: 'NullableTimestamp',
};

function validateNullableTimestamp(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema10.type },
      schema: schema10.type,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' },
        schema: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
        parentSchema: schema10,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!formats0.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/format',
        keyword: 'format',
        params: { format: 'date-time' },
        schema: 'date-time',
        parentSchema: schema10,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validateNullableTimestamp.errors = vErrors;
  return errors === 0;
}

const schema11 = {
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

function validateNullableExecutionStatus(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema11.type },
      schema: schema11.type,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema11.enum },
      schema: schema11.enum,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateNullableExecutionStatus.errors = vErrors;
  return errors === 0;
}

const schema12 = {
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

function validateNullableStatusDisplay(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema12.type },
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema12.enum },
      schema: schema12.enum,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateNullableStatusDisplay.errors = vErrors;
  return errors === 0;
}

function validateExecution(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.created_at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_at' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visibility === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'visibility' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ended_at === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ended_at' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.error === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'error' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.is_system_workflow === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'is_system_workflow' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.parameters_p === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters_p' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.parameters === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.workflow_id === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflow_id' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.started_at === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'started_at' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.scheduled_for === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scheduled_for' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.is_dry_run === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'is_dry_run' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.resume === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'resume' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.total_operations === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'total_operations' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.finished_operations === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'finished_operations' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.allow_custom_parameters === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'allow_custom_parameters' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.blueprint_id === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'blueprint_id' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.deployment_display_name === undefined) {
      const err18 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_display_name' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.deployment_id === undefined) {
      const err19 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_id' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.status_display === undefined) {
      const err20 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status_display' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.tenant_name === undefined) {
      const err21 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tenant_name' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.created_by === undefined) {
      const err22 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_by' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.resource_availability === undefined) {
      const err23 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'resource_availability' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.private_resource === undefined) {
      const err24 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'private_resource' },
        schema: schema7.required,
        parentSchema: schema7,
        data,
      };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema7.properties, key0)) {
        const err25 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema7,
          data,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestamp(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateVisibility(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          const err26 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema7.properties.id,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema7.properties.id.type,
          parentSchema: schema7.properties.id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      if (
        !validateNullableTimestamp(data.ended_at, {
          instancePath: instancePath + '/ended_at',
          parentData: data,
          parentDataProperty: 'ended_at',
          rootData,
        })
      ) {
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
        const err28 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: schema7.properties.error.type },
          schema: schema7.properties.error.type,
          parentSchema: schema7.properties.error,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (typeof data5 !== 'boolean') {
        const err29 = {
          instancePath: instancePath + '/is_system_workflow',
          schemaPath: '#/properties/is_system_workflow/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema7.properties.is_system_workflow.type,
          parentSchema: schema7.properties.is_system_workflow,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        const err30 = {
          instancePath: instancePath + '/parameters_p',
          schemaPath: '#/properties/parameters_p/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema7.properties.parameters_p.type,
          parentSchema: schema7.properties.parameters_p,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        const err31 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: schema7.properties.parameters.type },
          schema: schema7.properties.parameters.type,
          parentSchema: schema7.properties.parameters,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validateNullableExecutionStatus(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
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
        const err32 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema7.properties.workflow_id.type,
          parentSchema: schema7.properties.workflow_id,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      if (
        !validateNullableTimestamp(data.started_at, {
          instancePath: instancePath + '/started_at',
          parentData: data,
          parentDataProperty: 'started_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (
        !validateNullableTimestamp(data.scheduled_for, {
          instancePath: instancePath + '/scheduled_for',
          parentData: data,
          parentDataProperty: 'scheduled_for',
          rootData,
        })
      ) {
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
        const err33 = {
          instancePath: instancePath + '/is_dry_run',
          schemaPath: '#/properties/is_dry_run/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema7.properties.is_dry_run.type,
          parentSchema: schema7.properties.is_dry_run,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (typeof data13 !== 'boolean') {
        const err34 = {
          instancePath: instancePath + '/resume',
          schemaPath: '#/properties/resume/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema7.properties.resume.type,
          parentSchema: schema7.properties.resume,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err35 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema7.properties.total_operations.type,
          parentSchema: schema7.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err36 = {
            instancePath: instancePath + '/total_operations',
            schemaPath: '#/properties/total_operations/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema7.properties.total_operations,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err37 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema7.properties.finished_operations.type,
          parentSchema: schema7.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data15 == 'number' && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err38 = {
            instancePath: instancePath + '/finished_operations',
            schemaPath: '#/properties/finished_operations/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema7.properties.finished_operations,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        const err39 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema7.properties.allow_custom_parameters.type,
          parentSchema: schema7.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (typeof data17 !== 'string' && data17 !== null) {
        const err40 = {
          instancePath: instancePath + '/blueprint_id',
          schemaPath: '#/properties/blueprint_id/type',
          keyword: 'type',
          params: { type: schema7.properties.blueprint_id.type },
          schema: schema7.properties.blueprint_id.type,
          parentSchema: schema7.properties.blueprint_id,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data17 === 'string') {
        if (func3(data17) < 1) {
          const err41 = {
            instancePath: instancePath + '/blueprint_id',
            schemaPath: '#/properties/blueprint_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema7.properties.blueprint_id,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (typeof data18 !== 'string' && data18 !== null) {
        const err42 = {
          instancePath: instancePath + '/deployment_display_name',
          schemaPath: '#/properties/deployment_display_name/type',
          keyword: 'type',
          params: { type: schema7.properties.deployment_display_name.type },
          schema: schema7.properties.deployment_display_name.type,
          parentSchema: schema7.properties.deployment_display_name,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (typeof data19 !== 'string' && data19 !== null) {
        const err43 = {
          instancePath: instancePath + '/deployment_id',
          schemaPath: '#/properties/deployment_id/type',
          keyword: 'type',
          params: { type: schema7.properties.deployment_id.type },
          schema: schema7.properties.deployment_id.type,
          parentSchema: schema7.properties.deployment_id,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data19 === 'string') {
        if (func3(data19) < 1) {
          const err44 = {
            instancePath: instancePath + '/deployment_id',
            schemaPath: '#/properties/deployment_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema7.properties.deployment_id,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateNullableStatusDisplay(data.status_display, {
          instancePath: instancePath + '/status_display',
          parentData: data,
          parentDataProperty: 'status_display',
          rootData,
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
          const err45 = {
            instancePath: instancePath + '/tenant_name',
            schemaPath: '#/properties/tenant_name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema7.properties.tenant_name,
            data: data21,
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema7.properties.tenant_name.type,
          parentSchema: schema7.properties.tenant_name,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (typeof data22 === 'string') {
        if (func3(data22) < 1) {
          const err47 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema7.properties.created_by,
            data: data22,
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema7.properties.created_by.type,
          parentSchema: schema7.properties.created_by,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        const err49 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema7.properties.private_resource.type,
          parentSchema: schema7.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema7.type,
      parentSchema: schema7,
      data,
    };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validateExecution.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { type: 'string', enum: ['cancel', 'force-cancel', 'kill', 'resume', 'force-resume', 'requeue'] },
  },
  $id: 'ExecutionActionRequest',
};

function validateExecutionActionRequest(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.action === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'action' },
        schema: schema13.required,
        parentSchema: schema13,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'action')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema13,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data0 = data.action;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/action',
          schemaPath: '#/properties/action/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema13.properties.action.type,
          parentSchema: schema13.properties.action,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
        const err3 = {
          instancePath: instancePath + '/action',
          schemaPath: '#/properties/action/enum',
          keyword: 'enum',
          params: { allowedValues: schema13.properties.action.enum },
          schema: schema13.properties.action.enum,
          parentSchema: schema13.properties.action,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema13.type,
      parentSchema: schema13,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionActionRequest.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  oneOf: [{ $ref: 'Execution' }, { $ref: 'ScheduledExecutionStub' }],
  $id: 'ExecutionCreated',
};
const schema15 = {
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

function validateScheduledExecutionStub(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.created_at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_at' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visibility === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'visibility' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ended_at === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ended_at' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.error === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'error' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.is_system_workflow === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'is_system_workflow' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.parameters_p === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters_p' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.parameters === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.workflow_id === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflow_id' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.started_at === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'started_at' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.scheduled_for === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scheduled_for' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.is_dry_run === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'is_dry_run' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.resume === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'resume' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.total_operations === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'total_operations' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.finished_operations === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'finished_operations' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.allow_custom_parameters === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'allow_custom_parameters' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.blueprint_id === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'blueprint_id' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.deployment_display_name === undefined) {
      const err18 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_display_name' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.deployment_id === undefined) {
      const err19 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_id' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.status_display === undefined) {
      const err20 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status_display' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.tenant_name === undefined) {
      const err21 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tenant_name' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.created_by === undefined) {
      const err22 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_by' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.resource_availability === undefined) {
      const err23 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'resource_availability' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.private_resource === undefined) {
      const err24 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'private_resource' },
        schema: schema15.required,
        parentSchema: schema15,
        data,
      };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err25 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema15,
          data,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data0 = data.created_at;
      if (data0 !== null) {
        const err26 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.created_at.type,
          parentSchema: schema15.properties.created_at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      let data1 = data.visibility;
      if (data1 !== null) {
        const err27 = {
          instancePath: instancePath + '/visibility',
          schemaPath: '#/properties/visibility/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.visibility.type,
          parentSchema: schema15.properties.visibility,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (data2 !== null) {
        const err28 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.id.type,
          parentSchema: schema15.properties.id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      let data3 = data.ended_at;
      if (data3 !== null) {
        const err29 = {
          instancePath: instancePath + '/ended_at',
          schemaPath: '#/properties/ended_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.ended_at.type,
          parentSchema: schema15.properties.ended_at,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (data4 !== null) {
        const err30 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.error.type,
          parentSchema: schema15.properties.error,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (data5 !== null) {
        const err31 = {
          instancePath: instancePath + '/is_system_workflow',
          schemaPath: '#/properties/is_system_workflow/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.is_system_workflow.type,
          parentSchema: schema15.properties.is_system_workflow,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        const err32 = {
          instancePath: instancePath + '/parameters_p',
          schemaPath: '#/properties/parameters_p/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.parameters_p.type,
          parentSchema: schema15.properties.parameters_p,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (data7 !== null) {
        const err33 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.parameters.type,
          parentSchema: schema15.properties.parameters,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data8 = data.status;
      if (typeof data8 !== 'string') {
        const err34 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema15.properties.status.type,
          parentSchema: schema15.properties.status,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if ('scheduled' !== data8) {
        const err35 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/const',
          keyword: 'const',
          params: { allowedValue: 'scheduled' },
          schema: 'scheduled',
          parentSchema: schema15.properties.status,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (data9 !== null) {
        const err36 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.workflow_id.type,
          parentSchema: schema15.properties.workflow_id,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      let data10 = data.started_at;
      if (data10 !== null) {
        const err37 = {
          instancePath: instancePath + '/started_at',
          schemaPath: '#/properties/started_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.started_at.type,
          parentSchema: schema15.properties.started_at,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.scheduled_for !== undefined) {
      let data11 = data.scheduled_for;
      if (data11 !== null) {
        const err38 = {
          instancePath: instancePath + '/scheduled_for',
          schemaPath: '#/properties/scheduled_for/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.scheduled_for.type,
          parentSchema: schema15.properties.scheduled_for,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (data12 !== null) {
        const err39 = {
          instancePath: instancePath + '/is_dry_run',
          schemaPath: '#/properties/is_dry_run/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.is_dry_run.type,
          parentSchema: schema15.properties.is_dry_run,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (data13 !== null) {
        const err40 = {
          instancePath: instancePath + '/resume',
          schemaPath: '#/properties/resume/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.resume.type,
          parentSchema: schema15.properties.resume,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err41 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema15.properties.total_operations.type,
          parentSchema: schema15.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (0 !== data14) {
        const err42 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/const',
          keyword: 'const',
          params: { allowedValue: 0 },
          schema: 0,
          parentSchema: schema15.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err43 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema15.properties.finished_operations.type,
          parentSchema: schema15.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (0 !== data15) {
        const err44 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/const',
          keyword: 'const',
          params: { allowedValue: 0 },
          schema: 0,
          parentSchema: schema15.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        const err45 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema15.properties.allow_custom_parameters.type,
          parentSchema: schema15.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (false !== data16) {
        const err46 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/const',
          keyword: 'const',
          params: { allowedValue: false },
          schema: false,
          parentSchema: schema15.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (data17 !== null) {
        const err47 = {
          instancePath: instancePath + '/blueprint_id',
          schemaPath: '#/properties/blueprint_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.blueprint_id.type,
          parentSchema: schema15.properties.blueprint_id,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (data18 !== null) {
        const err48 = {
          instancePath: instancePath + '/deployment_display_name',
          schemaPath: '#/properties/deployment_display_name/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.deployment_display_name.type,
          parentSchema: schema15.properties.deployment_display_name,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (data19 !== null) {
        const err49 = {
          instancePath: instancePath + '/deployment_id',
          schemaPath: '#/properties/deployment_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.deployment_id.type,
          parentSchema: schema15.properties.deployment_id,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.status_display !== undefined) {
      let data20 = data.status_display;
      if (typeof data20 !== 'string') {
        const err50 = {
          instancePath: instancePath + '/status_display',
          schemaPath: '#/properties/status_display/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema15.properties.status_display.type,
          parentSchema: schema15.properties.status_display,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if ('scheduled' !== data20) {
        const err51 = {
          instancePath: instancePath + '/status_display',
          schemaPath: '#/properties/status_display/const',
          keyword: 'const',
          params: { allowedValue: 'scheduled' },
          schema: 'scheduled',
          parentSchema: schema15.properties.status_display,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (data21 !== null) {
        const err52 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.tenant_name.type,
          parentSchema: schema15.properties.tenant_name,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (data22 !== null) {
        const err53 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.created_by.type,
          parentSchema: schema15.properties.created_by,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      let data23 = data.resource_availability;
      if (data23 !== null) {
        const err54 = {
          instancePath: instancePath + '/resource_availability',
          schemaPath: '#/properties/resource_availability/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema15.properties.resource_availability.type,
          parentSchema: schema15.properties.resource_availability,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        const err55 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema15.properties.private_resource.type,
          parentSchema: schema15.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (false !== data24) {
        const err56 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/const',
          keyword: 'const',
          params: { allowedValue: false },
          schema: false,
          parentSchema: schema15.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
  } else {
    const err57 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema15.type,
      parentSchema: schema15,
      data,
    };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validateScheduledExecutionStub.errors = vErrors;
  return errors === 0;
}

function validateExecutionCreated(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateExecution(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validateExecution.errors : vErrors.concat(validateExecution.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateScheduledExecutionStub(data, { instancePath, parentData, parentDataProperty, rootData })) {
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
    const err0 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      schema: schema14.oneOf,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

const schema16 = {
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
const pattern2 = new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?|T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,6}Z)?$',
  'u',
);

function validateExecutionDeletion(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (
      (data.keep_last === undefined && (missing0 = 'keep_last')) ||
      (data.to_datetime === undefined && (missing0 = 'to_datetime'))
    ) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.keep_last !== undefined) {
        let data0 = data.keep_last;
        const _errs3 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.to_datetime !== undefined) {
          const _errs5 = errors;
          if (typeof data.to_datetime !== 'string') {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/not',
      keyword: 'not',
      params: {},
      schema: schema16.not,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema16,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.keep_last !== undefined) {
      let data2 = data.keep_last;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/keep_last',
          schemaPath: '#/properties/keep_last/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema16.properties.keep_last.type,
          parentSchema: schema16.properties.keep_last,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/keep_last',
            schemaPath: '#/properties/keep_last/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema16.properties.keep_last,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.to_datetime !== undefined) {
      let data3 = data.to_datetime;
      if (typeof data3 === 'string') {
        if (!pattern2.test(data3)) {
          const err7 = {
            instancePath: instancePath + '/to_datetime',
            schemaPath: '#/properties/to_datetime/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?|T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,6}Z)?$',
            },
            schema:
              '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?|T\\d{2}:\\d{2}:\\d{2}\\.\\d{1,6}Z)?$',
            parentSchema: schema16.properties.to_datetime,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/to_datetime',
          schemaPath: '#/properties/to_datetime/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema16.properties.to_datetime.type,
          parentSchema: schema16.properties.to_datetime,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema16.type,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validateExecutionDeletion.errors = vErrors;
  return errors === 0;
}

const schema17 = {
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

function validateExecutionField(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema17.type,
      parentSchema: schema17,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema17.enum },
      schema: schema17.enum,
      parentSchema: schema17,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateExecutionField.errors = vErrors;
  return errors === 0;
}

const schema18 = {
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
const schema19 = {
  type: ['string', 'null'],
  enum: ['pending', 'queued', 'started', 'failed', 'terminated', null],
  $id: 'ExecutionGroupStatus',
};

function validateExecutionGroupStatus(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema19.type },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema19.enum },
      schema: schema19.enum,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateExecutionGroupStatus.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroup(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.created_at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_at' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.visibility === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'visibility' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.workflow_id === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflow_id' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.concurrency === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'concurrency' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.deployment_group_id === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_group_id' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.tenant_name === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tenant_name' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.created_by === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'created_by' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.resource_availability === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'resource_availability' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.private_resource === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'private_resource' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.execution_ids === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'execution_ids' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema18.required,
        parentSchema: schema18,
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema18.properties, key0)) {
        const err12 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema18,
          data,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestamp(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          const err13 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema18.properties.id,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema18.properties.id.type,
          parentSchema: schema18.properties.id,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateVisibility(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 !== 'string') {
        const err15 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema18.properties.workflow_id.type,
          parentSchema: schema18.properties.workflow_id,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data4 = data.concurrency;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err16 = {
          instancePath: instancePath + '/concurrency',
          schemaPath: '#/properties/concurrency/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema18.properties.concurrency.type,
          parentSchema: schema18.properties.concurrency,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err17 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
            schema: 2147483647,
            parentSchema: schema18.properties.concurrency,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err18 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema18.properties.concurrency,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data5 = data.deployment_group_id;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err19 = {
          instancePath: instancePath + '/deployment_group_id',
          schemaPath: '#/properties/deployment_group_id/type',
          keyword: 'type',
          params: { type: schema18.properties.deployment_group_id.type },
          schema: schema18.properties.deployment_group_id.type,
          parentSchema: schema18.properties.deployment_group_id,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (func3(data5) < 1) {
          const err20 = {
            instancePath: instancePath + '/deployment_group_id',
            schemaPath: '#/properties/deployment_group_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema18.properties.deployment_group_id,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.tenant_name !== undefined) {
      let data6 = data.tenant_name;
      if (typeof data6 === 'string') {
        if (func3(data6) < 1) {
          const err21 = {
            instancePath: instancePath + '/tenant_name',
            schemaPath: '#/properties/tenant_name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema18.properties.tenant_name,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema18.properties.tenant_name.type,
          parentSchema: schema18.properties.tenant_name,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data7 = data.created_by;
      if (typeof data7 === 'string') {
        if (func3(data7) < 1) {
          const err23 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema18.properties.created_by,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema18.properties.created_by.type,
          parentSchema: schema18.properties.created_by,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data9 = data.private_resource;
      if (typeof data9 !== 'boolean') {
        const err25 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema18.properties.private_resource.type,
          parentSchema: schema18.properties.private_resource,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.execution_ids !== undefined) {
      let data10 = data.execution_ids;
      if (!Array.isArray(data10) && data10 !== null) {
        const err26 = {
          instancePath: instancePath + '/execution_ids',
          schemaPath: '#/properties/execution_ids/type',
          keyword: 'type',
          params: { type: schema18.properties.execution_ids.type },
          schema: schema18.properties.execution_ids.type,
          parentSchema: schema18.properties.execution_ids,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              const err27 = {
                instancePath: instancePath + '/execution_ids/' + i0,
                schemaPath: '#/properties/execution_ids/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema18.properties.execution_ids.items,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/execution_ids/' + i0,
              schemaPath: '#/properties/execution_ids/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema18.properties.execution_ids.items.type,
              parentSchema: schema18.properties.execution_ids.items,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
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
              const err29 = {
                instancePath: instancePath + '/execution_ids',
                schemaPath: '#/properties/execution_ids/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
                schema: true,
                parentSchema: schema18.properties.execution_ids,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.status !== undefined) {
      if (
        !validateExecutionGroupStatus(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupStatus.errors
            : vErrors.concat(validateExecutionGroupStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err30 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema18.type,
      parentSchema: schema18,
      data,
    };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validateExecutionGroup.errors = vErrors;
  return errors === 0;
}

const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['action'],
  properties: {
    action: { type: 'string', enum: ['cancel', 'force-cancel', 'kill', 'resume', 'force-resume'] },
  },
  $id: 'ExecutionGroupActionRequest',
};

function validateExecutionGroupActionRequest(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.action === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'action' },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'action')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema20,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data0 = data.action;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/action',
          schemaPath: '#/properties/action/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema20.properties.action.type,
          parentSchema: schema20.properties.action,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
        const err3 = {
          instancePath: instancePath + '/action',
          schemaPath: '#/properties/action/enum',
          keyword: 'enum',
          params: { allowedValues: schema20.properties.action.enum },
          schema: schema20.properties.action.enum,
          parentSchema: schema20.properties.action,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionGroupActionRequest.errors = vErrors;
  return errors === 0;
}

const schema21 = {
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

function validateExecutionGroupField(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema21.enum },
      schema: schema21.enum,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateExecutionGroupField.errors = vErrors;
  return errors === 0;
}

const schema22 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionGroup' } },
  },
  $id: 'ExecutionGroupPage',
};
const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['pagination', 'filtered'],
  properties: { pagination: { $ref: 'Pagination' }, filtered: { type: 'null' } },
  $id: 'PageMetadata',
};
const schema24 = {
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

function validatePagination(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.total === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'total' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.size === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'size' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offset === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'offset' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'total' || key0 === 'size' || key0 === 'offset')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema24,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.total !== undefined) {
      let data0 = data.total;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/total',
          schemaPath: '#/properties/total/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema24.properties.total.type,
          parentSchema: schema24.properties.total,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/total',
            schemaPath: '#/properties/total/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.total,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.size !== undefined) {
      let data1 = data.size;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema24.properties.size.type,
          parentSchema: schema24.properties.size,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.size,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.offset !== undefined) {
      let data2 = data.offset;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/offset',
          schemaPath: '#/properties/offset/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema24.properties.offset.type,
          parentSchema: schema24.properties.offset,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.offset,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validatePagination.errors = vErrors;
  return errors === 0;
}

function validatePageMetadata(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.pagination === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pagination' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.filtered === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'filtered' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'pagination' || key0 === 'filtered')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema23,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.pagination !== undefined) {
      if (
        !validatePagination(data.pagination, {
          instancePath: instancePath + '/pagination',
          parentData: data,
          parentDataProperty: 'pagination',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validatePagination.errors : vErrors.concat(validatePagination.errors);
        errors = vErrors.length;
      }
    }
    if (data.filtered !== undefined) {
      let data1 = data.filtered;
      if (data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/filtered',
          schemaPath: '#/properties/filtered/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema23.properties.filtered.type,
          parentSchema: schema23.properties.filtered,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validatePageMetadata.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroupPage(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema22,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (
        !validatePageMetadata(data.metadata, {
          instancePath: instancePath + '/metadata',
          parentData: data,
          parentDataProperty: 'metadata',
          rootData,
        })
      ) {
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
          if (
            !validateExecutionGroup(data1[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? validateExecutionGroup.errors
                : vErrors.concat(validateExecutionGroup.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema22.properties.items.type,
          parentSchema: schema22.properties.items,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionGroupPage.errors = vErrors;
  return errors === 0;
}

const schema25 = {
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
const pattern3 = new RegExp('^[^/]+$', 'u');
const schema26 = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$',
  $id: 'TimestampInput',
};
const pattern4 = new RegExp(
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$',
  'u',
);

function validateTimestampInput(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string' && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema26.type },
      schema: schema26.type,
      parentSchema: schema26,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$' },
        schema: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?(Z|[+-]\\d{2}:\\d{2})$',
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validateTimestampInput.errors = vErrors;
  return errors === 0;
}

function validateExecutionGroupRequest(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.deployment_group_id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_group_id' },
        schema: schema25.required,
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workflow_id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflow_id' },
        schema: schema25.required,
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema25.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema25,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data0 = data.deployment_group_id;
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/deployment_group_id',
            schemaPath: '#/properties/deployment_group_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema25.properties.deployment_group_id,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/deployment_group_id',
          schemaPath: '#/properties/deployment_group_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema25.properties.deployment_group_id.type,
          parentSchema: schema25.properties.deployment_group_id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data1 = data.workflow_id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          const err5 = {
            instancePath: instancePath + '/workflow_id',
            schemaPath: '#/properties/workflow_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema25.properties.workflow_id,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema25.properties.workflow_id.type,
          parentSchema: schema25.properties.workflow_id,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.default_parameters !== undefined) {
      let data2 = data.default_parameters;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err7 = {
          instancePath: instancePath + '/default_parameters',
          schemaPath: '#/properties/default_parameters/type',
          keyword: 'type',
          params: { type: schema25.properties.default_parameters.type },
          schema: schema25.properties.default_parameters.type,
          parentSchema: schema25.properties.default_parameters,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data3 = data.parameters;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3)) && data3 !== null) {
        const err8 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: schema25.properties.parameters.type },
          schema: schema25.properties.parameters.type,
          parentSchema: schema25.properties.parameters,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
          } else {
            const err9 = {
              instancePath: instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/parameters/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema25.properties.parameters.additionalProperties.type,
              parentSchema: schema25.properties.parameters.additionalProperties,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      }
    }
    if (data.concurrency !== undefined) {
      let data5 = data.concurrency;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err10 = {
          instancePath: instancePath + '/concurrency',
          schemaPath: '#/properties/concurrency/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema25.properties.concurrency.type,
          parentSchema: schema25.properties.concurrency,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err11 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
            schema: 2147483647,
            parentSchema: schema25.properties.concurrency,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err12 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema25.properties.concurrency,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.force !== undefined) {
      let data6 = data.force;
      if (typeof data6 !== 'boolean' && data6 !== null) {
        const err13 = {
          instancePath: instancePath + '/force',
          schemaPath: '#/properties/force/type',
          keyword: 'type',
          params: { type: schema25.properties.force.type },
          schema: schema25.properties.force.type,
          parentSchema: schema25.properties.force,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data7 = data.id;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err14 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: schema25.properties.id.type },
          schema: schema25.properties.id.type,
          parentSchema: schema25.properties.id,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern3.test(data7)) {
          const err15 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^/]+$' },
            schema: '^[^/]+$',
            parentSchema: schema25.properties.id,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.created_by !== undefined) {
      let data8 = data.created_by;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err16 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: schema25.properties.created_by.type },
          schema: schema25.properties.created_by.type,
          parentSchema: schema25.properties.created_by,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data8 === 'string') {
        if (func3(data8) < 1) {
          const err17 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema25.properties.created_by,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestampInput(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.associated_executions !== undefined) {
      let data10 = data.associated_executions;
      if (!Array.isArray(data10) && data10 !== null) {
        const err18 = {
          instancePath: instancePath + '/associated_executions',
          schemaPath: '#/properties/associated_executions/type',
          keyword: 'type',
          params: { type: schema25.properties.associated_executions.type },
          schema: schema25.properties.associated_executions.type,
          parentSchema: schema25.properties.associated_executions,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              const err19 = {
                instancePath: instancePath + '/associated_executions/' + i0,
                schemaPath: '#/properties/associated_executions/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema25.properties.associated_executions.items,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/associated_executions/' + i0,
              schemaPath: '#/properties/associated_executions/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema25.properties.associated_executions.items.type,
              parentSchema: schema25.properties.associated_executions.items,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validateExecutionGroupRequest.errors = vErrors;
  return errors === 0;
}

const schema27 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    concurrency: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 },
    success_group_id: { type: ['string', 'null'], minLength: 1 },
    failure_group_id: { type: ['string', 'null'], minLength: 1 },
  },
  $id: 'ExecutionGroupUpdate',
};

function validateExecutionGroupUpdate(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'concurrency' || key0 === 'success_group_id' || key0 === 'failure_group_id')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema27,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data0 = data.concurrency;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/concurrency',
          schemaPath: '#/properties/concurrency/type',
          keyword: 'type',
          params: { type: schema27.properties.concurrency.type },
          schema: schema27.properties.concurrency.type,
          parentSchema: schema27.properties.concurrency,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
            schema: 2147483647,
            parentSchema: schema27.properties.concurrency,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema27.properties.concurrency,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.success_group_id !== undefined) {
      let data1 = data.success_group_id;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err4 = {
          instancePath: instancePath + '/success_group_id',
          schemaPath: '#/properties/success_group_id/type',
          keyword: 'type',
          params: { type: schema27.properties.success_group_id.type },
          schema: schema27.properties.success_group_id.type,
          parentSchema: schema27.properties.success_group_id,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          const err5 = {
            instancePath: instancePath + '/success_group_id',
            schemaPath: '#/properties/success_group_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema27.properties.success_group_id,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.failure_group_id !== undefined) {
      let data2 = data.failure_group_id;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/failure_group_id',
          schemaPath: '#/properties/failure_group_id/type',
          keyword: 'type',
          params: { type: schema27.properties.failure_group_id.type },
          schema: schema27.properties.failure_group_id.type,
          parentSchema: schema27.properties.failure_group_id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          const err7 = {
            instancePath: instancePath + '/failure_group_id',
            schemaPath: '#/properties/failure_group_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema27.properties.failure_group_id,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validateExecutionGroupUpdate.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: { metadata: { $ref: 'PageMetadata' }, items: { type: 'array', items: { $ref: 'Execution' } } },
  $id: 'ExecutionPage',
};

function validateExecutionPage(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema28,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (
        !validatePageMetadata(data.metadata, {
          instancePath: instancePath + '/metadata',
          parentData: data,
          parentDataProperty: 'metadata',
          rootData,
        })
      ) {
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
          if (
            !validateExecution(data1[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validateExecution.errors : vErrors.concat(validateExecution.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema28.properties.items.type,
          parentSchema: schema28.properties.items,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionPage.errors = vErrors;
  return errors === 0;
}

const schema29 = {
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
    allow_custom_parameters: { $ref: 'Flag' },
    force: { $ref: 'Flag' },
    dry_run: { $ref: 'Flag' },
    queue: { $ref: 'Flag' },
    scheduled_time: {
      type: ['string', 'null'],
      pattern:
        '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{4})$',
    },
    wait_after_fail: { type: ['number', 'null'], minimum: 0 },
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
const schema30 = {
  type: ['boolean', 'string'],
  enum: [true, false, 'true', 'false', 'True', 'False', 'TRUE', 'FALSE'],
  $id: 'Flag',
};

function validateFlag(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean' && typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: schema30.type },
      schema: schema30.type,
      parentSchema: schema30,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === true ||
      data === false ||
      data === 'true' ||
      data === 'false' ||
      data === 'True' ||
      data === 'False' ||
      data === 'TRUE' ||
      data === 'FALSE'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema30.enum },
      schema: schema30.enum,
      parentSchema: schema30,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateFlag.errors = vErrors;
  return errors === 0;
}

const pattern5 = new RegExp(
  '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{4})$',
  'u',
);

function validateExecutionRequest(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0;
    if (
      (data.force_status === undefined && (missing0 = 'force_status')) ||
      (data.scheduled_time === undefined && (missing0 = 'scheduled_time'))
    ) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.force_status !== undefined) {
        const _errs3 = errors;
        if (typeof data.force_status !== 'string') {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var valid1 = _errs3 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.scheduled_time !== undefined) {
          const _errs5 = errors;
          if (typeof data.scheduled_time !== 'string') {
            const err2 = {};
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
      }
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/not',
      keyword: 'not',
      params: {},
      schema: schema29.not,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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
    if (data.deployment_id === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deployment_id' },
        schema: schema29.required,
        parentSchema: schema29,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.workflow_id === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'workflow_id' },
        schema: schema29.required,
        parentSchema: schema29,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema29.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema29,
          data,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data2 = data.deployment_id;
      if (typeof data2 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/deployment_id',
          schemaPath: '#/properties/deployment_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema29.properties.deployment_id.type,
          parentSchema: schema29.properties.deployment_id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 === 'string') {
        if (func3(data3) < 1) {
          const err8 = {
            instancePath: instancePath + '/workflow_id',
            schemaPath: '#/properties/workflow_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema29.properties.workflow_id,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema29.properties.workflow_id.type,
          parentSchema: schema29.properties.workflow_id,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data4 = data.parameters;
      if (!(data4 && typeof data4 == 'object' && !Array.isArray(data4)) && data4 !== null) {
        const err10 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: schema29.properties.parameters.type },
          schema: schema29.properties.parameters.type,
          parentSchema: schema29.properties.parameters,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      if (
        !validateFlag(data.allow_custom_parameters, {
          instancePath: instancePath + '/allow_custom_parameters',
          parentData: data,
          parentDataProperty: 'allow_custom_parameters',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data.force !== undefined) {
      if (
        !validateFlag(data.force, {
          instancePath: instancePath + '/force',
          parentData: data,
          parentDataProperty: 'force',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data.dry_run !== undefined) {
      if (
        !validateFlag(data.dry_run, {
          instancePath: instancePath + '/dry_run',
          parentData: data,
          parentDataProperty: 'dry_run',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data.queue !== undefined) {
      if (
        !validateFlag(data.queue, {
          instancePath: instancePath + '/queue',
          parentData: data,
          parentDataProperty: 'queue',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_time !== undefined) {
      let data9 = data.scheduled_time;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err11 = {
          instancePath: instancePath + '/scheduled_time',
          schemaPath: '#/properties/scheduled_time/type',
          keyword: 'type',
          params: { type: schema29.properties.scheduled_time.type },
          schema: schema29.properties.scheduled_time.type,
          parentSchema: schema29.properties.scheduled_time,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data9 === 'string') {
        if (!pattern5.test(data9)) {
          const err12 = {
            instancePath: instancePath + '/scheduled_time',
            schemaPath: '#/properties/scheduled_time/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{4})$',
            },
            schema:
              '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})|\\d{12}[+-]\\d{4})$',
            parentSchema: schema29.properties.scheduled_time,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.wait_after_fail !== undefined) {
      let data10 = data.wait_after_fail;
      if (!(typeof data10 == 'number' && isFinite(data10)) && data10 !== null) {
        const err13 = {
          instancePath: instancePath + '/wait_after_fail',
          schemaPath: '#/properties/wait_after_fail/type',
          keyword: 'type',
          params: { type: schema29.properties.wait_after_fail.type },
          schema: schema29.properties.wait_after_fail.type,
          parentSchema: schema29.properties.wait_after_fail,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err14 = {
            instancePath: instancePath + '/wait_after_fail',
            schemaPath: '#/properties/wait_after_fail/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema29.properties.wait_after_fail,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.force_status !== undefined) {
      let data11 = data.force_status;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err15 = {
          instancePath: instancePath + '/force_status',
          schemaPath: '#/properties/force_status/type',
          keyword: 'type',
          params: { type: schema29.properties.force_status.type },
          schema: schema29.properties.force_status.type,
          parentSchema: schema29.properties.force_status,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
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
        const err16 = {
          instancePath: instancePath + '/force_status',
          schemaPath: '#/properties/force_status/enum',
          keyword: 'enum',
          params: { allowedValues: schema29.properties.force_status.enum },
          schema: schema29.properties.force_status.enum,
          parentSchema: schema29.properties.force_status,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data12 = data.created_by;
      if (typeof data12 !== 'string' && data12 !== null) {
        const err17 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: schema29.properties.created_by.type },
          schema: schema29.properties.created_by.type,
          parentSchema: schema29.properties.created_by,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data12 === 'string') {
        if (func3(data12) < 1) {
          const err18 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema29.properties.created_by,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestampInput(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.started_at !== undefined) {
      if (
        !validateTimestampInput(data.started_at, {
          instancePath: instancePath + '/started_at',
          parentData: data,
          parentDataProperty: 'started_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (
        !validateTimestampInput(data.ended_at, {
          instancePath: instancePath + '/ended_at',
          parentData: data,
          parentDataProperty: 'ended_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateTimestampInput.errors : vErrors.concat(validateTimestampInput.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data16 = data.id;
      if (typeof data16 !== 'string' && data16 !== null) {
        const err19 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: schema29.properties.id.type },
          schema: schema29.properties.id.type,
          parentSchema: schema29.properties.id,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data16 === 'string') {
        if (!pattern3.test(data16)) {
          const err20 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^/]+$' },
            schema: '^[^/]+$',
            parentSchema: schema29.properties.id,
            data: data16,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data17 = data.is_system_workflow;
      if (typeof data17 !== 'boolean' && data17 !== null) {
        const err21 = {
          instancePath: instancePath + '/is_system_workflow',
          schemaPath: '#/properties/is_system_workflow/type',
          keyword: 'type',
          params: { type: schema29.properties.is_system_workflow.type },
          schema: schema29.properties.is_system_workflow.type,
          parentSchema: schema29.properties.is_system_workflow,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data18 = data.error;
      if (typeof data18 !== 'string' && data18 !== null) {
        const err22 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: schema29.properties.error.type },
          schema: schema29.properties.error.type,
          parentSchema: schema29.properties.error,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
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

function validateExecutionStatus(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema31.enum },
      schema: schema31.enum,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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

function validateExecutionUpdate(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'status' || key0 === 'error')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema32,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validateExecutionStatus(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateExecutionStatus.errors : vErrors.concat(validateExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      let data1 = data.error;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: schema32.properties.error.type },
          schema: schema32.properties.error.type,
          parentSchema: schema32.properties.error,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
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
const pattern7 = new RegExp('^[a-z][a-z_]*$', 'u');

function validateManagerError(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.error_code === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'error_code' },
        schema: schema33.required,
        parentSchema: schema33,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
        schema: schema33.required,
        parentSchema: schema33,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'error_code' || key0 === 'message' || key0 === 'server_traceback')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema33,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error_code !== undefined) {
      let data0 = data.error_code;
      if (typeof data0 === 'string') {
        if (!pattern7.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/error_code',
            schemaPath: '#/properties/error_code/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z][a-z_]*$' },
            schema: '^[a-z][a-z_]*$',
            parentSchema: schema33.properties.error_code,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/error_code',
          schemaPath: '#/properties/error_code/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema33.properties.error_code.type,
          parentSchema: schema33.properties.error_code,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      let data1 = data.message;
      if (typeof data1 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema33.properties.message.type,
          parentSchema: schema33.properties.message,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.server_traceback !== undefined) {
      let data2 = data.server_traceback;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/server_traceback',
          schemaPath: '#/properties/server_traceback/type',
          keyword: 'type',
          params: { type: schema33.properties.server_traceback.type },
          schema: schema33.properties.server_traceback.type,
          parentSchema: schema33.properties.server_traceback,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validateManagerError.errors = vErrors;
  return errors === 0;
}

const schema34 = {
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

function validateStatusDisplay(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema34.enum },
      schema: schema34.enum,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateStatusDisplay.errors = vErrors;
  return errors === 0;
}

const schema35 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterIdParameter' };

function validateFilterIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema35.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema35.items.type,
          parentSchema: schema35.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterIdParameter.errors = vErrors;
  return errors === 0;
}

const schema36 = { type: 'array', items: { $ref: 'ExecutionStatus' }, $id: 'FilterStatusParameter' };

function validateFilterStatusParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateExecutionStatus(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateExecutionStatus.errors : vErrors.concat(validateExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema36.type,
      parentSchema: schema36,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterStatusParameter.errors = vErrors;
  return errors === 0;
}

const schema37 = { type: 'array', items: { $ref: 'StatusDisplay' }, $id: 'FilterStatusDisplayParameter' };

function validateFilterStatusDisplayParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateStatusDisplay(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateStatusDisplay.errors : vErrors.concat(validateStatusDisplay.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema37.type,
      parentSchema: schema37,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterStatusDisplayParameter.errors = vErrors;
  return errors === 0;
}

const schema38 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterDeploymentIdParameter',
};

function validateFilterDeploymentIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema38.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema38.items.type,
          parentSchema: schema38.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterDeploymentIdParameter.errors = vErrors;
  return errors === 0;
}

const schema39 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterWorkflowIdParameter' };

function validateFilterWorkflowIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema39.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema39.items.type,
          parentSchema: schema39.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema39.type,
      parentSchema: schema39,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterWorkflowIdParameter.errors = vErrors;
  return errors === 0;
}

const schema40 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterCreatedAtParameter' };

function validateFilterCreatedAtParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema40.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema40.items.type,
          parentSchema: schema40.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterCreatedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema41 = { type: 'array', items: { $ref: 'Visibility' }, $id: 'FilterVisibilityParameter' };

function validateFilterVisibilityParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateVisibility(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterVisibilityParameter.errors = vErrors;
  return errors === 0;
}

const schema42 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterEndedAtParameter' };

function validateFilterEndedAtParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema42.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema42.items.type,
          parentSchema: schema42.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema42.type,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterEndedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema43 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterErrorParameter' };

function validateFilterErrorParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema43.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema43.items.type,
          parentSchema: schema43.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema43.type,
      parentSchema: schema43,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterErrorParameter.errors = vErrors;
  return errors === 0;
}

const schema44 = { type: 'array', items: { $ref: 'Flag' }, $id: 'FilterIsSystemWorkflowParameter' };

function validateFilterIsSystemWorkflowParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateFlag(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema44.type,
      parentSchema: schema44,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterIsSystemWorkflowParameter.errors = vErrors;
  return errors === 0;
}

const schema45 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterParametersPParameter',
};

function validateFilterParametersPParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema45.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema45.items.type,
          parentSchema: schema45.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema45.type,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterParametersPParameter.errors = vErrors;
  return errors === 0;
}

const schema46 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterParametersParameter' };

function validateFilterParametersParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema46.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema46.items.type,
          parentSchema: schema46.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema46.type,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterParametersParameter.errors = vErrors;
  return errors === 0;
}

const schema47 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterStartedAtParameter' };

function validateFilterStartedAtParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema47.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema47.items.type,
          parentSchema: schema47.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema47.type,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterStartedAtParameter.errors = vErrors;
  return errors === 0;
}

const schema48 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterScheduledForParameter',
};

function validateFilterScheduledForParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema48.items.type,
          parentSchema: schema48.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterScheduledForParameter.errors = vErrors;
  return errors === 0;
}

const schema49 = { type: 'array', items: { $ref: 'Flag' }, $id: 'FilterIsDryRunParameter' };

function validateFilterIsDryRunParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateFlag(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema49.type,
      parentSchema: schema49,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterIsDryRunParameter.errors = vErrors;
  return errors === 0;
}

const schema50 = { type: 'array', items: { $ref: 'Flag' }, $id: 'FilterResumeParameter' };

function validateFilterResumeParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateFlag(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema50.type,
      parentSchema: schema50,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterResumeParameter.errors = vErrors;
  return errors === 0;
}

const schema51 = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  $id: 'FilterTotalOperationsParameter',
};

function validateFilterTotalOperationsParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema51.items.type,
          parentSchema: schema51.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema51.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema51.type,
      parentSchema: schema51,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterTotalOperationsParameter.errors = vErrors;
  return errors === 0;
}

const schema52 = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  $id: 'FilterFinishedOperationsParameter',
};

function validateFilterFinishedOperationsParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema52.items.type,
          parentSchema: schema52.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema52.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema52.type,
      parentSchema: schema52,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterFinishedOperationsParameter.errors = vErrors;
  return errors === 0;
}

const schema53 = { type: 'array', items: { $ref: 'Flag' }, $id: 'FilterAllowCustomParametersParameter' };

function validateFilterAllowCustomParametersParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateFlag(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema53.type,
      parentSchema: schema53,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterAllowCustomParametersParameter.errors = vErrors;
  return errors === 0;
}

const schema54 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterBlueprintIdParameter',
};

function validateFilterBlueprintIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema54.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema54.items.type,
          parentSchema: schema54.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema54.type,
      parentSchema: schema54,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterBlueprintIdParameter.errors = vErrors;
  return errors === 0;
}

const schema55 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterExecutionGroupIdParameter',
};

function validateFilterExecutionGroupIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema55.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema55.items.type,
          parentSchema: schema55.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterExecutionGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema56 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterDeploymentDisplayNameParameter',
};

function validateFilterDeploymentDisplayNameParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema56.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema56.items.type,
          parentSchema: schema56.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema56.type,
      parentSchema: schema56,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterDeploymentDisplayNameParameter.errors = vErrors;
  return errors === 0;
}

const schema57 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterTenantNameParameter' };

function validateFilterTenantNameParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema57.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema57.items.type,
          parentSchema: schema57.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterTenantNameParameter.errors = vErrors;
  return errors === 0;
}

const schema58 = { type: 'array', items: { type: 'string', minLength: 1 }, $id: 'FilterCreatedByParameter' };

function validateFilterCreatedByParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema58.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema58.items.type,
          parentSchema: schema58.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterCreatedByParameter.errors = vErrors;
  return errors === 0;
}

const schema59 = { type: 'array', items: { $ref: 'Visibility' }, $id: 'FilterResourceAvailabilityParameter' };

function validateFilterResourceAvailabilityParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateVisibility(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema59.type,
      parentSchema: schema59,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterResourceAvailabilityParameter.errors = vErrors;
  return errors === 0;
}

const schema60 = { type: 'array', items: { $ref: 'Flag' }, $id: 'FilterPrivateResourceParameter' };

function validateFilterPrivateResourceParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateFlag(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema60.type,
      parentSchema: schema60,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateFilterPrivateResourceParameter.errors = vErrors;
  return errors === 0;
}

const schema61 = { type: 'array', items: { $ref: 'ExecutionField' }, $id: 'IncludeParameter' };

function validateIncludeParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateExecutionField(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateExecutionField.errors : vErrors.concat(validateExecutionField.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema61.type,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateIncludeParameter.errors = vErrors;
  return errors === 0;
}

const schema62 = {
  type: 'array',
  items: {
    type: 'string',
    pattern:
      '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
  },
  $id: 'SortParameter',
};
const pattern8 = new RegExp(
  '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
  'u',
);

function validateSortParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern8.test(data0)) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
            },
            schema:
              '^[+-]?(created_at|visibility|id|ended_at|error|is_system_workflow|parameters_p|parameters|status|workflow_id|started_at|scheduled_for|is_dry_run|resume|total_operations|finished_operations|allow_custom_parameters|blueprint_id|execution_group_id|deployment_display_name|deployment_id|status_display|tenant_name|created_by|resource_availability|private_resource)$',
            parentSchema: schema62.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema62.items.type,
          parentSchema: schema62.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema62.type,
      parentSchema: schema62,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateSortParameter.errors = vErrors;
  return errors === 0;
}

const schema63 = { type: 'integer', minimum: 0, $id: 'SizeParameter' };

function validateSizeParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      schema: schema63.type,
      parentSchema: schema63,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        schema: 0,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validateSizeParameter.errors = vErrors;
  return errors === 0;
}

const schema64 = { type: 'integer', minimum: 0, $id: 'OffsetParameter' };

function validateOffsetParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      schema: schema64.type,
      parentSchema: schema64,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        schema: 0,
        parentSchema: schema64,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validateOffsetParameter.errors = vErrors;
  return errors === 0;
}

const schema65 = { type: 'string', minLength: 1, $id: 'GroupIdParameter' };

function validateGroupIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema65,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema65.type,
      parentSchema: schema65,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema66 = {
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
    _size: { $ref: 'SizeParameter' },
    _offset: { $ref: 'OffsetParameter' },
    _get_all_results: { $ref: 'Flag' },
    _all_tenants: { $ref: 'Flag' },
    _include_system_workflows: { $ref: 'Flag' },
    _group_id: { $ref: 'GroupIdParameter' },
    _get_data: { $ref: 'Flag' },
  },
  $id: 'listExecutionsQuery',
};

function validateListExecutionsQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (
        !validateFilterIdParameter(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIdParameter.errors
            : vErrors.concat(validateFilterIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      if (
        !validateFilterStatusParameter(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'status_display',
          rootData,
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
          parentData: data,
          parentDataProperty: 'deployment_id',
          rootData,
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
        !validateFilterWorkflowIdParameter(data.workflow_id, {
          instancePath: instancePath + '/workflow_id',
          parentData: data,
          parentDataProperty: 'workflow_id',
          rootData,
        })
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
        !validateFilterCreatedAtParameter(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
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
        !validateFilterVisibilityParameter(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterVisibilityParameter.errors
            : vErrors.concat(validateFilterVisibilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (
        !validateFilterEndedAtParameter(data.ended_at, {
          instancePath: instancePath + '/ended_at',
          parentData: data,
          parentDataProperty: 'ended_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterEndedAtParameter.errors
            : vErrors.concat(validateFilterEndedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      if (
        !validateFilterErrorParameter(data.error, {
          instancePath: instancePath + '/error',
          parentData: data,
          parentDataProperty: 'error',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'is_system_workflow',
          rootData,
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
          parentData: data,
          parentDataProperty: 'parameters_p',
          rootData,
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
        !validateFilterParametersParameter(data.parameters, {
          instancePath: instancePath + '/parameters',
          parentData: data,
          parentDataProperty: 'parameters',
          rootData,
        })
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
        !validateFilterStartedAtParameter(data.started_at, {
          instancePath: instancePath + '/started_at',
          parentData: data,
          parentDataProperty: 'started_at',
          rootData,
        })
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
          parentData: data,
          parentDataProperty: 'scheduled_for',
          rootData,
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
      if (
        !validateFilterIsDryRunParameter(data.is_dry_run, {
          instancePath: instancePath + '/is_dry_run',
          parentData: data,
          parentDataProperty: 'is_dry_run',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIsDryRunParameter.errors
            : vErrors.concat(validateFilterIsDryRunParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resume !== undefined) {
      if (
        !validateFilterResumeParameter(data.resume, {
          instancePath: instancePath + '/resume',
          parentData: data,
          parentDataProperty: 'resume',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'total_operations',
          rootData,
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
          parentData: data,
          parentDataProperty: 'finished_operations',
          rootData,
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
          parentData: data,
          parentDataProperty: 'allow_custom_parameters',
          rootData,
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
          parentData: data,
          parentDataProperty: 'blueprint_id',
          rootData,
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
          parentData: data,
          parentDataProperty: 'execution_group_id',
          rootData,
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
          parentData: data,
          parentDataProperty: 'deployment_display_name',
          rootData,
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
        !validateFilterTenantNameParameter(data.tenant_name, {
          instancePath: instancePath + '/tenant_name',
          parentData: data,
          parentDataProperty: 'tenant_name',
          rootData,
        })
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
        !validateFilterCreatedByParameter(data.created_by, {
          instancePath: instancePath + '/created_by',
          parentData: data,
          parentDataProperty: 'created_by',
          rootData,
        })
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
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
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
          parentData: data,
          parentDataProperty: 'private_resource',
          rootData,
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
      if (
        !validateIncludeParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._sort !== undefined) {
      if (
        !validateSortParameter(data._sort, {
          instancePath: instancePath + '/_sort',
          parentData: data,
          parentDataProperty: '_sort',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateSortParameter.errors : vErrors.concat(validateSortParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (
        !validateSizeParameter(data._size, {
          instancePath: instancePath + '/_size',
          parentData: data,
          parentDataProperty: '_size',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateSizeParameter.errors : vErrors.concat(validateSizeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (
        !validateOffsetParameter(data._offset, {
          instancePath: instancePath + '/_offset',
          parentData: data,
          parentDataProperty: '_offset',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateOffsetParameter.errors : vErrors.concat(validateOffsetParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_all_results !== undefined) {
      if (
        !validateFlag(data._get_all_results, {
          instancePath: instancePath + '/_get_all_results',
          parentData: data,
          parentDataProperty: '_get_all_results',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (
        !validateFlag(data._all_tenants, {
          instancePath: instancePath + '/_all_tenants',
          parentData: data,
          parentDataProperty: '_all_tenants',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data._include_system_workflows !== undefined) {
      if (
        !validateFlag(data._include_system_workflows, {
          instancePath: instancePath + '/_include_system_workflows',
          parentData: data,
          parentDataProperty: '_include_system_workflows',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data._group_id !== undefined) {
      if (
        !validateGroupIdParameter(data._group_id, {
          instancePath: instancePath + '/_group_id',
          parentData: data,
          parentDataProperty: '_group_id',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateGroupIdParameter.errors
            : vErrors.concat(validateGroupIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (
        !validateFlag(data._get_data, {
          instancePath: instancePath + '/_get_data',
          parentData: data,
          parentDataProperty: '_get_data',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema66.type,
      parentSchema: schema66,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateListExecutionsQuery.errors = vErrors;
  return errors === 0;
}

const schema67 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'startExecutionQuery',
};

function validateStartExecutionQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema67.type,
      parentSchema: schema67,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateStartExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema68 = { type: 'array', items: { type: 'string', const: 'count' }, $id: 'IncludeCountParameter' };

function validateIncludeCountParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema68.items.type,
          parentSchema: schema68.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if ('count' !== data0) {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/const',
          keyword: 'const',
          params: { allowedValue: 'count' },
          schema: 'count',
          parentSchema: schema68.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema68.type,
      parentSchema: schema68,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateIncludeCountParameter.errors = vErrors;
  return errors === 0;
}

const schema69 = { type: 'integer', minimum: 0, $id: 'SizeEchoedParameter' };

function validateSizeEchoedParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      schema: schema69.type,
      parentSchema: schema69,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        schema: 0,
        parentSchema: schema69,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validateSizeEchoedParameter.errors = vErrors;
  return errors === 0;
}

const schema70 = { type: 'integer', minimum: 0, $id: 'OffsetEchoedParameter' };

function validateOffsetEchoedParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'integer' },
      schema: schema70.type,
      parentSchema: schema70,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 0 },
        schema: 0,
        parentSchema: schema70,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validateOffsetEchoedParameter.errors = vErrors;
  return errors === 0;
}

const schema71 = {
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
    _size: { $ref: 'SizeEchoedParameter' },
    _offset: { $ref: 'OffsetEchoedParameter' },
    _all_tenants: { $ref: 'Flag' },
  },
  $id: 'deleteExecutionsQuery',
};

function validateDeleteExecutionsQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (
        !validateFilterIdParameter(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'status_display',
          rootData,
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
          parentData: data,
          parentDataProperty: 'deployment_id',
          rootData,
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
        !validateFilterWorkflowIdParameter(data.workflow_id, {
          instancePath: instancePath + '/workflow_id',
          parentData: data,
          parentDataProperty: 'workflow_id',
          rootData,
        })
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
        !validateFilterCreatedAtParameter(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
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
        !validateFilterVisibilityParameter(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterVisibilityParameter.errors
            : vErrors.concat(validateFilterVisibilityParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.ended_at !== undefined) {
      if (
        !validateFilterEndedAtParameter(data.ended_at, {
          instancePath: instancePath + '/ended_at',
          parentData: data,
          parentDataProperty: 'ended_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterEndedAtParameter.errors
            : vErrors.concat(validateFilterEndedAtParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      if (
        !validateFilterErrorParameter(data.error, {
          instancePath: instancePath + '/error',
          parentData: data,
          parentDataProperty: 'error',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'is_system_workflow',
          rootData,
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
          parentData: data,
          parentDataProperty: 'parameters_p',
          rootData,
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
        !validateFilterParametersParameter(data.parameters, {
          instancePath: instancePath + '/parameters',
          parentData: data,
          parentDataProperty: 'parameters',
          rootData,
        })
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
        !validateFilterStartedAtParameter(data.started_at, {
          instancePath: instancePath + '/started_at',
          parentData: data,
          parentDataProperty: 'started_at',
          rootData,
        })
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
          parentData: data,
          parentDataProperty: 'scheduled_for',
          rootData,
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
      if (
        !validateFilterIsDryRunParameter(data.is_dry_run, {
          instancePath: instancePath + '/is_dry_run',
          parentData: data,
          parentDataProperty: 'is_dry_run',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIsDryRunParameter.errors
            : vErrors.concat(validateFilterIsDryRunParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.resume !== undefined) {
      if (
        !validateFilterResumeParameter(data.resume, {
          instancePath: instancePath + '/resume',
          parentData: data,
          parentDataProperty: 'resume',
          rootData,
        })
      ) {
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
          parentData: data,
          parentDataProperty: 'total_operations',
          rootData,
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
          parentData: data,
          parentDataProperty: 'finished_operations',
          rootData,
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
          parentData: data,
          parentDataProperty: 'allow_custom_parameters',
          rootData,
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
          parentData: data,
          parentDataProperty: 'blueprint_id',
          rootData,
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
          parentData: data,
          parentDataProperty: 'execution_group_id',
          rootData,
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
          parentData: data,
          parentDataProperty: 'deployment_display_name',
          rootData,
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
        !validateFilterTenantNameParameter(data.tenant_name, {
          instancePath: instancePath + '/tenant_name',
          parentData: data,
          parentDataProperty: 'tenant_name',
          rootData,
        })
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
        !validateFilterCreatedByParameter(data.created_by, {
          instancePath: instancePath + '/created_by',
          parentData: data,
          parentDataProperty: 'created_by',
          rootData,
        })
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
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
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
          parentData: data,
          parentDataProperty: 'private_resource',
          rootData,
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
      if (
        !validateIncludeCountParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeCountParameter.errors
            : vErrors.concat(validateIncludeCountParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (
        !validateSizeEchoedParameter(data._size, {
          instancePath: instancePath + '/_size',
          parentData: data,
          parentDataProperty: '_size',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateSizeEchoedParameter.errors
            : vErrors.concat(validateSizeEchoedParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (
        !validateOffsetEchoedParameter(data._offset, {
          instancePath: instancePath + '/_offset',
          parentData: data,
          parentDataProperty: '_offset',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateOffsetEchoedParameter.errors
            : vErrors.concat(validateOffsetEchoedParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (
        !validateFlag(data._all_tenants, {
          instancePath: instancePath + '/_all_tenants',
          parentData: data,
          parentDataProperty: '_all_tenants',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema71.type,
      parentSchema: schema71,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateDeleteExecutionsQuery.errors = vErrors;
  return errors === 0;
}

const schema72 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' }, _get_data: { $ref: 'Flag' } },
  $id: 'getExecutionQuery',
};

function validateGetExecutionQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (
        !validateFlag(data._get_data, {
          instancePath: instancePath + '/_get_data',
          parentData: data,
          parentDataProperty: '_get_data',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema72.type,
      parentSchema: schema72,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateGetExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema73 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'actOnExecutionQuery',
};

function validateActOnExecutionQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema73.type,
      parentSchema: schema73,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateActOnExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema74 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeParameter' } },
  $id: 'updateExecutionQuery',
};

function validateUpdateExecutionQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeParameter.errors
            : vErrors.concat(validateIncludeParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema74.type,
      parentSchema: schema74,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateUpdateExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema75 = { type: 'object', required: [], properties: {}, $id: 'shouldStartExecutionQuery' };

function validateShouldStartExecutionQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema75.type,
      parentSchema: schema75,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateShouldStartExecutionQuery.errors = vErrors;
  return errors === 0;
}

const schema76 = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  $id: 'FilterDeploymentGroupIdParameter',
};

function validateFilterDeploymentGroupIdParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (func3(data0) < 1) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.items.type,
          parentSchema: schema76.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema76.type,
      parentSchema: schema76,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterDeploymentGroupIdParameter.errors = vErrors;
  return errors === 0;
}

const schema77 = { type: 'array', items: { type: 'integer', minimum: 0 }, $id: 'FilterConcurrencyParameter' };

function validateFilterConcurrencyParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema77.items.type,
          parentSchema: schema77.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema77.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema77.type,
      parentSchema: schema77,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateFilterConcurrencyParameter.errors = vErrors;
  return errors === 0;
}

const schema78 = { type: 'array', items: { $ref: 'ExecutionGroupField' }, $id: 'IncludeGroupParameter' };

function validateIncludeGroupParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validateExecutionGroupField(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupField.errors
            : vErrors.concat(validateExecutionGroupField.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema78.type,
      parentSchema: schema78,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateIncludeGroupParameter.errors = vErrors;
  return errors === 0;
}

const schema79 = {
  type: 'array',
  items: {
    type: 'string',
    pattern:
      '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
  },
  $id: 'SortGroupsParameter',
};
const pattern9 = new RegExp(
  '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
  'u',
);

function validateSortGroupsParameter(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === 'string') {
        if (!pattern9.test(data0)) {
          const err0 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
            },
            schema:
              '^[+-]?(created_at|id|visibility|workflow_id|concurrency|deployment_group_id|tenant_name|created_by|resource_availability|private_resource)$',
            parentSchema: schema79.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema79.items.type,
          parentSchema: schema79.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema79.type,
      parentSchema: schema79,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validateSortGroupsParameter.errors = vErrors;
  return errors === 0;
}

const schema80 = {
  type: 'object',
  required: [],
  properties: {
    id: { $ref: 'FilterIdParameter' },
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
    _size: { $ref: 'SizeParameter' },
    _offset: { $ref: 'OffsetParameter' },
    _get_all_results: { $ref: 'Flag' },
    _all_tenants: { $ref: 'Flag' },
    _get_data: { $ref: 'Flag' },
  },
  $id: 'listExecutionGroupsQuery',
};

function validateListExecutionGroupsQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id !== undefined) {
      if (
        !validateFilterIdParameter(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateFilterIdParameter.errors
            : vErrors.concat(validateFilterIdParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment_group_id !== undefined) {
      if (
        !validateFilterDeploymentGroupIdParameter(data.deployment_group_id, {
          instancePath: instancePath + '/deployment_group_id',
          parentData: data,
          parentDataProperty: 'deployment_group_id',
          rootData,
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
        !validateFilterWorkflowIdParameter(data.workflow_id, {
          instancePath: instancePath + '/workflow_id',
          parentData: data,
          parentDataProperty: 'workflow_id',
          rootData,
        })
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
        !validateFilterCreatedAtParameter(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
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
        !validateFilterVisibilityParameter(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
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
        !validateFilterConcurrencyParameter(data.concurrency, {
          instancePath: instancePath + '/concurrency',
          parentData: data,
          parentDataProperty: 'concurrency',
          rootData,
        })
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
        !validateFilterTenantNameParameter(data.tenant_name, {
          instancePath: instancePath + '/tenant_name',
          parentData: data,
          parentDataProperty: 'tenant_name',
          rootData,
        })
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
        !validateFilterCreatedByParameter(data.created_by, {
          instancePath: instancePath + '/created_by',
          parentData: data,
          parentDataProperty: 'created_by',
          rootData,
        })
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
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
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
          parentData: data,
          parentDataProperty: 'private_resource',
          rootData,
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
      if (
        !validateIncludeGroupParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._sort !== undefined) {
      if (
        !validateSortGroupsParameter(data._sort, {
          instancePath: instancePath + '/_sort',
          parentData: data,
          parentDataProperty: '_sort',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateSortGroupsParameter.errors
            : vErrors.concat(validateSortGroupsParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._size !== undefined) {
      if (
        !validateSizeParameter(data._size, {
          instancePath: instancePath + '/_size',
          parentData: data,
          parentDataProperty: '_size',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateSizeParameter.errors : vErrors.concat(validateSizeParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._offset !== undefined) {
      if (
        !validateOffsetParameter(data._offset, {
          instancePath: instancePath + '/_offset',
          parentData: data,
          parentDataProperty: '_offset',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null ? validateOffsetParameter.errors : vErrors.concat(validateOffsetParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_all_results !== undefined) {
      if (
        !validateFlag(data._get_all_results, {
          instancePath: instancePath + '/_get_all_results',
          parentData: data,
          parentDataProperty: '_get_all_results',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (
        !validateFlag(data._all_tenants, {
          instancePath: instancePath + '/_all_tenants',
          parentData: data,
          parentDataProperty: '_all_tenants',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (
        !validateFlag(data._get_data, {
          instancePath: instancePath + '/_get_data',
          parentData: data,
          parentDataProperty: '_get_data',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema80.type,
      parentSchema: schema80,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateListExecutionGroupsQuery.errors = vErrors;
  return errors === 0;
}

const schema81 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' } },
  $id: 'createExecutionGroupQuery',
};

function validateCreateExecutionGroupQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeGroupParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema81.type,
      parentSchema: schema81,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateCreateExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema82 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _all_tenants: { $ref: 'Flag' } },
  $id: 'getExecutionGroupQuery',
};

function validateGetExecutionGroupQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeGroupParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._all_tenants !== undefined) {
      if (
        !validateFlag(data._all_tenants, {
          instancePath: instancePath + '/_all_tenants',
          parentData: data,
          parentDataProperty: '_all_tenants',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema82.type,
      parentSchema: schema82,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateGetExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema83 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _get_data: { $ref: 'Flag' } },
  $id: 'actOnExecutionGroupQuery',
};

function validateActOnExecutionGroupQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeGroupParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (
        !validateFlag(data._get_data, {
          instancePath: instancePath + '/_get_data',
          parentData: data,
          parentDataProperty: '_get_data',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.type,
      parentSchema: schema83,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateActOnExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema84 = {
  type: 'object',
  required: [],
  properties: { _include: { $ref: 'IncludeGroupParameter' }, _get_data: { $ref: 'Flag' } },
  $id: 'updateExecutionGroupQuery',
};

function validateUpdateExecutionGroupQuery(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._include !== undefined) {
      if (
        !validateIncludeGroupParameter(data._include, {
          instancePath: instancePath + '/_include',
          parentData: data,
          parentDataProperty: '_include',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateIncludeGroupParameter.errors
            : vErrors.concat(validateIncludeGroupParameter.errors);
        errors = vErrors.length;
      }
    }
    if (data._get_data !== undefined) {
      if (
        !validateFlag(data._get_data, {
          instancePath: instancePath + '/_get_data',
          parentData: data,
          parentDataProperty: '_get_data',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateFlag.errors : vErrors.concat(validateFlag.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema84.type,
      parentSchema: schema84,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateUpdateExecutionGroupQuery.errors = vErrors;
  return errors === 0;
}

const schema85 = { type: 'string', minLength: 1, $id: 'startExecution400Html' };

function validateStartExecution400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema85.type,
      parentSchema: schema85,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateStartExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema86 = { type: 'string', minLength: 1, $id: 'deleteExecutions400Html' };

function validateDeleteExecutions400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema86,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema86.type,
      parentSchema: schema86,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateDeleteExecutions400Html.errors = vErrors;
  return errors === 0;
}

const schema87 = { type: 'string', minLength: 1, $id: 'actOnExecution400Html' };

function validateActOnExecution400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema87.type,
      parentSchema: schema87,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateActOnExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema88 = { type: 'string', minLength: 1, $id: 'updateExecution400Html' };

function validateUpdateExecution400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema88,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema88.type,
      parentSchema: schema88,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateUpdateExecution400Html.errors = vErrors;
  return errors === 0;
}

const schema89 = { type: 'boolean', $id: 'shouldStartExecution200' };

function validateShouldStartExecution200(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'boolean') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'boolean' },
      schema: schema89.type,
      parentSchema: schema89,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validateShouldStartExecution200.errors = vErrors;
  return errors === 0;
}

const schema90 = { type: 'string', minLength: 1, $id: 'createExecutionGroup400Html' };

function validateCreateExecutionGroup400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema90,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema90.type,
      parentSchema: schema90,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateCreateExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema91 = { type: 'string', minLength: 1, $id: 'actOnExecutionGroup400Html' };

function validateActOnExecutionGroup400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema91,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema91.type,
      parentSchema: schema91,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateActOnExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema92 = { type: 'string', minLength: 1, $id: 'updateExecutionGroup400Html' };

function validateUpdateExecutionGroup400Html(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (func3(data) < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        schema: 1,
        parentSchema: schema92,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema92.type,
      parentSchema: schema92,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validateUpdateExecutionGroup400Html.errors = vErrors;
  return errors === 0;
}

const schema93 = {
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

function validateExecutionProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema93.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema93,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestamp(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateVisibility(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (typeof data2 === 'string') {
        if (func3(data2) < 1) {
          const err1 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.id,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema93.properties.id.type,
          parentSchema: schema93.properties.id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      if (
        !validateNullableTimestamp(data.ended_at, {
          instancePath: instancePath + '/ended_at',
          parentData: data,
          parentDataProperty: 'ended_at',
          rootData,
        })
      ) {
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
        const err3 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: schema93.properties.error.type },
          schema: schema93.properties.error.type,
          parentSchema: schema93.properties.error,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (typeof data5 !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/is_system_workflow',
          schemaPath: '#/properties/is_system_workflow/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema93.properties.is_system_workflow.type,
          parentSchema: schema93.properties.is_system_workflow,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        const err5 = {
          instancePath: instancePath + '/parameters_p',
          schemaPath: '#/properties/parameters_p/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema93.properties.parameters_p.type,
          parentSchema: schema93.properties.parameters_p,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7)) && data7 !== null) {
        const err6 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: schema93.properties.parameters.type },
          schema: schema93.properties.parameters.type,
          parentSchema: schema93.properties.parameters,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validateNullableExecutionStatus(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
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
        const err7 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema93.properties.workflow_id.type,
          parentSchema: schema93.properties.workflow_id,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      if (
        !validateNullableTimestamp(data.started_at, {
          instancePath: instancePath + '/started_at',
          parentData: data,
          parentDataProperty: 'started_at',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateNullableTimestamp.errors
            : vErrors.concat(validateNullableTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduled_for !== undefined) {
      if (
        !validateNullableTimestamp(data.scheduled_for, {
          instancePath: instancePath + '/scheduled_for',
          parentData: data,
          parentDataProperty: 'scheduled_for',
          rootData,
        })
      ) {
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
        const err8 = {
          instancePath: instancePath + '/is_dry_run',
          schemaPath: '#/properties/is_dry_run/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema93.properties.is_dry_run.type,
          parentSchema: schema93.properties.is_dry_run,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (typeof data13 !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/resume',
          schemaPath: '#/properties/resume/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema93.properties.resume.type,
          parentSchema: schema93.properties.resume,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err10 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema93.properties.total_operations.type,
          parentSchema: schema93.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err11 = {
            instancePath: instancePath + '/total_operations',
            schemaPath: '#/properties/total_operations/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema93.properties.total_operations,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err12 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema93.properties.finished_operations.type,
          parentSchema: schema93.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data15 == 'number' && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err13 = {
            instancePath: instancePath + '/finished_operations',
            schemaPath: '#/properties/finished_operations/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema93.properties.finished_operations,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema93.properties.allow_custom_parameters.type,
          parentSchema: schema93.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (typeof data17 !== 'string' && data17 !== null) {
        const err15 = {
          instancePath: instancePath + '/blueprint_id',
          schemaPath: '#/properties/blueprint_id/type',
          keyword: 'type',
          params: { type: schema93.properties.blueprint_id.type },
          schema: schema93.properties.blueprint_id.type,
          parentSchema: schema93.properties.blueprint_id,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data17 === 'string') {
        if (func3(data17) < 1) {
          const err16 = {
            instancePath: instancePath + '/blueprint_id',
            schemaPath: '#/properties/blueprint_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.blueprint_id,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (typeof data18 !== 'string' && data18 !== null) {
        const err17 = {
          instancePath: instancePath + '/deployment_display_name',
          schemaPath: '#/properties/deployment_display_name/type',
          keyword: 'type',
          params: { type: schema93.properties.deployment_display_name.type },
          schema: schema93.properties.deployment_display_name.type,
          parentSchema: schema93.properties.deployment_display_name,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (typeof data19 !== 'string' && data19 !== null) {
        const err18 = {
          instancePath: instancePath + '/deployment_id',
          schemaPath: '#/properties/deployment_id/type',
          keyword: 'type',
          params: { type: schema93.properties.deployment_id.type },
          schema: schema93.properties.deployment_id.type,
          parentSchema: schema93.properties.deployment_id,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data19 === 'string') {
        if (func3(data19) < 1) {
          const err19 = {
            instancePath: instancePath + '/deployment_id',
            schemaPath: '#/properties/deployment_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.deployment_id,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.status_display !== undefined) {
      if (
        !validateNullableStatusDisplay(data.status_display, {
          instancePath: instancePath + '/status_display',
          parentData: data,
          parentDataProperty: 'status_display',
          rootData,
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
          const err20 = {
            instancePath: instancePath + '/tenant_name',
            schemaPath: '#/properties/tenant_name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.tenant_name,
            data: data21,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema93.properties.tenant_name.type,
          parentSchema: schema93.properties.tenant_name,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (typeof data22 === 'string') {
        if (func3(data22) < 1) {
          const err22 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.created_by,
            data: data22,
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema93.properties.created_by.type,
          parentSchema: schema93.properties.created_by,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        const err24 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema93.properties.private_resource.type,
          parentSchema: schema93.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema93.type,
      parentSchema: schema93,
      data,
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validateExecutionProjection.errors = vErrors;
  return errors === 0;
}

const schema94 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionProjection' } },
  },
  $id: 'ExecutionPageProjection',
};

function validateExecutionPageProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema94,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (
        !validatePageMetadata(data.metadata, {
          instancePath: instancePath + '/metadata',
          parentData: data,
          parentDataProperty: 'metadata',
          rootData,
        })
      ) {
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
          if (
            !validateExecutionProjection(data1[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? validateExecutionProjection.errors
                : vErrors.concat(validateExecutionProjection.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema94.properties.items.type,
          parentSchema: schema94.properties.items,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema94.type,
      parentSchema: schema94,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionPageProjection.errors = vErrors;
  return errors === 0;
}

const schema95 = {
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

function validateScheduledExecutionStubProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema95.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema95,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      let data0 = data.created_at;
      if (data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/created_at',
          schemaPath: '#/properties/created_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.created_at.type,
          parentSchema: schema95.properties.created_at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      let data1 = data.visibility;
      if (data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/visibility',
          schemaPath: '#/properties/visibility/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.visibility.type,
          parentSchema: schema95.properties.visibility,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (data2 !== null) {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.id.type,
          parentSchema: schema95.properties.id,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ended_at !== undefined) {
      let data3 = data.ended_at;
      if (data3 !== null) {
        const err4 = {
          instancePath: instancePath + '/ended_at',
          schemaPath: '#/properties/ended_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.ended_at.type,
          parentSchema: schema95.properties.ended_at,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data4 = data.error;
      if (data4 !== null) {
        const err5 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.error.type,
          parentSchema: schema95.properties.error,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.is_system_workflow !== undefined) {
      let data5 = data.is_system_workflow;
      if (data5 !== null) {
        const err6 = {
          instancePath: instancePath + '/is_system_workflow',
          schemaPath: '#/properties/is_system_workflow/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.is_system_workflow.type,
          parentSchema: schema95.properties.is_system_workflow,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.parameters_p !== undefined) {
      let data6 = data.parameters_p;
      if (data6 !== null) {
        const err7 = {
          instancePath: instancePath + '/parameters_p',
          schemaPath: '#/properties/parameters_p/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.parameters_p.type,
          parentSchema: schema95.properties.parameters_p,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.parameters !== undefined) {
      let data7 = data.parameters;
      if (data7 !== null) {
        const err8 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.parameters.type,
          parentSchema: schema95.properties.parameters,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data8 = data.status;
      if (typeof data8 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema95.properties.status.type,
          parentSchema: schema95.properties.status,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if ('scheduled' !== data8) {
        const err10 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/const',
          keyword: 'const',
          params: { allowedValue: 'scheduled' },
          schema: 'scheduled',
          parentSchema: schema95.properties.status,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.workflow_id !== undefined) {
      let data9 = data.workflow_id;
      if (data9 !== null) {
        const err11 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.workflow_id.type,
          parentSchema: schema95.properties.workflow_id,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.started_at !== undefined) {
      let data10 = data.started_at;
      if (data10 !== null) {
        const err12 = {
          instancePath: instancePath + '/started_at',
          schemaPath: '#/properties/started_at/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.started_at.type,
          parentSchema: schema95.properties.started_at,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.scheduled_for !== undefined) {
      let data11 = data.scheduled_for;
      if (data11 !== null) {
        const err13 = {
          instancePath: instancePath + '/scheduled_for',
          schemaPath: '#/properties/scheduled_for/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.scheduled_for.type,
          parentSchema: schema95.properties.scheduled_for,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.is_dry_run !== undefined) {
      let data12 = data.is_dry_run;
      if (data12 !== null) {
        const err14 = {
          instancePath: instancePath + '/is_dry_run',
          schemaPath: '#/properties/is_dry_run/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.is_dry_run.type,
          parentSchema: schema95.properties.is_dry_run,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.resume !== undefined) {
      let data13 = data.resume;
      if (data13 !== null) {
        const err15 = {
          instancePath: instancePath + '/resume',
          schemaPath: '#/properties/resume/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.resume.type,
          parentSchema: schema95.properties.resume,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.total_operations !== undefined) {
      let data14 = data.total_operations;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err16 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema95.properties.total_operations.type,
          parentSchema: schema95.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (0 !== data14) {
        const err17 = {
          instancePath: instancePath + '/total_operations',
          schemaPath: '#/properties/total_operations/const',
          keyword: 'const',
          params: { allowedValue: 0 },
          schema: 0,
          parentSchema: schema95.properties.total_operations,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.finished_operations !== undefined) {
      let data15 = data.finished_operations;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err18 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema95.properties.finished_operations.type,
          parentSchema: schema95.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (0 !== data15) {
        const err19 = {
          instancePath: instancePath + '/finished_operations',
          schemaPath: '#/properties/finished_operations/const',
          keyword: 'const',
          params: { allowedValue: 0 },
          schema: 0,
          parentSchema: schema95.properties.finished_operations,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.allow_custom_parameters !== undefined) {
      let data16 = data.allow_custom_parameters;
      if (typeof data16 !== 'boolean') {
        const err20 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema95.properties.allow_custom_parameters.type,
          parentSchema: schema95.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (false !== data16) {
        const err21 = {
          instancePath: instancePath + '/allow_custom_parameters',
          schemaPath: '#/properties/allow_custom_parameters/const',
          keyword: 'const',
          params: { allowedValue: false },
          schema: false,
          parentSchema: schema95.properties.allow_custom_parameters,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.blueprint_id !== undefined) {
      let data17 = data.blueprint_id;
      if (data17 !== null) {
        const err22 = {
          instancePath: instancePath + '/blueprint_id',
          schemaPath: '#/properties/blueprint_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.blueprint_id.type,
          parentSchema: schema95.properties.blueprint_id,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.deployment_display_name !== undefined) {
      let data18 = data.deployment_display_name;
      if (data18 !== null) {
        const err23 = {
          instancePath: instancePath + '/deployment_display_name',
          schemaPath: '#/properties/deployment_display_name/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.deployment_display_name.type,
          parentSchema: schema95.properties.deployment_display_name,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.deployment_id !== undefined) {
      let data19 = data.deployment_id;
      if (data19 !== null) {
        const err24 = {
          instancePath: instancePath + '/deployment_id',
          schemaPath: '#/properties/deployment_id/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.deployment_id.type,
          parentSchema: schema95.properties.deployment_id,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.status_display !== undefined) {
      let data20 = data.status_display;
      if (typeof data20 !== 'string') {
        const err25 = {
          instancePath: instancePath + '/status_display',
          schemaPath: '#/properties/status_display/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema95.properties.status_display.type,
          parentSchema: schema95.properties.status_display,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if ('scheduled' !== data20) {
        const err26 = {
          instancePath: instancePath + '/status_display',
          schemaPath: '#/properties/status_display/const',
          keyword: 'const',
          params: { allowedValue: 'scheduled' },
          schema: 'scheduled',
          parentSchema: schema95.properties.status_display,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.tenant_name !== undefined) {
      let data21 = data.tenant_name;
      if (data21 !== null) {
        const err27 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.tenant_name.type,
          parentSchema: schema95.properties.tenant_name,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data22 = data.created_by;
      if (data22 !== null) {
        const err28 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.created_by.type,
          parentSchema: schema95.properties.created_by,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      let data23 = data.resource_availability;
      if (data23 !== null) {
        const err29 = {
          instancePath: instancePath + '/resource_availability',
          schemaPath: '#/properties/resource_availability/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema95.properties.resource_availability.type,
          parentSchema: schema95.properties.resource_availability,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.private_resource !== undefined) {
      let data24 = data.private_resource;
      if (typeof data24 !== 'boolean') {
        const err30 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema95.properties.private_resource.type,
          parentSchema: schema95.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (false !== data24) {
        const err31 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/const',
          keyword: 'const',
          params: { allowedValue: false },
          schema: false,
          parentSchema: schema95.properties.private_resource,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema95.type,
      parentSchema: schema95,
      data,
    };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validateScheduledExecutionStubProjection.errors = vErrors;
  return errors === 0;
}

const schema96 = {
  anyOf: [{ $ref: 'ExecutionProjection' }, { $ref: 'ScheduledExecutionStubProjection' }],
  $id: 'ExecutionCreatedProjection',
};

function validateExecutionCreatedProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateExecutionProjection(data, { instancePath, parentData, parentDataProperty, rootData })) {
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
    if (
      !validateScheduledExecutionStubProjection(data, {
        instancePath,
        parentData,
        parentDataProperty,
        rootData,
      })
    ) {
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
    const err0 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema96.anyOf,
      parentSchema: schema96,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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

const schema97 = {
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
    items: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: { count: { type: 'integer', minimum: 0 } },
      },
    },
  },
  $id: 'DeletionResultProjection',
};

function validateDeletionResultProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema97,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.pagination === undefined) {
          const err3 = {
            instancePath: instancePath + '/metadata',
            schemaPath: '#/properties/metadata/required',
            keyword: 'required',
            params: { missingProperty: 'pagination' },
            schema: schema97.properties.metadata.required,
            parentSchema: schema97.properties.metadata,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === 'pagination')) {
            const err4 = {
              instancePath: instancePath + '/metadata',
              schemaPath: '#/properties/metadata/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema97.properties.metadata,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.pagination !== undefined) {
          let data1 = data0.pagination;
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            for (const key2 in data1) {
              if (!(key2 === 'size' || key2 === 'offset')) {
                const err5 = {
                  instancePath: instancePath + '/metadata/pagination',
                  schemaPath: '#/properties/metadata/properties/pagination/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  schema: false,
                  parentSchema: schema97.properties.metadata.properties.pagination,
                  data: data1,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.size !== undefined) {
              let data2 = data1.size;
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                const err6 = {
                  instancePath: instancePath + '/metadata/pagination/size',
                  schemaPath: '#/properties/metadata/properties/pagination/properties/size/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema97.properties.metadata.properties.pagination.properties.size.type,
                  parentSchema: schema97.properties.metadata.properties.pagination.properties.size,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data2 == 'number' && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2)) {
                  const err7 = {
                    instancePath: instancePath + '/metadata/pagination/size',
                    schemaPath: '#/properties/metadata/properties/pagination/properties/size/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema97.properties.metadata.properties.pagination.properties.size,
                    data: data2,
                  };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
            }
            if (data1.offset !== undefined) {
              let data3 = data1.offset;
              if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                const err8 = {
                  instancePath: instancePath + '/metadata/pagination/offset',
                  schemaPath: '#/properties/metadata/properties/pagination/properties/offset/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema97.properties.metadata.properties.pagination.properties.offset.type,
                  parentSchema: schema97.properties.metadata.properties.pagination.properties.offset,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data3 == 'number' && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err9 = {
                    instancePath: instancePath + '/metadata/pagination/offset',
                    schemaPath: '#/properties/metadata/properties/pagination/properties/offset/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema97.properties.metadata.properties.pagination.properties.offset,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err10 = {
              instancePath: instancePath + '/metadata/pagination',
              schemaPath: '#/properties/metadata/properties/pagination/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema97.properties.metadata.properties.pagination.type,
              parentSchema: schema97.properties.metadata.properties.pagination,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema97.properties.metadata.type,
          parentSchema: schema97.properties.metadata,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        if (data4.length > 1) {
          const err12 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/maxItems',
            keyword: 'maxItems',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema97.properties.items,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err13 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema97.properties.items,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            for (const key3 in data5) {
              if (!(key3 === 'count')) {
                const err14 = {
                  instancePath: instancePath + '/items/' + i0,
                  schemaPath: '#/properties/items/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  schema: false,
                  parentSchema: schema97.properties.items.items,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.count !== undefined) {
              let data6 = data5.count;
              if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                const err15 = {
                  instancePath: instancePath + '/items/' + i0 + '/count',
                  schemaPath: '#/properties/items/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema97.properties.items.items.properties.count.type,
                  parentSchema: schema97.properties.items.items.properties.count,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data6 == 'number' && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err16 = {
                    instancePath: instancePath + '/items/' + i0 + '/count',
                    schemaPath: '#/properties/items/items/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema97.properties.items.items.properties.count,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/items/' + i0,
              schemaPath: '#/properties/items/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema97.properties.items.items.type,
              parentSchema: schema97.properties.items.items,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema97.properties.items.type,
          parentSchema: schema97.properties.items,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema97.type,
      parentSchema: schema97,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validateDeletionResultProjection.errors = vErrors;
  return errors === 0;
}

const schema98 = {
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

function validateExecutionGroupProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema98.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema98,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.created_at !== undefined) {
      if (
        !validateTimestamp(data.created_at, {
          instancePath: instancePath + '/created_at',
          parentData: data,
          parentDataProperty: 'created_at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === 'string') {
        if (func3(data1) < 1) {
          const err1 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema98.properties.id,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema98.properties.id.type,
          parentSchema: schema98.properties.id,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.visibility !== undefined) {
      if (
        !validateVisibility(data.visibility, {
          instancePath: instancePath + '/visibility',
          parentData: data,
          parentDataProperty: 'visibility',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow_id !== undefined) {
      let data3 = data.workflow_id;
      if (typeof data3 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/workflow_id',
          schemaPath: '#/properties/workflow_id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema98.properties.workflow_id.type,
          parentSchema: schema98.properties.workflow_id,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.concurrency !== undefined) {
      let data4 = data.concurrency;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = {
          instancePath: instancePath + '/concurrency',
          schemaPath: '#/properties/concurrency/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema98.properties.concurrency.type,
          parentSchema: schema98.properties.concurrency,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2147483647 },
            schema: 2147483647,
            parentSchema: schema98.properties.concurrency,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err6 = {
            instancePath: instancePath + '/concurrency',
            schemaPath: '#/properties/concurrency/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema98.properties.concurrency,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.deployment_group_id !== undefined) {
      let data5 = data.deployment_group_id;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err7 = {
          instancePath: instancePath + '/deployment_group_id',
          schemaPath: '#/properties/deployment_group_id/type',
          keyword: 'type',
          params: { type: schema98.properties.deployment_group_id.type },
          schema: schema98.properties.deployment_group_id.type,
          parentSchema: schema98.properties.deployment_group_id,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (func3(data5) < 1) {
          const err8 = {
            instancePath: instancePath + '/deployment_group_id',
            schemaPath: '#/properties/deployment_group_id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema98.properties.deployment_group_id,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.tenant_name !== undefined) {
      let data6 = data.tenant_name;
      if (typeof data6 === 'string') {
        if (func3(data6) < 1) {
          const err9 = {
            instancePath: instancePath + '/tenant_name',
            schemaPath: '#/properties/tenant_name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema98.properties.tenant_name,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/tenant_name',
          schemaPath: '#/properties/tenant_name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema98.properties.tenant_name.type,
          parentSchema: schema98.properties.tenant_name,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data7 = data.created_by;
      if (typeof data7 === 'string') {
        if (func3(data7) < 1) {
          const err11 = {
            instancePath: instancePath + '/created_by',
            schemaPath: '#/properties/created_by/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema98.properties.created_by,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/created_by',
          schemaPath: '#/properties/created_by/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema98.properties.created_by.type,
          parentSchema: schema98.properties.created_by,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.resource_availability !== undefined) {
      if (
        !validateVisibility(data.resource_availability, {
          instancePath: instancePath + '/resource_availability',
          parentData: data,
          parentDataProperty: 'resource_availability',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validateVisibility.errors : vErrors.concat(validateVisibility.errors);
        errors = vErrors.length;
      }
    }
    if (data.private_resource !== undefined) {
      let data9 = data.private_resource;
      if (typeof data9 !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/private_resource',
          schemaPath: '#/properties/private_resource/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema98.properties.private_resource.type,
          parentSchema: schema98.properties.private_resource,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.execution_ids !== undefined) {
      let data10 = data.execution_ids;
      if (!Array.isArray(data10) && data10 !== null) {
        const err14 = {
          instancePath: instancePath + '/execution_ids',
          schemaPath: '#/properties/execution_ids/type',
          keyword: 'type',
          params: { type: schema98.properties.execution_ids.type },
          schema: schema98.properties.execution_ids.type,
          parentSchema: schema98.properties.execution_ids,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (func3(data11) < 1) {
              const err15 = {
                instancePath: instancePath + '/execution_ids/' + i0,
                schemaPath: '#/properties/execution_ids/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema98.properties.execution_ids.items,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/execution_ids/' + i0,
              schemaPath: '#/properties/execution_ids/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema98.properties.execution_ids.items.type,
              parentSchema: schema98.properties.execution_ids.items,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
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
              const err17 = {
                instancePath: instancePath + '/execution_ids',
                schemaPath: '#/properties/execution_ids/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
                schema: true,
                parentSchema: schema98.properties.execution_ids,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.status !== undefined) {
      if (
        !validateExecutionGroupStatus(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors =
          vErrors === null
            ? validateExecutionGroupStatus.errors
            : vErrors.concat(validateExecutionGroupStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema98.type,
      parentSchema: schema98,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validateExecutionGroupProjection.errors = vErrors;
  return errors === 0;
}

const schema99 = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'items'],
  properties: {
    metadata: { $ref: 'PageMetadata' },
    items: { type: 'array', items: { $ref: 'ExecutionGroupProjection' } },
  },
  $id: 'ExecutionGroupPageProjection',
};

function validateExecutionGroupPageProjection(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metadata' },
        schema: schema99.required,
        parentSchema: schema99,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema99.required,
        parentSchema: schema99,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'metadata' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema99,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (
        !validatePageMetadata(data.metadata, {
          instancePath: instancePath + '/metadata',
          parentData: data,
          parentDataProperty: 'metadata',
          rootData,
        })
      ) {
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
          if (
            !validateExecutionGroupProjection(data1[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors =
              vErrors === null
                ? validateExecutionGroupProjection.errors
                : vErrors.concat(validateExecutionGroupProjection.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema99.properties.items.type,
          parentSchema: schema99.properties.items,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validateExecutionGroupPageProjection.errors = vErrors;
  return errors === 0;
}

export const schemas = {
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
  Flag: validateFlag,
  ManagerError: validateManagerError,
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
  createExecutionGroup: validateExecutionGroupRequest,
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
  createExecutionGroup: validateCreateExecutionGroupQuery,
  getExecutionGroup: validateGetExecutionGroupQuery,
  actOnExecutionGroup: validateActOnExecutionGroupQuery,
  updateExecutionGroup: validateUpdateExecutionGroupQuery,
};

export const answers = {
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
  createExecutionGroup: {
    200: { 'application/json': validateExecutionGroup },
    400: { 'application/json': validateManagerError, 'text/html': validateCreateExecutionGroup400Html },
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
};

export const projections = {
  listExecutions: { rows: 'items', validate: validateExecutionPageProjection },
  startExecution: { rows: null, validate: validateExecutionCreatedProjection },
  deleteExecutions: { rows: 'items', validate: validateDeletionResultProjection },
  getExecution: { rows: null, validate: validateExecutionProjection },
  actOnExecution: { rows: null, validate: validateExecutionProjection },
  updateExecution: { rows: null, validate: validateExecutionProjection },
  listExecutionGroups: { rows: 'items', validate: validateExecutionGroupPageProjection },
  createExecutionGroup: { rows: null, validate: validateExecutionGroupProjection },
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
