import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IParagraphOptions } from 'docx';
import type { LetterRow } from './letter.ts';
import type { ProgrammeStep } from './programme.ts';

// Lengths of a Word file are in twentieths of a point; 2.5 cm are 1417.
export const PAGE = { width: 11_906, height: 16_838 } as const;
export const MARGIN = 1417;
/** Between the blocks of a letter. */
export const GAP = 120;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
const TERM_WIDTH = 1900;
const COLON_WIDTH = 280;
const TIME_WIDTH = 1600;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Terms and values as a table without lines. */
export function termTable(items: readonly LetterRow[]): Table {
  const value = TEXT_WIDTH - TERM_WIDTH - COLON_WIDTH;
  return table(
    [TERM_WIDTH, COLON_WIDTH, value],
    items.map((item) => [item.term, ':', item.value]),
  );
}

/** Times and what happens then as a table without lines. */
export function timeTable(steps: readonly ProgrammeStep[]): Table {
  return table(
    [TIME_WIDTH, TEXT_WIDTH - TIME_WIDTH],
    steps.map(({ time, text }) => [time, text]),
  );
}

/** A paragraph of running text. */
export function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return line(text, { ...options, spacing: { before: GAP }, keepLines: true });
}

/** One line, or what wraps of it, without space around it. */
export function line(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

function table(widths: readonly number[], lines: readonly (readonly string[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: lines.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (text, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                children: [line(text)],
              }),
          ),
        }),
    ),
  });
}
