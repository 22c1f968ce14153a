import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { NewProfile } from '../account/NewProfile';
import { PinDialog } from '../account/PinDialog';
import { messageOf } from '../api/errors';
import { Avatar } from '../components/Avatar';
import { Icon } from '../components/Icon';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebDeleteProfileDocument, WebProfilesDocument, WebSelectProfileDocument, WebShellDocument } from '../gql/graphql';
import type { ProfileCardFragment } from '../gql/graphql';
import { session } from '../session/session';
import { useAccount } from '../session/useSession';

export default function ProfilesScreen() {
  useTitle('Who is watching?');
  const client = useApolloClient();
  const [, go] = useLocation();
  const isAccount = useAccount();
  const [isManaging, manage] = useState(false);
  const [isAdding, add] = useState(false);
  const [locked, ask] = useState<ProfileCardFragment | null>(null);
  const { data, error } = useQuery(WebProfilesDocument, { skip: !isAccount, fetchPolicy: 'cache-and-network' });
  const { data: shell } = useQuery(WebShellDocument);
  const [select, { error: refusal }] = useMutation(WebSelectProfileDocument);
  const [remove, { error: kept }] = useMutation(WebDeleteProfileDocument, {
    refetchQueries: [WebProfilesDocument],
    awaitRefetchQueries: true,
  });
  if (!isAccount) return <Redirect to="/signin?next=/profiles" replace />;
  const user = data?.user;
  if (!user)
    return error ? (
      <div className="page narrow">
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    ) : (
      <Loading />
    );

  // Another profile has other bookmarks, positions and rights: nothing that was read before holds.
  const goOnAs = async (id: string, pin?: string) => {
    const answer = await select({ variables: { id, pin } }).catch(() => null);
    if (!answer?.data) return;
    session.keep(answer.data.selectProfile);
    ask(null);
    go('/');
    await client.resetStore().catch(() => {});
  };
  const failure = refusal ?? kept;
  return (
    <div className="page profiles">
      <h1>Who is watching?</h1>
      {failure && (
        <Notice isError>
          <p>{messageOf(failure)}</p>
        </Notice>
      )}
      <ul className="profile-list">
        {user.profiles.map((profile) => {
          const isSelected = profile.id === user.selectedProfile.id;
          return (
            <li key={profile.id}>
              <button
                className="profile"
                data-first={isSelected || undefined}
                aria-current={isSelected}
                onClick={() => (profile.hasPin ? ask(profile) : void goOnAs(profile.id))}
              >
                <Avatar name={profile.name} large />
                <span>{profile.name}</span>
                {profile.ageLimit !== null && <span className="quiet">up to {profile.ageLimit}</span>}
                {profile.hasPin && <Icon name="lock" />}
              </button>
              {isManaging && !profile.isFirst && (
                <button
                  className="button small"
                  onClick={() => void remove({ variables: { id: profile.id } }).catch(() => {})}
                  aria-label={`Delete ${profile.name}`}
                >
                  Delete
                </button>
              )}
            </li>
          );
        })}
        {user.profiles.length < (shell?.settings.profiles.limit ?? 0) && (
          <li>
            <button className="profile" onClick={() => add(true)}>
              <span className="avatar large new">
                <Icon name="plus" />
              </span>
              <span>Somebody else</span>
            </button>
          </li>
        )}
      </ul>
      <button className="button" aria-pressed={isManaging} onClick={() => manage(!isManaging)}>
        {isManaging ? 'Done' : 'Manage profiles'}
      </button>
      {isAdding && <NewProfile needsPassword={user.selectedProfile.ageLimit !== null} onClose={() => add(false)} />}
      {locked && <PinDialog name={locked.name} onPin={(pin) => void goOnAs(locked.id, pin)} onClose={() => ask(null)} />}
    </div>
  );
}
