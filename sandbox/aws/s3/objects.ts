import { templateText } from '../ecs/template.js';
import type { EcsServiceSeed } from '../ecs/scenario.js';
import { servicesOf } from '../ecs/seed-services.js';
import type { Setting } from '../../server/setting.js';

export interface StoredObject {
  text: string;
  /** Scenario time, in milliseconds since the epoch. */
  modifiedAt: number;
}

export interface Bucket {
  name: string;
  account: string;
  region: string;
  objects: Map<string, StoredObject>;
}

/** S3: the buckets with the task definition templates of each environment. */
export class Objects {
  readonly buckets: ReadonlyMap<string, Bucket>;

  constructor(setting: Setting) {
    this.buckets = new Map(templateBuckets(setting).map((bucket) => [bucket.name, bucket]));
  }
}

/** One bucket for each environment: `ecs-task-definitions-<app>-<env>`. */
function templateBuckets(setting: Setting): Bucket[] {
  const { scenario } = setting;
  return Object.entries(scenario.applications).flatMap(([app, application]) =>
    Object.entries(application.environments).flatMap(([environment, seed]) => {
      if (seed?.ecs === 'none') return [];
      const account = seed?.account ?? setting.account;
      const region = seed?.region ?? setting.region;
      const name = `${app}-${environment}-cluster`;
      const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
      const cluster = { app, environment, account, region, name, arn };
      const objects = new Map<string, StoredObject>();
      for (const [service, serviceSeed, type] of servicesOf(application, seed?.ecs.services ?? {})) {
        // A template can be there although the service is not.
        const template: EcsServiceSeed | undefined = serviceSeed === 'none' ? undefined : serviceSeed;
        const text = templateText(cluster, service, type, template, scenario);
        if (text !== undefined) {
          objects.set(`${app}/${environment}/${service}.json`, { text, modifiedAt: setting.now() });
        }
      }
      return [{ name: `ecs-task-definitions-${app}-${environment}`, account, region, objects }];
    }),
  );
}
