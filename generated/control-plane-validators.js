// Generated from spec/sandbox/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

const schema6 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    pickup_ms: { $ref: 'MillisecondsRange' },
    duration_ms: { $ref: 'MillisecondsRange' },
    operations: { $ref: 'OperationsRange' },
    outcome: { enum: ['terminated', 'failed', 'never_ends'] },
    failure_rate: { type: 'number', minimum: 0, maximum: 1 },
    error: { type: ['string', 'null'] },
    honors_cancel: { type: 'boolean' },
  },
  $id: 'Behaviour',
};
const schema7 = { oneOf: [{ $ref: 'Milliseconds' }, { $ref: 'MillisecondsPair' }], $id: 'MillisecondsRange' };
const schema8 = { type: 'integer', minimum: 0, maximum: 315360000000, $id: 'Milliseconds' };

function validateMilliseconds(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema8, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 315360000000 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'maximum', schema8, data);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema8, data);
      errors++;
    }
  }
  validateMilliseconds.errors = vErrors;
  return errors === 0;
}

const schema9 = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  items: { $ref: 'Milliseconds' },
  $id: 'MillisecondsPair',
};

function validateMillisecondsPair(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      vErrors = failed(vErrors, instancePath, 'maxItems', schema9, data);
      errors++;
    }
    if (data.length < 2) {
      vErrors = failed(vErrors, instancePath, 'minItems', schema9, data);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateMilliseconds(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors =
          vErrors === null ? validateMilliseconds.errors : vErrors.concat(validateMilliseconds.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema9, data);
    errors++;
  }
  validateMillisecondsPair.errors = vErrors;
  return errors === 0;
}

function validateMillisecondsRange(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateMilliseconds(data, { instancePath })) {
    vErrors = vErrors === null ? validateMilliseconds.errors : vErrors.concat(validateMilliseconds.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateMillisecondsPair(data, { instancePath })) {
    vErrors =
      vErrors === null ? validateMillisecondsPair.errors : vErrors.concat(validateMillisecondsPair.errors);
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
    vErrors = failed(vErrors, instancePath, 'oneOf', schema7, data, { passingSchemas: passing0 });
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
  validateMillisecondsRange.errors = vErrors;
  return errors === 0;
}

const schema10 = { oneOf: [{ $ref: 'Operations' }, { $ref: 'OperationsPair' }], $id: 'OperationsRange' };
const schema11 = { type: 'integer', minimum: 0, maximum: 10000, $id: 'Operations' };

function validateOperations(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    vErrors = failed(vErrors, instancePath, 'type', schema11, data);
    errors++;
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 10000 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'maximum', schema11, data);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      vErrors = failed(vErrors, instancePath, 'minimum', schema11, data);
      errors++;
    }
  }
  validateOperations.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  items: { $ref: 'Operations' },
  $id: 'OperationsPair',
};

function validateOperationsPair(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      vErrors = failed(vErrors, instancePath, 'maxItems', schema12, data);
      errors++;
    }
    if (data.length < 2) {
      vErrors = failed(vErrors, instancePath, 'minItems', schema12, data);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validateOperations(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validateOperations.errors : vErrors.concat(validateOperations.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema12, data);
    errors++;
  }
  validateOperationsPair.errors = vErrors;
  return errors === 0;
}

