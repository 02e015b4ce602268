import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep, type Step } from '../../../lib/step.tsx';
import type { MedInputWholeFragment } from '../med-input.generated.ts';
import { medMeasureKindMessages, medNeedMessages } from '../med-need.messages.ts';
import { useMedInput, useOpenLine } from './med-input-context.ts';
import { useMedInputVerbs } from './med-input-verbs.ts';
import { MeasureForm } from './MeasureForm.tsx';

type Measure = MedInputWholeFragment['measures'][number];

const LIST = 'med-measures';
const toList = () => document.getElementById(LIST)?.focus({ preventScroll: true });
/** As much of a measure as a label needs. */
const short = (body: string) => (body.length > 60 ? `${body.slice(0, 60).trimEnd()} …` : body);

function Tools({ measure: { id, body }, step }: { measure: Measure; step: Step }) {
  const t = useMessages(medNeedMessages);
  const { open } = useOpenLine();
  const { dropMeasure } = useMedInputVerbs();
  const name = short(body);
  const drop = async () => {
    if (await step.take(id, () => dropMeasure(id), t('removed'))) toList();
  };
  return (
    <div className="mh-row mh-no-print">
      <Button
        variant="quiet"
        icon={<Pencil aria-hidden="true" />}
        aria-label={t('changeOf', { name })}
        onClick={() => open(`measure-${id}`)}
      />
      <Button
        variant="quiet"
        icon={<Trash2 aria-hidden="true" />}
        aria-label={t('removeOf', { name })}
        loading={step.busy === id}
        onClick={() => void drop()}
      />
    </div>
  );
}

function MeasureRow({ measure, step }: { measure: Measure; step: Step }) {
  const kinds = useMessages(medMeasureKindMessages);
  const { viewerCanWrite } = useMedInput();
  const { line } = useOpenLine();
  return (
    <li className="mh-med-line">
      <div className="mh-med-line__head">
        <p className="mh-med-prose">
          <Tag>{kinds(measure.kind)}</Tag> {measure.body}
        </p>
        {viewerCanWrite && <Tools {...{ measure, step }} />}
      </div>
      {viewerCanWrite && line === `measure-${measure.id}` && <MeasureForm measure={measure} onDone={toList} />}
    </li>
  );
}

/** What the unit has under way by itself, or suggests. */
export function MeasuresCard() {
  const t = useMessages(medNeedMessages);
  const { measures, viewerCanWrite } = useMedInput();
  const { line, open } = useOpenLine();
  const step = useStep();
  const isAdding = line === 'measure-new';
  return (
    <Card title={t('measures')} hint={viewerCanWrite ? t('measuresHint') : undefined}>
      <div className="mh-stack">
        <div id={LIST} tabIndex={-1}>
          {measures.length === 0 ? (
            <p className="mh-muted">{t('noMeasures')}</p>
          ) : (
            <ul className="mh-med-lines">
              {measures.map((measure) => (
                <MeasureRow key={measure.id} {...{ measure, step }} />
              ))}
            </ul>
          )}
        </div>
        <StepProblem step={step} />
        {viewerCanWrite && isAdding && <MeasureForm measure={null} onDone={toList} />}
        {viewerCanWrite && !isAdding && (
          <div className="mh-no-print">
            <Button variant="secondary" icon={<Plus aria-hidden="true" />} onClick={() => open('measure-new')}>
              {t('addMeasure')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
