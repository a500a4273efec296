import { isProfileKey } from '../../src/catalogue/completeness/expected.ts';
import { COLLECTIONS, COLLECTION_KEYS, SiteSchema } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { getMeta } from '../../src/schema/meta.ts';
import { STORY_LABEL } from '../../src/schema/parts.ts';
import { STORY_EDITOR } from './fields/markdown.ts';
import { toFields } from './fields/index.ts';
import { LIST_KEYS, statesOf } from './list-keys.ts';
import { BODY, SITE_COLLECTION, SITE_FILE, SLUG_KEY } from './names.ts';
import type { CmsCollection, CmsField, CmsFileCollection, CmsFolderCollection } from './types.ts';

const STORY_FIELD: CmsField = {
  name: BODY,
  label: STORY_LABEL.id,
  hint: 'Cerita lengkap dalam bahasa Indonesia. Beri subjudul bila panjang.',
  required: false,
  ...STORY_EDITOR,
};

const NOTE = `{{${LIST_KEYS.note}}}`;

/** What a list shows of an entry besides its name, and what it can be sorted by. */
const LISTS: Readonly<
  Record<CollectionKey, { summary: string; sort: readonly string[]; newestFirst?: string }>
> = {
  ukm: { summary: `{{name}}${NOTE}`, sort: ['name', 'verifiedOn', 'status'] },
  products: { summary: `{{name}} · {{ukm}}${NOTE}`, sort: ['name', 'ukm', 'type', 'status'] },
  'study-visits': { summary: `{{title}} · {{ukm}}${NOTE}`, sort: ['title', 'ukm', 'status'] },
  innovations: { summary: `{{title}}${NOTE}`, sort: ['title', 'observedOn', 'status'] },
  activities: {
    summary: `{{from}} · {{title}}${NOTE}`,
    sort: ['from', 'title', 'status'],
    newestFirst: 'from',
  },
  motifs: { summary: `{{name}}${NOTE}`, sort: ['name', 'status'] },
  pages: { summary: `{{title}}${NOTE}`, sort: ['title', 'order', 'status'] },
};

/** Every collection of the registry, then the organisation's own file. */
export function buildCollections(): CmsCollection[] {
  return [...COLLECTION_KEYS.map(toFolderCollection), siteCollection()];
}

function toFolderCollection(key: CollectionKey): CmsFolderCollection {
  const { schema, titleKey, label, item, summary } = COLLECTIONS[key];
  const list = LISTS[key];
  const labelOf = (field: string) => getMeta(fieldType(schema.shape, field)).label.id;
  return {
    name: key,
    label: label.id,
    label_singular: item.id,
    description: summary.id,
    folder: `content/${key}`,
    create: true,
    extension: 'md',
    format: key,
    slug: `{{fields.${SLUG_KEY}}}`,
    identifier_field: titleKey,
    summary: list.summary,
    // In folders, Decap makes {{slug}} from the title; the file name is what photos lie under.
    media_folder: '{{filename}}',
    public_folder: '{{filename}}',
    sortable_fields: list.sort.map((field, index) => ({
      field,
      label: labelOf(field),
      ...(index === 0 && { default_sort: list.newestFirst === field ? 'desc' : 'asc' }),
    })),
    view_filters: statesOf(key).map(([name, { label: text }]) => ({
      label: text,
      field: LIST_KEYS.states,
      pattern: `\\[${name}\\]`,
    })),
    view_groups: [
      { label: 'Status', field: LIST_KEYS.status },
      ...(isProfileKey(key) ? [{ label: 'Kelengkapan', field: LIST_KEYS.band }] : []),
    ],
    fields: withStory(toFields(schema)),
  };
}

/** The body stands right before its English translation. */
function withStory(fields: readonly CmsField[]): CmsField[] {
  const at = fields.findIndex(({ name }) => name === 'storyEn');
  return at < 0 ? [...fields, STORY_FIELD] : fields.toSpliced(at, 0, STORY_FIELD);
}

function fieldType(shape: Readonly<Record<string, unknown>>, field: string) {
  return shape[field] as Parameters<typeof getMeta>[0];
}

function siteCollection(): CmsFileCollection {
  return {
    name: SITE_COLLECTION,
    label: 'Organisasi',
    description: 'Nama, kontak, ruang pamer, pengurus, dan angka Dekranasda.',
    format: SITE_COLLECTION,
    extension: 'yml',
    editor: { preview: false },
    files: [
      {
        name: SITE_FILE,
        label: 'Dekranasda',
        file: 'content/site.yml',
        fields: toFields(SiteSchema),
      },
    ],
  };
}
