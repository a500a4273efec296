import type { Text } from '../../i18n/locale.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { RawEntry } from '../../schema/entry.ts';
import type { ConsentScope } from '../../schema/meta.ts';
import { fieldValues } from '../../schema/walk.ts';

/** A filled-in field that needs consent, and whether the public sees it. */
export interface Disclosed {
  readonly label: Text;
  readonly scope: ConsentScope;
  readonly shown: boolean;
}

/**
 * What an entry holds that needs consent, and whether the public will see it with the scopes that
 * are live. In the order of the schema; several values of one field count once. The entry is
 * normalised.
 */
export function disclosureOf(
  { collection, data }: Pick<RawEntry, 'collection' | 'data'>,
  live: ReadonlySet<ConsentScope>,
): Disclosed[] {
  const fields = new Map<string, Disclosed>();
  for (const { value, meta } of fieldValues(COLLECTIONS[collection].schema, data)) {
    const { scope, scopeIf, label, translates } = meta;
    if (!scope || translates) continue;
    const needsIt = !scopeIf || Boolean((value as Record<string, unknown>)[scopeIf]);
    if (needsIt) fields.set(`${scope} ${label.id}`, { label, scope, shown: live.has(scope) });
  }
  return [...fields.values()];
}
