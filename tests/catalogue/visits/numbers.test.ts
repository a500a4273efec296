import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMoney, readPeople } from '../../../src/catalogue/visits/numbers.ts';

describe('an amount of rupiah', () => {
  it.each<[string, number]>([
    ['25000', 25_000],
    ['25.000', 25_000],
    ['25,000', 25_000],
    ['25 000', 25_000],
    ['Rp25.000', 25_000],
    ['Rp 25.000', 25_000],
    ['rp. 25.000', 25_000],
    ['RP25000', 25_000],
    ['IDR 25,000', 25_000],
    ['Rp25.000,-', 25_000],
    ['Rp 25.000,--', 25_000],
    ['Rp25.000,00', 25_000],
    ['  25000  ', 25_000],
    ['25rb', 25_000],
    ['25 ribu', 25_000],
    ['25K', 25_000],
    ['37,5 rb', 37_500],
    ['1 jt', 1_000_000],
    ['1,5 juta', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['Rp 2 juta', 2_000_000],
    ['1.500.000', 1_500_000],
    ['0', 0],
    ['Rp0', 0],
    ['0025000', 25_000],
    ['1000000000', 1_000_000_000],
    ['1.000.000.000', 1_000_000_000],
    ['1000 juta', 1_000_000_000],
  ])('"%s" is %i', (typed, amount) => {
    expect(readMoney(typed)).toBe(amount);
  });

  it.each([
    '',
    ' ',
    'Rp',
    'ribu',
    '-25000',
    'Rp-25.000',
    '+25000',
    '1e9',
    '0x10',
    'Infinity',
    'NaN',
    '25.00',
    '25.0000',
    '2.50.00',
    '25000.5',
    '1.000,50',
    '25..000',
    '.000',
    '25rbu',
    '25 ribu rupiah',
    'dua puluh lima ribu',
    '25000 per orang',
    '20.000-25.000',
    '1.000.000.001',
    '1001 juta',
    '9'.repeat(400),
    '２５０００',
    '<b>25000</b>',
  ])('"%s" is none', (typed) => {
    expect(readMoney(typed)).toBeUndefined();
  });

  // Three digits after a dot are thousands with a unit too.
  it.each<[string, number]>([
    ['1.000 rb', 1_000_000],
    ['2.500 ribu', 2_500_000],
  ])('"%s" is %i', (typed, amount) => {
    expect(readMoney(typed)).toBe(amount);
  });

  test('is read however it is set apart', () => {
    const id = new Intl.NumberFormat('id-ID');
    const en = new Intl.NumberFormat('en-US');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (amount) => {
        const dots = id.format(amount);
        const typed = [`${amount}`, dots, en.format(amount), `Rp ${dots}`, `Rp${dots},-`];
        expect(typed.map(readMoney)).toEqual(typed.map(() => amount));
      }),
    );
  });
});

describe('a number of people', () => {
  it.each<[string, number]>([
    ['1', 1],
    ['40', 40],
    [' 40 ', 40],
    ['040', 40],
    ['40 orang', 40],
    ['40 siswa', 40],
    ['40 people', 40],
    ['1000', 1000],
    ['1.000', 1000],
    ['1.000 orang', 1000],
    ['5000', 5000],
    ['5.000', 5000],
  ])('"%s" is %i', (typed, people) => {
    expect(readPeople(typed)).toBe(people);
  });

  it.each([
    '',
    ' ',
    '0',
    '-3',
    '+3',
    '1e9',
    '5001',
    '1000000000',
    '9'.repeat(400),
    'empat puluh',
    'orang',
    '40.5',
    '40,5',
    '1.00',
    '30-40',
    '30 s/d 40',
    '40 orang dewasa',
    '４０',
    'Infinity',
  ])('"%s" is none', (typed) => {
    expect(readPeople(typed)).toBeUndefined();
  });

  // A quantity after the number changes it: 40 thousand is not 40.
  it.each(['40 ribu', '2 juta', '2 lusin', '3 bus', '2 kelas'])('"%s" is none', (typed) => {
    expect(readPeople(typed)).toBeUndefined();
  });
});

test('whatever is typed is a whole number in range or none', () => {
  const digits = fc.stringMatching(/^[\d.,Rprbkjuta -]*$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (typed) => {
      const [money = 0, people = 1] = [readMoney(typed), readPeople(typed)];
      expect(Number.isInteger(money) && money >= 0 && money <= 1_000_000_000).toBe(true);
      expect(Number.isInteger(people) && people >= 1 && people <= 5000).toBe(true);
    }),
    { numRuns: 500 },
  );
});
