import { Backend, env, siteUrl } from 'virtual:cms-backend';
import { COLLECTION_KEYS, isCollectionKey, SiteSchema } from '../src/schema/collections.ts';
import { forgetEntries, readAllEntries, readEntries } from './backend/read-entries.ts';
import { CMS } from './cms.ts';
import { buildConfig } from './config/build-config.ts';
import { SITE_COLLECTION } from './config/names.ts';
import { entryFormat, yamlFormat } from './formats/entry-format.ts';
import { deletionRefusal } from './guards/deletion.ts';
import { registerSavingGuard } from './guards/register-saving.ts';
import { registerUnpublishingGuard } from './guards/unpublishing.ts';
import { registerPreviews } from './previews/register.tsx';
import { showGuideLink } from './start/guide-link.ts';
import { prepareEditor } from './start/prepare-editor.ts';
import { takeProposal } from './start/proposal.ts';
import { refreshList } from './start/refresh-list.ts';
import './styles/admin.css';

showGuideLink();
prepareEditor({
  name: env.backend,
  Backend,
  mayDelete: async (collection, slug) => deletionRefusal(await readAllEntries(), collection, slug),
});
for (const key of COLLECTION_KEYS) {
  CMS.registerCustomFormat(key, 'md', entryFormat(key));
}
CMS.registerCustomFormat(SITE_COLLECTION, 'yml', yamlFormat(SiteSchema));
registerSavingGuard(CMS, {
  readEntries: async (collection) => (isCollectionKey(collection) ? readEntries(collection) : []),
  afterChange: forgetEntries,
  afterPublishing: refreshList,
});
registerUnpublishingGuard(CMS);
const publicUrl = siteUrl || window.location.origin;
registerPreviews(CMS, { backend: env.backend, siteUrl: publicUrl });

const proposal = takeProposal(localStorage, location.hash, Date.now());
CMS.init({ config: buildConfig(env, { siteUrl: publicUrl, proposal }) });
