import { useParams } from 'react-router';
import { BreakGlassPage } from './BreakGlassPage.tsx';
import { GlassPage } from './GlassPage.tsx';
import { NewGlassPage } from './NewGlassPage.tsx';

/** The list, the form that asks, or one request. */
export function BreakGlassPages() {
  const { requestId } = useParams();
  if (requestId === undefined) return <BreakGlassPage />;
  return requestId === 'new' ? <NewGlassPage /> : <GlassPage requestId={requestId} />;
}
