import * as f from './fields.ts';
import { VISIT_PRICE_KINDS } from './vocabularies-visits.ts';

/** How many people a visit takes, what it costs them, and when it is closed. */

const PEOPLE = { id: 'orang', en: 'people' };
const RUPIAH = { id: 'rupiah', en: 'rupiah' };

export const people = (label: { id: string; en: string }) =>
  f.integer({
    label,
    hint: { id: 'Jumlah semua peserta, misalnya 40.', en: 'Everyone who takes part, such as 40.' },
    min: 1,
    max: 5000,
    unit: PEOPLE,
  });

const amount = f.integer({
  label: { id: 'Jumlah', en: 'Amount' },
  hint: {
    id: 'Rupiah utuh tanpa titik, misalnya 25000.',
    en: 'Whole rupiah without dots, such as 25000.',
  },
  min: 1,
  unit: RUPIAH,
});

export const price = f.group(
  {
    label: { id: 'Biaya', en: 'Price' },
    hint: {
      id: 'Satu jumlah, atau tingkat harga menurut besar rombongan.',
      en: 'One amount, or bands by the size of the group.',
    },
  },
  {
    kind: f.choice(VISIT_PRICE_KINDS, {
      label: { id: 'Dihitung', en: 'Counted' },
      hint: { id: 'Gratis, per orang, atau per rombongan.', en: 'Free, per person or per group.' },
    }),
    amount: amount.optional(),
    tiers: f
      .list(
        {
          label: { id: 'Tingkat harga', en: 'Price bands' },
          hint: {
            id: 'Menggantikan jumlah di atas. Tingkat tidak boleh bertumpuk atau bercelah.',
            en: 'They replace the amount above. Bands must neither overlap nor leave gaps.',
          },
          item: { id: 'tingkat', en: 'band' },
        },
        f.group(
          {
            label: { id: 'Tingkat harga', en: 'Price band' },
            hint: {
              id: 'Dari berapa sampai berapa orang.',
              en: 'From how many to how many people.',
            },
          },
          {
            min: people({ id: 'Paling sedikit', en: 'From' }),
            max: people({ id: 'Paling banyak', en: 'To' }),
            amount,
          },
        ),
      )
      .optional(),
  },
);

export const closedPeriod = f.group(
  {
    label: { id: 'Masa tutup', en: 'Closed period' },
    hint: { id: 'Kedua tanggal termasuk tutup.', en: 'Closed on both dates too.' },
    itemKey: 'from',
  },
  {
    from: f.date({
      label: { id: 'Dari', en: 'From' },
      hint: { id: 'Hari pertama tutup.', en: 'First day closed.' },
    }),
    to: f.date({
      label: { id: 'Sampai', en: 'To' },
      hint: { id: 'Hari terakhir tutup.', en: 'Last day closed.' },
    }),
    ...f.translated(
      'reason',
      f
        .text({
          label: { id: 'Alasan', en: 'Reason' },
          hint: { id: 'Misalnya "Libur Idulfitri".', en: 'Such as "Eid holiday".' },
          max: 100,
        })
        .optional(),
    ),
  },
);
