import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { catalogueBackend } from '../backend/catalogue-backend.ts';
import type { BackendClass } from '../backend/backend.ts';
import type { DeleteGuard } from '../backend/catalogue-backend.ts';
import { safeBackend } from '../backend/safe-backend.ts';
import { CMS } from '../cms.ts';
import type { BackendName } from '../config/backend.ts';
import { MEDIA_LIBRARY } from '../config/build-config.ts';
import { keepDrafts } from '../drafts/keep-drafts.ts';
import { guardNavigation } from '../guards/navigation.ts';
import { id } from '../locale/id.ts';
import type { Phrases } from '../locale/phrases.ts';
import type { DraftMap } from '../rules/draft.ts';
import { StoryPreview } from '../widgets/story.tsx';
import { WIDGETS } from '../widgets/index.ts';
import { returnAfterLogin } from './return-after-login.ts';
import { foldPreviewOnSmallScreens } from './small-screens.ts';

interface EditorOptions {
  /** Decap's name of the backend, and what it is made of. */
  readonly name: BackendName;
  readonly Backend: BackendClass;
  readonly mayDelete: DeleteGuard;
  readonly locale?: Phrases;
}

/** What both editors have in common: language, widgets, guards, and the backend behind them. */
export function prepareEditor({ name, Backend, mayDelete, locale = id }: EditorOptions): void {
  guardNavigation({
    draft: () => ({
      entry: store.getState().entryDraft.get('entry') as DraftMap | undefined,
      hasChanged: store.getState().entryDraft.get('hasChanged') === true,
    }),
    confirmLeave: () => window.confirm(id.editor.editor.onLeavePage),
  });
  returnAfterLogin();
  foldPreviewOnSmallScreens();
  CMS.registerLocale('id', locale);
  CMS.registerBackend(name, catalogueBackend(safeBackend(name, Backend, keepDrafts()), mayDelete));
  for (const [widget, control] of Object.entries(WIDGETS)) {
    CMS.registerWidget(widget, control, widget === 'story' ? StoryPreview : undefined);
  }
  // Photos belong to their entries: there is no library to browse, and nothing to load at login.
  CMS.registerMediaLibrary({
    name: MEDIA_LIBRARY,
    init: () => ({ enableStandalone: () => false }),
  });
}
