import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { announce } from '../../lib/announce.ts';
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
  const leave = async () => {
    try {
      await signOut();
    } catch (thrown) {
      announce(problemText(thrown));
      return;
    }
    // at once: the page that is left must be gone before it is asked for anew, or it would ask to be come back to
    await navigate('/sign-in', { flushSync: true });
    await startAfresh(client);
  };
  return (
    <Button variant="quiet" loading={loading} onClick={() => void leave()}>
      {t('signOut')}
    </Button>
  );
}
