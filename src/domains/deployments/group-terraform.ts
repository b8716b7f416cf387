import { CancelledError, PlatformError } from '../../core/errors.js';
import type { TerraformService } from './plan-services.js';
import { terraformFailure } from './terraform-report.js';
import type { TerraformOutcome, TerraformRequest, TerraformRun } from './terraform-run.js';

/** Applies the Terraform of services, one run group at a time, and keeps how it went. */
export class GroupTerraform {
  private readonly done: TerraformOutcome;

  constructor(
    private readonly run: Pick<TerraformRun, 'run'>,
    private readonly request: Omit<TerraformRequest, 'mode'>,
  ) {
    const { env, imageTag } = request;
    this.done = { mode: 'apply', env, imageTag, services: [], failures: [], durationMs: 0 };
  }

  /** Applies what the group has. @throws PlatformError where that fails */
  async apply(group: string): Promise<void> {
    const services = this.of(group);
    if (services.length === 0) return;
    try {
      const outcome = await this.run.run({ ...this.request, mode: 'apply', services });
      this.done.services.push(...outcome.services);
      this.done.failures.push(...outcome.failures);
      this.done.durationMs += outcome.durationMs;
    } catch (error) {
      if (error instanceof PlatformError) this.done.failures.push({ service: undefined, error });
      // Which of them it was in the middle of, nobody knows; none is as it was before for sure.
      if (error instanceof CancelledError)
        this.done.services.push(
          ...services.map((each) => ({ ...each, status: 'FAILED' as const, resources: undefined })),
        );
      throw error;
    }
    const failure = terraformFailure(this.done);
    if (failure !== undefined) throw failure;
  }

  /** How it went for all services, those included that were not come to. */
  outcome(): TerraformOutcome {
    const known = new Set(this.done.services.map(({ service }) => service));
    const others = this.request.services.filter(({ service }) => !known.has(service));
    return {
      ...this.done,
      services: [
        ...this.done.services,
        ...others.map((service) => ({ ...service, status: 'NOT_RUN' as const, resources: undefined })),
      ],
    };
  }

  private of(group: string): TerraformService[] {
    return this.request.services.filter((service) => service.group === group);
  }
}