function validateOperationsRange(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateOperations(data, { instancePath })) {
    vErrors = vErrors === null ? validateOperations.errors : vErrors.concat(validateOperations.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateOperationsPair(data, { instancePath })) {
    vErrors =
      vErrors === null ? validateOperationsPair.errors : vErrors.concat(validateOperationsPair.errors);
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
    vErrors = failed(vErrors, instancePath, 'oneOf', schema10, data, { passingSchemas: passing0 });
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
  validateOperationsRange.errors = vErrors;
  return errors === 0;
}

function validateBehaviour(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'pickup_ms' ||
          key0 === 'duration_ms' ||
          key0 === 'operations' ||
          key0 === 'outcome' ||
          key0 === 'failure_rate' ||
          key0 === 'error' ||
          key0 === 'honors_cancel'
        )
      ) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema6, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.pickup_ms !== undefined) {
      if (!validateMillisecondsRange(data.pickup_ms, { instancePath: instancePath + '/pickup_ms' })) {
        vErrors =
          vErrors === null
            ? validateMillisecondsRange.errors
            : vErrors.concat(validateMillisecondsRange.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration_ms !== undefined) {
      if (!validateMillisecondsRange(data.duration_ms, { instancePath: instancePath + '/duration_ms' })) {
        vErrors =
          vErrors === null
            ? validateMillisecondsRange.errors
            : vErrors.concat(validateMillisecondsRange.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== undefined) {
      if (!validateOperationsRange(data.operations, { instancePath: instancePath + '/operations' })) {
        vErrors =
          vErrors === null ? validateOperationsRange.errors : vErrors.concat(validateOperationsRange.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== undefined) {
      let data3 = data.outcome;
      if (!(data3 === 'terminated' || data3 === 'failed' || data3 === 'never_ends')) {
        vErrors = failed(vErrors, instancePath + '/outcome', 'enum', schema6.properties.outcome, data3);
        errors++;
      }
    }
    if (data.failure_rate !== undefined) {
      let data4 = data.failure_rate;
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/failure_rate',
            'maximum',
            schema6.properties.failure_rate,
            data4,
          );
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = failed(
            vErrors,
            instancePath + '/failure_rate',
            'minimum',
            schema6.properties.failure_rate,
            data4,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/failure_rate',
          'type',
          schema6.properties.failure_rate,
          data4,
        );
        errors++;
      }
    }
    if (data.error !== undefined) {
      let data5 = data.error;
      if (typeof data5 !== 'string' && data5 !== null) {
        vErrors = failed(vErrors, instancePath + '/error', 'type', schema6.properties.error, data5);
        errors++;
      }
    }
    if (data.honors_cancel !== undefined) {
      let data6 = data.honors_cancel;
      if (typeof data6 !== 'boolean') {
        vErrors = failed(
          vErrors,
          instancePath + '/honors_cancel',
          'type',
          schema6.properties.honors_cancel,
          data6,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema6, data);
    errors++;
  }
  validateBehaviour.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  oneOf: [{ $ref: 'ClockAdvance' }, { $ref: 'ClockRun' }, { $ref: 'ClockSetting' }],
  $id: 'ClockChange',
};
const schema14 = {
  type: 'object',
  additionalProperties: false,
  required: ['advance'],
  properties: { advance: { type: 'number', minimum: 0 } },
  $id: 'ClockAdvance',
};

function validateClockAdvance(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'advance')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema14, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.advance !== undefined) {
      let data0 = data.advance;
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = failed(vErrors, instancePath + '/advance', 'minimum', schema14.properties.advance, data0);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/advance', 'type', schema14.properties.advance, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema14, data);
    errors++;
  }
  validateClockAdvance.errors = vErrors;
  return errors === 0;
}

const schema15 = {
  type: 'object',
  additionalProperties: false,
  required: ['run'],
  properties: { run: { enum: ['next', 'idle'] } },
  $id: 'ClockRun',
};

function validateClockRun(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema15.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema15, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'run')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema15, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.run !== undefined) {
      let data0 = data.run;
      if (!(data0 === 'next' || data0 === 'idle')) {
        vErrors = failed(vErrors, instancePath + '/run', 'enum', schema15.properties.run, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema15, data);
    errors++;
  }
  validateClockRun.errors = vErrors;
  return errors === 0;
}

const schema16 = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    mode: { $ref: 'ClockMode' },
    rate: { type: 'number', minimum: 0, maximum: 1000000 },
    now: { $ref: 'Timestamp' },
  },
  $id: 'ClockSetting',
};
const schema17 = { enum: ['real', 'accelerated', 'virtual'], $id: 'ClockMode' };

function validateClockMode(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === 'real' || data === 'accelerated' || data === 'virtual')) {
    vErrors = failed(vErrors, instancePath, 'enum', schema17, data);
    errors++;
  }
  validateClockMode.errors = vErrors;
  return errors === 0;
}

const schema18 = { type: 'string', format: 'date-time', $id: 'Timestamp' };
const formats0 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

function validateTimestamp(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === 'string') {
    if (!formats0.test(data)) {
      vErrors = failed(vErrors, instancePath, 'format', schema18, data);
      errors++;
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema18, data);
    errors++;
  }
  validateTimestamp.errors = vErrors;
  return errors === 0;
}

