import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { AREAS } from '../../src/schema/areas.ts';
import { CRAFTS, TECHNIQUES } from '../../src/schema/vocabularies.ts';
import { slugsOf } from '../../src/schema/vocabulary.ts';

const PHOTOS_EACH = 3;

/** Writes businesses with three photos each, as the editor stores them, into a content folder. */
export async function writeBusinesses(folder: string, count: number): Promise<void> {
  const photo = await detailedWebp();
  for (let index = 0; index < count; index += 1) {
    const slug = `usaha-${index}`;
    await mkdir(join(folder, 'ukm', slug), { recursive: true });
    const names = Array.from({ length: PHOTOS_EACH }, (_, at) => `${slug}/foto-${at}.webp`);
    for (const name of names) await writeFile(join(folder, 'ukm', name), photo);
    const pictures = names.map((image) => ({ image, alt: 'Perajin mencanting kain di beranda' }));
    const data = {
      name: `Batik Uji Nomor ${index}`,
      sector: index % 3 === 0 ? 'craft' : 'batik',
      tagline: 'Batik tulis pewarna alam, dikerjakan di rumah bersama tetangga',
      crafts: [at(slugsOf(CRAFTS), index)],
      techniques: [at(slugsOf(TECHNIQUES), index)],
      cover: pictures[0],
      gallery: pictures.slice(1),
      address: { kelurahan: at(AREAS, index).code, street: `Jalan Uji ${index}` },
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '16:00' }],
      contact: { whatsapp: `0812345${String(index).padStart(5, '0')}` },
      verifiedOn: `2026-0${1 + (index % 9)}-11`,
    };
    const story = 'Usaha ini dimulai di beranda rumah dan kini dikerjakan bersama. '.repeat(12);
    await writeFile(join(folder, `ukm/${slug}.md`), `---\n${stringify(data)}---\n${story}\n`);
  }
}

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** A photo of about the weight the editor leaves one with. */
function detailedWebp(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  const size = { width: 1600, height: 1200, channels: 3, background: '#7d5236' } as const;
  return sharp({ create: { ...size, noise } })
    .webp({ quality: 60 })
    .toBuffer();
}

/** The organisation's file and the motifs, which the editor reads besides. */
export async function copyCommon(from: string, folder: string): Promise<void> {
  for (const part of ['site.yml', 'motifs', 'pages'])
    await cp(join(from, part), join(folder, part), { recursive: true });
}
