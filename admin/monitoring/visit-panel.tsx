import { useDeferredValue, useEffect, useState } from 'react';
import { formatChange, formatDate } from '../../src/i18n/format.ts';
import { ASPECTS } from '../../src/schema/monitoring.ts';
import type { Aspect } from '../../src/schema/monitoring.ts';
import { asText } from '../rules/as-text.ts';
import { toDraft } from '../rules/draft.ts';
import type { DraftMap } from '../rules/draft.ts';
import type { Stored } from '../rules/kinds.ts';
import type { Businesses } from './businesses.ts';
import { MakePublic } from './make-public.tsx';
import { recordRows } from './record-words.ts';
import { knownRecords, previousVisit } from './records.ts';
import themeCss from '../styles/theme.css?inline';
import panelCss from './visit-panel.css?inline';

interface Props {
  readonly entry: DraftMap;
  readonly businesses: Businesses;
}

/** The visit before the one being written, and what of this one could become public. */
export default function VisitPanel({ entry, businesses }: Props) {
  const [records, setRecords] = useState<readonly Stored[]>();
  // Typing goes before drawing.
  const draft = toDraft(useDeferredValue(entry));
  useEffect(() => {
    let isWanted = true;
    knownRecords().then(
      (all) => isWanted && setRecords(all),
      () => isWanted && setRecords([]),
    );
    return () => void (isWanted = false);
  }, []);
  const name = businesses.get(asText(draft.data['ukm']));
  const previous = records && draft.data['ukm'] ? previousVisit(records, draft) : undefined;
  return (
    <>
      <style>{themeCss + panelCss}</style>
      <main className="visit-panel" lang="id">
        <section aria-labelledby="sebelumnya">
          <h2 id="sebelumnya">Kunjungan sebelumnya{name && ` ke ${name}`}</h2>
          {previous ? (
            <Previous previous={previous} data={draft.data} />
          ) : (
            <p className="visit-none">{noPrevious(records, draft.data['ukm'])}</p>
          )}
        </section>
        <MakePublic data={draft.data} businesses={businesses} />
      </main>
    </>
  );
}

function noPrevious(records: readonly Stored[] | undefined, ukm: unknown): string {
  if (!ukm) return 'Pilih UKM untuk melihat kunjungan sebelumnya.';
  return records ? 'Belum ada catatan kunjungan sebelum ini.' : 'Membaca catatan…';
}

interface PreviousProps {
  readonly previous: Stored;
  readonly data: Readonly<Record<string, unknown>>;
}

function Previous({ previous, data }: PreviousProps) {
  return (
    <>
      <p className="visit-day">{formatDate(asText(previous.data['visitedOn']), 'id')}</p>
      <Scores before={previous.data['scores']} now={data['scores']} />
      <dl>
        {recordRows(previous.data).map(({ key, label, lines }) => (
          <div key={key}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function Scores({ before, now }: { readonly before: unknown; readonly now: unknown }) {
  const at = (scores: unknown, aspect: Aspect) => {
    const score = (scores as Partial<Record<Aspect, unknown>> | undefined)?.[aspect];
    return typeof score === 'number' ? score : undefined;
  };
  const aspects = Object.keys(ASPECTS) as Aspect[];
  const rows = aspects.filter((aspect) => at(before, aspect) !== undefined);
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>Nilai (1 lemah, 5 sangat baik)</caption>
      <thead>
        <tr>
          <th scope="col">Aspek</th>
          <th scope="col">Dahulu</th>
          <th scope="col">Kini</th>
          <th scope="col">Beda</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((aspect) => {
          const [old, current] = [at(before, aspect), at(now, aspect)];
          return (
            <tr key={aspect} data-aspect={aspect}>
              <th scope="row">{ASPECTS[aspect].id}</th>
              <td>{old}</td>
              <td>{current ?? '–'}</td>
              <td>{difference(old, current)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function difference(before: number | undefined, now: number | undefined): string {
  return before === undefined || now === undefined ? '–' : formatChange(now - before, 'id');
}
