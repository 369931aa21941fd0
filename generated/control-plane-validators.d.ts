// Generated from spec/sandbox/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

import type { Validator } from './validators.js';

export declare const schemas: Readonly<
  Record<'Behaviour' | 'ClockChange' | 'ClockSetting' | 'FaultRules', Validator>
>;
/** The schemas that unions choose from, by the name in their `$ref`. */
export declare const branches: Readonly<Record<string, Validator>>;
