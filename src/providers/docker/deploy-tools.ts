import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Credentials } from '../aws/credentials.js';
import { cancellableExec, findProgram } from '../process/programs.js';

/** The AWS profile that the tools find: its name, and who it is. */
export interface ToolsProfile {
  name: string;
  /** Twelve digits. */
  account: string;
  region: string;
  credentials: Credentials;
}

/** One script to run in the deploy repository. */
export interface ToolsJob {
  /** A script of the shell. Whatever it works with comes as `$1`, `$2`, …, so that nothing has to be quoted. */
  script: string;
  arguments: readonly string[];
  profile: ToolsProfile;
  /** Interrupts it. */
  signal: AbortSignal;
}

export interface ToolsEnd {
  /** As the script ended; null when a signal ended it. */
  exitCode: number | null;
  /** The lines that it printed, without empty ones: remote text. */
  lines: string[];
}

/** Terraform and platform-helper, where a deploy repository is checked out. */
export interface DeployTools {
  /** @throws PlatformError when they can't be run here */
  prepare(): Promise<void>;
  /** Runs the script to its end, and shows what it prints. @throws PlatformError when it could not be started */
  run(job: ToolsJob): Promise<ToolsEnd>;
}

export interface DockerOptions {
  /** With its digest. */
  image: string;
  /** Absolute path of the checked-out deploy repository. */
  repository: string;
  /** Absolute path of a checked-out uktrade/platform-tools, whose Terraform modules are used; undefined for published ones. */
  modules: string | undefined;
  logger: Logger;
  env?: NodeJS.ProcessEnv;
}

/** What the docker client needs of the environment, and nothing else of ours: no tokens, no credentials. */
const PASSED_ON = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|XDG_RUNTIME_DIR|DOCKER_(?!.*AUTH).*)$/i;
/** Where things are in the container. */
const HOME = '/home/platform-tools';
const REPOSITORY = '/work/deploy';
const MODULES = '/work/platform-tools';
/** From the folder of a service's Terraform, `terraform/services/<env>/<service>`. */
const MODULES_FROM_SERVICE = '../../../../../platform-tools/terraform';
/**
 * How long Terraform may take to end once it is interrupted, in milliseconds: it finishes what it has begun, and gives its lock
 * back. A runner kills us after ten seconds.
 */
const GRACE_MS = 8_000;

/**
 * Runs the platform's deploy-tools image with docker. The credentials are in a file of the container's home folder, which only its
 * user may read, and which is removed afterwards. The container runs as the user who runs us, so that what it writes is ours.
 */
export class DockerDeployTools implements DeployTools {
  private readonly env: NodeJS.ProcessEnv;

  constructor(private readonly options: DockerOptions) {
    this.env = options.env ?? process.env;
  }

  async prepare(): Promise<void> {
    await this.docker();
  }

  async run(job: ToolsJob): Promise<ToolsEnd> {
    job.signal.throwIfAborted();
    const program = await this.docker();
    const home = await mkdtemp(join(this.env['RUNNER_TEMP'] ?? tmpdir(), 'platform-tools-'));
    try {
      await writeProfile(join(home, '.aws'), job.profile);
      const shown = new ShownLines(this.options.logger);
      const { exitCode } = await cancellableExec({
        program,
        argv: this.command(home, job),
        env: this.dockerEnvironment(),
        signal: job.signal,
        onOutput: (chunk) => {
          shown.add(chunk);
        },
        // Docker hands it on to Terraform, which ends at the next good moment.
        stop: { signal: 'SIGINT', graceMs: GRACE_MS },
      }).catch((error: unknown) => {
        throw new PlatformError(`${program} could not be started: ${asError(error).message}`, {
          cause: error,
        });
      });
      shown.end();
      return { exitCode, lines: shown.lines };
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }

  private command(home: string, job: ToolsJob): string[] {
    const { image, repository, modules } = this.options;
    const { name, region } = job.profile;
    const user = process.getuid === undefined ? [] : [`${process.getuid()}:${process.getgid?.() ?? 0}`];
    const variables = {
      HOME,
      AWS_PROFILE: name,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      TF_IN_AUTOMATION: 'true',
      ...(modules === undefined ? {} : moduleSources),
    };
    return [
      ...['run', '--rm', '--init', '--name', `platform-tools-${randomBytes(6).toString('hex')}`],
      ...user.flatMap((ids) => ['--user', ids]),
      ...mount(home, HOME),
      ...mount(repository, REPOSITORY),
      ...(modules === undefined ? [] : mount(modules, MODULES, ',readonly')),
      ...['--workdir', REPOSITORY],
      ...Object.entries(variables).flatMap(([variable, value]) => ['--env', `${variable}=${value}`]),
      ...[image, 'sh', '-c', job.script, 'sh', ...job.arguments],
    ];
  }

  private dockerEnvironment(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.env).filter(
        (entry): entry is [string, string] => entry[1] !== undefined && PASSED_ON.test(entry[0]),
      ),
    );
  }

  private async docker(): Promise<string> {
    const program = await findProgram('docker', this.env);
    if (program !== undefined) return program;
    throw new PlatformError('docker is not on the PATH, so the deploy-tools image could not be run.', {
      hint: 'Use a runner with Docker, such as ubuntu-latest, or install Docker on this machine.',
    });
  }
}

/** What makes platform-helper write these sources into a service's Terraform; the published ones take git and an SSH key. */
const moduleSources = {
  TERRAFORM_MODULE_SOURCE_TYPE: 'OVERRIDE',
  TERRAFORM_ECS_SERVICE_MODULE_SOURCE_OVERRIDE: `${MODULES_FROM_SERVICE}/ecs-service`,
  TERRAFORM_VERSION_TRACKER_MODULE_SOURCE_OVERRIDE: `${MODULES_FROM_SERVICE}/version-tracker`,
};

/** Unlike `--volume`, it fails where the folder does not exist, and a colon in the path does no harm. */
function mount(source: string, target: string, more = ''): string[] {
  return ['--mount', `type=bind,"source=${source.replaceAll('"', '""')}",target=${target}${more}`];
}

/** Where the AWS SDKs look by themselves. platform-helper finds the profile of an account by `profile_account_id`. */
async function writeProfile(folder: string, profile: ToolsProfile): Promise<void> {
  const { name, account, region, credentials } = profile;
  await mkdir(folder, { mode: 0o700 });
  const files = {
    credentials: [
      `[${name}]`,
      `aws_access_key_id = ${credentials.accessKeyId}`,
      `aws_secret_access_key = ${credentials.secretAccessKey}`,
      ...(credentials.sessionToken === undefined ? [] : [`aws_session_token = ${credentials.sessionToken}`]),
    ],
    config: [`[profile ${name}]`, `region = ${region}`, 'output = json', `profile_account_id = ${account}`],
  };
  for (const [file, lines] of Object.entries(files)) {
    const path = join(folder, file);
    await writeFile(path, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
    // Whatever the umask says.
    await chmod(path, 0o600);
  }
}

/** Shows whole lines as they come, and keeps them. */
class ShownLines {
  readonly lines: string[] = [];
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  constructor(private readonly logger: Pick<Logger, 'remote'>) {}

  add(chunk: Buffer): void {
    this.rest += this.decoder.write(chunk);
    const end = this.rest.lastIndexOf('\n') + 1;
    this.show(this.rest.slice(0, end));
    this.rest = this.rest.slice(end);
  }

  end(): void {
    this.show(this.rest + this.decoder.end());
    this.rest = '';
  }

  private show(text: string): void {
    if (text === '') return;
    this.logger.remote(text);
    this.lines.push(
      ...text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== ''),
    );
  }
}
