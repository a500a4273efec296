import { HINTS } from '#city';
import { z } from 'zod';
import * as f from './fields.ts';
import { certificationsField } from './certification.ts';
import { photosField } from './pictures.ts';
import { featuredField, motifsField, publishing, storyEnField } from './parts.ts';
import {
  APPAREL_SIZES,
  AVAILABILITIES,
  DYES,
  FABRICS,
  PRICE_KINDS,
  PRODUCT_TYPES,
  TECHNIQUES,
} from './vocabularies.ts';

const RUPIAH = { id: 'rupiah', en: 'rupiah' };
const CM = { id: 'cm', en: 'cm' };

const centimetres = (label: { id: string; en: string }, max = 5000) =>
  f
    .decimal({
      label,
      hint: { id: 'Dalam sentimeter, misalnya 105.', en: 'In centimetres, such as 105.' },
      min: 0.1,
      max,
      unit: CM,
    })
    .optional();

/** A product of one UKM. */
export const ProductSchema = z.strictObject({
  ...f.translated(
    'name',
    f.text({
      label: { id: 'Nama produk', en: 'Name of the product' },
      hint: HINTS.productName,
      max: 100,
    }),
  ),
  ukm: f.relation('ukm', {
    label: { id: 'Pembuat', en: 'Maker' },
    hint: { id: 'UKM yang membuatnya.', en: 'The business that makes it.' },
  }),
  type: f.choice(PRODUCT_TYPES, {
    label: { id: 'Jenis produk', en: 'Type' },
    hint: { id: 'Pilih yang paling cocok.', en: 'Choose what fits best.' },
  }),
  techniques: f
    .choices(TECHNIQUES, {
      label: { id: 'Teknik', en: 'Techniques' },
      hint: HINTS.productTechniques,
    })
    .optional(),
  motifs: motifsField,
  dyes: f
    .choices(DYES, {
      label: { id: 'Pewarna', en: 'Dyes' },
      hint: { id: 'Pewarna yang dipakai.', en: 'The dyes used.' },
    })
    .optional(),
  fabric: f
    .choice(FABRICS, {
      label: { id: 'Bahan', en: 'Material' },
      hint: { id: 'Kain dasarnya.', en: 'The cloth it is made of.' },
    })
    .optional(),
  ...f.translated(
    'description',
    f
      .longText({
        label: { id: 'Uraian singkat', en: 'Short description' },
        hint: { id: 'Dua atau tiga kalimat.', en: 'Two or three sentences.' },
        max: 400,
      })
      .optional(),
  ),
  photos: photosField,
  price: f
    .group(
      {
        label: { id: 'Harga', en: 'Price' },
        hint: { id: 'Harga yang berlaku sekarang.', en: 'The price now.' },
      },
      {
        kind: f.choice(PRICE_KINDS, {
          label: { id: 'Jenis harga', en: 'Kind of price' },
          hint: {
            id: '"Tanya harga" bila harganya berubah-ubah.',
            en: '"Ask" where the price varies.',
          },
        }),
        amount: f
          .integer({
            label: { id: 'Jumlah', en: 'Amount' },
            hint: {
              id: 'Rupiah utuh tanpa titik, misalnya 1250000.',
              en: 'Whole rupiah without dots, such as 1250000.',
            },
            min: 1,
            unit: RUPIAH,
          })
          .optional(),
      },
    )
    .optional(),
  size: f
    .group(
      {
        label: { id: 'Ukuran', en: 'Size' },
        hint: { id: 'Ukuran kain atau ukuran baju.', en: 'Size of the cloth or of the garment.' },
      },
      {
        lengthCm: centimetres({ id: 'Panjang', en: 'Length' }),
        widthCm: centimetres({ id: 'Lebar', en: 'Width' }),
        toleranceCm: centimetres({ id: 'Toleransi', en: 'Tolerance' }, 100),
        apparel: f
          .choices(APPAREL_SIZES, {
            label: { id: 'Ukuran baju', en: 'Garment sizes' },
            hint: { id: 'Ukuran yang tersedia.', en: 'Sizes on offer.' },
          })
          .optional(),
      },
    )
    .optional(),
  availability: f
    .choice(AVAILABILITIES, {
      label: { id: 'Ketersediaan', en: 'Availability' },
      hint: { id: 'Apakah barangnya ada sekarang.', en: 'Whether it can be had now.' },
    })
    .optional(),
  leadTimeDays: f
    .integer({
      label: { id: 'Lama pengerjaan', en: 'Lead time' },
      hint: { id: 'Hari sejak dipesan sampai siap.', en: 'Days from order until ready.' },
      min: 1,
      max: 730,
      unit: { id: 'hari', en: 'days' },
    })
    .optional(),
  minimumOrder: f
    .integer({
      label: { id: 'Pesanan paling sedikit', en: 'Minimum order' },
      hint: { id: 'Jumlah potong, misalnya 12.', en: 'Number of pieces, such as 12.' },
      min: 1,
      max: 100_000,
      unit: { id: 'potong', en: 'pieces' },
    })
    .optional(),
  ...f.translated(
    'care',
    f
      .longText({
        label: { id: 'Perawatan', en: 'Care' },
        hint: { id: 'Cara mencuci dan menyimpan.', en: 'How to wash and keep it.' },
        max: 400,
      })
      .optional(),
  ),
  links: f
    .list(
      {
        label: { id: 'Tautan toko', en: 'Shop links' },
        hint: {
          id: 'Halaman produk ini di lokapasar.',
          en: 'Pages of this product at online shops.',
        },
        item: { id: 'tautan', en: 'link' },
      },
      f.group(
        {
          label: { id: 'Tautan toko', en: 'Shop link' },
          hint: { id: 'Nama toko dan tautannya.', en: 'Name of the shop and its link.' },
          itemKey: 'shop',
          scope: 'social',
        },
        {
          shop: f.text({
            label: { id: 'Nama toko', en: 'Name of the shop' },
            hint: { id: 'Misalnya Tokopedia.', en: 'Such as Tokopedia.' },
            max: 60,
          }),
          url: f.url({
            label: { id: 'Tautan', en: 'Link' },
            hint: { id: 'Salin dari bilah alamat.', en: 'Copy it from the address bar.' },
          }),
        },
      ),
    )
    .optional(),
  certifications: certificationsField,
  addedOn: f
    .date({
      label: { id: 'Masuk katalog pada', en: 'Added to the catalogue on' },
      hint: {
        id: 'Tanggal produk ini mulai ditawarkan, misalnya 2026-03-05. Produk terbaru tampil lebih dulu.',
        en: 'The date this product was first offered, such as 2026-03-05. Newest products come first.',
      },
    })
    .optional(),
  storyEn: storyEnField,
  featured: featuredField,
  ...publishing,
});