function validateClockSetting(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = failed(vErrors, instancePath, 'minProperties', schema16, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'mode' || key0 === 'rate' || key0 === 'now')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema16, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.mode !== undefined) {
      if (!validateClockMode(data.mode, { instancePath: instancePath + '/mode' })) {
        vErrors = vErrors === null ? validateClockMode.errors : vErrors.concat(validateClockMode.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== undefined) {
      let data1 = data.rate;
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 1000000 || isNaN(data1)) {
          vErrors = failed(vErrors, instancePath + '/rate', 'maximum', schema16.properties.rate, data1);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = failed(vErrors, instancePath + '/rate', 'minimum', schema16.properties.rate, data1);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/rate', 'type', schema16.properties.rate, data1);
        errors++;
      }
    }
    if (data.now !== undefined) {
      if (!validateTimestamp(data.now, { instancePath: instancePath + '/now' })) {
        vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema16, data);
    errors++;
  }
  validateClockSetting.errors = vErrors;
  return errors === 0;
}

function validateClockChange(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateClockAdvance(data, { instancePath })) {
    vErrors = vErrors === null ? validateClockAdvance.errors : vErrors.concat(validateClockAdvance.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateClockRun(data, { instancePath })) {
    vErrors = vErrors === null ? validateClockRun.errors : vErrors.concat(validateClockRun.errors);
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
    const _errs3 = errors;
    if (!validateClockSetting(data, { instancePath })) {
      vErrors = vErrors === null ? validateClockSetting.errors : vErrors.concat(validateClockSetting.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    vErrors = failed(vErrors, instancePath, 'oneOf', schema13, data, { passingSchemas: passing0 });
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
  validateClockChange.errors = vErrors;
  return errors === 0;
}

const schema19 = {
  type: 'object',
  additionalProperties: false,
  required: ['rules'],
  properties: { rules: { type: 'array', items: { $ref: 'FaultRule' } } },
  $id: 'FaultRules',
};
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['effect'],
  properties: {
    operationId: { type: 'string' },
    path: { type: 'string', minLength: 1, pattern: '^(/(\\*|[^*/]*))*(/\\*\\*)?$' },
    probability: { type: 'number', minimum: 0, maximum: 1 },
    seed: { type: ['number', 'string'] },
    count: { type: 'integer', minimum: 1, maximum: 1000000000 },
    effect: { $ref: 'Effect' },
    hits: { type: 'integer', minimum: 0, readOnly: true },
  },
  $id: 'FaultRule',
};
const func2 = function ucs2length(str) {
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
const pattern0 = /* @__PURE__ */ new RegExp('^(/(\\*|[^*/]*))*(/\\*\\*)?$', 'u');
const schema21 = {
  oneOf: [
    { $ref: 'Latency' },
    { $ref: 'LogNormalLatency' },
    { $ref: 'InjectedError' },
    { $ref: 'Unavailable' },
    { $ref: 'Reset' },
    { $ref: 'Truncated' },
    { $ref: 'GatewayError' },
    { $ref: 'NoResponse' },
  ],
  $id: 'Effect',
};
const schema22 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'milliseconds'],
  properties: { kind: { const: 'latency' }, milliseconds: { type: 'number', minimum: 0, maximum: 600000 } },
  $id: 'Latency',
};

function validateLatency(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema22.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema22, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'milliseconds')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema22, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('latency' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema22.properties.kind, data0);
        errors++;
      }
    }
    if (data.milliseconds !== undefined) {
      let data1 = data.milliseconds;
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 600000 || isNaN(data1)) {
          vErrors = failed(
            vErrors,
            instancePath + '/milliseconds',
            'maximum',
            schema22.properties.milliseconds,
            data1,
          );
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = failed(
            vErrors,
            instancePath + '/milliseconds',
            'minimum',
            schema22.properties.milliseconds,
            data1,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/milliseconds',
          'type',
          schema22.properties.milliseconds,
          data1,
        );
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema22, data);
    errors++;
  }
  validateLatency.errors = vErrors;
  return errors === 0;
}

