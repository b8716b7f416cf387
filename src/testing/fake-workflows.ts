import { NotFoundError } from '../core/errors.js';
import type {
  DispatchRequest,
  RunQuery,
  StartedRun,
  WorkflowFile,
  WorkflowJob,
  WorkflowRun,
  WorkflowService,
} from '../providers/github/workflows.js';

function fakeRun(id: number, parts: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id,
    title: 'Docs',
    status: 'queued',
    conclusion: undefined,
    ref: 'main',
    actor: 'bot',
    createdAt: '2026-01-01T00:00:00Z',
    attempt: 1,
    url: `https://github.com/uktrade/docs/actions/runs/${id}`,
    ...parts,
  };
}

export function fakeJob(name: string, parts: Partial<WorkflowJob> = {}): WorkflowJob {
  return {
    id: 1,
    name,
    status: 'in_progress',
    conclusion: undefined,
    url: `https://github.com/uktrade/docs/job/${name}`,
    steps: [],
    ...parts,
  };
}

/** What a look at our run says; an Error is thrown instead. */
export interface FakeLook {
  run: Partial<WorkflowRun> | Error;
  jobs?: WorkflowJob[] | Error;
}

/** GitHub's workflows for tests. `requests` lists what was asked, in order. */
export class FakeWorkflows implements WorkflowService {
  readonly requests: string[] = [];
  readonly dispatches: DispatchRequest[] = [];
  readonly cancelled: number[] = [];
  /** All dispatched runs, in any order. */
  runs: WorkflowRun[] = [];
  /** What the next dispatch does: the new run's id, undefined for an answer without one, an error. */
  onDispatch: (request: DispatchRequest) => StartedRun | undefined = () => this.start(100);
  /** Looks at a run, in order; the last one stays. */
  looks: FakeLook[] = [{ run: { status: 'completed', conclusion: 'success' } }];
  workflowFile: WorkflowFile = {
    name: 'Docs',
    state: 'active',
    url: 'https://github.com/uktrade/docs/docs.yml',
  };
  owner: string | undefined = 'bot';
  /** Called with each request before it is answered. */
  onRequest: ((request: string) => void) | undefined;

  /** Puts a run there, as a dispatch does. */
  start(id: number, parts: Partial<WorkflowRun> = {}): StartedRun {
    const run = fakeRun(id, parts);
    this.runs.push(run);
    return { id, url: run.url };
  }

  defaultBranch(): Promise<string> {
    this.note('defaultBranch');
    return Promise.resolve('main');
  }

  file(workflow: string): Promise<WorkflowFile> {
    this.note(`file ${workflow}`);
    return Promise.resolve(this.workflowFile);
  }

  async dispatch(request: DispatchRequest): Promise<StartedRun | undefined> {
    this.note('dispatch');
    this.dispatches.push(request);
    return Promise.resolve(this.onDispatch(request));
  }

  async dispatched({ limit, after = 0 }: RunQuery): Promise<WorkflowRun[]> {
    this.note(`list ${limit} after ${after}`);
    const found = this.runs.filter(({ id }) => id > after).toSorted((one, other) => other.id - one.id);
    return Promise.resolve(found.slice(0, limit));
  }

  async run(id: number): Promise<WorkflowRun> {
    this.note(`run ${id}`);
    const look = this.looks[0]?.run ?? new NotFoundError('There is no such run.');
    if (look instanceof Error) {
      this.next();
      throw look;
    }
    return Promise.resolve({ ...fakeRun(id), ...this.runs.find((run) => run.id === id), ...look });
  }

  async jobs(id: number): Promise<WorkflowJob[]> {
    this.note(`jobs ${id}`);
    const jobs = this.looks[0]?.jobs ?? [];
    this.next();
    if (jobs instanceof Error) throw jobs;
    return Promise.resolve(jobs);
  }

  async cancel(id: number): Promise<void> {
    this.note(`cancel ${id}`);
    this.cancelled.push(id);
    return Promise.resolve();
  }

  async login(): Promise<string | undefined> {
    this.note('login');
    return Promise.resolve(this.owner);
  }

  private note(request: string): void {
    this.requests.push(request);
    this.onRequest?.(request);
  }

  private next(): void {
    if (this.looks.length > 1) this.looks.shift();
  }
}
