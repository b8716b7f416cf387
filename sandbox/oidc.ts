/** What the token says; times in seconds since the epoch. */
export interface OidcClaims {
  iss: string;
  sub: string;
  aud: string;
  iat: number;
  exp: number;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * A token like the one GitHub gives to a job with `id-token: write`; it lasts five minutes of real time.
 * Its signature proves nothing, and nothing here checks it.
 */
export function makeOidcToken(audience: string, realNow: number): string {
  const now = Math.floor(realNow / 1000);
  const claims: OidcClaims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:uktrade/demo-web:ref:refs/heads/main',
    aud: audience,
    iat: now,
    exp: now + 300,
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
