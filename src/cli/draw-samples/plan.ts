import type { Easel } from './easel.ts';
import type { Picture } from './pictures.ts';
import { heater, shelf, stampFace, stampSide, stampTable, workbench } from './scenes/cap.ts';
import { bowls, dipping, firstPiece, hoop, vats, waxPan } from './scenes/dye.ts';
import { cantings } from './scenes/cantings.ts';
import { closeUp, cuttingPlan, embroidered, spread, waxPainting } from './scenes/flat.ts';
import { banded, onStool, roll, stack, waves } from './scenes/folded.ts';
import { garment, hem } from './scenes/garments.ts';
import { gawangan, line } from './scenes/hanging.ts';
import { cards, cushion, envelopes, scrapShelf, stall } from './scenes/home.ts';
import { bobbins, curtains, loom, shuttleOnCloth } from './scenes/loom.ts';
import { bag, basketBag, baskets, coaster } from './scenes/weave.ts';

export type Scene = (easel: Easel) => string;

/** Which scene a sentence calls for; the first that fits is drawn. */
const scenes: readonly (readonly [words: RegExp, scene: Scene])[] = [
  [/dari dekat|kepala liong/u, closeUp],
  [/kelim/u, hem],
  [/pola potong/u, cuttingPlan],
  [/taplak putih/u, embroidered],
  [/perahu/u, waxPainting],
  [/pameran/u, stall],
  [/kartu/u, cards],
  [/tiap kotak berisi/u, scrapShelf],
  [/amplop/u, envelopes],
  [/sarung bantal/u, cushion],
  [/pemidangan/u, hoop],
  [/mangkuk/u, bowls],
  [/setengah tercelup/u, dipping],
  [/bak celup/u, vats],
  [/pita-pita tembaga/u, workbench],
  [/pada rak kayu bertingkat/u, shelf],
  [/gagang canting cap|gagang melengkung/u, stampSide],
  [/pemanas/u, heater],
  [/meja cap/u, stampTable],
  [/canting cap|lembar uji/u, stampFace],
  [/roset jlamprang, canting|canting di sampingnya/u, firstPiece],
  [/wajan|kompor/u, waxPan],
  [/canting tulis bergagang|empat canting/u, cantings],
  [/rak kelos/u, bobbins],
  [/alat tenun bukan mesin/u, loom],
  [/teropong/u, shuttleOnCloth],
  [/gorden/u, curtains],
  [/alas gelas/u, coaster],
  [/keranjang/u, baskets],
  [/(tas|tas belanja|tas jinjing) anyaman/u, basketBag],
  [/\b(tas|totebag)\b/u, bag],
  [/tergulung/u, roll],
  [/lipatan kain/u, waves],
  [/pita kertas/u, banded],
  [/kemeja|blus|dress|daster|outer/u, garment],
  [/dingklik/u, onStool],
  [/terlipat|tumpukan/u, stack],
  [/jemuran|di tali|tergantung bebas/u, line],
  [/gawangan|tersampir/u, gawangan],
  [/sarung|kain|selendang|syal/u, spread],
];

/** What stands in for a sentence that calls for nothing: the scene of the product's type. */
const byType: Readonly<Record<string, Scene>> = {
  'kain-panjang': gawangan,
  sarung: stack,
  selendang: gawangan,
  'bahan-kemeja': banded,
  kemeja: garment,
  blus: garment,
  dress: garment,
  daster: garment,
  outer: garment,
  syal: line,
  tas: bag,
  dompet: bag,
  'sarung-bantal': cushion,
  sprei: waves,
  gorden: curtains,
  taplak: embroidered,
  'hiasan-dinding': waxPainting,
  canting: cantings,
};

/** The scene for a picture: by its sentence, then by its product type, else a cloth on a gawangan. */
export function sceneFor({ alt, type }: Pick<Picture, 'alt' | 'type'>): Scene {
  return scenes.find(([words]) => words.test(alt.toLowerCase()))?.[1] ?? byType[type] ?? gawangan;
}
