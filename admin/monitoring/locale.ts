import { id } from '../locale/id.ts';
import type { Phrases } from '../locale/phrases.ts';

const { editor } = id;

/** The interface as in the content editor, but nothing here is ever published: it is saved. */
export const recordsLocale: Phrases = {
  ...id,
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
