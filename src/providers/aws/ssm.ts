/** One parameter, as SSM stores it. */
export interface Parameter {
  name: string;
  value: string;
}

/** SSM Parameter Store. */
export interface ParameterStore {
  /** The parameter's value (decrypted), or undefined when there is none of that name. */
  get(name: string): Promise<string | undefined>;
  /** All parameters below the path, over all pages; `recursive` includes deeper levels. Empty when there are none. */
  list(path: string, options?: { recursive?: boolean }): Promise<Parameter[]>;
}
