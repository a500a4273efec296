import type { Locale } from '../i18n/locale.ts';

/** What `npm start` and `npm run build` say. Paths and addresses arrive ready to print. */
export interface Phrases {
  readonly checking: string;
  readonly composing: string;
  readonly indexing: string;
  readonly preparingAdmin: string;
  readonly compressing: string;
  readonly swapping: string;
  seconds(value: number): string;
  counted(errors: number, warnings: number): string;
  contentRefused(errors: number, outDir: string): string;
  contentHeld(errors: number): string;
  readonly waitingForBuild: string;
  published(outDir: string): string;
  changed(paths: readonly string[]): string;
  /** The city's files changed, which the running process has read already. */
  readonly cityChanged: string;
  ready(url: string): string;
  readonly stopping: string;
  /** A monitoring record was stored, but git kept no version of it. */
  noVersion(reason: string): string;
  readonly noSiteUrl: string;
  badPort(value: string): string;
  badAmount(value: string): string;
  notEmpty(folder: string): string;
  generated(entries: number, folder: string): string;
  badSiteUrl(value: string): string;
  badBuildDate(value: string): string;
  badMonitoringDir(path: string): string;
  portTaken(port: number): string;
  portForbidden(port: number): string;
  noContent(path: string): string;
  workbookWritten(path: string): string;
  badPeriod(value: string): string;
  periodReversed(from: string, to: string): string;
  recordsLeftOut(count: number): string;
  readonly nothingToPrint: string;
  readonly codesLeadHere: string;
  buildRuns(outDir: string): string;
  buildTakenOver(outDir: string): string;
  outDirForeign(outDir: string): string;
  outDirDangerous(outDir: string): string;
  outDirMount(outDir: string): string;
  outDirClosed(outDir: string): string;
  diskFull(outDir: string): string;
  contentChanged(outDir: string): string;
  restored(outDir: string): string;
  pageBuildFailed(reason: string, log: string): string;
  indexFailed(reason: string): string;
  readonly preparingTitle: string;
  readonly preparingText: string;
  readonly problemsTitle: string;
  readonly problemsText: string;
}

