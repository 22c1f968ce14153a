import { useQuery } from '@apollo/client/react';
import { messageOf } from '../api/errors';
import { day } from '../components/format';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import Prose from '../components/Prose';
import { useTitle } from '../components/useTitle';
import { device } from '../config';
import { WebPageDocument } from '../gql/graphql';
import { NotFoundScreen } from './NotFoundScreen';

/** A page of text: terms, help. */
export default function PageScreen({ slug }: { slug: string }) {
  const { data, error } = useQuery(WebPageDocument, { variables: { slug, device } });
  const page = data?.cms.page;
  useTitle(page?.title);
  if (error)
    return (
      <div className="page narrow">
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    );
  if (page === null) return <NotFoundScreen />;
  if (!page) return <Loading />;
  return (
    <article className="page narrow">
      {page.title && <h1>{page.title}</h1>}
      <Prose text={page.text ?? ''} />
      <p className="quiet">Last changed on {day(page.dateUpd)}</p>
    </article>
  );
}
