import type { components, operations } from '@octokit/openapi-types';

/** The shapes that GitHub publishes. Everything the sandbox answers is checked against them by the compiler. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The operations that are served, by GitHub's own ids. */
export type OperationId =
  | 'repos/get-commit'
  | 'repos/compare-commits-with-basehead'
  | 'repos/list-pull-requests-associated-with-commit'
  | 'repos/list-deployments'
  | 'repos/create-deployment'
  | 'repos/list-deployment-statuses'
  | 'repos/create-deployment-status';

interface Answer<Body> {
  content: { 'application/json': Body };
}

/** What an operation answers when it succeeds. */
export type Success<Id extends OperationId> = operations[Id]['responses'] extends { 201: Answer<infer Body> }
  ? Body
  : operations[Id]['responses'] extends { 200: Answer<infer Body> }
    ? Body
    : never;

/** The JSON body that an operation takes. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody: Answer<infer Body> }
  ? Body
  : never;