const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'median', 'sigma'],
  properties: {
    kind: { const: 'log-normal-latency' },
    median: { type: 'number', minimum: 0, maximum: 600000 },
    sigma: { type: 'number', minimum: 0, maximum: 10 },
  },
  $id: 'LogNormalLatency',
};

function validateLogNormalLatency(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'kind' || key0 === 'median' || key0 === 'sigma')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema23, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('log-normal-latency' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema23.properties.kind, data0);
        errors++;
      }
    }
    if (data.median !== undefined) {
      let data1 = data.median;
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 600000 || isNaN(data1)) {
          vErrors = failed(vErrors, instancePath + '/median', 'maximum', schema23.properties.median, data1);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          vErrors = failed(vErrors, instancePath + '/median', 'minimum', schema23.properties.median, data1);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/median', 'type', schema23.properties.median, data1);
        errors++;
      }
    }
    if (data.sigma !== undefined) {
      let data2 = data.sigma;
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          vErrors = failed(vErrors, instancePath + '/sigma', 'maximum', schema23.properties.sigma, data2);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = failed(vErrors, instancePath + '/sigma', 'minimum', schema23.properties.sigma, data2);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/sigma', 'type', schema23.properties.sigma, data2);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema23, data);
    errors++;
  }
  validateLogNormalLatency.errors = vErrors;
  return errors === 0;
}

const schema24 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'error_code'],
  properties: {
    kind: { const: 'error' },
    error_code: { type: 'string', minLength: 1 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    message: { type: 'string' },
  },
  $id: 'InjectedError',
};

function validateInjectedError(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'kind' || key0 === 'error_code' || key0 === 'status' || key0 === 'message')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema24, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('error' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema24.properties.kind, data0);
        errors++;
      }
    }
    if (data.error_code !== undefined) {
      let data1 = data.error_code;
      if (typeof data1 === 'string') {
        if (func2(data1) < 1) {
          vErrors = failed(
            vErrors,
            instancePath + '/error_code',
            'minLength',
            schema24.properties.error_code,
            data1,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/error_code',
          'type',
          schema24.properties.error_code,
          data1,
        );
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = failed(vErrors, instancePath + '/status', 'type', schema24.properties.status, data2);
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          vErrors = failed(vErrors, instancePath + '/status', 'maximum', schema24.properties.status, data2);
          errors++;
        }
        if (data2 < 400 || isNaN(data2)) {
          vErrors = failed(vErrors, instancePath + '/status', 'minimum', schema24.properties.status, data2);
          errors++;
        }
      }
    }
    if (data.message !== undefined) {
      let data3 = data.message;
      if (typeof data3 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/message', 'type', schema24.properties.message, data3);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema24, data);
    errors++;
  }
  validateInjectedError.errors = vErrors;
  return errors === 0;
}

const schema25 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'status', 'retry_after'],
  properties: {
    kind: { const: 'unavailable' },
    status: { enum: [429, 503] },
    retry_after: { type: 'integer', minimum: 0, maximum: 86400 },
  },
  $id: 'Unavailable',
};

function validateUnavailable(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'kind' || key0 === 'status' || key0 === 'retry_after')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema25, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('unavailable' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema25.properties.kind, data0);
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (!(data1 === 429 || data1 === 503)) {
        vErrors = failed(vErrors, instancePath + '/status', 'enum', schema25.properties.status, data1);
        errors++;
      }
    }
    if (data.retry_after !== undefined) {
      let data2 = data.retry_after;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = failed(
          vErrors,
          instancePath + '/retry_after',
          'type',
          schema25.properties.retry_after,
          data2,
        );
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 86400 || isNaN(data2)) {
          vErrors = failed(
            vErrors,
            instancePath + '/retry_after',
            'maximum',
            schema25.properties.retry_after,
            data2,
          );
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = failed(
            vErrors,
            instancePath + '/retry_after',
            'minimum',
            schema25.properties.retry_after,
            data2,
          );
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema25, data);
    errors++;
  }
  validateUnavailable.errors = vErrors;
  return errors === 0;
}

const schema26 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'when'],
  properties: { kind: { const: 'reset' }, when: { enum: ['before', 'after'] } },
  $id: 'Reset',
};

