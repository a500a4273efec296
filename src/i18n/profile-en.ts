import type { ProfileStrings } from './profile.ts';

export const profileEn: ProfileStrings = {
  title: 'Completeness of the profile',
  percent: '{percent}%',
  complete: 'Everything that matters is filled in.',
  missing: 'Not filled in yet, most important first',
  gain: '+{points}',
  goTo: 'Fill in: {field}',
  privateNote: 'Fields that need consent do not count.',
  warnings: 'Needs attention',
  neverVerified:
    'This profile was never verified. Fill in the date once its data are known to be true.',
  oldVerification:
    'Last verified on {date}, more than 12 months ago. Make sure its data are still true, then renew the date.',
  certificateEnding:
    'The certificate {certificate} ends on {date}, in {days} days. Remind the business to renew it.',
  certificateEndsToday:
    'The certificate {certificate} ends today. Remind the business to renew it.',
  certificateExpired:
    'The certificate {certificate} expired on {date}. Ask for the new one, or delete it if it is not renewed.',
  smallPhoto:
    'The photo {file} has only {width} × {height} pixels and will look blurred. Replace it with one whose longer side has {side} pixels or more.',
  alt: '{photo}: {problem}',
  shown: 'Shown to the public',
  hidden: 'Not shown to the public',
  noPrivate: 'No field that needs consent is filled in.',
  consentMissing: 'no consent yet: {scope}',
};
