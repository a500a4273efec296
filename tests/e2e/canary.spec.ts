import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookPage } from '../../src/paper/book-page.ts';
import { toBook } from '../../src/paper/book.ts';
import { cardsPage } from '../../src/paper/cards.ts';
import { PAPER_SIZES } from '../../src/paper/paper-size.ts';
import { readPublicCatalogue } from '../../src/paper/public-catalogue.ts';
import { writePlantedContent, writePlantedRecord } from '../canary/content.ts';
import { scan } from '../canary/scan.ts';
import { withWorkplace } from './support/built-site.ts';
import { expect, test } from './support/fixtures.ts';

test('nothing private is found in anything that is published, whatever field it stands in', async () => {
  test.setTimeout(300_000);
  await withWorkplace(async ({ folder, contentDir, outDir, build }) => {
    const { secret: inContent, open } = await writePlantedContent(contentDir);
    const monitoringDir = join(folder, 'monitoring');
    const inRecord = await writePlantedRecord(monitoringDir, 'usaha-given');
    const secret = [...inContent, ...inRecord];
    expect(inContent.length).toBeGreaterThan(60);
    expect(inRecord.length).toBeGreaterThan(20);
    await build({ MONITORING_DIR: monitoringDir });
    const catalogue = await readPublicCatalogue(contentDir, false);
    const context = {
      locale: 'id',
      today: '2026-11-24',
      siteUrl: 'https://katalog.example',
    } as const;
    const book = toBook(catalogue, context, PAPER_SIZES.a5);
    await writeFile(
      join(outDir, 'cetak.html'),
      bookPage(book, PAPER_SIZES.a5, context, () => '', ''),
    );
    await writeFile(join(outDir, 'kartu.html'), cardsPage(catalogue, context, ''));

    expect(await scan(outDir, secret)).toEqual([]);
    // The search sees what may be seen: what was consented to is all there.
    const seen = new Set((await scan(outDir, open)).map(({ field }) => field));
    expect(open.map(({ field }) => field).filter((field) => !seen.has(field))).toEqual([]);

    // And it would see a field that is let out by mistake.
    const leak = secret.find(({ field }) => field.endsWith('consent.recordedBy'));
    const page = join(outDir, 'ukm', 'usaha-never', 'index.html');
    const leaked = join(folder, 'leaked');
    await cp(page, join(leaked, 'index.html'));
    const html = await readFile(page, 'utf8');
    await writeFile(
      join(leaked, 'index.html'),
      html.replace('</h1>', `${leak?.forms[0] ?? ''}</h1>`),
    );
    expect(await scan(leaked, secret)).toEqual([{ file: 'index.html', field: leak?.field }]);
  });
});
