import { Button } from '@medhjul/ui/Button.tsx';
import { DotVote } from '@medhjul/ui/DotVote.tsx';
import { Pencil, Trash2 } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { roomMessages } from '../../room.messages.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';
import { useTeamTalk } from '../team-context.ts';
import type { Dots } from '../../../../lib/dots.ts';

interface NeedNoteProps {
  need: TeamNeedNoteFragment;
  dots: Dots;
  onChange(): void;
  onRemove(): void;
}

/** As much of a note as a label needs. */
const short = (body: string) => (body.length > 60 ? `${body.slice(0, 60).trimEnd()} …` : body);

function Votes({ need, dots }: Pick<NeedNoteProps, 'need' | 'dots'>) {
  const t = useMessages(roomMessages);
  const name = short(need.body);
  return (
    <DotVote
      label={t('dotsFor', { need: name })}
      own={dots.ownOn(need)}
      left={dots.left}
      total={null}
      onChange={(own) => dots.set(need.id, own)}
      texts={{
        add: t('addDot', { need: name }),
        remove: t('removeDot', { need: name }),
        own: (n) => t('ownDots', { n }),
        total: (n) => t('sumOfDots', { n }),
      }}
    />
  );
}

/** One note: what it says, the competence it belongs to, its dots. */
export function NeedNote({ need, dots, onChange, onRemove }: NeedNoteProps) {
  const t = useMessages(roomMessages);
  const { viewerCanWrite, viewerCanPlaceDots } = useTeamTalk();
  const name = short(need.body);
  return (
    <li className="mh-need">
      <p className="mh-need__body">{need.body}</p>
      {need.element && <p className="mh-hint">{need.element.name}</p>}
      <div className="mh-need__foot">
        {viewerCanPlaceDots && <Votes {...{ need, dots }} />}
        {need.dots !== null && <span className="mh-need__sum">{t('sumOfDots', { n: need.dots })}</span>}
        {viewerCanWrite && (
          <div className="mh-need__steps mh-no-print">
            <Button
              variant="quiet"
              aria-label={t('changeOf', { need: name })}
              icon={<Pencil aria-hidden="true" />}
              onClick={onChange}
            />
            <Button
              variant="quiet"
              aria-label={t('removeOf', { need: name })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
    </li>
  );
}
