import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { useState } from 'react';
import { forgetDrafts, saveOpenTexts } from '../../lib/autosave/kept-text.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useProblemText } from '../../lib/problem-text.ts';
import { SignOutDocument } from './session.generated.ts';
import { signInUrl } from './session.url.ts';
import { signOutMessages } from './sign-out.messages.ts';

/** Ends the session, and forgets in this browser what was read in it. */
export function SignOutButton() {
  const t = useMessages(signOutMessages);
  const problemText = useProblemText();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    try {
      await saveOpenTexts();
      await signOut();
    } catch (thrown) {
      return setProblem(problemText(thrown));
    }
    forgetDrafts();
    // a new page altogether: nothing that was read stays in this one's memory
    window.location.assign(signInUrl('/'));
  };
  return (
    <>
      <Button variant="quiet" loading={loading} onClick={() => void leave()}>
        {t('signOut')}
      </Button>
      <span role="alert">{problem}</span>
    </>
  );
}
