import type { NumbersStrings } from './numbers.ts';

/** Strings of the page with the whole in numbers and of its open data, in English. */
export const numbersEn: NumbersStrings = {
  title: 'The catalogue in numbers',
  current: 'Numbers and data',
  allNumbers: 'All numbers and open data',
  description:
    'How many assisted businesses there are in each kecamatan, their techniques and certificates, and places for visitors each month; with tables and open data.',
  lead: 'All numbers are counted straight from this catalogue. Each leads to its list, so that anyone can count again.',
  counted: 'Counted on {date}.',
  examples: '{count} of the entries counted here are fictional samples.',
  contents: 'On this page',
  table: 'Table with links',
  number: 'Number',
  share: 'Share',
  businesses: 'businesses',
  products: 'products',
  visits: 'study visits',
  certificatesInForce: 'certificates in force',
  placesNextMonth: 'places for visitors, {month}',
  verifiedShare: 'of businesses verified within 12 months',
  more: '{change} since {date}',
  same: 'unchanged since {date}',
  percentThen: '{percent} on {date}',
  areas: 'Businesses by kecamatan',
  areasNote: 'By the kelurahan on the profile. Each business counts once.',
  unplaced: 'Kelurahan not recorded',
  sectors: 'Businesses by sector',
  sectorsNote: 'Each business has one sector.',
  crafts: 'Businesses by craft',
  craftsNote:
    'A business with several crafts counts for each, so the sum can exceed the number of businesses.',
  techniques: 'Businesses by technique',
  techniquesNote:
    'A business with several techniques counts for each, so the sum can exceed the number of businesses.',
  types: 'Products by type',
  typesNote: 'Each product has one type.',
  kinds: 'Certificates by kind',
  kindsNote:
    'Certificates of businesses and of products, counted one by one. Links lead to the businesses that hold them; a kind that only products hold leads to the certified products.',
  inForce: 'In force',
  statuses: 'Certificates by status',
  statusesNote:
    'The status follows from the date: ending soon with at most {days} days left; not checked without a number or where it was never checked.',
  certificateUnit: 'certificates',
  months: 'Places for visitors per month',
  monthsNote:
    'For each open study visit: its visiting days in the month times its largest group, one group a day. Closed periods do not count. {arranged} visits by arrangement, without fixed days, are left out.',
  month: 'Month',
  placesUnit: 'places',
  levels: 'Places by level, {month}',
  levelsNote:
    'Counted in the same way for {month}. A visit for several levels counts for each, so these numbers do not add up.',
  verification: 'What has been verified',
  verificationNote:
    'By the day of the last verification on the profile. Links lead to the list of businesses, the latest verified first.',
  status: 'Status',
  verifiedWhen: 'Last verified',
  verification_recent: 'Within the last 12 months',
  verification_old: '12 months ago or more',
  verification_never: 'Never',
  open: 'Open data',
  openLead:
    'The content of the catalogue to use, process and study. The identifier (slug) of an entry never changes and is the address of its page.',
  openPersonal:
    'Names of owners, phone numbers, e-mail and street addresses, photos and all that staff record when they visit are left out. A map point is there only with the consent of the business.',
  entries: '{count} entries',
  geo: 'Points of businesses that allow it',
  geoNote: 'GeoJSON, WGS 84',
  package: 'Field dictionary',
  packageNote: 'Data Package: meaning, type and choices of every column',
  csvHeading: 'Reading the CSV',
  csvEncoding:
    'UTF-8 without BOM, parted by commas, names of columns in the first row; a column within a group is written with a dot, such as address.kelurahan.',
  csvLists:
    'Several values in a cell are parted by |. A | or \\ within a value is preceded by \\. A list with columns of its own, such as certifications, is written as JSON.',
  csvFormulas:
    "A text that begins with = + - @ ' a tab or a line break gets one ' in front, so that no program runs it as a formula. Remove that one ' for the text itself.",
  csvEmpty: 'An empty cell means not known.',
  exampleField:
    'Samples are marked example: true. Certificates hold no status: reckon it from their dates.',
  licence: 'Licence: {name}. Name {organisation} as the source.',
  noLicence: 'No licence has been set yet. Ask {organisation} before you publish it again.',
  version: 'Version {date}; renewed whenever the site is published.',
};
