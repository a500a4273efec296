import type { APIRoute } from 'astro';
import { openFiles } from '../../exports/open-data/files.ts';
import { DEFAULT_LOCALE } from '../../i18n/locale.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getContext } from '../../site/context.ts';
import { keyed } from '../../site/paths.ts';

const read = async () => openFiles(await getCatalogue(), getContext(DEFAULT_LOCALE));

export const getStaticPaths = async () =>
  keyed([...(await read())].map(([file, text]) => ({ params: { file }, props: { text } })));

/** The catalogue as open data: what the page `/data/` offers. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
