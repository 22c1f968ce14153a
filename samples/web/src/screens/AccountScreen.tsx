import { useMutation, useQuery } from '@apollo/client/react';
import { Link, Redirect } from 'wouter';
import { AccountForm } from '../account/AccountForm';
import { Accesses } from '../account/Accesses';
import { Orders } from '../account/Orders';
import { messageOf } from '../api/errors';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebAccountDocument, WebSignOutDocument } from '../gql/graphql';
import { useLeave } from '../session/useEnter';
import { useAccount } from '../session/useSession';

export default function AccountScreen() {
  useTitle('Account');
  const isAccount = useAccount();
  const leave = useLeave();
  const { data, error } = useQuery(WebAccountDocument, { skip: !isAccount, fetchPolicy: 'cache-and-network' });
  const [signOut, { loading }] = useMutation(WebSignOutDocument);
  if (!isAccount) return <Redirect to="/signin?next=/account" replace />;
  const user = data?.user;
  if (error && !user)
    return (
      <div className="page narrow">
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    );
  if (!user) return <Loading />;
  return (
    <div className="page account">
      <div className="page-head">
        <h1>
          {user.profile.firstname} {user.profile.lastname}
        </h1>
        <div className="actions">
          <Link className="button" href="/profiles" data-first>
            Profiles
          </Link>
          <Link className="button" href="/devices">
            Devices
          </Link>
          <Link className="button" href="/activate">
            Let a television in
          </Link>
          <button
            className="button"
            disabled={loading}
            onClick={() =>
              void signOut()
                .catch(() => {})
                .then(leave)
            }
          >
            Sign out
          </button>
        </div>
      </div>
      <Accesses accesses={user.accesses.items} />
      <div className="account-columns">
        <AccountForm profile={user.profile} emailConfirmed={user.emailConfirmed} />
        <Orders orders={user.orders.items} />
      </div>
    </div>
  );
}
