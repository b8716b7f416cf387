export type ParameterType = 'String' | 'SecureString' | 'StringList';

export interface StoredParameter {
  name: string;
  value: string;
  type: ParameterType;
  version: number;
  /** Scenario time, in milliseconds since the epoch. */
  modifiedAt: number;
}

/** SSM's parameters. */
export class Parameters {
  private readonly stored = new Map<string, StoredParameter>();
  private sorted: StoredParameter[] | undefined;

  get(name: string): StoredParameter | undefined {
    return this.stored.get(name);
  }

  put(name: string, value: string, type: ParameterType, modifiedAt: number): StoredParameter {
    const version = (this.stored.get(name)?.version ?? 0) + 1;
    const parameter = { name, value, type, version, modifiedAt };
    this.stored.set(name, parameter);
    this.sorted = undefined;
    return parameter;
  }

  /** All parameters, by name. */
  all(): readonly StoredParameter[] {
    this.sorted ??= [...this.stored.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return this.sorted;
  }

  /** The parameters right below the path, or at any depth below it; never the one of the path itself. */
  below(path: string, recursive: boolean): StoredParameter[] {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return this.all().filter(
      ({ name }) => name.startsWith(prefix) && (recursive || !name.slice(prefix.length).includes('/')),
    );
  }
}
