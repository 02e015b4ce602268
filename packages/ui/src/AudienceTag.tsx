import { ChartColumn, Lock, Users } from 'lucide-react';
import './AudienceTag.css';

/** Who can read a field: its writer alone, a few who are named, or all who read the statistics it is counted in. */
export type AudienceKind = 'me' | 'few' | 'statistics';

interface AudienceTagProps {
  kind: AudienceKind;
  /** Who that is, in words: "Only me", "Me and my leader", "Counted in statistics". */
  label: string;
}

const icons = { me: Lock, few: Users, statistics: ChartColumn };

/** Says beside a field who can see it: own icon and own words, so that colour is not needed. */
export function AudienceTag({ kind, label }: AudienceTagProps) {
  const Icon = icons[kind];
  return (
    <span className="mh-audience" data-kind={kind}>
      <Icon aria-hidden="true" />
      {label}
    </span>
  );
}
