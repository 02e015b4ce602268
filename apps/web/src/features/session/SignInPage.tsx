import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { BareFrame } from '../../lib/BareFrame.tsx';
import { useUserErrors } from '../../lib/errors.ts';
import { useProblemText } from '../../lib/problem-text.ts';
import { useMessages } from '../../lib/i18n.ts';
import { internalPath } from '../../lib/internal-path.ts';
import { Page } from '../../lib/Page.tsx';
import { startAfresh } from '../../lib/start-afresh.ts';
import { PersonaList } from './parts/PersonaList.tsx';
import { PersonaSearch } from './parts/PersonaSearch.tsx';
import { PersonasDocument, SignInAsPersonaDocument } from './session.generated.ts';
import { sessionMessages } from './session.messages.ts';
import { useSession } from './viewer.ts';

/** Signs in as a person and goes where the reader wanted to; `problem` says why it did not work. */
function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const words = useUserErrors();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(SignInAsPersonaDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const signIn = async (personId: string) => {
    setProblem(null);
    try {
      const { data } = await mutate({ variables: { personId } });
      const [error] = data?.signInAsPersona.errors ?? [];
      if (error) return setProblem(words(error));
    } catch (thrown) {
      return setProblem(problemText(thrown));
    }
    await startAfresh(client);
    await navigate(internalPath(params.get('next')), { replace: true });
  };
  return { signIn, loading, problem };
}

function Demonstration() {
  const t = useMessages(sessionMessages);
  const { personas } = useSuspenseQuery(PersonasDocument).data;
  const { signIn, loading, problem } = useSignIn();
  const choose = (personId: string) => void signIn(personId);
  return (
    <Page title={t('title')} eyebrow={t('demonstration')} lead={t('lead')}>
      <div className="mh-stack">
        <Alert title={t('honest')}>{t('honestText')}</Alert>
        <div role="alert">{problem && <Alert tone="warn">{problem}</Alert>}</div>
        {personas.length > 0 ? (
          <section aria-labelledby="chosen-people">
            <h2 id="chosen-people">
              <VisuallyHidden>{t('chosen')}</VisuallyHidden>
            </h2>
            <PersonaList personas={personas} onChoose={choose} disabled={loading} />
          </section>
        ) : (
          <p>{t('noPersonas')}</p>
        )}
        <PersonaSearch onChoose={choose} disabled={loading} />
      </div>
    </Page>
  );
}

function MunicipalSignIn() {
  const t = useMessages(sessionMessages);
  return (
    <Page title={t('signInTitle')} lead={t('signInLead')}>
      <Card>
        <p>{t('signInComing')}</p>
      </Card>
    </Page>
  );
}

/** Choosing who to be, in demonstration mode; else what the municipality's own sign-in will be. */
export function SignInPage() {
  const { municipality } = useSession();
  return (
    <BareFrame place={municipality.name}>
      {municipality.demonstration ? <Demonstration /> : <MunicipalSignIn />}
    </BareFrame>
  );
}
