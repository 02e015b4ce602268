import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { InspirationCatalogueDocument, type InspirationCatalogueQuery } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { themeMessages } from '../../talk.messages.ts';
import { StepProblem, type Step } from '../../../../lib/step.tsx';
import { useTalk } from '../talk-context.ts';

type Question = InspirationCatalogueQuery['conversationQuestions'][number];

interface CatalogueProps {
  chosen: ReadonlySet<string>;
  onChoose(questionId: string, chosen: boolean): void;
  step: Step;
  onClose(): void;
}

function Theme({
  questions,
  chosen,
  onChoose,
}: { questions: readonly Question[] } & Pick<CatalogueProps, 'chosen' | 'onChoose'>) {
  const themes = useMessages(themeMessages);
  const [first] = questions;
  if (!first) return null;
  return (
    <section className="mh-prepare-theme">
      <h3>{themes(first.theme)}</h3>
      {questions.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={text}
          checked={chosen.has(id)}
          onChange={({ target }) => onChoose(id, target.checked)}
        />
      ))}
    </section>
  );
}

/** The inspiration catalogue, theme by theme, to choose questions from. */
export function Catalogue({ chosen, onChoose, step, onClose }: CatalogueProps) {
  const t = useMessages(preparationMessages);
  const words = useMessages(conversationMessages);
  const { conversation } = useTalk();
  const { kind, isOwn } = conversation;
  const { data } = useSuspenseQuery(InspirationCatalogueDocument, { variables: { kind } });
  const side = isOwn ? 'EMPLOYEE' : 'LEADER';
  const mine = data.conversationQuestions.filter((question) => question.side === 'BOTH' || question.side === side);
  const themes = [...new Set(mine.map(({ theme }) => theme))];
  return (
    <Drawer open onClose={onClose} title={t('catalogue')} subtitle={t('catalogueHint')} closeLabel={words('close')}>
      <StepProblem step={step} />
      {themes.map((theme) => (
        <Theme key={theme} questions={mine.filter((question) => question.theme === theme)} {...{ chosen, onChoose }} />
      ))}
    </Drawer>
  );
}
