import * as city from '#city';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readCityModule } from '../../src/files/read-city.ts';
import { cityCode } from '../../src/integrations/city/city-plugin.ts';
import { CITY_FILES, explainCity, readCity } from '../../src/schema/city/city.ts';
import type { CityFile } from '../../src/schema/city/city.ts';

type Texts = Record<CityFile, string | undefined>;

const texts = Object.fromEntries(
  CITY_FILES.map((name) => [name, readFileSync(join('content/city', `${name}.yml`), 'utf8')]),
) as Record<CityFile, string>;

const sentences = (changed: Partial<Texts>, locale: 'id' | 'en' = 'en') =>
  explainCity(readCity({ ...texts, ...changed }).problems, 'content', locale).split('\n');

/** The text of a file with one piece in place of another, which it must have. */
function swap(name: CityFile, from: string, to: string): Partial<Texts> {
  expect(texts[name]).toContain(from);
  return { [name]: texts[name].replace(from, to) };
}

describe("a city's files", () => {
  it('make a city where nothing is wrong', () => {
    expect(readCity(texts).problems).toEqual([]);
  });

  it.each(CITY_FILES)('are all asked for: %s.yml', (name) => {
    expect(sentences({ [name]: undefined })).toEqual([
      `content/city/${name}.yml:1: The file city/${name}.yml does not exist. Copy it from the content of another city and change it.`,
    ]);
  });

  it('say in Indonesian what is wrong and what to do', () => {
    expect(sentences(swap('colours', "ink: '#1d1a16'", "ink: '#777777'"), 'id')[0]).toBe(
      'content/city/colours.yml:9: light.ink: #777777 di atas #faf6ee sulit dibaca: kontrasnya 4.15 : 1, paling kecil 7 : 1. Gelapkan salah satu atau terangkan yang lain.',
    );
  });

  it.each<[string, Partial<Texts>, RegExp]>([
    [
      'text too pale for its ground',
      swap('colours', "soga: '#643d22'", "soga: '#9a7a5a'"),
      /colours\.yml:10: light\.soga: #9a7a5a on #faf6ee is hard to read: its contrast is 3\.\d+:1, and the least is 7:1\./,
    ],
    [
      'a focus ring that does not show',
      swap('colours', "focus: '#1e2f6e'", "focus: '#e0d8c8'"),
      /light\.focus: .* the least is 3:1\./,
    ],
    [
      'an accent that cannot be read',
      swap('colours', "main: '#921b28'", "main: '#d2553e'"),
      /accents\[1\]\.light\.main: #d2553e on #faf6ee is hard to read/,
    ],
    [
      'text on the foot of pages',
      swap('colours', "text: '#f6eedd'", "text: '#8a8578'"),
      /foot\.text: #8a8578 on #182556 is hard to read/,
    ],
    [
      'numbers that cannot be read on the map',
      swap('place', "tint: '#7d90d8'", "tint: '#2d3c7a'"),
      /place\.yml:\d+: districts\.pekalongan-barat\.tint: The numbers on the map are hard to read on #2d3c7a \(theme light\)/,
    ],
    [
      'what is no colour',
      swap('colours', "ink: '#1d1a16'", 'ink: black'),
      /colours\.yml:9: light\.ink: "black" is no colour\./,
    ],
    [
      'a colour that is missing',
      swap('colours', "  jade: '#07554e'\n", ''),
      /light\.jade: This is required\./,
    ],
    [
      'a motif that cannot be drawn, with the one that was meant',
      swap('motifs', '- buketan', '- buketn'),
      /motifs\.yml:\d+: hanging\[1\]: "buketn" is not in the list\. Choose one of: buketan, jlamprang/,
    ],
    [
      'a sign that is not known',
      swap('motifs', 'sign: rosette', 'sign: roset'),
      /sign: "roset" is not in the list\. Choose one of: rosette, weave\./,
    ],
    [
      'a dye that is not on the shelf',
      swap('colours', '[nila, mori,', '[nilla, mori,'),
      /colourways\[0\]\[0\]\[0\]: "nilla" is not in the list\. Choose one of: nila, /,
    ],
    [
      'a kelurahan under the wrong kecamatan',
      swap('place', 'code: 33.75.01.1002', 'code: 33.75.02.9999'),
      /place\.yml:\d+: districts\.pekalongan-barat\.areas\[0\]\.code: The code 33\.75\.02\.9999 does not begin with that of its kecamatan, 33\.75\.01\./,
    ],
    [
      'a kelurahan that is there twice',
      swap('place', 'name: Podosugih', 'name: Medono'),
      /areas\[1\]\.name: "medono" is written twice/,
    ],
    [
      'a point outside the country',
      swap('place', 'lat: -6.903', 'lat: 52.3'),
      /areas\[0\]\.lat: The number is too large: 52\.3\./,
    ],
    [
      'a time zone that Indonesia has not',
      swap('place', 'timeZone: WIB', 'timeZone: CET'),
      /timeZone: "CET" is not in the list\. Choose one of: WIB, WITA, WIT\./,
    ],
    [
      'a key that no address can hold',
      swap('crafts', '  belacu:', '  Belacu Putih:'),
      /"Belacu Putih" cannot be a key\. Use lower-case letters/,
    ],
    [
      'words that are missing in one language',
      swap('words', '  en: Learn batik', "  en: ''"),
      /words\.yml:\d+: learn\.en: This text is empty\./,
    ],
    [
      'a key that is misspelt',
      swap('words', 'headline:', 'headlin:'),
      /headlin: The key "headlin" is not known\. Perhaps "headline" was meant\./,
    ],
    [
      'no kind of dye for mixtures',
      swap('crafts', '    mixture: true\n', ''),
      /dyes: Mark exactly one dye with mixture: true.* now there are 0\./,
    ],
    [
      'printed cloth of which nothing is said',
      { words: texts.words.slice(0, texts.words.indexOf('printed:')) + hintsOf(texts.words) },
      /words\.yml:1: The technique sablon-malam prints cloth\. Add printed/,
    ],
    [
      'a step of a technique that there is not',
      swap('process', '      - colet\n', '      - colett\n'),
      /process\.yml:\d+: steps\[\d+\]\.techniques\[\d+\]: "colett" is not in the list/,
    ],
    [
      'a tool that is not in the glossary',
      swap('process', '      - ember\n', '      - embre\n'),
      /steps\[0\]\.tools\[\d\]: "embre" is not in the list/,
    ],
    [
      'a technique without an answer',
      swap('process', '    - printing\n', '    - printing\n    - perca\n'),
      /comparison\.rows\[0\]\.answers: The answer for the technique perca is missing\./,
    ],
    [
      'a national certificate that is told again',
      swap('certificates', 'batikmark: national', 'batikmarc: national'),
      /certificates\.batikmarc: No national certificate is called batikmarc\./,
    ],
    [
      'an own certificate of which something is missing',
      swap('certificates', '    about: craft\n', ''),
      /certificates\.label-batik-pekalongan\.about: This is required\./,
    ],
  ])('refuse %s', (_, changed, sentence) => {
    expect(sentences(changed).join('\n')).toMatch(sentence);
  });

  it('tell every problem, not only the first', () => {
    const changed = {
      ...swap('place', 'timeZone: WIB', 'timeZone: CET'),
      ...swap('motifs', 'sign: rosette', 'sign: roset'),
    };
    expect(sentences(changed)).toHaveLength(2);
  });
});

describe('#city', () => {
  it('has every export that a city gives, for Node and for what is bundled alike', () => {
    const result = readCityModule('content');
    if (!('module' in result)) throw new Error('The content has no city.');
    expect({ ...city }).toEqual(result.module);
    const names = cityCode(result.module)
      .code.trim()
      .split('\n')
      .map((line) => /^export \{ (?<name>\w+) \}/.exec(line)?.groups?.['name']);
    expect(names.sort()).toEqual(Object.keys(city).sort());
    expect(cityCode(result.module, 'CITY_NAME').code).toBe(
      'export const CITY_NAME = "Pekalongan";\n',
    );
  });
});

/** The part with the hints, which stands below what is said of printed cloth. */
function hintsOf(text: string): string {
  return text.slice(text.indexOf('hints:'));
}
