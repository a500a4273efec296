import type { TechniqueKnowledge } from './technique-knowledge.ts';

/** Ways of working without wax. They have a standing of their own and need no batik name. */
export const CRAFT_TECHNIQUES = {
  jumputan: {
    what: {
      id: 'Kain celup ikat: bagian yang diikat tidak terkena warna.',
      en: 'Tie-dye: the tied parts keep the dye out.',
    },
    how: {
      id: 'Kain dijumput dan diikat menurut pola, dicelup, lalu ikatannya dibuka.',
      en: 'The cloth is gathered and tied to a plan, dyed, and untied again.',
    },
    tell: {
      id: 'Perhatikan tepi coraknya yang membaur. Tanyakan apakah kainnya diikat tangan atau gambarnya dicetak.',
      en: 'Look for edges that blur. Ask whether the cloth was tied by hand or the picture was printed.',
    },
    batik: 'no',
  },
  ecoprint: {
    what: {
      id: 'Cetak daun: warna dan bentuk tumbuhan dipindahkan ke kain.',
      en: 'Leaf print: the colour and shape of plants are passed on to cloth.',
    },
    how: {
      id: 'Umumnya daun atau bunga ditata di atas kain, lalu dikukus atau dipukul supaya warnanya berpindah.',
      en: 'Usually leaves or flowers are laid on the cloth and steamed or pounded so that their colour is passed on.',
    },
    tell: {
      id: 'Tanyakan tumbuhan apa yang dipakai, bagaimana warnanya dikunci, dan bagaimana merawatnya.',
      en: 'Ask which plants were used, how the colour was fixed, and how to care for the cloth.',
    },
    batik: 'no',
  },
  'tenun-atbm': {
    what: {
      id: 'Kain yang ditenun dengan ATBM, Alat Tenun Bukan Mesin, yang digerakkan tangan dan kaki.',
      en: 'Cloth woven on an ATBM, a loom worked by hand and foot instead of by a motor.',
    },
    how: {
      id: 'Benang lungsin direntangkan pada alat tenun, lalu benang pakan disisipkan baris demi baris. Lebar kainnya lazim 1,2–1,4 meter.',
      en: 'Warp threads are stretched on the loom and the weft goes in row by row. The cloth is commonly 1.2–1.4 metres wide.',
    },
    tell: {
      id: 'Tanyakan apakah kainnya dari ATBM atau alat tenun mesin, dan apakah benangnya dicelup sendiri.',
      en: 'Ask whether the cloth comes from a hand loom or a power loom, and whether the yarn was dyed in the workshop.',
    },
    batik: 'no',
  },
  anyam: {
    what: {
      id: 'Barang dari serat yang saling disilangkan, misalnya eceng gondok, mendong, akar wangi, atau pelepah pisang.',
      en: 'Things made of crossed fibres, such as water hyacinth, mendong sedge, vetiver or banana stem.',
    },
    how: {
      id: 'Serat disiapkan menjadi bilah atau tali, lalu disilangkan dengan tangan menjadi lembaran atau bentuk jadi.',
      en: 'The fibre is made into strips or cord and crossed by hand into sheets or finished shapes.',
    },
    tell: {
      id: 'Tanyakan seratnya apa, dari mana asalnya, dan bagaimana melindunginya dari jamur.',
      en: 'Ask what the fibre is, where it comes from, and how to keep mould away.',
    },
    batik: 'no',
  },
  sulam: {
    what: {
      id: 'Hiasan benang yang dijahitkan pada kain jadi.',
      en: 'Decoration sewn in thread onto finished cloth.',
    },
    how: {
      id: 'Benang ditusukkan mengikuti gambar, dengan jarum tangan atau mesin bordir.',
      en: 'Thread is stitched along a design, with a needle by hand or with an embroidery machine.',
    },
    tell: {
      id: 'Lihat sisi belakangnya, lalu tanyakan apakah dikerjakan tangan atau mesin.',
      en: 'Look at the back, then ask whether it was done by hand or by machine.',
    },
    batik: 'no',
  },
  rajut: {
    what: {
      id: 'Barang dari benang yang dikait menjadi jalinan.',
      en: 'Things made of yarn looped into a fabric.',
    },
    how: {
      id: 'Benang dikait-kaitkan dengan satu jarum kait atau sepasang jarum rajut, atau dengan mesin.',
      en: 'Yarn is looped with one hook, with a pair of needles, or on a machine.',
    },
    tell: {
      id: 'Tanyakan jenis benangnya dan apakah dirajut tangan.',
      en: 'Ask which yarn it is and whether it was worked by hand.',
    },
    batik: 'no',
  },
  perca: {
    what: {
      id: 'Barang baru dari sisa potongan kain, sering kali kain batik.',
      en: 'New things from offcuts, often of batik cloth.',
    },
    how: {
      id: 'Potongan dipilah menurut warna dan ukuran, lalu disambung menjadi tas, sarung bantal, seprai, atau hiasan rumah.',
      en: 'Scraps are sorted by colour and size and joined into bags, cushion covers, bed linen or things for the house.',
    },
    tell: {
      id: 'Perca adalah cara menyusun, bukan jenis kain. Tanyakan apakah percanya batik atau kain cetak.',
      en: 'Patchwork is a way of putting together, not a kind of cloth. Ask whether the scraps are batik or printed.',
    },
    batik: 'no',
  },
  lainnya: {
    what: {
      id: 'Teknik yang belum ada dalam daftar; pembuatnya menjelaskan sendiri di profilnya.',
      en: 'A technique that is not in the list; the maker explains it in the profile.',
    },
    how: {
      id: 'Berbeda-beda menurut bahan dan pembuatnya.',
      en: 'It differs with the material and the maker.',
    },
    tell: {
      id: 'Tanyakan bahan, alat, dan siapa yang mengerjakannya.',
      en: 'Ask about the material, the tools and who does the work.',
    },
    batik: 'no',
  },
} as const satisfies Record<string, TechniqueKnowledge>;
