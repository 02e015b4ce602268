import { InsightCard } from '@medhjul/ui/InsightCard.tsx';
import { CircleCheck, CircleHelp, Compass, TrendingUp } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { TeamArea, TeamNumbers } from '../team-numbers.ts';
import { teamMessages } from '../team.messages.ts';
import { teamInsights, type TeamInsight } from './team-insights.ts';
import { yardstick } from './team-series.ts';

const looks = {
  furthest: { icon: <Compass />, tone: 'amber' },
  progress: { icon: <TrendingUp />, tone: 'petrol' },
  above: { icon: <CircleCheck />, tone: 'green' },
  notAssessed: { icon: <CircleHelp />, tone: 'petrol' },
} as const;

interface TeamInsightsProps {
  areas: readonly TeamArea[];
  /** The year before, with its numbers by area. */
  before: { year: number; numbers: ReadonlyMap<string, TeamNumbers> } | null;
  onOpenArea(areaId: string): void;
}

function useInsightWords({ areas, before }: TeamInsightsProps) {
  const t = useMessages(teamMessages);
  const format = useFormat();
  const toRequirement = yardstick(areas) === 'requirement';
  const hints = {
    furthest: t(toRequirement ? 'furthestRequirement' : 'furthest'),
    progress: t('progress', { year: String(before?.year) }),
    above: t(toRequirement ? 'aboveRequirement' : 'above'),
    notAssessed: t('notAssessed'),
  };
  return ({ kind, value, area }: TeamInsight) => ({
    hint: hints[kind],
    value: kind === 'notAssessed' ? t('countOf', { count: value, of: area.numbers.required }) : format.signed(value),
  });
}

/** What stands out in the numbers, each a card that opens its area; nothing when nothing does. */
export function TeamInsights(props: TeamInsightsProps) {
  const t = useMessages(teamMessages);
  const wordsOf = useInsightWords(props);
  const insights = teamInsights(props.areas, props.before?.numbers ?? new Map());
  if (insights.length === 0) return null;
  return (
    <section className="mh-insights-part">
      <h2>{t('insights')}</h2>
      <div className="mh-insights">
        {insights.map((insight) => (
          <InsightCard
            key={insight.kind}
            {...looks[insight.kind]}
            {...wordsOf(insight)}
            title={
              <button type="button" className="mh-wheel-open" onClick={() => props.onOpenArea(insight.area.id)}>
                {insight.area.shortName}
              </button>
            }
          />
        ))}
      </div>
    </section>
  );
}