function validateReset(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'kind' || key0 === 'when')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema26, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('reset' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema26.properties.kind, data0);
        errors++;
      }
    }
    if (data.when !== undefined) {
      let data1 = data.when;
      if (!(data1 === 'before' || data1 === 'after')) {
        vErrors = failed(vErrors, instancePath + '/when', 'enum', schema26.properties.when, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema26, data);
    errors++;
  }
  validateReset.errors = vErrors;
  return errors === 0;
}

const schema27 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'truncated' } },
  $id: 'Truncated',
};

function validateTruncated(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema27.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema27, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema27, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('truncated' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema27.properties.kind, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema27, data);
    errors++;
  }
  validateTruncated.errors = vErrors;
  return errors === 0;
}

const schema28 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'status'],
  properties: { kind: { const: 'gateway-error' }, status: { enum: [502, 503, 504] } },
  $id: 'GatewayError',
};

function validateGatewayError(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema28.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema28, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'status')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema28, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('gateway-error' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema28.properties.kind, data0);
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (!(data1 === 502 || data1 === 503 || data1 === 504)) {
        vErrors = failed(vErrors, instancePath + '/status', 'enum', schema28.properties.status, data1);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema28, data);
    errors++;
  }
  validateGatewayError.errors = vErrors;
  return errors === 0;
}

const schema29 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'no-response' } },
  $id: 'NoResponse',
};

function validateNoResponse(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'kind')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema29, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if ('no-response' !== data0) {
        vErrors = failed(vErrors, instancePath + '/kind', 'const', schema29.properties.kind, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema29, data);
    errors++;
  }
  validateNoResponse.errors = vErrors;
  return errors === 0;
}

