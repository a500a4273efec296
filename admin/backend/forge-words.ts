import { Refusal } from '../guards/refusal.ts';
import { isWithoutDraft, statusOf } from './backend.ts';

export const SESSION_ENDED =
  'Sesi Anda berakhir. Masuk lagi; yang sudah diketik tersimpan di peramban ini.';

export const NO_CONNECTION =
  'Sambungan ke tempat penyimpanan terputus. Yang sudah diketik masih ada di sini; periksa internet, lalu coba lagi.';

/** What stands for an answer where the connection is lost. No forge gives it. */
export const LOST = 599;

export const CHANGED_MEANWHILE =
  'Entri ini diubah orang lain sejak Anda membukanya, jadi belum ditimpa. Yang Anda ketik tersimpan di peramban ini: pilih “Muat ulang dan gabungkan”, lalu jawab OK.';

export const DRAFT_GONE =
  'Draf entri ini sudah diterbitkan atau dihapus orang lain. Yang Anda ketik tersimpan di peramban ini: pilih “Muat ulang dan gabungkan”, lalu jawab OK.';

const NOT_ALLOWED =
  'Akun Anda tidak diizinkan melakukan ini. Minta pengelola situs memberi akun Anda hak menulis.';

const OUT_OF_ORDER = 'Tempat penyimpanan sedang terganggu. Tunggu sebentar, lalu coba lagi.';

const CANNOT_MERGE =
  'Isi entri ini di situs sudah berubah sejak drafnya dibuat, jadi tidak dapat digabung begitu saja. Salin tulisan yang perlu, pilih “Hapus perubahan”, lalu ubah lagi dari isi yang terbaru.';

/** The draft cannot be joined with what is published by now. */
export const cannotMerge = () => new Refusal(CANNOT_MERGE);

/** Someone else has written the file: what is typed stays, and the notice says how to go on. */
export class Conflict extends Refusal {}

/**
 * Why a forge did not do what was asked, for the person at the screen. That there is no draft of
 * an entry is no failure, so Decap's own word for it passes through.
 */
export function inWords(error: unknown): unknown {
  if (error instanceof Refusal || isWithoutDraft(error)) return error;
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === 401) return new Refusal(SESSION_ENDED);
  if (status === LOST) return new Refusal(NO_CONNECTION);
  if (status === 403) return new Refusal(NOT_ALLOWED);
  if (/sha does not match|already exists|not a fast.forward|has moved on/i.test(message)) {
    return new Conflict(CHANGED_MEANWHILE);
  }
  if (status === 405 || status === 406 || /rebase error|cannot be merged/i.test(message)) {
    return cannotMerge();
  }
  if (status !== undefined && status >= 500) return new Refusal(OUT_OF_ORDER);
  return new Refusal(`Tempat penyimpanan menolak: ${message}`);
}

/** Why logging in failed. */
export function loginInWords(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : '';
  if (statusOf(error) === 404 || message.includes('does not have access')) {
    return new Refusal(
      'Akun ini belum boleh mengubah katalog. Minta pengelola situs menambahkannya, lalu masuk lagi.',
    );
  }
  return inWords(error) as Refusal;
}
