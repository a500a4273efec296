import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Enquiry } from '../../src/enquiry/enquiry.ts';
import { composeLetter } from '../../src/enquiry/letter.ts';
import { letterToDocx } from '../../src/enquiry/letter-docx.ts';
import { xmlFault } from '../art/xml.ts';
import { CONTEXT, FULL, NAUGHTY, OFFERING } from './samples.ts';
import { textsOf } from './texts-of.ts';
import { unzip } from './unzip.ts';

async function write(enquiry: Enquiry) {
  const letter = composeLetter(enquiry, OFFERING, CONTEXT);
  const blob = await letterToDocx(letter);
  const buffer = Buffer.from(await blob.arrayBuffer());
  const { value, messages } = await mammoth.extractRawText({ buffer });
  return {
    letter,
    blob,
    files: unzip(buffer),
    lines: value.split(/\n+/).filter(Boolean),
    messages,
  };
}

const LONG = 'Sekolah Menengah Kejuruan Negeri Contoh Bidang Kriya '.repeat(3).slice(0, 150);

describe('the Word file', () => {
  it.each<[string, Enquiry]>([
    ['everything', FULL],
    ['nothing', {}],
    ['a long name', { ...FULL, institution: LONG }],
    ['long everything', { ...FULL, address: LONG, purpose: LONG.repeat(5), signatoryName: LONG }],
  ])('of a letter with %s holds all parts in order', async (_, enquiry) => {
    const { letter, lines, messages } = await write(enquiry);
    expect(lines).toEqual(textsOf(letter));
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it.each(NAUGHTY)('carries %j', async (institution) => {
    const { letter, lines, files } = await write({
      ...FULL,
      institution,
      signatoryName: institution,
    });
    expect(lines).toEqual(textsOf(letter));
    const document = files.get('word/document.xml') ?? '';
    expect(document).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  });

  it('is an archive of well-formed parts', async () => {
    const { files, blob } = await write({ ...FULL, institution: NAUGHTY[0] });
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
    );
    expect(files.get('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    for (const [name, content] of files) {
      const body = content.replace(/^<\?xml[^>]*\?>\s*/, '').replaceAll('&apos;', '’');
      expect(xmlFault(body), name).toBeUndefined();
    }
    expect(blob.type).toMatch(/wordprocessingml\.document$/);
  });

  it('is A4 with margins of 2.5 cm and one serif face of 12 points', async () => {
    const { files } = await write(FULL);
    const document = files.get('word/document.xml') ?? '';
    expect(document).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    for (const side of ['top', 'right', 'bottom', 'left'])
      expect(document).toMatch(new RegExp(`<w:pgMar [^>]*w:${side}="1417"`));
    const styles = files.get('word/styles.xml') ?? '';
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="24"/>');
    expect(defaults).toContain('<w:lang w:val="id-ID"/>');
  });

  it('says who wrote it and what it is', async () => {
    const { files } = await write(FULL);
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>SD Negeri 1 Contoh</dc:creator>');
    expect(core).toContain('<dc:title>Permohonan Kunjungan Edukasi</dc:title>');
  });
});
