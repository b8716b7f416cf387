import { randomBytes } from 'node:crypto';
import { readOidcToken, type OidcClaims } from '../aws/sts/oidc.js';
import { AwsFault } from '../aws/fault.js';
import { normalized } from './index-files.js';
import type { Pypi } from './scenario-pypi.js';

const AUDIENCE = 'pypi';
const LIFETIME_MS = 15 * 60_000;

/** A refusal of the token exchange, in PyPI's words. */
export class MintFault extends AwsFault {}

/** Who may upload what. */
export class UploadTokens {
  private readonly minted = new Map<string, { projects: string[]; expires: number }>();
  private readonly used = new Set<string>();

  /** @param realNow real time, since that is what tokens say */
  constructor(
    private readonly seed: Pypi,
    private readonly realNow: () => number,
  ) {}

  /** @throws MintFault when there is no trusted publishing */
  audience(): string {
    if (this.seed['trusted-publishing']) return AUDIENCE;
    throw new MintFault('Forbidden', 'Trusted publishing functionality not enabled', 403);
  }

  /** A token for the projects that trust the workflow. @throws MintFault */
  mint(oidcToken: string): string {
    if (!this.seed['trusted-publishing'])
      throw new MintFault('not-enabled', 'GitHub-based trusted publishing functionality not enabled', 422);
    const claims = readOidcToken(oidcToken);
    const valid = claims?.aud === AUDIENCE && (claims.exp ?? 0) * 1000 > this.realNow();
    if (!valid) throw new MintFault('invalid-token', 'malformed or invalid token', 422);
    const id = claims.jti ?? '';
    if (this.used.has(id)) throw new MintFault('invalid-reuse-token', 'invalid token: already used', 422);
    this.used.add(id);
    const projects = this.trusting(claims);
    if (projects.length === 0) {
      const reason =
        'valid token, but no corresponding publisher (Publisher with matching claims was not found)';
      throw new MintFault('invalid-publisher', reason, 422);
    }
    const token = `pypi-${randomBytes(48).toString('base64url')}`;
    this.minted.set(token, { projects, expires: this.realNow() + LIFETIME_MS });
    return token;
  }

  /** @throws AwsFault for a token that may not upload to the project */
  check(token: string | undefined, project: string): void {
    const minted = this.minted.get(token ?? '');
    if (minted !== undefined) {
      if (minted.expires > this.realNow() && minted.projects.includes(normalized(project))) return;
      throw new AwsFault(
        'Forbidden',
        `The credential is not allowed to upload to project '${project}'.`,
        403,
      );
    }
    const known = this.seed.tokens?.includes(token ?? '') ?? token?.startsWith('pypi-') === true;
    if (known) return;
    throw new AwsFault('Forbidden', 'Invalid or non-existent authentication information.', 403);
  }

  private trusting(claims: Partial<OidcClaims>): string[] {
    return this.seed['trusted-publishers']
      .filter(
        ({ repository, workflow, environment }) =>
          claims.repository === repository &&
          claims.job_workflow_ref?.startsWith(`${repository}/.github/workflows/${workflow}@`) === true &&
          (environment ?? '') === (claims.environment ?? ''),
      )
      .map(({ project }) => normalized(project));
  }
}
