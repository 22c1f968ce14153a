import { Link } from 'wouter';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';

export function NotFoundScreen() {
  useTitle('Not here');
  return (
    <div className="page narrow">
      <h1>This is not here</h1>
      <Notice>
        <p>It may have left the catalogue, or may not be shown in your country.</p>
      </Notice>
      <Link className="button primary" data-first href="/">
        Go home
      </Link>
    </div>
  );
}
