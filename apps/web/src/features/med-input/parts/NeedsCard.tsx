import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Pencil, Trash2 } from 'lucide-react';
import { Suspense } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { StepProblem, useStep, type Step } from '../../../lib/step.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import type { MedNeedLineFragment } from '../med-input.generated.ts';
import { medNeedMessages } from '../med-need.messages.ts';
import { useMedInput, useOpenLine } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';
import { NeedForm } from './NeedForm.tsx';
import { NeedPicker } from './NeedPicker.tsx';

const LIST = 'med-needs';
const toList = () => document.getElementById(LIST)?.focus({ preventScroll: true });

function Tools({ need, name, step }: { need: MedNeedLineFragment; name: string; step: Step }) {
  const t = useMessages(medNeedMessages);
  const { open } = useOpenLine();
  const { dropNeed } = useMedInputVerbs();
  const drop = async () => {
    if (await step.take(need.id, () => dropNeed(need.id), t('removed'))) toList();
  };
  return (
    <div className="mh-row mh-no-print">
      <Button
        variant="quiet"
        icon={<Pencil aria-hidden="true" />}
        aria-label={t('changeOf', { name })}
        onClick={() => open(`need-${need.element.id}`)}
      />
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden="true" />}
        aria-label={t('removeOf', { name })}
        loading={step.busy === need.id}
        onClick={() => void drop()}
      />
    </div>
  );
}

function NeedRow({ need, step }: { need: MedNeedLineFragment; step: Step }) {
  const words = useReviewWords();
  const { viewerCanWrite } = useMedInput();
  const { line } = useOpenLine();
  const { element, howMany, note } = need;
  const name = plainText(element.name);
  return (
    <li className="mh-med-line">
      <div className="mh-med-line__head">
        <p>
          <strong>{name}</strong> <Tag tone="petrol">{words.howMany(howMany)}</Tag>
        </p>
        {viewerCanWrite && <Tools {...{ need, name, step }} />}
      </div>
      {note && <p className="mh-med-prose">{note}</p>}
      {viewerCanWrite && line === `need-${element.id}` && (
        <NeedForm element={{ id: element.id, name }} need={need} onDone={toList} />
      )}
    </li>
  );
}

/** The competences that the unit needs, picked from the wheels. */
export function NeedsCard() {
  const t = useMessages(medNeedMessages);
  const { needs, viewerCanWrite } = useMedInput();
  const step = useStep();
  return (
    <Card title={t('needs')}>
      <div className="mh-stack">
        <div id={LIST} tabIndex={-1}>
          {needs.length === 0 ? (
            <p className="mh-muted">{t('noNeeds')}</p>
          ) : (
            <ul className="mh-med-lines" aria-label={t('picked')}>
              {needs.map((need) => (
                <NeedRow key={need.id} {...{ need, step }} />
              ))}
            </ul>
          )}
        </div>
        <StepProblem step={step} />
        {viewerCanWrite && (
          <section className="mh-med-picker mh-no-print" aria-label={t('pick')}>
            <h3>{t('pick')}</h3>
            <Suspense fallback={<Skeleton shape="block" height="18rem" />}>
              <NeedPicker />
            </Suspense>
          </section>
        )}
      </div>
    </Card>
  );
}
