import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import type { DraftMap } from '../rules/draft.ts';
import type { Businesses } from './businesses.ts';

interface Props {
  readonly entry: DraftMap;
}

const VisitPanel = lazy(() => import('./visit-panel.tsx'));

/** Beside the form: the visit before this one, and what of this one could become public. */
export function recordPreview(businesses: Businesses): ComponentType<Props> {
  return function RecordPreview({ entry }: Props) {
    return (
      <Suspense fallback={<p>Memuat…</p>}>
        <VisitPanel entry={entry} businesses={businesses} />
      </Suspense>
    );
  };
}
