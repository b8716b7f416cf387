import { GetParameterCommand, GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import { unlessMissing } from '../../core/errors.js';
import type { AwsConnection } from './connection.js';

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
  /** The same page by page, each as it arrives. */
  pages(path: string): AsyncIterable<Parameter[]>;
}

/** The most that SSM gives per page. */
const PAGE_SIZE = 10;

export class SsmParameterStore implements ParameterStore {
  private readonly client: SSMClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new SSMClient(connection.clientConfig());
  }

  async get(name: string): Promise<string | undefined> {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    const answer = await unlessMissing(
      this.connection.call('ssm:GetParameter', (options) => this.client.send(command, options)),
    );
    return answer?.Parameter?.Value;
  }

  async list(path: string, options: { recursive?: boolean } = {}): Promise<Parameter[]> {
    const found: Parameter[] = [];
    for await (const page of this.pages(path, options)) found.push(...page);
    return found;
  }

  async *pages(
    path: string,
    { recursive = false }: { recursive?: boolean } = {},
  ): AsyncGenerator<Parameter[], void> {
    let token: string | undefined;
    do {
      const command = new GetParametersByPathCommand({
        Path: path,
        Recursive: recursive,
        WithDecryption: true,
        MaxResults: PAGE_SIZE,
        NextToken: token,
      });
      const page = await this.connection.call('ssm:GetParametersByPath', (options) =>
        this.client.send(command, options),
      );
      yield (page.Parameters ?? []).flatMap(({ Name: name, Value: value }) =>
        name === undefined || value === undefined ? [] : [{ name, value }],
      );
      token = page.NextToken;
    } while (token !== undefined);
  }
}
