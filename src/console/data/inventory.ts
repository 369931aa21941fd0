import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Blueprint, Deployment, DeploymentGroup, Workflow } from '../../../generated/control-plane.ts';
import type { ControlPlane } from './control-plane.ts';
import type { Session } from './session.ts';

export class Inventory {
  readonly #control: ControlPlane;
  readonly #session: Session;
  readonly #blueprints = signal<readonly Blueprint[]>([]);
  readonly #deployments = signal<readonly Deployment[]>([]);
  readonly #groups = signal<readonly DeploymentGroup[]>([]);

  /** The deployments of the current tenant. */
  readonly deployments: ReadonlySignal<readonly Deployment[]> = computed(() =>
    this.#ofTenant(this.#deployments.value),
  );
  readonly deploymentGroups: ReadonlySignal<readonly DeploymentGroup[]> = computed(() =>
    this.#ofTenant(this.#groups.value),
  );
  /** The names of all workflows of the tenant's deployments. */
  readonly workflows: ReadonlySignal<readonly string[]> = computed(() => {
    const used = new Set(this.deployments.value.map(({ blueprint_id }) => blueprint_id));
    const names = this.#blueprints.value
      .filter(({ id }) => used.has(id))
      .flatMap(({ workflows }) => Object.keys(workflows));
    return [...new Set(names)].sort();
  });

  constructor(control: ControlPlane, session: Session) {
    this.#control = control;
    this.#session = session;
  }

  async read(): Promise<void> {
    const [blueprints, deployments, groups] = await Promise.all([
      this.#control.blueprints(),
      this.#control.deployments(),
      this.#control.deploymentGroups(),
    ]);
    this.#blueprints.value = blueprints;
    this.#deployments.value = deployments;
    this.#groups.value = groups;
  }

  workflowsOf(deploymentId: string): Readonly<Record<string, Workflow>> {
    const deployment = this.deployments.value.find(({ id }) => id === deploymentId);
    const blueprint = this.#blueprints.value.find(({ id, tenant }) => {
      return id === deployment?.blueprint_id && tenant === deployment.tenant;
    });
    return blueprint?.workflows ?? {};
  }

  #ofTenant<Row extends { readonly tenant: string }>(rows: readonly Row[]): readonly Row[] {
    return rows.filter(({ tenant }) => tenant === this.#session.tenant.value);
  }
}
