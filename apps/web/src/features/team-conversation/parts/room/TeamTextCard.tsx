import { useMutation } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { AutosaveField } from '../../../../lib/autosave/AutosaveField.tsx';
import type { SaveText } from '../../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import type { TeamTextField } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { teamFieldHintMessages, teamFieldMessages } from '../../room.messages.ts';
import { WriteTeamTextDocument } from '../../team-conversation.generated.ts';
import { useTeamTalk } from '../team-context.ts';

/** As long as the contract takes it. */
const longest = 4000;

function useWriting(field: TeamTextField): SaveText {
  const { id: teamConversationId } = useTeamTalk();
  const words = useUserErrors();
  const [write] = useMutation(WriteTeamTextDocument);
  return async (body, version) => {
    const payload = (await write({ variables: { teamConversationId, field, version, body } })).data?.writeTeamText;
    if (!payload) throw new Error('no answer');
    const { text, errors } = payload;
    const now = { body: text?.body ?? '', version: text?.version ?? 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

/** One field of the team's record, that all of them can write. */
export function TeamTextCard({ field, other }: { field: TeamTextField; other: string | null }) {
  const labels = useMessages(teamFieldMessages);
  const hints = useMessages(teamFieldHintMessages);
  const { id, texts, viewerCanWrite } = useTeamTalk();
  const text = texts.find((each) => each.field === field);
  return (
    <Card title={<span id={field.toLowerCase()}>{labels(field)}</span>}>
      <AutosaveField
        name={`team conversation ${id} ${field}`}
        field={{
          label: labels(field),
          hideLabel: true,
          hint: hints(field),
          rows: 4,
          maxLength: longest,
          readOnly: !viewerCanWrite,
        }}
        audience="team"
        remote={{ body: text?.body ?? '', version: text?.version ?? 0 }}
        save={useWriting(field)}
        other={other}
      />
    </Card>
  );
}