const ID: Phrases = {
  checking: 'Memeriksa isi',
  composing: 'Menyusun halaman',
  indexing: 'Mengindeks pencarian',
  preparingAdmin: 'Menyiapkan CMS',
  compressing: 'Memampatkan berkas',
  swapping: 'Memasang hasil',
  seconds: (value) => `${value.toFixed(1).replace('.', ',')} dtk`,
  counted: (errors, warnings) => `${errors} kesalahan, ${warnings} peringatan dalam isi.`,
  contentRefused: (errors, outDir) =>
    `Situs tidak diterbitkan: ada ${errors} kesalahan dalam isi. Perbaiki dahulu; ${outDir} tetap seperti semula.`,
  contentHeld: (errors) =>
    `Belum diterbitkan ulang: ada ${errors} kesalahan dalam isi. Situs yang terakhir baik tetap tampil.`,
  waitingForBuild: 'Menunggu penyusunan lain di folder ini selesai …',
  published: (outDir) => `Selesai: situs ada di ${outDir}.`,
  changed: (paths) => `Berubah: ${paths.join(', ')}`,
  cityChanged:
    'Berkas kota berubah. Hentikan lalu jalankan lagi perintah ini: pemeriksaan dan halaman kelola masih memakai kosakata yang lama.',
  ready: (url) => `Siap: situs di ${url}/ dan CMS di ${url}/admin/ (Ctrl-C untuk berhenti).`,
  stopping: 'Berhenti.',
  noVersion: (reason) =>
    `Catatan monitoring tersimpan, tetapi git tidak menyimpan versinya: ${reason.trim()}`,
  noSiteUrl:
    'SITE_URL belum diisi: tautan kanonik dan peta situs memakai alamat lokal. Isi dengan alamat situs sebelum mengunggah.',
  badAmount: (value) => `"${value}" bukan jumlah. Tulis bilangan bulat dari 1 sampai 100000.`,
  notEmpty: (folder) =>
    `${folder} tidak kosong. Pilih folder lain dengan --out, atau kosongkan dahulu.`,
  generated: (entries, folder) => `${entries} entri contoh ditulis ke ${folder}.`,
  badPort: (value) =>
    `PORT berisi "${value}", padahal harus bilangan bulat dari 0 sampai 65535, misalnya 4321.`,
  badSiteUrl: (value) =>
    `SITE_URL berisi "${value}", padahal harus alamat lengkap tanpa folder, misalnya https://katalog.contoh.id.`,
  badBuildDate: (value) =>
    `BUILD_DATE berisi "${value}", padahal harus tanggal yang ada, misalnya 2026-11-24.`,
  badMonitoringDir: (path) =>
    `MONITORING_DIR menunjuk ${path}, yang memuat atau berada di dalam isi, sumber, atau hasil situs. Catatan monitoring bersifat rahasia: pilih folder tersendiri, misalnya monitoring.`,
  portTaken: (port) =>
    `Port ${port} sudah dipakai program lain. Hentikan program itu atau pilih port lain, misalnya PORT=${port + 1} npm start.`,
  portForbidden: (port) =>
    `Port ${port} tidak boleh dipakai di komputer ini. Pilih port di atas 1023, misalnya PORT=4321 npm start.`,
  noContent: (path) =>
    `Folder isi ${path} tidak ada. Periksa CONTENT_DIR atau jalankan dari folder proyek.`,
  workbookWritten: (path) =>
    `Selesai: ${path}. Sunting di Excel atau LibreOffice, lalu npm run import -- ${path}`,
  badPeriod: (value) =>
    `"${value}" bukan tanggal. Tulis --from dan --to sebagai TTTT-BB-HH, misalnya --from 2026-01-01.`,
  periodReversed: (from, to) =>
    `Masa laporan berakhir (${to}) sebelum mulai (${from}). Tukar --from dan --to.`,
  recordsLeftOut: (count) =>
    `${count} catatan monitoring tidak ikut dihitung karena ada kesalahan di dalamnya. Jalankan npm run check untuk melihatnya.`,
  nothingToPrint:
    'Tidak ada UKM yang terbit, jadi tidak ada yang dapat dicetak. Terbitkan profilnya, atau pakai SITE_EXAMPLES=1 untuk mencetak contoh.',
  codesLeadHere:
    'SITE_URL belum diisi: kode QR menuju alamat lokal. Isi dengan alamat situs sebelum mencetak.',
  buildRuns: (outDir) =>
    `Penyusunan lain untuk ${outDir} sedang berjalan. Tunggu sampai selesai, lalu jalankan lagi.`,
  buildTakenOver: (outDir) =>
    `Penyusunan ini terhenti terlalu lama dan ${outDir} sudah diambil alih oleh penyusunan lain. Jalankan lagi.`,
  outDirForeign: (outDir) =>
    `Folder ${outDir} berisi berkas yang bukan hasil penyusunan situs, jadi tidak ditimpa. Pilih OUT_DIR lain atau kosongkan folder itu.`,
  outDirDangerous: (outDir) =>
    `OUT_DIR menunjuk ${outDir}, yang memuat atau berada di dalam sumber proyek. Pilih folder tersendiri, misalnya dist.`,
  outDirMount: (outDir) =>
    `Folder ${outDir} tidak dapat diganti sekaligus karena terpasang sebagai disk tersendiri. Pilih folder di dalamnya sebagai OUT_DIR.`,
  outDirClosed: (outDir) =>
    `Folder tempat ${outDir} berada tidak boleh ditulisi. Periksa izinnya, atau pilih OUT_DIR lain; situs tetap seperti semula.`,
  diskFull: (outDir) =>
    `Disk penuh: tidak cukup ruang untuk menyusun situs baru di samping yang lama. Kosongkan ruang, lalu jalankan lagi; ${outDir} tetap seperti semula.`,
  contentChanged: (outDir) =>
    `Isi berubah selagi situs disusun, jadi yang tersusun belum tentu sudah diperiksa. Jalankan lagi; ${outDir} tetap seperti semula.`,
  restored: (outDir) => `Penyusunan sebelumnya terhenti; ${outDir} yang terakhir baik dipulihkan.`,
  pageBuildFailed: (reason, log) => `Halaman gagal disusun: ${reason}\nCatatan lengkap: ${log}`,
  indexFailed: (reason) => `Indeks pencarian gagal dibuat: ${reason}`,
  preparingTitle: 'Sedang menyiapkan situs',
  preparingText: 'Halaman ini terbuka sendiri begitu situs siap, biasanya dalam setengah menit.',
  problemsTitle: 'Isi perlu diperbaiki',
  problemsText: 'Situs belum dapat disusun. Simpan perbaikannya, dan halaman ini terbuka sendiri.',
};

