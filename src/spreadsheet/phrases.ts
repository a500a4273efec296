import type { Text } from '../i18n/locale.ts';

/** What the reading of a sheet may find wrong, in both languages, each with a remedy. */

const both = (id: string, en: string): Text => ({ id, en });

const maybe = (near: string | undefined) =>
  near ? both(` Mungkin maksudnya "${near}".`, ` Perhaps "${near}" was meant.`) : both('', '');

export const SAY = {
  noFile: (path: string) =>
    both(
      `Berkas ${path} tidak dapat dibaca. Periksa namanya: npm run import -- BERKAS.`,
      `The file ${path} cannot be read. Check its name: npm run import -- FILE.`,
    ),
  noName: both(
    'Tulis nama berkasnya: npm run import -- BERKAS.xlsx (atau .csv).',
    'Name the file: npm run import -- FILE.xlsx (or .csv).',
  ),
  badOption: (reason: string) =>
    both(
      `Pilihan tidak dikenal: ${reason} Yang dikenal: --apply, --skip-errors, --force, --lang.`,
      `Unknown option: ${reason} Known are: --apply, --skip-errors, --force, --lang.`,
    ),
  empty: both(
    'Berkas ini kosong. Simpan ulang dari Excel atau LibreOffice.',
    'The file is empty. Save it again from Excel or LibreOffice.',
  ),
  tooBig: (megabytes: number) =>
    both(
      `Berkas terlalu besar: paling besar ${megabytes} MB. Bagi menjadi beberapa berkas.`,
      `The file is too large: at most ${megabytes} MB. Split it into several files.`,
    ),
  password: both(
    'Berkas ini dilindungi kata sandi. Hapus kata sandinya di Excel (File › Info › Protect Workbook), simpan, lalu coba lagi.',
    'The file is protected by a password. Remove it in Excel (File › Info › Protect Workbook), save, and try again.',
  ),
  oldExcel: both(
    'Ini berkas Excel lama (.xls). Simpan sebagai "Excel Workbook (.xlsx)".',
    'This is an old Excel file (.xls). Save it as "Excel Workbook (.xlsx)".',
  ),
  picture: (kind: string) =>
    both(
      `Ini gambar ${kind}, bukan lembar kerja, apa pun namanya. Pilih berkas .xlsx atau .csv.`,
      `This is a ${kind} picture, not a spreadsheet, whatever its name says. Choose an .xlsx or .csv file.`,
    ),
  notSheet: both(
    'Ini bukan lembar kerja Excel (.xlsx) atau CSV. Simpan ulang dengan salah satu format itu.',
    'This is neither an Excel workbook (.xlsx) nor CSV. Save it again as one of them.',
  ),
  damaged: both(
    'Lembar kerja ini rusak dan tidak dapat dibuka. Buka di Excel atau LibreOffice, perbaiki, dan simpan ulang.',
    'The workbook is damaged and cannot be opened. Open it in Excel or LibreOffice, repair it, and save it again.',
  ),
  notUtf8: both(
    'Berkas CSV ini tidak ditulis dalam UTF-8. Di Excel pilih "CSV UTF-8 (Comma delimited)".',
    'This CSV file is not written in UTF-8. In Excel choose "CSV UTF-8 (Comma delimited)".',
  ),
  badCsv: (line: number) =>
    both(
      `CSV salah tulis di sekitar baris ${line}: tanda kutip tidak ditutup atau berlebih. Simpan ulang dari Excel atau LibreOffice.`,
      `The CSV is written wrongly near line ${line}: a quote is left open or too many. Save it again from Excel or LibreOffice.`,
    ),
  tooManyRows: (max: number) =>
    both(
      `Terlalu banyak baris: paling banyak ${max.toLocaleString('id')} di setiap lembar. Hapus baris kosong di bawah atau bagi menjadi beberapa berkas.`,
      `Too many rows: at most ${max.toLocaleString('en')} in each sheet. Delete the empty rows below or split it into several files.`,
    ),
  noSheets: both(
    'Tidak ada lembar berisi data. Mulailah dari "npm run template".',
    'No sheet holds any data. Begin with "npm run template".',
  ),
  unknownSheet: (near: string | undefined, names: readonly string[]) => {
    const hint = maybe(near);
    return both(
      `Lembar ini tidak dikenal.${hint.id} Nama yang dikenal: ${names.join(', ')}.`,
      `This sheet is not known.${hint.en} Known names: ${names.join(', ')}.`,
    );
  },
  twiceSheet: both(
    'Lembar untuk data ini ada dua kali. Hapus salah satu.',
    'There are two sheets for this data. Remove one.',
  ),
  unknownColumn: (near: string | undefined) => {
    const hint = maybe(near);
    return both(
      `Kolom ini tidak dikenal.${hint.id} Pakai judul kolom dari "npm run template".`,
      `This column is not known.${hint.en} Use the headers of "npm run template".`,
    );
  },
  twiceColumn: both(
    'Judul kolom ini ada dua kali. Hapus salah satu.',
    'This header is there twice. Remove one.',
  ),
  missingColumn: (header: string) =>
    both(
      `Kolom "${header}" tidak ada. Tambahkan di baris pertama.`,
      `The column "${header}" is missing. Add it in the first row.`,
    ),
  noHeader: both(
    'Isi sel ini tidak punya judul kolom. Tulis judulnya di baris pertama atau kosongkan selnya.',
    'This cell has no header. Write one in the first row or empty the cell.',
  ),
  formula: both(
    'Sel ini berisi rumus, dan hasil rumus tidak dipakai. Salin, lalu tempel sebagai nilai (Paste Values).',
    'This cell holds a formula, and computed values are not used. Copy it and paste it as values.',
  ),
  merged: (range: string) =>
    both(
      `Sel ${range} digabung (merge). Pisahkan (Unmerge) dan isi setiap baris sendiri.`,
      `The cells ${range} are merged. Unmerge them and fill in each row by itself.`,
    ),
  cellError: (value: string) =>
    both(
      `Sel ini berisi kesalahan ${value}. Tulis isinya langsung.`,
      `This cell holds the error ${value}. Write the content itself.`,
    ),
  notInList: (value: string, near: string | undefined, options: readonly string[]) => {
    const hint = maybe(near);
    const some = options.slice(0, 12).join('; ') + (options.length > 12 ? '; …' : '');
    return both(
      `"${value}" tidak ada dalam daftar.${hint.id} Pilihan: ${some}.`,
      `"${value}" is not in the list.${hint.en} Choices: ${some}.`,
    );
  },
  noEntry: (value: string, sheet: string, near: string | undefined) => {
    const hint = maybe(near);
    return both(
      `"${value}" tidak ada di lembar "${sheet}" maupun di katalog.${hint.id} Tulis kode atau namanya.`,
      `"${value}" is neither in the sheet "${sheet}" nor in the catalogue.${hint.en} Write its code or name.`,
    );
  },
  notBoolean: (value: string) =>
    both(
      `"${value}" bukan jawaban. Tulis Ya atau Tidak.`,
      `"${value}" is no answer. Write Ya or Tidak.`,
    ),
  notNumber: (value: string) =>
    both(
      `"${value}" bukan angka. Tulis angka saja tanpa satuan atau titik ribuan, misalnya 150000.`,
      `"${value}" is no number. Write figures only, without units or thousands separators, such as 150000.`,
    ),
  zeroLost: (value: string) =>
    both(
      `Nomor ${value} kehilangan angka 0 di depan, karena selnya berformat angka. Ubah format sel menjadi Teks, lalu tulis lengkap, misalnya 0${value}.`,
      `The number ${value} has lost its leading 0, because the cell is formatted as a number. Format it as text and write it whole, such as 0${value}.`,
    ),
  figuresLost: (value: string) =>
    both(
      `Angka ${value} terlalu panjang untuk Excel dan sudah dibulatkan. Ubah format sel menjadi Teks, lalu salin nomornya lagi.`,
      `The number ${value} is too long for Excel and has been rounded. Format the cell as text and copy the number again.`,
    ),
  becameDate: both(
    'Excel mengubah isi sel ini menjadi tanggal. Ubah format sel menjadi Teks, lalu tulis lagi.',
    'Excel has turned this into a date. Format the cell as text and write it again.',
  ),
  date: both(
    'Tanggal tidak ada di kalender atau salah tulis. Tulis seperti 2026-05-17 atau 17/05/2026.',
    'That day does not exist or is written wrongly. Write it like 2026-05-17 or 17/05/2026.',
  ),
  noTitle: (header: string) =>
    both(`Wajib diisi. Tulis ${header}.`, `This is required. Write ${header}.`),
  twins: (first: number, second: number) =>
    both(
      `Baris ${first} dan baris ${second} adalah entri yang sama. Gabungkan menjadi satu baris.`,
      `Rows ${first} and ${second} are the same entry. Merge them into one row.`,
    ),
  gone: both(
    'Entri ini sudah dihapus di repositori setelah lembar ini diekspor. Hapus barisnya, atau kosongkan kodenya untuk membuatnya lagi.',
    'This entry was deleted in the repository after the sheet was exported. Delete the row, or empty its code to create it again.',
  ),
  unreadable: both(
    'Berkas entri ini di repositori tidak dapat dibaca. Jalankan "npm run check" dan perbaiki dahulu.',
    'The file of this entry in the repository cannot be read. Run "npm run check" and mend it first.',
  ),
  conflict: (base: string, now: string) =>
    both(
      `Berubah di dua tempat: di lembar ini "${base}", di repositori "${now}". Yang di repositori dipertahankan. Ekspor lagi, lalu ubah di lembar baru.`,
      `Changed in two places: here "${base}", in the repository "${now}". The repository's is kept. Export again and change the new sheet.`,
    ),
  noItem: (value: string) =>
    both(
      `Nomor ${value} bukan nomor dari hasil ekspor. Kosongkan untuk baris baru.`,
      `Number ${value} is not one of the export's. Leave it empty for a new row.`,
    ),
  ownerFaulty: both(
    'Baris pemiliknya belum benar, jadi baris ini belum dipakai.',
    'The row of its owner is not right yet, so this row is not used.',
  ),
  changedMeanwhile: (path: string) =>
    both(
      `${path} berubah selagi impor berjalan. Tidak ada yang ditulis; jalankan lagi.`,
      `${path} changed while the import ran. Nothing was written; run it again.`,
    ),
  exists: (path: string) =>
    both(
      `${path} sudah ada dan mungkin berisi suntingan. Pilih nama lain atau tambahkan --force.`,
      `${path} is already there and may hold edits. Choose another name or add --force.`,
    ),
} as const;
