import type { Parameter, ParameterStore } from '../providers/aws/ssm.js';

/** A parameter store in memory, for tests. Values that are not text are stored as JSON. */
export class MemoryParameters implements ParameterStore {
  /** What was asked for, in order: `get <name>`, `list <path>`. */
  readonly requests: string[] = [];
  private readonly parameters: Parameter[];

  constructor(values: Readonly<Record<string, unknown>>) {
    this.parameters = Object.entries(values).map(([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
  }

  get(name: string): Promise<string | undefined> {
    this.requests.push(`get ${name}`);
    return Promise.resolve(this.parameters.find((parameter) => parameter.name === name)?.value);
  }

  async *pages(path: string): AsyncGenerator<Parameter[], void> {
    yield await this.list(path);
  }

  list(path: string, options: { recursive?: boolean } = {}): Promise<Parameter[]> {
    this.requests.push(`list ${path}`);
    const below = this.parameters.filter((parameter) => parameter.name.startsWith(`${path}/`));
    return Promise.resolve(
      below.filter(({ name }) => options.recursive === true || !name.slice(path.length + 1).includes('/')),
    );
  }
}
