import { Link, useSearch } from 'wouter';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { TelevisionCode } from '../session/TelevisionCode';
import { useEnter } from '../session/useEnter';
import { useTelevisionCode } from '../session/useTelevisionCode';

/** Sign-in where nobody wants to type. */
export default function TelevisionScreen() {
  useTitle('Sign in with a code');
  const search = useSearch();
  const { code, refusal, again } = useTelevisionCode(useEnter());
  return (
    <div className="page tv">
      <h1>Sign in on this screen</h1>
      {refusal && (
        <Notice isError>
          <p>{refusal}</p>
        </Notice>
      )}
      {code && !refusal && <TelevisionCode code={code} address={`${location.origin}${import.meta.env.BASE_URL}activate`} />}
      {!code && !refusal && <Loading />}
      {code && !refusal && (
        <p className="tv-wait" role="status">
          This screen goes on by itself as soon as you have said yes there.
        </p>
      )}
      <div className="actions">
        {refusal && (
          <button className="button primary" data-first onClick={again}>
            Get another code
          </button>
        )}
        <Link className="button" href={`/signin?${search}`} data-first={!refusal || undefined}>
          Type e-mail and password instead
        </Link>
      </div>
    </div>
  );
}
