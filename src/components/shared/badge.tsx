import type { Badge as BadgeView } from '../../catalogue/views/types.ts';

export function Badge({ label, tone }: BadgeView) {
  return <span className={`badge is-${tone}`}>{label}</span>;
}
