import type { TechniqueKnowledge } from './technique-knowledge.ts';

/** Batik, what is close to it and what only looks like it. The standing follows SNI 0239:2014. */
export const BATIK_TECHNIQUES = {
  tulis: {
    what: {
      id: 'Batik yang motifnya digambar tangan dengan malam panas memakai canting tulis.',
      en: 'Batik whose pattern is drawn by hand in hot wax (malam) with a canting tulis.',
    },
    how: {
      id: 'Malam cair dialirkan dari ujung canting mengikuti pola, lalu kain diwarnai dan malamnya dilorod. Untuk warna berikutnya, penutupan dan pewarnaan diulang.',
      en: 'Molten wax runs from the spout of the canting along the design; the cloth is dyed and the wax boiled off. Waxing and dyeing are repeated for further colours.',
    },
    tell: {
      id: 'Warnanya tembus ke sisi belakang dan kainnya berbau malam. Cari garis yang tidak persis sama dari satu bunga ke bunga berikutnya.',
      en: 'The colour shows through on the back and the cloth smells of malam. Look for lines that differ a little from one flower to the next.',
    },
    batik: 'yes',
  },
  cap: {
    what: {
      id: 'Batik yang malamnya dibubuhkan dengan canting cap, stempel yang biasanya dari tembaga.',
      en: 'Batik whose wax is applied with a canting cap, a stamp usually made of copper.',
    },
    how: {
      id: 'Cap dicelupkan ke malam bersuhu sekitar 60–70 °C, lalu ditekan ke kain di atas meja yang empuk, berulang dari tepi ke tepi. Sesudah itu kain diwarnai dan dilorod.',
      en: 'The stamp is dipped in wax at about 60–70 °C and pressed onto the cloth on a padded table, time after time from edge to edge. Then the cloth is dyed and the wax boiled off.',
    },
    tell: {
      id: 'Warnanya tembus ke belakang seperti batik tulis, tetapi coraknya berulang seukuran cap. Minta pembuatnya menunjukkan capnya.',
      en: 'The colour shows through as in hand-drawn batik, but the pattern repeats at the size of the stamp. Ask to see the stamp.',
    },
    batik: 'yes',
  },
  kombinasi: {
    what: {
      id: 'Batik yang memakai canting cap dan canting tulis pada kain yang sama.',
      en: 'Batik that uses both the stamp and the drawing canting on one cloth.',
    },
    how: {
      id: 'Sebagian corak dicap, sebagian lagi digambar dengan canting tulis; pewarnaan dan pelorodannya sama.',
      en: 'Part of the pattern is stamped and part is drawn with the canting; dyeing and wax removal are the same.',
    },
    tell: {
      id: 'Bandingkan beberapa ulangan corak: bagian yang dicap serupa, bagian yang ditulis berbeda-beda. Tanyakan bagian mana yang ditulis.',
      en: 'Compare a few repeats: the stamped parts match, the drawn parts vary. Ask which parts are drawn.',
    },
    batik: 'yes',
  },
  colet: {
    what: {
      id: 'Cara mewarnai: warna dikuaskan pada bagian motif tertentu. Bukan cara membubuhkan malam.',
      en: 'A way of colouring: dye is brushed onto single parts of the motif. It is not a way of applying wax.',
    },
    how: {
      id: 'Setelah motif dibatasi malam, warna disapukan dengan kuas atau rotan (nyolet). Bagian yang sudah berwarna dapat ditutup malam sebelum latarnya dicelup.',
      en: 'Once wax outlines the motif, dye is applied with a brush or a piece of rattan (nyolet). Coloured parts may be waxed over before the ground is dyed.',
    },
    tell: {
      id: 'Banyak warna berdampingan dalam satu bunga biasanya pekerjaan colet. Tanyakan malamnya dibubuhkan dengan canting tulis atau cap.',
      en: 'Many colours side by side in one flower usually mean colet. Ask whether the wax was drawn or stamped.',
    },
    batik: 'attribute',
  },
  ciprat: {
    what: {
      id: 'Kain yang coraknya terjadi dari percikan malam. Teknik ini dipakai pula oleh perajin difabel.',
      en: 'Cloth patterned with splashes of wax. Makers with disabilities use this technique too.',
    },
    how: {
      id: 'Malam cair dipercikkan ke kain, lalu kain diwarnai dan malamnya dihilangkan.',
      en: 'Molten wax is splashed onto the cloth, which is then dyed and freed of the wax.',
    },
    tell: {
      id: 'Tanyakan dua hal: apakah yang dipercikkan malam panas atau warna, dan apakah canting juga dipakai.',
      en: 'Ask two things: was it hot wax or dye that was splashed, and was a canting used as well?',
    },
    batik: 'claim',
  },
  lukis: {
    what: {
      id: 'Sebutan untuk kain yang coraknya dilukis bebas, biasanya dengan kuas.',
      en: 'A name for cloth painted freehand, usually with a brush.',
    },
    how: {
      id: 'Pembuatnya memilih sendiri alat dan urutannya; ada yang memakai malam, ada yang tidak.',
      en: 'Makers choose their own tools and order of work; some use wax and some do not.',
    },
    tell: {
      id: 'Tanyakan apakah malam panas dipakai sebagai perintang warna, dan dengan alat apa.',
      en: 'Ask whether hot wax was used to resist the dye, and with which tool.',
    },
    batik: 'claim',
  },
  'sablon-malam': {
    what: {
      id: 'Malam dibubuhkan lewat kain sablon, bukan dengan canting. Menurut SNI, yang disebut batik memakai canting tulis atau canting cap.',
      en: 'Wax is applied through a screen instead of with a canting. Under the Indonesian standard, batik is made with a canting tulis or canting cap.',
    },
    how: {
      id: 'Malam ditekan melalui kasa bermotif ke atas kain, lalu kain diwarnai dan malamnya dihilangkan.',
      en: 'Wax is pressed through a patterned screen onto the cloth, which is then dyed and freed of the wax.',
    },
    tell: {
      id: 'Sulit dibedakan dari batik cap hanya dengan melihat. Tanyakan alat yang dipakai.',
      en: 'It is hard to tell from stamped batik by eye. Ask which tool was used.',
    },
    batik: 'no',
  },
  printing: {
    what: {
      id: 'Tekstil dengan gambar motif batik yang dicetak tanpa malam. Boleh dijual, asalkan disebut apa adanya.',
      en: 'Textile printed with a batik pattern, without wax. It may be sold as long as it is called what it is.',
    },
    how: {
      id: 'Warna dicetak langsung ke kain dengan mesin atau sablon.',
      en: 'Colour is printed straight onto the cloth by machine or screen.',
    },
    tell: {
      id: 'Sisi belakangnya pucat karena warna tidak menembus kain, dan tidak ada bau malam.',
      en: 'The back is pale, because the colour does not go through, and there is no smell of malam.',
    },
    batik: 'no',
  },
} as const satisfies Record<string, TechniqueKnowledge>;
