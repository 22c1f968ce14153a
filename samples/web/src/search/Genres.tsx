import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { artOf } from '../components/art';
import { nameOf } from '../components/format';
import { WebShellDocument } from '../gql/graphql';

/** Where to look when nothing comes to mind. */
export function Genres() {
  const { data } = useQuery(WebShellDocument);
  return (
    <section className="genres" aria-labelledby="genres">
      <h2 id="genres">What are you in the mood for?</h2>
      <ul>
        {data?.cms.categories.items.map((category) => (
          <li key={category.id}>
            <Link className="genre" href={`/category/${category.id}`} style={artOf(`genre ${category.id}`).style}>
              {nameOf(category)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
