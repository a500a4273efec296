import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/cli/serve/headers-file.ts';

const RULES = parseHeaders(`# Untuk semua halaman
/*
  Content-Security-Policy: default-src 'none'; img-src https://a.id
  X-Frame-Options: DENY

/admin/*
  ! Content-Security-Policy
  Referrer-Policy: same-origin
/data/*.json
  Access-Control-Allow-Origin: *
`);

it.each([
  [
    '/',
    {
      'content-security-policy': "default-src 'none'; img-src https://a.id",
      'x-frame-options': 'DENY',
    },
  ],
  ['/admin/', { 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' }],
  [
    '/administrasi',
    {
      'content-security-policy': "default-src 'none'; img-src https://a.id",
      'x-frame-options': 'DENY',
    },
  ],
])('gives %s its headers', (path, headers) => {
  expect(Object.fromEntries(headersFor(RULES, path))).toEqual(headers);
});

it('takes a star in the middle of an address', () => {
  expect(headersFor(RULES, '/data/ukm.json').get('access-control-allow-origin')).toBe('*');
  expect(headersFor(RULES, '/data/ukm-json').has('access-control-allow-origin')).toBe(false);
});
