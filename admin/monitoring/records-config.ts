import { MonitoringSchema, RECORDS_FOLDER } from '../../src/schema/monitoring.ts';
import { getMeta } from '../../src/schema/meta.ts';
import { PROXY_ADDRESSES, toBackendConfig } from '../config/backend.ts';
import type { CmsEnv } from '../config/backend.ts';
import { sharedConfig } from '../config/build-config.ts';
import { LIST_KEYS } from '../config/list-keys.ts';
import { SLUG_KEY } from '../config/names.ts';
import { toFields } from '../config/fields/index.ts';
import type { CmsFolderCollection } from '../config/types.ts';

/** The configuration of the editor for private records, from their schema. */
export function recordsConfig(env: CmsEnv, { siteUrl }: { siteUrl: string }) {
  return sharedConfig({
    siteUrl,
    backend: toBackendConfig(env, PROXY_ADDRESSES.monitoring),
    // One team writes and reads these records: nobody waits for a review.
    hasWorkflow: false,
    logo: '../logo.svg',
    collections: [recordsCollection()],
  });
}

function recordsCollection(): CmsFolderCollection {
  const { shape } = MonitoringSchema;
  return {
    name: RECORDS_FOLDER,
    label: 'Catatan kunjungan',
    label_singular: 'catatan kunjungan',
    description: 'Rahasia: hanya untuk petugas. Tidak ada yang sampai ke situs dengan sendirinya.',
    folder: RECORDS_FOLDER,
    create: true,
    extension: 'md',
    format: RECORDS_FOLDER,
    slug: `{{fields.${SLUG_KEY}}}`,
    identifier_field: 'ukm',
    summary: `{{${LIST_KEYS.day}}} · {{${LIST_KEYS.business}}}{{${LIST_KEYS.note}}}`,
    media_folder: '{{filename}}',
    public_folder: '{{filename}}',
    sortable_fields: [
      { field: 'visitedOn', label: getMeta(shape.visitedOn).label.id, default_sort: 'desc' },
      { field: LIST_KEYS.business, label: getMeta(shape.ukm).label.id },
    ],
    view_filters: [
      { label: 'Ada tindak lanjut terbuka', field: LIST_KEYS.note, pattern: 'terbuka' },
      { label: 'Ada yang lewat tenggat', field: LIST_KEYS.note, pattern: 'tenggat' },
    ],
    view_groups: [
      { label: 'Tahun', field: LIST_KEYS.year },
      { label: getMeta(shape.ukm).label.id, field: LIST_KEYS.business },
    ],
    fields: toFields(MonitoringSchema),
  };
}
