import { randomUUID } from 'node:crypto';
import type { Oidc } from '../../pypi/scenario-pypi.js';

const WORKFLOW = 'uktrade/demo-web/.github/workflows/release.yml@refs/heads/main';

/** What the token says; times in seconds since the epoch. */
export interface OidcClaims {
  iss: string;
  sub: string;
  aud: string;
  iat: number;
  exp: number;
  /** A token's own id. */
  jti: string;
  repository: string;
  /** The workflow that runs, and the one that the job is in: another one where that is reusable. */
  workflow_ref: string;
  job_workflow_ref: string;
  environment?: string;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * A token like the one GitHub gives to a job with `id-token: write`; it lasts five minutes of real time.
 * Its signature proves nothing, and nothing here checks it.
 */
export function makeOidcToken(audience: string, realNow: number, seed: Oidc = {}): string {
  const now = Math.floor(realNow / 1000);
  const claims: OidcClaims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: `repo:uktrade/demo-web:${seed.environment === undefined ? 'ref:refs/heads/main' : `environment:${seed.environment}`}`,
    aud: audience,
    iat: now,
    exp: now + 300,
    jti: randomUUID(),
    repository: 'uktrade/demo-web',
    workflow_ref: WORKFLOW,
    job_workflow_ref: seed['job-workflow-ref'] ?? WORKFLOW,
    ...(seed.environment === undefined ? {} : { environment: seed.environment }),
  };
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'sandbox' })}.${part(claims)}.c2FuZGJveA`;
}

/** The token's claims, or undefined when it is none. */
export function readOidcToken(token: string): Partial<OidcClaims> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
