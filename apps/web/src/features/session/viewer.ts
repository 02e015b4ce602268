import { useSuspenseQuery } from '@apollo/client/react';
import { createContext, useContext } from 'react';
import { SessionDocument, type MunicipalityFragment, type ViewerFragment } from './session.generated.ts';

/** The municipality and who is signed in, if anybody; for the frame of the app. */
export function useSession(): { municipality: MunicipalityFragment; viewer: ViewerFragment | null } {
  return useSuspenseQuery(SessionDocument, { fetchPolicy: 'cache-first' }).data;
}

interface SignedIn {
  municipality: MunicipalityFragment;
  viewer: ViewerFragment;
}

/** Filled by the frame of the app. */
export const SignedInContext = createContext<SignedIn | null>(null);

function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('Only a page inside the frame of the app has somebody signed in.');
  return signedIn;
}

/** Who is signed in, and what this person may do. */
export function useViewer(): ViewerFragment {
  return useSignedIn().viewer;
}

/** The municipality that this installation is for. */
export function useMunicipality(): MunicipalityFragment {
  return useSignedIn().municipality;
}