const EN: Phrases = {
  checking: 'Checking the content',
  composing: 'Building the pages',
  indexing: 'Indexing for search',
  preparingAdmin: 'Preparing the CMS',
  compressing: 'Compressing the files',
  swapping: 'Putting the result in place',
  seconds: (value) => `${value.toFixed(1)} s`,
  counted: (errors, warnings) => `${errors} errors, ${warnings} warnings in the content.`,
  contentRefused: (errors, outDir) =>
    `Not published: the content has ${errors} errors. Mend them first; ${outDir} is as it was.`,
  contentHeld: (errors) =>
    `Not published again yet: the content has ${errors} errors. The last good site stays up.`,
  waitingForBuild: 'Waiting for another build in this folder to finish …',
  published: (outDir) => `Done: the site is in ${outDir}.`,
  changed: (paths) => `Changed: ${paths.join(', ')}`,
  cityChanged:
    'The files of the city changed. Stop this command and start it again: the check and the editor still have the old vocabulary.',
  ready: (url) => `Ready: the site at ${url}/ and the CMS at ${url}/admin/ (Ctrl-C to stop).`,
  stopping: 'Stopping.',
  noVersion: (reason) =>
    `The monitoring record is stored, but git kept no version of it: ${reason.trim()}`,
  noSiteUrl:
    'SITE_URL is not set: canonical links and the sitemap use the local address. Set it to the address of the site before uploading.',
  badAmount: (value) => `"${value}" is no amount. Write a whole number from 1 to 100000.`,
  notEmpty: (folder) =>
    `${folder} is not empty. Choose another folder with --out, or empty it first.`,
  generated: (entries, folder) => `${entries} sample entries written to ${folder}.`,
  badPort: (value) =>
    `PORT is "${value}", but must be a whole number from 0 to 65535, such as 4321.`,
  badSiteUrl: (value) =>
    `SITE_URL is "${value}", but must be a full address without a folder, such as https://katalog.contoh.id.`,
  badBuildDate: (value) =>
    `BUILD_DATE is "${value}", but must be a day that exists, such as 2026-11-24.`,
  badMonitoringDir: (path) =>
    `MONITORING_DIR is ${path}, which holds or lies inside the content, the sources or the output of the site. Monitoring records are private: choose a folder of its own, such as monitoring.`,
  portTaken: (port) =>
    `Port ${port} is in use by another program. Stop it or choose another port, for example PORT=${port + 1} npm start.`,
  portForbidden: (port) =>
    `Port ${port} may not be used on this computer. Choose one above 1023, for example PORT=4321 npm start.`,
  noContent: (path) =>
    `There is no content folder ${path}. Check CONTENT_DIR or run this in the project's folder.`,
  workbookWritten: (path) =>
    `Done: ${path}. Edit it in Excel or LibreOffice, then npm run import -- ${path}`,
  badPeriod: (value) =>
    `"${value}" is not a date. Write --from and --to as YYYY-MM-DD, such as --from 2026-01-01.`,
  periodReversed: (from, to) =>
    `The period ends (${to}) before it begins (${from}). Swap --from and --to.`,
  recordsLeftOut: (count) =>
    `${count} monitoring ${count === 1 ? 'record was' : 'records were'} not counted, because of errors in them. Run npm run check to see them.`,
  nothingToPrint:
    'No business is published, so there is nothing to print. Publish a profile, or print the samples with SITE_EXAMPLES=1.',
  codesLeadHere:
    'SITE_URL is not set: QR codes lead to the local address. Set it to the site’s address before printing.',
  buildRuns: (outDir) =>
    `Another build of ${outDir} is running. Wait until it has finished, then run this again.`,
  buildTakenOver: (outDir) =>
    `This build stood still for too long and another one has taken over ${outDir}. Run it again.`,
  outDirForeign: (outDir) =>
    `The folder ${outDir} holds files that are not a built site, so it is not overwritten. Choose another OUT_DIR or empty that folder.`,
  outDirDangerous: (outDir) =>
    `OUT_DIR is ${outDir}, which holds or lies inside the sources of the project. Choose a folder of its own, such as dist.`,
  outDirMount: (outDir) =>
    `The folder ${outDir} cannot be replaced in one go because it is mounted as a disk of its own. Choose a folder inside it as OUT_DIR.`,
  outDirClosed: (outDir) =>
    `The folder that holds ${outDir} cannot be written to. Check its permissions, or choose another OUT_DIR; the site is as it was.`,
  diskFull: (outDir) =>
    `The disk is full: there is no room to build the new site beside the old one. Make room, then run this again; ${outDir} is as it was.`,
  contentChanged: (outDir) =>
    `The content changed while the site was being built, so that what was built may not have been checked. Run this again; ${outDir} is as it was.`,
  restored: (outDir) => `An earlier build was cut off; the last good ${outDir} has been restored.`,
  pageBuildFailed: (reason, log) => `The pages could not be built: ${reason}\nFull record: ${log}`,
  indexFailed: (reason) => `The search index could not be made: ${reason}`,
  preparingTitle: 'The site is being prepared',
  preparingText:
    'This page opens by itself as soon as the site is ready, usually in half a minute.',
  problemsTitle: 'The content needs mending',
  problemsText: 'The site cannot be built yet. Save the correction and this page opens by itself.',
};

/** The phrases of the commands in a language. */
export function phrases(locale: Locale): Phrases {
  return locale === 'id' ? ID : EN;
}
