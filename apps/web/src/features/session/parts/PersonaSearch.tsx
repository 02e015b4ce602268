import { useLazyQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { Search } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { useProblemText } from '../../../lib/problem-text.ts';
import { FindPersonaDocument } from '../session.generated.ts';
import { sessionMessages } from '../session.messages.ts';
import { PersonaList } from './PersonaList.tsx';

/** As many as the contract says a search gives at most. */
const most = 25;

/** Finds people by name, to sign in as one of them. */
export function PersonaSearch({ onChoose, disabled }: { onChoose(personId: string): void; disabled: boolean }) {
  const t = useMessages(sessionMessages);
  const problemText = useProblemText();
  const [search, setSearch] = useState('');
  const [find, { data, error, loading, called }] = useLazyQuery(FindPersonaDocument);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = search.trim();
    if (wanted) void find({ variables: { search: wanted } });
  };
  const found = data?.personas ?? [];
  const status = found.length === most ? t('foundMany', { count: most }) : t('found', { count: found.length });
  return (
    <Card title={t('findTitle')}>
      <div className="mh-stack">
        <form role="search" className="mh-persona-search" onSubmit={submit}>
          <TextField
            type="search"
            label={t('findLabel')}
            hint={t('findHint')}
            autoComplete="off"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Button type="submit" variant="secondary" loading={loading} icon={<Search aria-hidden="true" />}>
            {t('find')}
          </Button>
        </form>
        <StatusLine>{called && data && !loading ? status : null}</StatusLine>
        {error && (
          <Alert tone="warn" live>
            {problemText(error)}
          </Alert>
        )}
        {found.length > 0 && <PersonaList personas={found} onChoose={onChoose} disabled={disabled} />}
      </div>
    </Card>
  );
}
