import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { NumberDisc } from '@medhjul/ui/NumberDisc.tsx';
import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import type { ProposalDecisionKind } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { goalUrl } from '../../../goal/goal.url.ts';
import { wheelMessages } from '../../../wheel/wheel.messages.ts';
import {
  ProposalsDocument,
  WithdrawProposalDecisionDocument,
  type ProposalLineFragment,
} from '../../demand.generated.ts';
import { demandMessages } from '../../demand.messages.ts';
import { demandUrl, MUNICIPALITY } from '../../demand.url.ts';
import { decideMessages, decisionMessages, proposalMessages } from '../../proposal.messages.ts';
import type { Release } from '../releases.ts';
import { useReasonWords } from './reason-words.ts';

interface ProposalRowProps {
  proposal: ProposalLineFragment;
  release: Release;
  onDecide(kind: ProposalDecisionKind): void;
}

const kinds: readonly ProposalDecisionKind[] = ['TAKE_UP', 'POSTPONE', 'REJECT'];
const tones: Record<ProposalDecisionKind, Tone> = { TAKE_UP: 'green', POSTPONE: 'amber', REJECT: 'neutral' };
const marks = { STRATEGIC: 'strategic', CORE: 'core' } as const;

/** What was decided, why and by whom, with the way back. */
function Decision({ proposal }: Pick<ProposalRowProps, 'proposal'>) {
  const t = useMessages(proposalMessages);
  const words = useMessages(decisionMessages);
  const format = useFormat();
  const step = useStep();
  const [withdraw] = useMutation(WithdrawProposalDecisionDocument, {
    refetchQueries: [ProposalsDocument],
    awaitRefetchQueries: true,
  });
  const { decision, viewerCanDecide, element, state } = proposal;
  if (!decision) return viewerCanDecide || state !== 'PROPOSED' ? null : <Tag>{t('undecided')}</Tag>;
  const undo = async () => (await withdraw({ variables: { id: decision.id } })).data?.withdrawProposalDecision.errors;
  const date = format.dateTime(decision.at);
  return (
    <div className="mh-demand-decision">
      <div className="mh-row">
        <Tag tone={tones[decision.kind]}>{words(decision.kind)}</Tag>
        <span className="mh-hint">{decision.by ? t('decidedBy', { name: decision.by.name, date }) : date}</span>
        {viewerCanDecide && (
          <Button
            variant="quiet"
            aria-label={t('undoOf', { element: plainText(element.name) })}
            loading={step.busy !== null}
            onClick={() => void step.take('undo', undo, t('undone'))}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      {decision.reason && <p>{decision.reason}</p>}
      <StepProblem step={step} />
    </div>
  );
}

function Decide({ proposal, onDecide }: Omit<ProposalRowProps, 'release'>) {
  const t = useMessages(proposalMessages);
  const words = useMessages(decideMessages);
  const element = plainText(proposal.element.name);
  if (!proposal.viewerCanDecide) return null;
  return (
    <div className="mh-row mh-no-print">
      {kinds
        .filter((kind) => kind !== proposal.decision?.kind)
        .map((kind) => (
          <Button
            key={kind}
            variant={kind === 'TAKE_UP' ? 'secondary' : 'quiet'}
            aria-label={t('stepOn', { step: words(kind), element })}
            onClick={() => onDecide(kind)}
          >
            {words(kind)}
          </Button>
        ))}
    </div>
  );
}

/** Why, in words; each goal that it serves leads to its page. */
function Reason({ proposal }: Pick<ProposalRowProps, 'proposal'>) {
  const t = useMessages(proposalMessages);
  const reasonOf = useReasonWords();
  return (
    <p>
      {reasonOf(proposal)}
      {proposal.goals.length > 0 && ` · ${t('serves')} `}
      {proposal.goals.map(({ id, code, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Link to={goalUrl(id)}>
            {code} {name}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

/** One proposal: what, why, and what was decided. */
export function ProposalRow({ proposal, release, onDecide }: ProposalRowProps) {
  const t = useMessages(proposalMessages);
  const words = useMessages(demandMessages);
  const wheels = useMessages(wheelMessages);
  const { rank, element, area, wheel, mark } = proposal;
  const wheelName = wheels(wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  const cell = { blockId: MUNICIPALITY, columnId: element.id };
  const cells = demandUrl({ release: release.number, wheel, measure: 'PLAN', areaId: area.id, cell });
  return (
    <li>
      <NumberDisc>{rank}</NumberDisc>
      <div className="mh-demand-proposal">
        <h3>
          <Link to={cells}>{element.name}</Link>
          {mark && <CompetenceMark kind={marks[mark]} label={words(marks[mark])} />}
        </h3>
        <p className="mh-hint">{t('place', { area: plainText(area.shortName), wheel: wheelName })}</p>
        <Reason proposal={proposal} />
        <Decision proposal={proposal} />
      </div>
      <Decide proposal={proposal} onDecide={onDecide} />
    </li>
  );
}
