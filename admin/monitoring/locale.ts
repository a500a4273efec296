import { id } from '../locale/id.ts';
import type { Phrases } from '../locale/phrases.ts';

const { app, collection, editor } = id;

const NAME = 'Catatan monitoring';

/** The interface as in the content editor, but nothing here is ever published: it is saved. */
export const recordsLocale: Phrases = {
  ...id,
  app: { ...app, header: { ...app.header, content: NAME } },
  collection: { ...collection, sidebar: { ...collection.sidebar, collections: NAME } },
  editor: {
    ...editor,
    editorToolbar: {
      ...editor.editorToolbar,
      publish: 'Simpan',
      publishNow: 'Simpan sekarang',
      publishAndCreateNew: 'Simpan, lalu buat yang baru',
      publishAndDuplicate: 'Simpan, lalu buat salinan',
    },
  },
};
