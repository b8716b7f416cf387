/** One request that was received. */
export interface LoggedRequest {
  /** `codebuild`, `codepipeline`, `ecr`, `ecs`, `iam`, `logs`, `ssm`, `sts`, or the name the request was signed for. */
  service: string;
  operation: string;
  /** The HTTP method, where it tells lookups from changes: GitHub's. */
  method?: string;
  parameters: Readonly<Record<string, unknown>>;
  /** Real time, in ISO 8601. */
  time: string;
  /** The HTTP status that was answered; null when there was no answer. */
  status: number | null;
  /** The error's name on the wire, or the kind of fault for a request that got no answer. */
  fault?: string;
  accessKeyId?: string;
  /** ARN of the user or of the role's session that it came from. */
  caller?: string;
  /** What the client calls itself. */
  userAgent?: string;
}

/** Every request received, in order. */
export class RequestLog {
  private entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): LoggedRequest {
    this.entries.push(entry);
    return entry;
  }

  all(): readonly LoggedRequest[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}
