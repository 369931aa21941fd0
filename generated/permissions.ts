// Generated from spec/permissions.yaml.
// Do not edit: change the source and run `npm run generate`.

/** The roles, from the lowest to the highest. */
export const ROLES = ['default', 'viewer', 'operations', 'user', 'manager', 'sys_admin'] as const;

export type Role = (typeof ROLES)[number];

/** The roles that have each permission. */
export const PERMISSIONS = {
  execution_list: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  execution_get: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  execution_should_start: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  execution_start: ['operations', 'user', 'manager', 'sys_admin'],
  execution_cancel: ['operations', 'user', 'manager', 'sys_admin'],
  execution_status_update: ['operations', 'user', 'manager', 'sys_admin'],
  execution_delete: ['operations', 'user', 'manager', 'sys_admin'],
  execution_group_list: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  execution_group_get: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  execution_group_create: ['operations', 'user', 'manager', 'sys_admin'],
  execution_group_cancel: ['operations', 'user', 'manager', 'sys_admin'],
  execution_group_update: ['operations', 'user', 'manager', 'sys_admin'],
  version_get: ['viewer', 'operations', 'user', 'manager', 'sys_admin'],
  set_owner: ['sys_admin'],
  set_timestamp: ['sys_admin'],
  set_execution_details: ['sys_admin'],
  set_execution_group_details: ['sys_admin'],
  all_tenants: ['sys_admin'],
  administrators: ['manager', 'sys_admin'],
  execute_global_workflow: ['manager', 'sys_admin'],
  maintenance_mode_set: ['sys_admin'],
} as const;

export type Permission = keyof typeof PERMISSIONS;
