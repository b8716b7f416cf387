import type { components, operations } from '@octokit/openapi-types';
import type { OperationId } from './routes.js';

export type { OperationId } from './routes.js';

/** The shapes that GitHub publishes. Everything the sandbox answers is checked against them by the compiler. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

interface Json<Body> {
  content: { 'application/json': Body };
}

/** What an operation answers when it succeeds; undefined where that has no body. */
export type Success<Id extends OperationId> = operations[Id]['responses'] extends { 201: Json<infer Body> }
  ? Body
  : operations[Id]['responses'] extends { 200: Json<infer Body> }
    ? Body
    : operations[Id]['responses'] extends { 202: Json<infer Body> }
      ? Body
      : undefined;

/** The JSON body that an operation takes. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody: Json<infer Body> }
  ? Body
  : operations[Id] extends { requestBody?: Json<infer Body> }
    ? Body
    : never;
