import { expect, test } from './support/fixtures.ts';
import { expectAccessibleInEveryLook, listRefused } from './support/axe.ts';
import { CHECKED, openDrawn } from './support/shown-pages.ts';

const UNDECIDED = {
  undecided: {
    'color-contrast':
      'words over a picture stand on a badge of their own, the menu runs on beyond the edge, and bars lie over forms: none changes a colour, and the palette test holds every pair to its ratio',
  },
};

for (const shown of CHECKED) {
  for (const prefix of ['', '/en']) {
    test(`no barrier that axe can find, by day and night: ${shown.name} (${prefix || '/'})`, async ({
      page,
    }) => {
      const refused = listRefused(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await openDrawn(page, shown, prefix);
      await expectAccessibleInEveryLook(page, UNDECIDED);
      expect(refused).toEqual([]);
    });
  }
}
