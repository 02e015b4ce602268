import { CircleDot, Flag } from 'lucide-react';
import { Tag } from './Tag.tsx';

interface CompetenceMarkProps {
  kind: 'strategic' | 'core';
  /** The word of the mark in the reader's language. */
  label: string;
}

/** Marks a strategic or a core competence: own icon and own word, so that colour is not needed to tell them apart. */
export function CompetenceMark({ kind, label }: CompetenceMarkProps) {
  return kind === 'strategic' ? (
    <Tag tone="plum" icon={<Flag aria-hidden="true" />}>
      {label}
    </Tag>
  ) : (
    <Tag tone="petrol" icon={<CircleDot aria-hidden="true" />}>
      {label}
    </Tag>
  );
}
