import { describe, expect, it } from 'vitest';
import {
  certificateStatus,
  statusSince,
  type CertificateStatus,
} from '../../src/catalogue/certificate.ts';

const checked = { number: '0012/BM/2023', checkedOn: '2025-01-20' };

describe('a certificate that was checked', () => {
  it.each<[string, string | undefined, CertificateStatus, string]>([
    ['2026-03-10', undefined, 'valid', 'it has no end'],
    ['2026-03-10', '2030-01-01', 'valid', 'its end is far'],
    ['2026-03-10', '2026-06-09', 'valid', '91 days are left'],
    ['2026-03-10', '2026-06-08', 'expiring', '90 days are left'],
    ['2026-03-10', '2026-03-11', 'expiring', 'it ends tomorrow'],
    ['2026-03-10', '2026-03-10', 'expiring', 'it ends today'],
    ['2026-03-10', '2026-03-09', 'expired', 'it ended yesterday'],
    ['2026-03-10', '2019-12-31', 'expired', 'it ended years ago'],
    ['2027-11-30', '2028-02-28', 'expiring', '90 days are left across the new year'],
    ['2027-11-30', '2028-02-29', 'valid', '91 days are left, to a leap day'],
    ['2028-02-29', '2028-02-28', 'expired', 'it ended the day before the leap day'],
    ['2026-12-31', '2027-01-01', 'expiring', 'it ends on new year’s day'],
    ['2027-01-01', '2026-12-31', 'expired', 'it ended on new year’s eve'],
  ])('on %s, valid until %s, is %s: %s', (today, expiresOn, status) => {
    expect(certificateStatus({ ...checked, expiresOn }, today)).toBe(status);
  });
});

describe('a certificate with nothing to check', () => {
  const dates = [undefined, '2030-01-01', '2026-06-08', '2026-03-10'];
  it.each([
    ['no number', { checkedOn: '2025-01-20' }],
    ['no day of checking', { number: '0012/BM/2023' }],
    ['neither', {}],
  ])('%s: it is unverified while it runs and expired afterwards', (_, known) => {
    const on = (expiresOn: string | undefined) =>
      certificateStatus({ ...known, expiresOn }, '2026-03-10');
    expect(dates.map(on)).toEqual(dates.map(() => 'unverified'));
    expect(on('2026-03-09')).toBe('expired');
  });
});

describe('a page that is viewed later than it was made', () => {
  const END = '2026-12-31';
  it.each<[CertificateStatus, string, CertificateStatus]>([
    ['valid', '2026-10-01', 'valid'],
    ['valid', '2026-10-02', 'expiring'],
    ['valid', '2026-12-31', 'expiring'],
    ['valid', '2027-01-01', 'expired'],
    ['expiring', '2027-01-01', 'expired'],
    ['unverified', '2026-12-31', 'unverified'],
    ['unverified', '2027-01-01', 'expired'],
    ['expired', '2020-01-01', 'expired'],
  ])('shows what was %s on %s as %s', (built, today, status) => {
    expect(statusSince(built, END, today)).toBe(status);
  });

  it('keeps a certificate without an end', () => {
    expect(statusSince('valid', undefined, '2099-01-01')).toBe('valid');
  });
});
