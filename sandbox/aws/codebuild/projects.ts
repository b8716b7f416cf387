import type { Project } from '@aws-sdk/client-codebuild';
import { actionProjectName, buildProjectName, deployProjectName } from '../../scenario/names.js';
import type { BuildScript } from './scenario.js';
import type { ProjectSeed } from './scenario-projects.js';
import type { CodebaseSeed } from '../../scenario/scenario.js';
import type { Setting } from '../../server/setting.js';
import type { PhaseCommands } from './timeline.js';

/** A CodeBuild project of the scenario. */
export interface BuildProject {
  name: string;
  arn: string;
  logGroup: string;
  /** The ECR repository that its successful builds push to; undefined for one that makes no image. */
  repository: string | undefined;
  /** Where its source is: a URL, or undefined when CodePipeline brings it. */
  source: string | undefined;
  /** What its builds do, in turn; the last one repeats. */
  scripts: readonly BuildScript[];
  created: number;
  /** What its buildspec runs. */
  commands: PhaseCommands;
  environment: { name: string; value: string; type: 'PLAINTEXT' }[];
  artifacts: 'S3' | 'NO_ARTIFACTS' | 'CODEPIPELINE';
  /** The paths at which its source has buildspecs; undefined: at any. */
  buildspecs?: readonly string[] | undefined;
  /** How many builds it has had before the scenario begins. */
  earlier: number;
}

/** What the image builder runs, as `codebase prepare` lays it down. */
const imageCommands: PhaseCommands = {
  INSTALL: '.copilot/phases/install.sh',
  PRE_BUILD: '.copilot/phases/pre_build.sh',
  BUILD: '.copilot/image_build_run.sh',
  POST_BUILD: '.copilot/phases/post_build.sh',
};

/** What a deployment stage runs. */
const deployCommands: PhaseCommands = { BUILD: './deploy.sh' };

/** All projects: an image build per codebase, and the one that the release pipeline's actions run. */
export function scenarioProjects(setting: Setting): Map<string, BuildProject> {
  const projects = new Map<string, BuildProject>();
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const image = buildProjectName(app, codebase, seed.project);
      if (image !== undefined) projects.set(image, imageProject(setting, image, app, codebase, seed));
      if (seed.pipeline === 'none') continue;
      const deploy = deployProjectName(app, codebase);
      projects.set(deploy, {
        ...common(setting, deploy),
        repository: undefined,
        source: undefined,
        scripts: [],
        commands: deployCommands,
        artifacts: 'CODEPIPELINE',
      });
    }
  }
  for (const [name, seed] of Object.entries(setting.scenario.projects)) {
    projects.set(name, ownProject(setting, name, seed));
  }
  // What the actions of a pipeline run, unless the scenario has said it.
  for (const pipeline of Object.keys(setting.scenario.pipelines)) {
    const name = actionProjectName(pipeline);
    if (!projects.has(name)) projects.set(name, actionProject(setting, name));
  }
  return projects;
}

function ownProject(setting: Setting, name: string, seed: ProjectSeed): BuildProject {
  return {
    ...common(setting, name),
    repository: undefined,
    source: `https://github.com/${seed.source}.git`,
    scripts: seed.builds,
    commands: { BUILD: 'make' },
    environment: Object.entries(seed.variables).map(([key, value]) => ({
      name: key,
      value,
      type: 'PLAINTEXT',
    })),
    artifacts: seed.artifacts,
    buildspecs: seed.buildspecs,
    earlier: seed['earlier-builds'],
  };
}

function actionProject(setting: Setting, name: string): BuildProject {
  return {
    ...common(setting, name),
    repository: undefined,
    source: undefined,
    scripts: [],
    commands: deployCommands,
    artifacts: 'CODEPIPELINE',
  };
}

function common(
  setting: Setting,
  name: string,
): Omit<BuildProject, 'repository' | 'source' | 'scripts' | 'commands' | 'artifacts'> {
  return {
    name,
    arn: setting.arn('codebuild', `project/${name}`),
    logGroup: `codebuild/${name}/log-group`,
    // A day before the world began: older than any build.
    created: setting.now() - 86_400_000,
    environment: [],
    earlier: 0,
  };
}

function imageProject(
  setting: Setting,
  name: string,
  app: string,
  codebase: string,
  seed: CodebaseSeed,
): BuildProject {
  const plain = (key: string, value: string) => ({ name: key, value, type: 'PLAINTEXT' as const });
  return {
    ...common(setting, name),
    repository: `${app}/${codebase}`,
    source: `https://github.com/${seed.repository}.git`,
    scripts: seed.builds,
    commands: imageCommands,
    artifacts: 'S3',
    environment: [
      plain('AWS_ACCOUNT_ID', setting.account),
      plain('ECR_REPOSITORY', `${app}/${codebase}`),
      plain('NOTIFICATIONS_ENABLED', 'true'),
    ],
  };
}

/** The project as BatchGetProjects gives it. */
export function describeProject(project: BuildProject, setting: Setting): Project {
  const codePipeline = project.source === undefined;
  return {
    name: project.name,
    arn: project.arn,
    source: {
      type: codePipeline ? 'CODEPIPELINE' : 'GITHUB',
      ...(project.source === undefined ? {} : { location: project.source, gitCloneDepth: 0 }),
      buildspec: 'version: 0.2\n',
      insecureSsl: false,
    },
    secondarySources: [],
    secondarySourceVersions: [],
    artifacts: codePipeline
      ? { type: 'CODEPIPELINE', name: project.name, packaging: 'NONE', encryptionDisabled: false }
      : artifactsOf(project),
    cache: { type: 'NO_CACHE' },
    environment: projectEnvironment(project),
    serviceRole: `arn:aws:iam::${setting.account}:role/${project.name}`,
    timeoutInMinutes: 30,
    queuedTimeoutInMinutes: 480,
    encryptionKey: setting.arn('kms', 'alias/aws/s3'),
    tags: [],
    created: new Date(project.created),
    lastModified: new Date(project.created),
    badge: { badgeEnabled: false },
    logsConfig: {
      cloudWatchLogs: { status: 'ENABLED', groupName: project.logGroup },
      s3Logs: { status: 'DISABLED', encryptionDisabled: false },
    },
    projectVisibility: 'PRIVATE',
  };
}

function artifactsOf({ artifacts, name }: BuildProject) {
  if (artifacts === 'NO_ARTIFACTS') return { type: 'NO_ARTIFACTS' as const };
  return { type: 'S3' as const, name, location: `${name}-artifacts` };
}

export function projectEnvironment(project: BuildProject) {
  return {
    type: 'LINUX_CONTAINER' as const,
    image: 'aws/codebuild/amazonlinux2-x86_64-standard:5.0',
    computeType: 'BUILD_GENERAL1_SMALL' as const,
    environmentVariables: project.environment,
    privilegedMode: true,
    imagePullCredentialsType: 'CODEBUILD' as const,
  };
}
