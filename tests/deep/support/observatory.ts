/** What the MDN HTTP Observatory looks at. */
export interface Scan {
  /** Of the page over https, by lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly html: string;
  readonly pageUrl: string;
  /** Where the address with http leads at once; `undefined` where nothing answers. */
  readonly redirect: string | undefined;
}

/**
 * The score by the published rules of the MDN HTTP Observatory (github.com/mdn/mdn-http-observatory,
 * `src/grader/charts.js` and `src/analyzer/tests/`), by test. What it leaves out: whether the
 * certificate is one that browsers trust, and the list of preloaded hosts (5 points).
 */
export function observatory(scan: Scan): Readonly<Record<string, number>> {
  return {
    csp: policyPoints(scan),
    cookies: scan.headers['set-cookie'] ? Number.NaN : 0,
    cors: corsPoints(scan),
    redirection: redirectionPoints(scan),
    referrer: referrerPoints(scan),
    hsts: hstsPoints(scan),
    integrity: integrityPoints(scan),
    contentType: headerOf(scan, 'x-content-type-options') === 'nosniff' ? 0 : -5,
    framing: framingPoints(scan),
    resourcePolicy: resourcePolicyPoints(scan),
  };
}

/** 100, less what is lost; what is won counts from 90 on. */
export function totalOf(points: Readonly<Record<string, number>>): number {
  const values = Object.values(points);
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const base = 100 + sum(values.filter((value) => value < 0));
  return base < 90 ? base : 100 + sum(values);
}

const headerOf = ({ headers }: Scan, name: string) => {
  const value = headers[name];
  return (typeof value === 'string' ? value : (value?.join(', ') ?? '')).trim().toLowerCase();
};

const BROAD = ['ftp:', 'http:', 'https:', '*', 'http://*', 'https://*'];
const UNSAFE = ["'unsafe-inline'", 'data:'];

/** Both policies hold; where both say something of a directive, both lists must let a source in. */
function policyPoints(scan: Scan): number {
  const meta = metaPolicies(scan.html);
  const policies = [headerOf(scan, 'content-security-policy'), ...meta].filter(Boolean).map(parse);
  if (policies.length === 0) return -25;
  const sources = (name: string) => {
    const lists = policies.flatMap((policy) => {
      const list = policy.get(name) ?? policy.get('default-src');
      return list ? [list] : [];
    });
    return lists.length === 0
      ? ['*']
      : lists.reduce((a, b) => a.filter((source) => b.includes(source)));
  };
  const has = (name: string, bad: readonly string[]) =>
    sources(name).some((source) => bad.includes(source));
  if (has('script-src', [...BROAD, ...UNSAFE]) || has('object-src', BROAD)) return -20;
  const active = ['style-src', 'connect-src', 'font-src', 'frame-src', 'worker-src', 'form-action'];
  const isInsecure = (name: string) =>
    sources(name).some((source) => /^(?:http|ftp):/.test(source));
  if (active.some(isInsecure)) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (isInsecure('img-src') || isInsecure('media-src')) return -10;
  if (has('style-src', [...BROAD, ...UNSAFE])) return 0;
  const isNone = policies.some((policy) => policy.get('default-src')?.join() === "'none'");
  return isNone ? 10 : 5;
}

function parse(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...list]) => (name ? [[name, list] as const] : [])));
}

function metaPolicies(html: string): string[] {
  const tags = html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi);
  return [...tags].map(([, text = '']) => text.replace(/&#(?:39|x27);/g, "'").toLowerCase());
}

function corsPoints(scan: Scan): number {
  const origin = headerOf(scan, 'access-control-allow-origin');
  const isOpen = origin !== '' && headerOf(scan, 'access-control-allow-credentials') === 'true';
  return isOpen ? -50 : 0;
}

function redirectionPoints({ redirect, pageUrl }: Scan): number {
  if (redirect === undefined) return 0;
  const [target, page] = [URL.parse(redirect), URL.parse(pageUrl)];
  if (target?.protocol !== 'https:') return -20;
  return target.hostname === page?.hostname ? 0 : -5;
}

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

function referrerPoints(scan: Scan): number {
  const value = headerOf(scan, 'referrer-policy');
  if (value === '') return 0;
  return PRIVATE.includes(value) ? 5 : -5;
}

function hstsPoints(scan: Scan): number {
  const age = /^max-age=(\d+)(?:;|$)/.exec(headerOf(scan, 'strict-transport-security'))?.[1];
  if (age === undefined) return -20;
  return Number(age) >= 15_768_000 ? 0 : -10;
}

/** Scripts of the own host need no integrity; that of others would. */
function integrityPoints({ html, pageUrl }: Scan): number {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, src = '']) => src);
  const foreign = sources.filter(
    (src) => URL.parse(src, pageUrl)?.origin !== URL.parse(pageUrl)?.origin,
  );
  if (foreign.length === 0) return 0;
  return foreign.every((src) => src.startsWith('https:')) ? -5 : -50;
}

function framingPoints(scan: Scan): number {
  if (/(?:^|;)\s*frame-ancestors\s/.test(headerOf(scan, 'content-security-policy'))) return 5;
  return /^(?:deny|sameorigin)$/.test(headerOf(scan, 'x-frame-options')) ? 0 : -20;
}

function resourcePolicyPoints(scan: Scan): number {
  const value = headerOf(scan, 'cross-origin-resource-policy');
  if (value === 'same-origin' || value === 'same-site') return 10;
  return value === '' || value === 'cross-origin' ? 0 : -5;
}
