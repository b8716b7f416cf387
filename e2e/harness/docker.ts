import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One `docker run`, as the stand-in saw it. */
export interface DockerRun {
  argv: string[];
  /** Names of the environment's variables. */
  variables: string[];
  /** What is in the credentials file, without the secrets. */
  profile: string;
  /** The rights of the credentials file. */
  mode: string;
  /** The mounted home folder, which is gone afterwards. */
  home: string;
}

export interface StandInDocker {
  /** What makes a process find it. */
  env: { PATH: string; RUNNER_TEMP: string };
  runs(): Promise<DockerRun[]>;
  /** A deploy repository with these files. */
  repository(files: Readonly<Record<string, string>>): Promise<string>;
  exists(path: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * A program with the name docker that notes how it was called.
 * @param plays - shell to run instead of the container; `$service` is the second argument of its script
 */
export async function standInDocker(plays = ''): Promise<StandInDocker> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-docker-'));
  const [programs, records, temporary] = ['bin', 'runs', 'temporary'].map((name) => join(folder, name));
  for (const path of [programs, records, temporary]) await mkdir(path ?? folder);
  const program = join(programs ?? folder, 'docker');
  await writeFile(program, script(records ?? folder, plays));
  await chmod(program, 0o755);
  const exists = (path: string): Promise<boolean> =>
    stat(path).then(
      () => true,
      () => false,
    );
  return {
    env: { PATH: `${programs ?? ''}:/usr/bin:/bin`, RUNNER_TEMP: temporary ?? folder },
    exists,
    runs: async () => {
      const runs: DockerRun[] = [];
      for (let index = 1; await exists(join(records ?? folder, `${index}.argv`)); index += 1)
        runs.push(await readRun(join(records ?? folder, String(index))));
      return runs;
    },
    repository: async (files) => {
      const target = join(folder, 'deploy');
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(target, path)), { recursive: true });
        await writeFile(join(target, path), text);
      }
      return target;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function script(records: string, plays: string): string {
  return `#!/bin/sh
# Several may be started at once: making a folder is what only one of them can do.
n=1
while ! mkdir '${records}'/$n 2>/dev/null; do n=$((n + 1)); done
record='${records}'/$n
home=$(printf '%s\\n' "$@" | sed -n 's|^type=bind,"source=\\(.*\\)",target=/home/.*|\\1|p')
printf '%s' "$home" > "$record.home"
env | sed 's/=.*//' > "$record.variables"
sed -n 's/^\\(\\[.*\\]\\|[a-z_]* =\\).*/\\1/p' "$home/.aws/credentials" > "$record.profile"
ls -l "$home/.aws/credentials" | cut -c1-10 > "$record.mode"
service=$(printf '%s\\n' "$@" | sed -n '/^sh$/{n;n;p;}' | tail -1)
printf '%s\\0' "$@" > "$record.argv"
${plays}
`;
}

async function readRun(path: string): Promise<DockerRun> {
  const read = async (ending: string): Promise<string> => readFile(`${path}.${ending}`, 'utf8');
  return {
    argv: (await read('argv')).split('\0').slice(0, -1),
    variables: (await read('variables')).trimEnd().split('\n'),
    profile: (await read('profile')).trimEnd(),
    mode: (await read('mode')).trimEnd(),
    home: await read('home'),
  };
}
