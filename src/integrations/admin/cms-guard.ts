import type { IncomingHttpHeaders } from 'node:http';

/** A request the CMS server does not serve: a status and a sentence for the person at the screen. */
export class CmsRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Lets only this computer's own CMS page through. Other pages open in the same browser are told
 * apart by their origin; a name that only points here (DNS rebinding) by the host.
 */
export function refuseForeign(method: string | undefined, headers: IncomingHttpHeaders): void {
  if (method !== 'POST') throw new CmsRefusal(405, 'Hanya untuk halaman kelola.');
  const { host, origin } = headers;
  if (!host || !LOOPBACK.test(host)) {
    throw new CmsRefusal(403, 'Halaman kelola hanya dapat dibuka di komputer ini.');
  }
  if (origin !== undefined && !isOrigin(origin, host)) {
    throw new CmsRefusal(403, 'Permintaan dari situs lain ditolak.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') {
    throw new CmsRefusal(403, 'Permintaan dari situs lain ditolak.');
  }
  // Other kinds can be sent by a plain form of any page, without the browser asking us first.
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    throw new CmsRefusal(415, 'Permintaan harus berupa JSON.');
  }
}

function isOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
