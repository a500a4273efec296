import { colourways, way, type Colourway } from '../../art/dyes.ts';
import type { FabricKind } from './fabrics.ts';

const grey: Colourway = {
  ...way('mori', 'wedel', 'nila', 'soga', 'langit', 'kunyit', 'gading'),
  ground: '#b9b6ae',
  figure: '#6f6e70',
  bloom: '#e9e4d8',
  leaf: '#8b8f98',
  heart: '#4f4f55',
  line: '#f4efe4',
};

/** The dyes a colour word stands for; longer words first, as the first match wins. */
const byWord: readonly (readonly [word: string, colours: Colourway])[] = [
  ['biru toska|toska', way('toska', 'mori', 'laut', 'kunyit', 'mori', 'mori', 'lumut')],
  ['biru tua|biru gelap', way('wedel', 'mori', 'biru', 'kunyit', 'toska', 'mori', 'nila')],
  ['biru indigo|indigo|biru', way('nila', 'mori', 'biru', 'mengkudu', 'toska', 'kunyit', 'wedel')],
  ['merah muda', way('jambu', 'hati', 'mengkudu', 'mori', 'pupus', 'kunyit', 'gading')],
  [
    'merah bata|merah kecokelatan',
    way('gading', 'hati', 'bata', 'mengkudu', 'kayu', 'soga', 'mori'),
  ],
  ['merah', way('mengkudu', 'mori', 'nila', 'kunyit', 'pupus', 'mori', 'hati')],
  ['hijau muda', way('pupus', 'lumut', 'mengkudu', 'mori', 'jade', 'kunyit', 'gading')],
  ['hijau', way('jade', 'mori', 'mengkudu', 'kunyit', 'pupus', 'mori', 'lumut')],
  ['cokelat muda', way('kayu', 'kopi', 'soga', 'gading', 'soga', 'mori', 'gading')],
  [
    'cokelat soga|sogan|soga|cokelat',
    way('soga', 'gading', 'kopi', 'kunyit', 'kayu', 'gading', 'kopi'),
  ],
  ['ungu', way('manggis', 'mori', 'ungu', 'jambu', 'toska', 'kunyit', 'ungu')],
  ['kuning', way('kunyit', 'kopi', 'mengkudu', 'mori', 'jade', 'soga', 'gading')],
  ['jingga', way('jingga', 'kopi', 'mengkudu', 'mori', 'jade', 'mori', 'gading')],
  ['krem|pasir', way('gading', 'kopi', 'soga', 'mengkudu', 'kayu', 'soga', 'mori')],
  ['abu-abu', grey],
  ['hitam', way('kopi', 'gading', 'kayu', 'kunyit', 'soga', 'mori', 'soga')],
  ['putih', way('mori', 'nila', 'nila', 'mengkudu', 'biru', 'kunyit', 'langit')],
];

/** Where a cloth has its own colours by name, whatever the sentence says. */
const byCloth: readonly (readonly [word: RegExp, colours: Colourway])[] = [
  [/tiga negeri/u, way('kayu', 'mori', 'mengkudu', 'gading', 'nila', 'mori', 'soga')],
  [/putih di atas dasar biru/u, way('nila', 'mori', 'mori', 'mengkudu', 'toska', 'wedel', 'mori')],
  [/kupu-kupu kuning/u, way('wedel', 'mori', 'kunyit', 'jingga', 'pupus', 'mori', 'jambu')],
  [
    /hijau muda bergaya encim/u,
    way('pupus', 'lumut', 'mengkudu', 'kunyit', 'jade', 'mori', 'jambu'),
  ],
  [
    /sekar jagad biru dan cokelat/u,
    way('mori', 'wedel', 'nila', 'soga', 'kayu', 'kunyit', 'langit'),
  ],
  [
    /ciprat biru|putih di atas biru dan jingga|percikan biru dan jingga/u,
    way('nila', 'mori', 'jingga', 'jingga', 'langit', 'mori', 'wedel'),
  ],
  [/kotak-kotak/u, way('mori', 'nila', 'nila', 'mengkudu', 'biru', 'kunyit', 'biru')],
  [/lurik biru/u, way('nila', 'mori', 'langit', 'kunyit', 'biru', 'mori', 'wedel')],
  [/parang cokelat dan hitam/u, way('gading', 'kopi', 'kopi', 'soga', 'kayu', 'gading', 'soga')],
  [/buketan warna-warni/u, way('mori', 'nila', 'mengkudu', 'kunyit', 'jade', 'jingga', 'ungu')],
  [/buketan ungu/u, way('mori', 'manggis', 'ungu', 'manggis', 'pupus', 'kunyit', 'jambu')],
  [
    /toska dengan bintang jlamprang putih|toska dengan satu bintang/u,
    way('toska', 'mori', 'mori', 'mori', 'langit', 'mori', 'jade'),
  ],
  [/jati|jejak d/u, way('gading', 'soga', 'bata', 'mengkudu', 'kayu', 'soga', 'mori')],
];

const kinds: readonly (readonly [word: RegExp, kind: FabricKind])[] = [
  [/ciprat|percikan/u, 'ciprat'],
  [/jejak (dua )?daun|ecoprint/u, 'ecoprint'],
  [/jumputan/u, 'jumputan'],
  [/lurik/u, 'lurik'],
  [/kotak-kotak/u, 'kotak'],
  [/cetak bunga|printing/u, 'bunga-cetak'],
  [/perca/u, 'perca'],
  [/klowong/u, 'klowong'],
  [/jlamprang/u, 'jlamprang'],
  [/kawung/u, 'kawung'],
  [/parang/u, 'parang'],
  [/sekar jagad/u, 'sekar-jagad'],
  [/terang bulan/u, 'terang-bulan'],
  [/burung/u, 'buketan'],
  [/hokokai|encim|kupu/u, 'kupu'],
  [/semen/u, 'semen'],
  [/liong/u, 'liong'],
  [/tiga negeri|buketan|bunga/u, 'buketan'],
  [/tumpal/u, 'ceplok'],
  [/polos/u, 'polos'],
];

/** The dyes a sentence names, in the order of naming; none when it names no colour. */
export function coloursIn(sentence: string): Colourway[] {
  const text = sentence.toLowerCase();
  const named = byCloth.filter(([word]) => word.test(text)).map(([, colours]) => colours);
  const every = new RegExp(byWord.map(([word]) => `(${word})`).join('|'), 'gu');
  const found = [...text.matchAll(every)].map((match) => {
    const index = match.findIndex((group, at) => at > 0 && group === match[0]);
    return byWord[index - 1]?.[1] ?? grey;
  });
  return [...named, ...found];
}

/** The cloths a sentence names, in the order of this list's precedence. */
export function kindsIn(sentence: string): FabricKind[] {
  const text = sentence.toLowerCase();
  return kinds.filter(([word]) => word.test(text)).map(([, kind]) => kind);
}

/** Six cloths of the house, for pictures whose sentence names no colour. */
export function houseColours(accent: 0 | 1 | 2 | 3 | 4 | 5): readonly [Colourway, ...Colourway[]] {
  return colourways[accent];
}
