import type { Outcome } from './runs.js';

/** It fails, and has not tried to start anything. */
export const refused: Outcome = { succeeds: false, starts: [] };

/** It succeeds without starting anything. */
export const startsNothing: Outcome = { succeeds: true, starts: [] };

/** One deployment is started with the image of this tag. */
export function deploys(
  tag: string,
  { pipeline = 'demo-web-manual-release', env = 'dev' }: { pipeline?: string; env?: string } = {},
): Outcome {
  const variables = [
    { name: 'ENVIRONMENT', value: env },
    { name: 'IMAGE_TAG', value: tag },
  ];
  return {
    succeeds: true,
    starts: [{ operation: 'StartPipelineExecution', parameters: { name: pipeline, variables } }],
  };
}

/** One build of the commit is started. */
export function builds(
  commit: string,
  { project = 'demo-web-codebase-image-build', more = {} }: { project?: string; more?: object } = {},
): Outcome {
  const parameters = {
    projectName: project,
    sourceVersion: commit,
    artifactsOverride: { type: 'NO_ARTIFACTS' },
    ...more,
  };
  return { succeeds: true, starts: [{ operation: 'StartBuild', parameters }] };
}

/** The same requests, but the run fails. */
export function butFails(outcome: Outcome): Outcome {
  return { ...outcome, succeeds: false };
}

/** The same, and this is what it shows. */
export function showing(outcome: Outcome, shows: unknown): Outcome {
  return { ...outcome, shows };
}
