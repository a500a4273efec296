import { Backend, env, siteUrl } from 'virtual:monitoring-backend';
import { RECORDS_FOLDER } from '../../src/schema/monitoring.ts';
import { CMS } from '../cms.ts';
import { showNotice } from '../drafts/notice.ts';
import { markdownFormat } from '../formats/entry-format.ts';
import { registerSavingGuard } from '../guards/register-saving.ts';
import { registerKind } from '../rules/kinds.ts';
import { prepareEditor } from '../start/prepare-editor.ts';
import { refreshList } from '../start/refresh-list.ts';
import '../styles/admin.css';
import { setLinkOptions } from '../widgets/link-options.ts';
import { businessOptions, loadBusinesses } from './businesses.ts';
import type { Businesses } from './businesses.ts';
import { recordsLocale } from './locale.ts';
import { recordKind } from './record-kind.ts';
import { recordPreview } from './record-preview.tsx';
import { forgetRecords, readRecords } from './records.ts';
import { recordsConfig } from './records-config.ts';

function start(businesses: Businesses): void {
  const kind = recordKind(businesses);
  registerKind(RECORDS_FOLDER, kind);
  setLinkOptions(() => Promise.resolve(businessOptions(businesses)));
  prepareEditor({
    name: env.backend,
    Backend,
    mayDelete: () => Promise.resolve(undefined),
    locale: recordsLocale,
  });
  CMS.registerCustomFormat(RECORDS_FOLDER, 'md', markdownFormat(kind));
  registerSavingGuard(CMS, {
    readEntries: readRecords,
    afterChange: forgetRecords,
    afterPublishing: refreshList,
  });
  CMS.registerPreviewTemplate(RECORDS_FOLDER, recordPreview(businesses));
  CMS.init({ config: recordsConfig(env, { siteUrl: siteUrl || window.location.origin }) });
}

loadBusinesses(location.href).then(start, (error: unknown) => {
  showNotice(error instanceof Error ? error.message : String(error), {
    label: 'Muat ulang',
    run: () => window.location.reload(),
  });
});
