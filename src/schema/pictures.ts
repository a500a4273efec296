import { formatNumber } from '../i18n/format.ts';
import * as f from './fields.ts';

/** Pixels that the longer side of a photo should have, to fill a page without looking blurred. */
export const PHOTO_SIDE = 1200;

/** A picture with its description. `people` makes it depend on the business's consent for photos. */
const pictureFields = {
  image: f.image({
    label: { id: 'Foto', en: 'Photo' },
    hint: {
      id: `JPEG, PNG, atau WebP. Lebar ${formatNumber(PHOTO_SIDE, 'id')} piksel atau lebih tampil paling baik.`,
      en: `JPEG, PNG or WebP. A width of ${formatNumber(PHOTO_SIDE, 'en')} pixels or more looks best.`,
    },
  }),
  ...f.translated(
    'alt',
    f.text({
      label: { id: 'Teks alternatif', en: 'Alternative text' },
      hint: {
        id: 'Apa yang terlihat, untuk orang yang tidak dapat melihatnya. Contoh: "Canting menggores malam pada kain mori".',
        en: 'What it shows, for people who cannot see it. Example: "A canting draws wax on white cloth".',
      },
      max: 150,
    }),
  ),
  credit: f
    .text({
      label: { id: 'Pembuat foto', en: 'Photo credit' },
      hint: { id: 'Siapa yang memotret.', en: 'Who took the photo.' },
      max: 100,
    })
    .optional(),
  people: f
    .boolean({
      label: { id: 'Menampilkan orang', en: 'Shows people' },
      hint: {
        id: 'Tandai bila wajah orang terlihat: foto hanya tampil bila usaha memberi persetujuan foto.',
        en: 'Tick if faces can be seen: the photo then shows only while the business consents.',
      },
    })
    .optional(),
};

const PICTURE_VISIBILITY = { scope: 'photos', scopeIf: 'people', itemKey: 'alt' } as const;

export const picture = (words: { label: f.Words['label']; hint: f.Words['hint'] }) =>
  f.group({ ...words, ...PICTURE_VISIBILITY }, pictureFields);

/** A list of pictures, each with a caption. */
export const pictures = (words: { label: f.Words['label']; hint: f.Words['hint'] }) =>
  f.list(
    { ...words, item: { id: 'foto', en: 'photo' } },
    f.group(
      { ...words, ...PICTURE_VISIBILITY },
      {
        ...pictureFields,
        ...f.translated(
          'caption',
          f
            .text({
              label: { id: 'Keterangan', en: 'Caption' },
              hint: { id: 'Satu kalimat di bawah foto.', en: 'One sentence below the photo.' },
            })
            .optional(),
        ),
      },
    ),
  );

export const photosField = pictures({
  label: { id: 'Foto', en: 'Photos' },
  hint: { id: 'Foto pertama menjadi sampul.', en: 'The first photo becomes the cover.' },
}).optional();
