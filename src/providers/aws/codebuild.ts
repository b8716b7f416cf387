/** CodeBuild's own words. Source: StatusType of the CodeBuild API. */
export type BuildStatus = 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'IN_PROGRESS' | 'STOPPED';

export interface BuildPhase {
  /** `SUBMITTED`, `QUEUED`, `PROVISIONING`, `DOWNLOAD_SOURCE`, `INSTALL`, `PRE_BUILD`, `BUILD`, `POST_BUILD`, …, `COMPLETED`. */
  type: string;
  /** Undefined while the phase goes on. */
  status: string | undefined;
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** What CodeBuild says about it: status code and message of each context that has one. */
  messages: string[];
}

export interface Build {
  /** `<project>:<uuid>`. */
  id: string;
  arn: string;
  project: string;
  /** The number CodeBuild gave it, counting up per project. */
  number: number | undefined;
  status: BuildStatus;
  /** The phase it is in. */
  currentPhase: string | undefined;
  phases: BuildPhase[];
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** Where its log is; undefined until CodeBuild has made the stream. Never build these names: take them from here. */
  log: { group: string; stream: string } | undefined;
  /** CloudWatch's page for the log. */
  logUrl: string | undefined;
}

export type BuildVariableType = 'PLAINTEXT' | 'PARAMETER_STORE' | 'SECRETS_MANAGER';

export interface BuildVariable {
  name: string;
  value: string;
  type: BuildVariableType;
}

export interface BuildRequest {
  project: string;
  /** A commit, or whatever else the project's source takes. */
  sourceVersion: string;
  environmentVariables: readonly BuildVariable[];
  idempotencyToken: string;
}

/** CodeBuild. */
export interface BuildService {
  /** Which of the projects exist, in the order asked: one BatchGetProjects. */
  findProjects(names: readonly string[]): Promise<string[]>;
  /**
   * Starts a build with `artifactsOverride: {type: NO_ARTIFACTS}`. Asking again with the same token within
   * five minutes returns the build that was started then.
   */
  start(request: BuildRequest): Promise<Build>;
  /** @throws NotFoundError when there is no such build */
  get(id: string, signal?: AbortSignal): Promise<Build>;
  /** Stops a build; fine when it has ended already. */
  stop(id: string): Promise<void>;
}
