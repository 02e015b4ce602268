import { useMutation } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { AutosaveField } from '../../../lib/autosave/AutosaveField.tsx';
import type { SaveText } from '../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../lib/errors.ts';
import type { SummarySection } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { WriteSummaryTextDocument, type SummaryWholeFragment } from '../summary.generated.ts';
import { sectionHints, summarySections } from '../summary.messages.ts';

/** As long as the contract takes it. */
const LONGEST = 8000;

interface SectionTextProps {
  summary: SummaryWholeFragment;
  section: SummarySection;
}

function useWriting({ id }: SummaryWholeFragment, section: SummarySection): SaveText {
  const words = useUserErrors();
  const [write] = useMutation(WriteSummaryTextDocument);
  return async (body, version) => {
    const payload = (await write({ variables: { id, section, version, body } })).data?.writeSummaryText;
    if (!payload) throw new Error('no answer');
    const { text, errors } = payload;
    const now = { body: text?.body ?? '', version: text?.version ?? 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

function Written({ body }: { body: string }) {
  const paragraphs = body.split(/\n{2,}/).filter((each) => each.trim() !== '');
  return (
    <div className="mh-summary-text">
      {paragraphs.map((paragraph, place) => (
        <p key={`${place} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
      ))}
    </div>
  );
}

/** A section of the training house's own words: written in place, else read; an empty one is left out for readers. */
export function SectionText({ summary, section }: SectionTextProps) {
  const names = useMessages(summarySections);
  const hints = useMessages(sectionHints);
  const save = useWriting(summary, section);
  const text = summary.texts.find((each) => each.section === section) ?? { body: '', version: 0 };
  if (!summary.viewerCan.includes('WRITE')) {
    if (text.body.trim() === '') return null;
    return (
      <Card title={names(section)}>
        <Written body={text.body} />
      </Card>
    );
  }
  return (
    <Card title={names(section)}>
      <AutosaveField
        name={`summary ${summary.id} ${section}`}
        field={{ label: names(section), hideLabel: true, hint: hints(section), rows: 5, maxLength: LONGEST }}
        audience="everyone"
        remote={{ body: text.body, version: text.version }}
        save={save}
      />
    </Card>
  );
}