function validateEffect(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateLatency(data, { instancePath })) {
    vErrors = vErrors === null ? validateLatency.errors : vErrors.concat(validateLatency.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validateLogNormalLatency(data, { instancePath })) {
    vErrors =
      vErrors === null ? validateLogNormalLatency.errors : vErrors.concat(validateLogNormalLatency.errors);
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
    const _errs3 = errors;
    if (!validateInjectedError(data, { instancePath })) {
      vErrors =
        vErrors === null ? validateInjectedError.errors : vErrors.concat(validateInjectedError.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs4 = errors;
      if (!validateUnavailable(data, { instancePath })) {
        vErrors = vErrors === null ? validateUnavailable.errors : vErrors.concat(validateUnavailable.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs5 = errors;
        if (!validateReset(data, { instancePath })) {
          vErrors = vErrors === null ? validateReset.errors : vErrors.concat(validateReset.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs6 = errors;
          if (!validateTruncated(data, { instancePath })) {
            vErrors = vErrors === null ? validateTruncated.errors : vErrors.concat(validateTruncated.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs7 = errors;
            if (!validateGatewayError(data, { instancePath })) {
              vErrors =
                vErrors === null ? validateGatewayError.errors : vErrors.concat(validateGatewayError.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs8 = errors;
              if (!validateNoResponse(data, { instancePath })) {
                vErrors =
                  vErrors === null ? validateNoResponse.errors : vErrors.concat(validateNoResponse.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs8 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = failed(vErrors, instancePath, 'oneOf', schema21, data, { passingSchemas: passing0 });
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
  validateEffect.errors = vErrors;
  return errors === 0;
}

function validateFaultRule(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of schema20.required) {
      if (data[prop0] === undefined) {
        vErrors = failed(vErrors, instancePath, 'required', schema20, data, { missingProperty: prop0 });
        errors++;
      }
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'operationId' ||
          key0 === 'path' ||
          key0 === 'probability' ||
          key0 === 'seed' ||
          key0 === 'count' ||
          key0 === 'effect' ||
          key0 === 'hits'
        )
      ) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema20, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.operationId !== undefined) {
      let data0 = data.operationId;
      if (typeof data0 !== 'string') {
        vErrors = failed(
          vErrors,
          instancePath + '/operationId',
          'type',
          schema20.properties.operationId,
          data0,
        );
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data1 = data.path;
      if (typeof data1 === 'string') {
        if (func2(data1) < 1) {
          vErrors = failed(vErrors, instancePath + '/path', 'minLength', schema20.properties.path, data1);
          errors++;
        }
        if (!pattern0.test(data1)) {
          vErrors = failed(vErrors, instancePath + '/path', 'pattern', schema20.properties.path, data1);
          errors++;
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/path', 'type', schema20.properties.path, data1);
        errors++;
      }
    }
    if (data.probability !== undefined) {
      let data2 = data.probability;
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          vErrors = failed(
            vErrors,
            instancePath + '/probability',
            'maximum',
            schema20.properties.probability,
            data2,
          );
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          vErrors = failed(
            vErrors,
            instancePath + '/probability',
            'minimum',
            schema20.properties.probability,
            data2,
          );
          errors++;
        }
      } else {
        vErrors = failed(
          vErrors,
          instancePath + '/probability',
          'type',
          schema20.properties.probability,
          data2,
        );
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data3 = data.seed;
      if (!(typeof data3 == 'number' && isFinite(data3)) && typeof data3 !== 'string') {
        vErrors = failed(vErrors, instancePath + '/seed', 'type', schema20.properties.seed, data3);
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data4 = data.count;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        vErrors = failed(vErrors, instancePath + '/count', 'type', schema20.properties.count, data4);
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 1000000000 || isNaN(data4)) {
          vErrors = failed(vErrors, instancePath + '/count', 'maximum', schema20.properties.count, data4);
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          vErrors = failed(vErrors, instancePath + '/count', 'minimum', schema20.properties.count, data4);
          errors++;
        }
      }
    }
    if (data.effect !== undefined) {
      if (!validateEffect(data.effect, { instancePath: instancePath + '/effect' })) {
        vErrors = vErrors === null ? validateEffect.errors : vErrors.concat(validateEffect.errors);
        errors = vErrors.length;
      }
    }
    if (data.hits !== undefined) {
      let data6 = data.hits;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        vErrors = failed(vErrors, instancePath + '/hits', 'type', schema20.properties.hits, data6);
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = failed(vErrors, instancePath + '/hits', 'minimum', schema20.properties.hits, data6);
          errors++;
        }
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema20, data);
    errors++;
  }
  validateFaultRule.errors = vErrors;
  return errors === 0;
}

function validateFaultRules(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'rules')) {
        vErrors = failed(vErrors, instancePath, 'additionalProperties', schema19, data, {
          additionalProperty: key0,
        });
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data0 = data.rules;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateFaultRule(data0[i0], { instancePath: instancePath + '/rules/' + i0 })) {
            vErrors = vErrors === null ? validateFaultRule.errors : vErrors.concat(validateFaultRule.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = failed(vErrors, instancePath + '/rules', 'type', schema19.properties.rules, data0);
        errors++;
      }
    }
  } else {
    vErrors = failed(vErrors, instancePath, 'type', schema19, data);
    errors++;
  }
  validateFaultRules.errors = vErrors;
  return errors === 0;
}

function failed(failures, instancePath, keyword, parentSchema, data, params = {}) {
  const failure = { instancePath, keyword, schema: parentSchema[keyword], parentSchema, params, data };
  if (failures === null) return [failure];
  failures.push(failure);
  return failures;
}

export const schemas = {
  Behaviour: validateBehaviour,
  ClockChange: validateClockChange,
  ClockSetting: validateClockSetting,
  FaultRules: validateFaultRules,
};

export const branches = {
  Behaviour: validateBehaviour,
  MillisecondsRange: validateMillisecondsRange,
  Milliseconds: validateMilliseconds,
  MillisecondsPair: validateMillisecondsPair,
  OperationsRange: validateOperationsRange,
  Operations: validateOperations,
  OperationsPair: validateOperationsPair,
  ClockChange: validateClockChange,
  ClockAdvance: validateClockAdvance,
  ClockRun: validateClockRun,
  ClockSetting: validateClockSetting,
  ClockMode: validateClockMode,
  Timestamp: validateTimestamp,
  FaultRules: validateFaultRules,
  FaultRule: validateFaultRule,
  Effect: validateEffect,
  Latency: validateLatency,
  LogNormalLatency: validateLogNormalLatency,
  InjectedError: validateInjectedError,
  Unavailable: validateUnavailable,
  Reset: validateReset,
  Truncated: validateTruncated,
  GatewayError: validateGatewayError,
  NoResponse: validateNoResponse,
};
