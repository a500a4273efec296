import './start/no-eval.ts';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { Backend, env, siteUrl } from 'virtual:cms-backend';
import { COLLECTION_KEYS, SiteSchema } from '../src/schema/collections.ts';
import { catalogueBackend } from './backend/catalogue-backend.ts';
import { forgetEntries, readAllEntries, readEntries } from './backend/read-entries.ts';
import { safeBackend } from './backend/safe-backend.ts';
import { CMS } from './cms.ts';
import { buildConfig, MEDIA_LIBRARY } from './config/build-config.ts';
import { SITE_COLLECTION } from './config/collections.ts';
import { keepDrafts } from './drafts/keep-drafts.ts';
import { entryFormat, yamlFormat } from './formats/entry-format.ts';
import { deletionRefusal } from './guards/deletion.ts';
import { guardNavigation } from './guards/navigation.ts';
import { registerSavingGuard } from './guards/register-saving.ts';
import { registerUnpublishingGuard } from './guards/unpublishing.ts';
import { id } from './locale/id.ts';
import { registerPreviews } from './previews/register.tsx';
import type { DraftMap } from './rules/draft.ts';
import { showGuideLink } from './start/guide-link.ts';
import { refreshList } from './start/refresh-list.ts';
import { returnAfterLogin } from './start/return-after-login.ts';
import { foldPreviewOnSmallScreens } from './start/small-screens.ts';
import './styles/admin.css';
import { StoryPreview } from './widgets/story.tsx';
import { WIDGETS } from './widgets/index.ts';

guardNavigation({
  draft: () => ({
    entry: store.getState().entryDraft.get('entry') as DraftMap | undefined,
    hasChanged: store.getState().entryDraft.get('hasChanged') === true,
  }),
  confirmLeave: () => window.confirm(id.editor.editor.onLeavePage),
});
returnAfterLogin();
foldPreviewOnSmallScreens();
showGuideLink();

CMS.registerLocale('id', id);
CMS.registerBackend(
  env.backend,
  catalogueBackend(safeBackend(env.backend, Backend, keepDrafts()), async (collection, slug) =>
    deletionRefusal(await readAllEntries(), collection, slug),
  ),
);
for (const [name, control] of Object.entries(WIDGETS)) {
  CMS.registerWidget(name, control, name === 'story' ? StoryPreview : undefined);
}
for (const key of COLLECTION_KEYS) {
  CMS.registerCustomFormat(key, 'md', entryFormat(key));
}
CMS.registerCustomFormat(SITE_COLLECTION, 'yml', yamlFormat(SiteSchema));
// Photos belong to their entries: there is no library to browse, and nothing to load at login.
CMS.registerMediaLibrary({
  name: MEDIA_LIBRARY,
  init: () => ({ enableStandalone: () => false }),
});
registerSavingGuard(CMS, {
  readEntries,
  afterChange: forgetEntries,
  afterPublishing: refreshList,
});
registerUnpublishingGuard(CMS);
const publicUrl = siteUrl || window.location.origin;
registerPreviews(CMS, { backend: env.backend, siteUrl: publicUrl });

CMS.init({ config: buildConfig(env, { siteUrl: publicUrl }) });
