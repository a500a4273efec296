import { beforeAll, describe, expect, test } from 'vitest';
import { draftCatalogue } from '../../admin/previews/draft-catalogue.ts';
import { indexNeighbours } from '../../admin/previews/neighbours.ts';
import { profileState } from '../../admin/previews/profile-state.ts';
import { LIST_KEYS } from '../../admin/config/list-keys.ts';
import { entryFormat } from '../../admin/formats/entry-format.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { completenessOf } from '../../src/catalogue/completeness/completeness.ts';
import { PROFILE_KEYS } from '../../src/catalogue/completeness/expected.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { SHORT_PROFILE, ukmPage } from '../../src/catalogue/views/ukm.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { ContentEntry } from '../../src/files/read-content.ts';
import { formatEntryFile } from '../../src/schema/front-matter.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { toPublic } from '../../src/schema/publish.ts';
import { profilesReport } from '../../src/reports/profiles.ts';
import type { ProfilesReport } from '../../src/reports/profiles.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const context = { locale: 'id', today: '2026-11-24', siteUrl: 'https://katalog.example' } as const;
const sizeOf = () => ({ width: 1200, height: 900 });
const PICTURE = { src: 'blob:x', sources: [], ...sizeOf() };

let entries: readonly ContentEntry[];
let site: Catalogue;
let report: ProfilesReport;

beforeAll(async () => {
  ({ entries } = await readContent(CONTENT));
  // As the site reads it: through the gate, with the story as HTML.
  const shown = toPublic(entries, { examples: true }).map(({ body, ...entry }) => ({
    ...entry,
    story: { id: body.trim() ? `<p>${body.trim()}</p>` : undefined },
  }));
  site = buildCatalogue({
    entries: shown as unknown as Entry[],
    site: { name: '', shortName: 'Uji', tagline: '', city: '', region: '' },
  });
  report = profilesReport(entries, { ...context, sizeOf });
});

describe.each(PROFILE_KEYS)('every sample in content/%s', (key) => {
  test('is as complete in preview, site, report and list, and lacks the same', () => {
    const neighboursOf = indexNeighbours(entries);
    const stored = entries.filter(
      ({ collection, data }) => collection === key && data['status'] !== 'archived',
    );
    expect(stored.length).toBeGreaterThan(10);
    const percents = new Set<number>();
    for (const file of stored) {
      const row = report.rows.find(
        ({ collection, slug }) => collection === key && slug === file.slug,
      );
      const expected = row?.completeness;

      const { data, story } = (site.get(key, file.slug) ?? {}) as Partial<Entry<'ukm'>>;
      const isOnSite = (file.data['status'] ?? 'published') === 'published';
      const shown = data && completenessOf({ collection: key, data, story: story?.id });
      expect(shown, file.path).toEqual(isOnSite ? expected : undefined);

      const raw = { ...file, data: normaliseEntry(COLLECTIONS[key].schema, file.data) };
      const others = neighboursOf(raw);
      const draft = draftCatalogue(raw, others, () => PICTURE);
      const panel = draft && profileState(raw, draft.entry, others, { ...context, sizeOf });
      expect(panel?.completeness, file.path).toEqual(expected);
      expect(panel?.warnings, file.path).toEqual(row?.warnings);

      const read = entryFormat(key, () => context.today).fromFile(
        formatEntryFile(file.data, file.body),
      );
      expect(read[LIST_KEYS.note], file.path).toContain(`${String(expected?.percent)}% lengkap`);
      percents.add(expected?.percent ?? -1);
    }
    expect(percents.size).toBeGreaterThan(3);
  });
});

test('a short profile says on its page what the report lists, a fuller one says nothing', () => {
  const said = site.all('ukm').map((entry) => {
    const section = ukmPage(entry, site, context).sections.find(({ id }) => id === 'belum-lengkap');
    const row = report.rows.find(({ slug }) => slug === entry.slug);
    const { percent = 0, missing = [] } = row?.completeness ?? {};
    if (percent >= SHORT_PROFILE) {
      expect(section, entry.slug).toBeUndefined();
      return 'silent';
    }
    const names = missing.map(({ label }) => label.id.toLowerCase()).join(', ');
    const text = section?.kind === 'text' ? section.text.text : '';
    expect(text, entry.slug).toContain(`Baru ${percent}% terisi. Yang belum tercatat: ${names}.`);
    return 'said';
  });
  expect(said.filter((word) => word === 'said').length).toBeGreaterThan(3);
});
