import { anyaman } from './anyaman.ts';
import { buketan } from './buketan.ts';
import { ceplok } from './ceplok.ts';
import { jlamprang } from './jlamprang.ts';
import { kawung } from './kawung.ts';
import { kupu } from './kupu.ts';
import { liong } from './liong.ts';
import { lurik } from './lurik.ts';
import type { MotifName } from './names.ts';
import { parang } from './parang.ts';
import { sekarJagad } from './sekar-jagad.ts';
import { semen } from './semen.ts';
import type { DrawMotif } from './tile.ts';
import { terangBulan } from './terang-bulan.ts';
import { truntum } from './truntum.ts';

/** Every motif that can be drawn, by the slug of its page. */
export const motifs = {
  jlamprang,
  kawung,
  parang,
  truntum,
  ceplok,
  buketan,
  kupu,
  liong,
  semen,
  'sekar-jagad': sekarJagad,
  'terang-bulan': terangBulan,
  anyaman,
  lurik,
} as const satisfies Record<MotifName, DrawMotif>;

export type { MotifName };
