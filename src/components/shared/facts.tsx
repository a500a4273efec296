import type { FactRow } from '../../catalogue/views/types.ts';
import { Value } from './text.tsx';

interface Props {
  readonly rows: readonly FactRow[];
  readonly className?: string;
}

/** Facts as terms with their values. */
export function Facts({ rows, className = 'facts' }: Props) {
  return (
    <dl className={className}>
      {rows.map(({ term, values }, index) => (
        <div key={`${index} ${term}`}>
          <dt>{term}</dt>
          {values.map((value, position) => (
            <dd key={position}>
              <Value value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
