/** Logging in, the frame around everything, lists and the review of drafts. */
export const auth = {
  login: 'Masuk',
  loggingIn: 'Sedang masuk…',
  loginWithNetlifyIdentity: 'Masuk dengan Netlify Identity',
  loginWithAzure: 'Masuk dengan Azure',
  loginWithBitbucket: 'Masuk dengan Bitbucket',
  loginWithGitHub: 'Masuk dengan GitHub',
  loginWithGitLab: 'Masuk dengan GitLab',
  loginWithGitea: 'Masuk dengan akun pengelola',
  loginWithForgejo: 'Masuk dengan akun pengelola',
  errors: {
    email: 'Isi alamat surel Anda.',
    password: 'Isi kata sandi Anda.',
    identitySettings:
      'Pengaturan masuk tidak dapat dibaca. Minta pengelola situs memeriksa layanan masuknya.',
  },
} as const;

export const app = {
  header: {
    content: 'Isi situs',
    workflow: 'Peninjauan',
    media: 'Foto',
    quickAdd: 'Tambah',
  },
  app: {
    errorHeader: 'Pengaturan tidak dapat dimuat',
    configErrors: 'Kesalahan pengaturan',
    checkConfigYml: 'Minta pengelola situs memeriksanya.',
    loadingConfig: 'Memuat pengaturan…',
    waitingBackend: 'Menunggu tempat penyimpanan…',
  },
  notFoundPage: {
    header: 'Halaman tidak ditemukan',
  },
} as const;

export const collection = {
  sidebar: {
    collections: 'Isi situs',
    allCollections: 'Semua isi',
    searchAll: 'Cari di semua isi',
    searchIn: 'Cari di',
  },
  collectionTop: {
    sortBy: 'Urutkan',
    viewAs: 'Tampilan',
    viewAsList: 'Tampilkan sebagai daftar',
    viewAsGrid: 'Tampilkan sebagai kartu',
    newButton: 'Tambah %{collectionLabel}',
    newButtonAriaLabel: 'Tambah %{collectionLabel}',
    ascending: 'Naik',
    descending: 'Turun',
    searchResults: 'Hasil pencarian “%{searchTerm}”',
    searchResultsInCollection: 'Hasil pencarian “%{searchTerm}” di %{collection}',
    filterBy: 'Saring',
    groupBy: 'Kelompokkan',
  },
  entries: {
    loadingEntries: 'Memuat daftar…',
    cachingEntries: 'Menyimpan salinan daftar…',
    longerLoading: 'Ini bisa memakan waktu beberapa menit',
    noEntries: 'Belum ada isinya',
    unpublishedHeader: 'Belum terbit',
  },
  groups: {
    other: 'Lainnya',
    negateLabel: 'Bukan %{label}',
  },
  defaultFields: {
    author: {
      label: 'Penulis',
    },
    updatedOn: {
      label: 'Terakhir diubah',
    },
  },
} as const;

export const workflow = {
  workflow: {
    loading: 'Memuat entri yang ditinjau',
    workflowHeading: 'Peninjauan',
    newPost: 'Entri baru',
    description:
      '%{smart_count} entri menunggu ditinjau, %{readyCount} siap terbit. |||| %{smart_count} entri menunggu ditinjau, %{readyCount} siap terbit. ',
    dateFormat: 'D MMMM',
  },
  workflowCard: {
    lastChange: '%{date} oleh %{author}',
    lastChangeNoAuthor: '%{date}',
    lastChangeNoDate: 'oleh %{author}',
    deleteChanges: 'Hapus perubahan',
    deleteNewEntry: 'Hapus entri baru',
    publishChanges: 'Terbitkan perubahan',
    publishNewEntry: 'Terbitkan entri baru',
  },
  workflowList: {
    onDeleteEntry: 'Hapus entri ini?',
    onPublishingNotReadyEntry:
      'Hanya entri di kolom “Siap terbit” yang dapat diterbitkan. Geser kartunya ke kolom itu dahulu.',
    onPublishEntry: 'Terbitkan entri ini?',
    draftHeader: 'Draf',
    inReviewHeader: 'Ditinjau',
    readyHeader: 'Siap terbit',
    currentEntries: '%{smart_count} entri |||| %{smart_count} entri',
  },
} as const;
