import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../../src/catalogue/visits/compare.ts';
import type { ComparedFact } from '../../../src/catalogue/visits/compare.ts';

const fact = (term: string, ...texts: string[]): ComparedFact => ({
  term,
  values: texts.map((text) => ({ text })),
});

describe('facts side by side', () => {
  const canting = [fact('Lama', '± 2 jam'), fact('Hari', 'Selasa'), fact('Hasil', 'Ya', 'Kering')];
  const cap = [fact('Hari', 'Senin'), fact('Lama', '± 2 jam'), fact('Bahasa', 'Jawa')];

  it('keeps the order that is asked for, then that in which terms are found', () => {
    const rows = compareFacts([canting, cap], ['Bahasa', 'Hari', 'Letak']);
    expect(rows.map(({ term }) => term)).toEqual(['Bahasa', 'Hari', 'Lama', 'Hasil']);
  });

  it('has a cell for every visit, empty where it says nothing', () => {
    const [row] = compareFacts([canting, cap], ['Bahasa']);
    expect(row?.cells.map(({ values }) => values)).toEqual([[], [{ text: 'Jawa' }]]);
  });

  it.each<[string, boolean]>([
    ['Lama', false],
    ['Hari', true],
    ['Hasil', true],
    ['Bahasa', true],
  ])('knows whether the row %s differs', (term, differs) => {
    const row = compareFacts([canting, cap]).find((one) => one.term === term);
    expect(row?.differs).toBe(differs);
  });

  it('takes links that read the same for the same', () => {
    const link = (href: string) => [{ term: 'Alamat', values: [{ label: 'Buka di peta', href }] }];
    expect(compareFacts([link('/a/'), link('/b/')])[0]?.differs).toBe(false);
  });

  it('takes a text and its translation that is missing for the same', () => {
    const columns = [
      [fact('Surat', 'x')],
      [{ term: 'Surat', values: [{ text: 'x', lang: 'id' }] }],
    ];
    expect(compareFacts(columns as ComparedFact[][])[0]?.differs).toBe(false);
  });

  it('marks what is odd among three, and nothing where two differ or all do', () => {
    const odd = (...texts: string[]) =>
      compareFacts(texts.map((text) => [fact('Lama', text)]))[0]?.cells.map(({ isOdd }) => isOdd);
    expect(odd('2 jam', '2 jam', '3 jam')).toEqual([false, false, true]);
    expect(odd('2 jam', '3 jam')).toEqual([false, false]);
    expect(odd('1 jam', '2 jam', '3 jam')).toEqual([false, false, false]);
    expect(odd('1 jam', '1 jam', '2 jam', '2 jam')).toEqual([false, false, false, false]);
  });

  it('keeps tone and note', () => {
    const facts: ComparedFact[] = [{ ...fact('Biaya', 'Gratis'), tone: 'good', note: 'Termurah' }];
    expect(compareFacts([facts])[0]?.cells[0]).toMatchObject({ tone: 'good', note: 'Termurah' });
  });

  it('makes no rows of nothing', () => {
    expect(compareFacts([], ['Lama'])).toEqual([]);
    expect(compareFacts([[], []], ['Lama'])).toEqual([]);
  });
});

describe('whatever the facts are', () => {
  const term = fc.constantFrom('a', 'b', 'c', 'd');
  const column = fc.uniqueArray(
    fc.tuple(term, fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 3 })),
    { selector: ([name]) => name },
  );
  const columns = fc
    .array(column, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((facts) => facts.map(([name, texts]) => fact(name, ...texts))));

  it('every fact stands in exactly one cell of its own column', () => {
    fc.assert(
      fc.property(columns, (facts) => {
        const rows = compareFacts(facts);
        expect(new Set(rows.map((row) => row.term)).size).toBe(rows.length);
        for (const [index, own] of facts.entries()) {
          const shown = rows.flatMap(({ term: name, cells }) => {
            const values = cells[index]?.values ?? [];
            return values.length > 0 ? [{ term: name, values }] : [];
          });
          const byTerm = (a: ComparedFact, b: ComparedFact) => a.term.localeCompare(b.term);
          expect(shown.sort(byTerm)).toEqual([...own].sort(byTerm));
        }
      }),
    );
  });

  it('the order of the columns decides nothing but their order', () => {
    fc.assert(
      fc.property(columns, (facts) => {
        const order = ['a', 'b', 'c', 'd'];
        const turned = compareFacts([...facts].reverse(), order);
        const rows = compareFacts(facts, order);
        expect(turned.map((row) => ({ ...row, cells: [...row.cells].reverse() }))).toEqual(rows);
      }),
    );
  });

  it('a row whose cells are odd differs', () => {
    fc.assert(
      fc.property(columns, (facts) => {
        for (const { cells, differs } of compareFacts(facts))
          if (cells.some(({ isOdd }) => isOdd)) expect(differs).toBe(true);
      }),
    );
  });
});
