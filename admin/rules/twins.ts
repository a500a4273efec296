import { phrase } from '../../src/schema/messages.ts';
import { normaliseName } from '../../src/schema/formats.ts';
import { recentEntries } from '../backend/read-entries.ts';
import { asText } from './as-text.ts';

/** Businesses by their normalised names, as last read. Empty until then: saving asks again. */
let known = new Map<string, string>();

/** Reads the names of all businesses, so that the same one is noticed while its name is typed. */
export async function loadTwins(): Promise<void> {
  const entries = await recentEntries('ukm').catch(() => []);
  known = new Map(entries.map(({ slug, data }) => [normaliseName(asText(data['name'])), slug]));
}

/** What to say where another business has this name already. */
export function twinOf(name: string, ownSlug: string | undefined): string | undefined {
  const other = known.get(normaliseName(name));
  if (!name.trim() || other === undefined || other === ownSlug) return undefined;
  return phrase('duplicate-business', { other: `content/ukm/${other}.md` }, 'id');
}
