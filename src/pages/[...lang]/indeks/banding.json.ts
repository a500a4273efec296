import type { APIRoute } from 'astro';
import { compareStringsOf, compareTermsOf } from '../../../i18n/compare.ts';
import { finderStringsOf } from '../../../i18n/finder.ts';
import { toLocale } from '../../../i18n/locale.ts';
import type { CompareFile } from '../../../scripts/compare/load.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

/** The words of the comparison, which the browser loads beside the visits. */
export const GET: APIRoute = ({ params }) => {
  const locale = toLocale(params['lang']);
  const file: CompareFile = {
    strings: compareStringsOf(locale),
    finder: finderStringsOf(locale),
    terms: compareTermsOf(locale),
  };
  return Response.json(file);
};
