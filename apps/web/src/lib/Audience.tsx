import { AudienceTag, type AudienceKind } from '@medhjul/ui/AudienceTag.tsx';
import { audienceMessages } from './audience.messages.ts';
import { useMessages } from './i18n.ts';

/**
 * Who sees a field: its writer; the writer with the leader, or with the employee; the team; the committee with whom it
 * invited; an A-MED and, once it is sent, its readers; everybody once it is adopted; or the statistics count it.
 */
export type AudienceOf = 'me' | 'leader' | 'employee' | 'team' | 'committee' | 'input' | 'everyone' | 'statistics';

const kinds: Record<AudienceOf, AudienceKind> = {
  me: 'me',
  leader: 'few',
  employee: 'few',
  team: 'few',
  committee: 'few',
  input: 'few',
  everyone: 'few',
  statistics: 'statistics',
};

/** Says beside a field who can see it, from the reader's point of view. */
export function Audience({ of }: { of: AudienceOf }) {
  const t = useMessages(audienceMessages);
  return <AudienceTag kind={kinds[of]} label={t(of)} />;
}
