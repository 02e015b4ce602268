import type { RequirementAudience, WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import type { LevelWordsFragment } from '../../wheel/wheel.generated.ts';
import type { MarkFactsFragment, RuleFactsFragment } from '../requirement.generated.ts';
import { everybodyMessages, requirementMessages } from '../requirement.messages.ts';

/** The audience as it stands in a rule: everybody has no name of its own. */
interface Audience {
  audience: RequirementAudience;
  audienceName: string | null;
  wheel: WheelCode;
}

/** Says what a requirement or a mark is about, for whom it is and who set it. */
export interface RuleWords {
  /** "All leaders", "Leader of leaders". */
  audience(rule: Audience): string;
  /** The person, or the audience and the place: "All leaders in Centre A". */
  forWhom(rule: RuleFactsFragment): string;
  /** The element's name, or the area's; without soft hyphens. */
  competence(of: Pick<RuleFactsFragment, 'area' | 'element'>): string;
  /** "Adopted by Lone Damgaard, 3 January 2026 at 10:12". */
  setBy(rule: RuleFactsFragment): string;
  markedBy(mark: MarkFactsFragment): string;
}

/** Words for requirements and marks in the reader's language. */
export function useRuleWords(): RuleWords {
  const t = useMessages(requirementMessages);
  const everybody = useMessages(everybodyMessages);
  const format = useFormat();
  const audience = ({ audienceName, wheel }: Audience) => audienceName ?? everybody(wheel);
  return {
    audience,
    forWhom: (rule) =>
      rule.employment
        ? t('personOnly', { name: rule.employment.person.name })
        : t('audienceAt', { audience: audience(rule), place: rule.unit?.name ?? '' }),
    competence: ({ area, element }) => plainText(element?.name ?? area?.name ?? ''),
    setBy: ({ author, adoptedAt, createdAt }) => {
      const date = format.dateTime(adoptedAt ?? createdAt);
      if (adoptedAt) return author ? t('adoptedBy', { name: author.name, date }) : t('adoptedOn', { date });
      return author ? t('draftedBy', { name: author.name, date }) : t('draftedOn', { date });
    },
    markedBy: ({ author, createdAt }) => {
      const date = format.dateTime(createdAt);
      return author ? t('markedBy', { name: author.name, date }) : t('markedOn', { date });
    },
  };
}

/** The word of a level; empty while the scale does not know it. */
export function levelName(levels: readonly LevelWordsFragment[], level: number): string {
  return levels.find(({ value }) => value === level)?.name ?? '';
}
