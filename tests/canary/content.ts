import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { MonitoringSchema, RECORDS_FOLDER, recordSlug } from '../../src/schema/monitoring.ts';
import { CONSENT_SCOPES } from '../../src/schema/vocabularies.ts';
import { createPlanting, plant } from './plant.ts';
import type { Canary } from './plant.ts';

const GIVEN = { scopes: Object.keys(CONSENT_SCOPES), givenOn: '2024-05-01', method: 'written' };

/** How it stands with the consent of a business, and whether its scoped fields may then be seen. */
export const STATES = {
  never: { consent: {}, isOpen: false },
  withdrawn: { consent: { ...GIVEN, withdrawnOn: '2025-05-01' }, isOpen: false },
  given: { consent: GIVEN, isOpen: true },
} as const;

/** Entries that nobody outside may see at all. */
const UNSEEN = ['draft', 'archived'] as const;

export interface PlantedContent {
  /** What must be found nowhere. */
  readonly secret: readonly Canary[];
  /** What has been consented to, and must be found: without it the search would prove nothing. */
  readonly open: readonly Canary[];
}

/** Writes a content folder with something planted in every private field of businesses and products. */
export async function writePlantedContent(contentDir: string): Promise<PlantedContent> {
  const secret: Canary[] = [];
  const open: Canary[] = [];
  const write = async (
    collection: CollectionKey,
    slug: string,
    data: Record<string, unknown>,
    body = 'Cerita.',
  ) => {
    const path = join(contentDir, collection, `${slug}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `---\n${stringify(data)}---\n\n${body}\n`);
  };
  const plantEntry = async (
    collection: 'ukm' | 'products',
    slug: string,
    more: Readonly<Record<string, unknown>>,
    isOpen: boolean,
  ) => {
    const planting = createPlanting(`zq${slug.replaceAll('-', '')}x`);
    const planted = plant(COLLECTIONS[collection].schema, planting) as Record<string, unknown>;
    // The days of a consent are part of its state; the rest of it is planted.
    const { givenOn, withdrawnOn, ...recorded } = (planted['consent'] ?? {}) as Record<
      string,
      unknown
    >;
    const consent =
      collection === 'ukm' ? { ...recorded, ...(more['consent'] as object) } : undefined;
    await write(collection, slug, { ...planted, ...more, ...(consent && { consent }) });
    for (const [photo, token] of planting.photos)
      await writePhoto(join(contentDir, collection, photo), token);
    for (const canary of planting.canaries) {
      if (/\.(?:givenOn|withdrawnOn)$/.test(canary.field)) continue;
      const named = { ...canary, field: `${slug}: ${canary.field}` };
      // The token of a photo is its folder's name and its metadata: neither may ever be seen.
      const isPhoto = /image$|evidence$/.test(canary.field);
      if (isOpen && canary.isScoped && !isPhoto) open.push(named);
      else secret.push(named);
    }
  };
  for (const [state, { consent, isOpen }] of Object.entries(STATES)) {
    const slug = `usaha-${state}`;
    await plantEntry('ukm', slug, { name: `Usaha ${state}`, consent }, isOpen);
    const product = { name: `Kain ${state}`, ukm: slug };
    await plantEntry('products', `kain-${state}`, product, isOpen);
  }
  for (const status of UNSEEN) {
    const token = `zqtakterbit${status}`;
    await write(
      'ukm',
      `usaha-${status}`,
      { name: `Usaha ${token}`, sector: 'batik', status },
      token,
    );
    await write('activities', `kegiatan-${status}`, {
      title: `Kegiatan ${token}`,
      kind: 'training',
      from: '2026-01-02',
      status,
    });
    secret.push({ field: `status: ${status}`, isScoped: false, forms: [token] });
  }
  return { secret, open };
}

/** Writes a monitoring record of which nothing at all may ever be seen; returns what it holds. */
export async function writePlantedRecord(monitoringDir: string, ukm: string): Promise<Canary[]> {
  const planting = createPlanting('zqcatatanx');
  const planted = plant(MonitoringSchema, planting, true) as Record<string, unknown>;
  const data = { ...planted, ukm };
  const folder = join(monitoringDir, RECORDS_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${recordSlug(data)}.md`),
    `---\n${stringify(data)}---\n\nKenari zqcatatanisi\n`,
  );
  for (const [photo, token] of planting.photos) await writePhoto(join(folder, photo), token);
  const body = { field: 'body', isScoped: false, forms: ['zqcatatanisi'] };
  return [...planting.canaries, body].map((canary) => ({
    ...canary,
    field: `monitoring: ${canary.field}`,
  }));
}

async function writePhoto(path: string, token: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const image = sharp({ create: { width: 1300, height: 900, channels: 3, background: '#8a5a3c' } });
  const exif = { IFD0: { Artist: token, Copyright: token } };
  await writeFile(path, await image.withExif(exif).jpeg().toBuffer());
}
