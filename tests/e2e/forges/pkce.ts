import { createHash, randomUUID } from 'node:crypto';
import type { Answer, Request } from './forge.ts';

interface Grant {
  readonly challenge: string;
  readonly redirect: string;
}

const REFUSED = { status: 400, body: { error: 'invalid_grant', error_description: 'Ditolak' } };

/**
 * Logging in with OAuth and PKCE, without a client secret: whoever redeems a code must know the
 * verifier whose SHA-256 was sent when it was asked for. The double's user always agrees.
 */
export class PkceLogin {
  readonly appId = 'aplikasi-katalog';
  readonly #grants = new Map<string, Grant>();
  readonly #refreshTokens = new Set<string>();
  readonly #redirect: () => string;
  readonly #newToken: () => string;

  /** @param redirect the one address that is registered, letter by letter. */
  constructor({ redirect, newToken }: { redirect: () => string; newToken: () => string }) {
    this.#redirect = redirect;
    this.#newToken = newToken;
  }

  authorize({ query }: Request): Answer {
    const redirect = query.get('redirect_uri') ?? '';
    const challenge = query.get('code_challenge') ?? '';
    if (query.get('client_id') !== this.appId || redirect !== this.#redirect()) {
      return { status: 400, body: { error: 'Unregistered Redirect URI' } };
    }
    if (query.get('response_type') !== 'code' || query.get('code_challenge_method') !== 'S256') {
      return { status: 400, body: { error: 'invalid_request' } };
    }
    const code = randomUUID();
    this.#grants.set(code, { challenge, redirect });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { Location: back.href } };
  }

  token({ method, body }: Request): Answer {
    if (method !== 'POST' || body['client_id'] !== this.appId) return REFUSED;
    if (body['grant_type'] === 'refresh_token') {
      const isKnown = this.#refreshTokens.delete(String(body['refresh_token']));
      return isKnown ? this.#issue() : REFUSED;
    }
    const code = String(body['code']);
    const grant = this.#grants.get(code);
    // A code works once.
    this.#grants.delete(code);
    const proof = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
    const isProven = grant?.challenge === proof && grant.redirect === body['redirect_uri'];
    return isProven ? this.#issue() : REFUSED;
  }

  /** Whoever is logged in cannot go on without logging in anew. */
  forgetSessions(): void {
    this.#refreshTokens.clear();
  }

  #issue(): Answer {
    const refresh = randomUUID();
    this.#refreshTokens.add(refresh);
    const body = { access_token: this.#newToken(), token_type: 'bearer', refresh_token: refresh };
    return { status: 200, body };
  }
}
