import type { z } from 'zod';
import { phrase } from '../messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { isReadable, parseYaml } from '../front-matter.ts';
import type { EntryFile } from '../front-matter.ts';
import { errorAt, formatPath } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import { CertificatesSchema } from './certificates.ts';
import { ColoursSchema, mapContrast } from './colours.ts';
import { CraftsSchema } from './crafts.ts';
import { MotifsSchema } from './motifs.ts';
import { PlaceSchema } from './place.ts';
import { ProcessSchema } from './process.ts';
import { WordsSchema } from './words.ts';

/** The folder of a city's own files, below its content. */
export const CITY_FOLDER = 'city';

/** A city's files, by their names without ending. */
export const CITY_SCHEMAS = {
  place: PlaceSchema,
  colours: ColoursSchema,
  motifs: MotifsSchema,
  crafts: CraftsSchema,
  process: ProcessSchema,
  certificates: CertificatesSchema,
  words: WordsSchema,
} as const;

export type CityFile = keyof typeof CITY_SCHEMAS;

export const CITY_FILES = Object.keys(CITY_SCHEMAS) as CityFile[];

/** Everything that differs from city to city, as its files hold it. */
export type City = { readonly [F in CityFile]: z.output<(typeof CITY_SCHEMAS)[F]> };

/** A problem with the file, below the content folder, and the line it stands in. */
export interface CityProblem {
  readonly path: string;
  readonly line: number;
  readonly problem: Problem;
}

/** A city, or why its files do not make one. */
export type CityResult =
  | { readonly city: City; readonly problems: readonly [] }
  | { readonly city: undefined; readonly problems: readonly CityProblem[] };

/** Reads a city's files, each as text or `undefined` where it is absent, and finds every problem. */
export function readCity(texts: Readonly<Record<CityFile, string | undefined>>): CityResult {
  const problems: CityProblem[] = [];
  const files = {} as Record<CityFile, EntryFile>;
  const parsed: Partial<Record<CityFile, unknown>> = {};
  const tell = (name: CityFile, found: readonly Problem[]) => {
    for (const problem of found)
      problems.push({
        path: `${CITY_FOLDER}/${name}.yml`,
        line: files[name].lineOf(problem.path),
        problem,
      });
  };
  for (const name of CITY_FILES) {
    const text = texts[name];
    const path = `${CITY_FOLDER}/${name}.yml`;
    if (text === undefined) {
      problems.push({ path, line: 1, problem: errorAt([], 'city-file-missing', { path }) });
      continue;
    }
    const file = (files[name] = parseYaml(text));
    for (const { constraint, params, line, path: at } of file.problems)
      problems.push({ path, line, problem: errorAt(at, constraint, params) });
    if (!isReadable(file)) continue;
    const result = CITY_SCHEMAS[name].safeParse(file.data, { reportInput: true });
    if (result.success) parsed[name] = result.data;
    else tell(name, schemaProblems(CITY_SCHEMAS[name], file.data));
  }
  for (const [name, found] of between(parsed as Partial<City>)) tell(name, found);
  return problems.length > 0
    ? { city: undefined, problems }
    : { city: parsed as City, problems: [] };
}

/** What the files say of each other, as far as they are right by themselves. */
function between({
  place,
  colours,
  crafts,
  process,
  words,
}: Partial<City>): [CityFile, Problem[]][] {
  const known = crafts && Object.keys(crafts.techniques);
  const unknown = (slugs: readonly string[], path: Problem['path']) =>
    slugs.flatMap((slug, index) =>
      !known || known.includes(slug)
        ? []
        : [errorAt([...path, index], 'not-in-list', { value: slug, options: known.join(', ') })],
    );
  return [
    ['words', crafts && words && !words.printed ? printedProblems(crafts) : []],
    ['place', place && colours ? tintProblems(place, colours) : []],
    [
      'process',
      process
        ? [
            ...process.steps.flatMap(({ techniques }, index) =>
              unknown(techniques, ['steps', index, 'techniques']),
            ),
            ...unknown(process.comparison?.techniques ?? [], ['comparison', 'techniques']),
            ...unknown([process.shown], ['shown']).map((problem) => ({
              ...problem,
              path: ['shown'],
            })),
          ]
        : [],
    ],
  ];
}

function printedProblems({ techniques }: City['crafts']): Problem[] {
  const printed = Object.keys(techniques).find((slug) => techniques[slug]?.printed);
  return printed === undefined ? [] : [errorAt([], 'printed-words', { technique: printed })];
}

/** Bold numbers of 17 pixels stand on the fields of the map. */
const MAP_CONTRAST = 4.5;

function tintProblems({ districts }: City['place'], colours: City['colours']): Problem[] {
  return Object.entries(districts).flatMap(([slug, { tint }]) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const ratio = mapContrast(colours, tint, theme);
      return ratio >= MAP_CONTRAST
        ? []
        : [
            errorAt(['districts', slug, 'tint'], 'tint-contrast', {
              tint,
              ratio: (Math.floor(ratio * 100) / 100).toFixed(2),
              needed: MAP_CONTRAST,
              theme,
            }),
          ];
    }),
  );
}

/** Each problem on a line of its own: `content/city/place.yml:12: districts…: sentence`. */
export function explainCity(
  problems: readonly CityProblem[],
  folder: string,
  locale: Locale,
): string {
  return problems
    .map(({ path, line, problem }) => {
      const field = formatPath(problem.path);
      const sentence = phrase(problem.constraint, problem.params, locale);
      return `${folder}/${path}:${line}: ${field ? `${field}: ` : ''}${sentence}`;
    })
    .join('\n');
}
