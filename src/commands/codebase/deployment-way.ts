import type { DeploymentOutcome } from '../../domains/deployments/github-deployment.js';
import type { ToldDeployment } from '../../domains/slack/deployment-messages.js';
import type { DeploymentLink } from '../../domains/slack/deployment-text.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { OutputValues, CommandResult } from '../command.js';
import type { deployOutputs } from './deploy-definition.js';

type Outputs = typeof deployOutputs;

/** What codebase-deploy does once it knows the image: through a pipeline, or straight to ECS. */
export interface DeploymentWay {
  /** The services that are deployed, by name. */
  services: readonly string[];
  /** The session in the environment's account, where one has been made: its role is assumed once. */
  environment?: AwsSession;
  /** Asked before anything is changed. */
  question: string;
  /** Where nothing is left to deploy: the result. Then nobody is asked, and nobody is told. */
  nothing?: CommandResult<Outputs>;
  dryRun: { text: string; summary: string; outputs: OutputValues<Outputs> };
  /**
   * Deploys. However it ends is returned, not thrown.
   * @param started told, with links to it, once there is something to look at
   */
  deploy(started: (links: readonly DeploymentLink[]) => void): Promise<WayOutcome>;
}

/** How it ended, for those who watch, and the command's own result. */
export interface WayOutcome extends DeploymentOutcome {
  told: ToldDeployment;
  result: CommandResult<Outputs>;
}

/** How the deployment is to be done, whichever way. */
export interface DeploymentSettings {
  wait: boolean;
  stopOnCancel: boolean;
  /** In milliseconds since the epoch. */
  deadline: number;
}
