import { AlignmentType, BorderStyle, Document, Packer, Paragraph, TextRun } from 'docx';
import type { IRunOptions, Table } from 'docx';
import { GAP, line, MARGIN, PAGE, paragraph, termTable, timeTable } from './docx-blocks.ts';
import type { Letter } from './letter.ts';
import { letterTextSize } from './letter-text-size.ts';

/** Loaded only when a visitor asks for the file: the library is by far the largest part. */

/** Where the signature begins, from the left margin. */
const SIGNATURE_INDENT = 4900;
/** Room for a signature and a stamp. */
const STAMP = 1100;

/** A letter as a Word file (A4) that can be edited before it is printed. */
export function letterToDocx(letter: Letter): Promise<Blob> {
  const document = new Document({
    title: letter.reference.at(-1)?.value ?? '',
    creator: letter.head.name,
    lastModifiedBy: letter.head.name,
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            // In half points.
            size: letterTextSize(letter) * 2,
            language: { value: 'id-ID' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [
          ...head(letter),
          line(letter.placeAndDate, { alignment: AlignmentType.RIGHT, spacing: { after: GAP } }),
          termTable(letter.reference),
          ...letter.recipient.map((text, index) =>
            line(text, { spacing: { before: index === 0 ? 2 * GAP : 0 } }),
          ),
          ...[letter.salutation, ...letter.opening].map((text) => paragraph(text)),
          termTable(letter.details),
          ...programme(letter),
          ...letter.closing.map((text) => paragraph(text, { keepNext: true })),
          ...signature(letter),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** The letterhead, centred above a rule. */
function head({ head: { above, name, below } }: Letter): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER };
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: 'auto' } };
  const title: IRunOptions = { text: name, bold: true };
  return [
    ...(above ? [line(above, centred)] : []),
    new Paragraph({ ...centred, children: [new TextRun(title)] }),
    ...below.map((text, index) =>
      line(text, {
        ...centred,
        ...(index === below.length - 1 && { border: rule, spacing: { after: 2 * GAP } }),
      }),
    ),
  ];
}

function programme({ programme: { heading, steps } }: Letter): (Paragraph | Table)[] {
  if (steps.length === 0) return [];
  return [line(heading, { keepNext: true, spacing: { before: GAP } }), timeTable(steps)];
}

/** Kept with the closing before it, so that it never stands alone on a page. */
function signature({ signature: { regards, position, name, id } }: Letter): Paragraph[] {
  const place = { indent: { left: SIGNATURE_INDENT }, keepNext: true };
  return [
    line(regards, { ...place, spacing: { before: 2 * GAP } }),
    line(position, { ...place, spacing: { after: STAMP } }),
    line(name, place),
    ...(id ? [line(id, { ...place, keepNext: false })] : []),
  ];
}
