import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Cms } from '../cms.ts';
import { asText } from '../rules/as-text.ts';
import { Refusal } from './refusal.ts';

/**
 * Decap takes an entry off the site by deleting it and then making a draft of it, without its
 * photos, and with nothing left if the connection is lost between the two. A status does it better.
 */
export function registerUnpublishingGuard(cms: Pick<Cms, 'registerEventListener'>): void {
  cms.registerEventListener({
    name: 'preUnpublish',
    handler: ({ entry }) => {
      const key = `${asText(entry.get('collection'))}.${asText(entry.get('slug'))}`;
      // Deleting an entry fires the same event, but makes no draft.
      const { editorialWorkflow } = store.getState();
      if (editorialWorkflow?.getIn(['entities', key, 'isPersisting']) !== true) return;
      throw new Refusal(
        'Ubah isian Status menjadi Diarsipkan, simpan, lalu terbitkan: entri hilang dari situs, isi dan fotonya tetap tersimpan.',
      );
    },
  });
}
