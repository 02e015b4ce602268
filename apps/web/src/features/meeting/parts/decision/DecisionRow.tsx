import { Button } from '@medhjul/ui/Button.tsx';
import { DotVote } from '@medhjul/ui/DotVote.tsx';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { useReviewWords } from '../../../review/review-words.ts';
import { decisionMessages } from '../../decision.messages.ts';
import type { MeetingDecisionFragment } from '../../meeting.generated.ts';
import { useCanWrite, useMeeting } from '../meeting-context.ts';
import type { Dots } from '../../../../lib/dots.ts';
import { DecisionFacts } from './DecisionFacts.tsx';

interface DecisionRowProps {
  decision: MeetingDecisionFragment;
  dots: Dots;
  /** Where it can be moved: not where the sums sort. */
  canMove: { up: boolean; down: boolean };
  onMove(by: 1 | -1): void;
  onChange(): void;
  onRemove(): void;
}

/** As much of a decision as a label needs. */
const short = (name: string) => (name.length > 60 ? `${name.slice(0, 60).trimEnd()} …` : name);

function Votes({ decision, dots, name }: Pick<DecisionRowProps, 'decision' | 'dots'> & { name: string }) {
  const t = useMessages(decisionMessages);
  return (
    <DotVote
      label={t('dotsFor', { decision: name })}
      own={dots.ownOn(decision)}
      left={dots.left}
      total={null}
      onChange={(own) => dots.set(decision.id, own)}
      texts={{
        add: t('addDot', { decision: name }),
        remove: t('removeDot', { decision: name }),
        own: (n) => t('ownDots', { n }),
        total: (n) => t('sumOfDots', { n }),
      }}
    />
  );
}

function Tools({
  name,
  canMove,
  onMove,
  onChange,
  onRemove,
}: Omit<DecisionRowProps, 'decision' | 'dots'> & { name: string }) {
  const t = useMessages(decisionMessages);
  const tools = [
    { key: 'moveUp', Icon: ArrowUp, isShown: canMove.up || canMove.down, isOff: !canMove.up, act: () => onMove(-1) },
    {
      key: 'moveDown',
      Icon: ArrowDown,
      isShown: canMove.up || canMove.down,
      isOff: !canMove.down,
      act: () => onMove(1),
    },
    { key: 'changeOf', Icon: Pencil, isShown: true, isOff: false, act: onChange },
    { key: 'removeOf', Icon: Trash2, isShown: true, isOff: false, act: onRemove },
  ] as const;
  return (
    <div className="mh-decision__steps mh-no-print">
      {tools
        .filter(({ isShown }) => isShown)
        .map(({ key, Icon, isOff, act }) => (
          <Button
            key={key}
            variant="quiet"
            aria-label={t(key, { decision: name })}
            aria-disabled={isOff || undefined}
            icon={<Icon aria-hidden="true" />}
            onClick={() => !isOff && act()}
          />
        ))}
    </div>
  );
}

/** One decision: what it says, its dots, and what can be done to it. */
export function DecisionRow({ decision, dots, ...steps }: DecisionRowProps) {
  const t = useMessages(decisionMessages);
  const words = useReviewWords();
  const { dotsLeft } = useMeeting();
  const canWrite = useCanWrite();
  const name = short(words.decision(decision));
  return (
    <li className="mh-decision">
      <DecisionFacts decision={decision} />
      <div className="mh-decision__foot">
        {dotsLeft !== null && <Votes {...{ decision, dots, name }} />}
        {decision.dots !== null && <span className="mh-decision__sum">{t('sumOfDots', { n: decision.dots })}</span>}
        {canWrite && <Tools {...steps} name={name} />}
      </div>
    </li>
  );
}
