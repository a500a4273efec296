import { useState } from 'react';
import { leaveProposal, newEntryHash } from '../start/proposal.ts';
import type { Businesses } from './businesses.ts';
import { chosenProposal, offersOf } from './offers.ts';
import type { OfferedEntry } from './offers.ts';

interface Props {
  readonly data: Readonly<Record<string, unknown>>;
  readonly businesses: Businesses;
}

/**
 * Carries what a member of staff ticks, field by field, into a new entry of the public editor. It
 * is not stored there before they have read it again and published it themselves.
 */
export function MakePublic({ data, businesses }: Props) {
  const entries = offersOf(data, businesses).filter(({ offers }) => offers.length > 0);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="jadikan-publik">
      <h2 id="jadikan-publik">Jadikan publik</h2>
      <p className="visit-none">
        Catatan ini rahasia. Yang dicentang disalin ke entri baru di editor situs; Anda membacanya
        lagi dan menerbitkannya sendiri.
      </p>
      {entries.map((entry) => (
        <OneEntry key={entry.collection} entry={entry} />
      ))}
    </section>
  );
}

function OneEntry({ entry }: { readonly entry: OfferedEntry }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const open = () => {
    leaveProposal(localStorage, chosenProposal(entry, chosen), Date.now());
    window.open(`../${newEntryHash(entry.collection)}`, '_blank');
  };
  return (
    <fieldset data-target={entry.collection}>
      <legend>Menjadi {entry.title}</legend>
      {entry.offers.map(({ key, label, text, phone }) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
          <span>
            <strong>{label}</strong> {text}
            {phone && <em>Berisi nomor telepon ({phone}). Hapus sebelum diterbitkan.</em>}
          </span>
        </label>
      ))}
      <button type="button" disabled={chosen.size === 0} onClick={open}>
        Buka di editor situs
      </button>
    </fieldset>
  );
}
