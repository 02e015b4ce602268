import { Card } from '@medhjul/ui/Card.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { NumberBar } from '@medhjul/ui/NumberBar.tsx';
import { NumberDisc } from '@medhjul/ui/NumberDisc.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { demandMessages } from '../../demand/demand.messages.ts';
import { proposalsUrl } from '../../demand/demand.url.ts';
import { wheelMessages } from '../../wheel/wheel.messages.ts';
import type { SummaryAskedLineFragment, SummaryWholeFragment } from '../summary.generated.ts';
import { summaryDecisions, summaryMessages } from '../summary.messages.ts';
import { AskedTable } from './AskedTable.tsx';
import { useCellWords } from './cell-words.ts';
import { decisionTones } from './looks.ts';

/** So many stand there before the reader asks for all; on paper all of them do. */
const FIRST = 10;

const marks = { STRATEGIC: 'strategic', CORE: 'core' } as const;

function Decision({ decision }: Pick<SummaryAskedLineFragment, 'decision'>) {
  const t = useMessages(summaryMessages);
  const words = useMessages(summaryDecisions);
  return (
    <div className="mh-summary-decision">
      {decision ? <Tag tone={decisionTones[decision.kind]}>{words(decision.kind)}</Tag> : <Tag>{t('undecided')}</Tag>}
      {decision?.reason && <p>{decision.reason}</p>}
    </div>
  );
}

function Centres({ line, most }: { line: SummaryAskedLineFragment; most: number }) {
  const t = useMessages(summaryMessages);
  const ways = [
    line.throughPlans > 0 && t('throughPlans', { count: line.throughPlans }),
    line.throughMinutes > 0 && t('throughMinutes', { count: line.throughMinutes }),
  ];
  return (
    <div className="mh-summary-centres">
      <NumberBar value={line.centres} max={most} />
      <p>
        <b>{t('centres', { count: line.centres })}</b>{' '}
        <span className="mh-hint">{ways.filter((way) => way !== false).join(', ')}</span>
      </p>
    </div>
  );
}

function AskedItem({ line, most, isRest }: { line: SummaryAskedLineFragment; most: number; isRest: boolean }) {
  const t = useMessages(summaryMessages);
  const marked = useMessages(demandMessages);
  const wheels = useMessages(wheelMessages);
  const words = useCellWords();
  const { rank, name, areaName, wheel, mark, goals, needs, decision } = line;
  const wheelName = wheels(wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  return (
    <li data-rest={isRest || undefined}>
      <NumberDisc>{rank}</NumberDisc>
      <div className="mh-summary-what">
        <h3>
          {name} {mark && <CompetenceMark kind={marks[mark]} label={marked(marks[mark])} />}
        </h3>
        <p className="mh-hint">{t('place', { area: plainText(areaName), wheel: wheelName })}</p>
        <p className="mh-hint">{t('needWords', { words: words.number(needs) })}</p>
        {goals.length > 0 && (
          <p className="mh-hint">
            {t('serves', { goals: goals.map((goal) => `${goal.code} ${plainText(goal.name)}`).join(', ') })}
          </p>
        )}
      </div>
      <Centres line={line} most={most} />
      <Decision decision={decision} />
    </li>
  );
}

function AskedList({ asked }: Pick<SummaryWholeFragment, 'asked'>) {
  const t = useMessages(summaryMessages);
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...asked.map(({ centres }) => centres));
  return (
    <>
      <ol className="mh-summary-asked">
        {asked.map((line, place) => (
          <AskedItem key={line.elementId} line={line} most={most} isRest={!all && place >= FIRST} />
        ))}
      </ol>
      <div className="mh-no-print mh-stack mh-stack--tight">
        {asked.length > FIRST && (
          <div>
            <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('showFewer') : t('showAll', { count: asked.length })}
            </Button>
          </div>
        )}
        <Disclosure summary={t('asTable')}>
          <AskedTable asked={asked} />
        </Disclosure>
      </div>
    </>
  );
}

/** What was asked for, in order: the bars are the numbers of centres; the same as a table below. */
export function AskedCard({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const { asked, release, viewerCan } = summary;
  const decide = viewerCan.includes('WRITE') && (
    <Link to={proposalsUrl(release.number)} {...linkButton('secondary')}>
      {t('toProposals')}
    </Link>
  );
  return (
    <Card title={t('asked')} hint={t('askedHint')} aside={decide}>
      {asked.length === 0 ? (
        <EmptyState title={t('askedEmptyTitle')} headingLevel={3}>
          {t('askedEmptyText')}
        </EmptyState>
      ) : (
        <AskedList asked={asked} />
      )}
    </Card>
  );
}
