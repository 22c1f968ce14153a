import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { WebSuggestionsDocument } from '../gql/graphql';

/** Names that fit what is being typed: a product or a category is opened, a person is searched for. */
export function Suggestions({ text, onChoose }: { text: string; onChoose: (text: string) => void }) {
  const { data, previousData } = useQuery(WebSuggestionsDocument, { variables: { text }, skip: !text });
  const suggestions = (data ?? previousData)?.cms.suggestions ?? [];
  if (!text || suggestions.length === 0) return <div className="suggestions" />;
  return (
    <nav className="suggestions chips" aria-label="Suggestions">
      {suggestions.map((one) => {
        const key = `${one.text} ${one.product?.id} ${one.category?.id}`;
        const href = one.product ? `/product/${one.product.id}` : one.category ? `/category/${one.category.id}` : null;
        return href ? (
          <Link key={key} className="chip" href={href}>
            {one.text}
          </Link>
        ) : (
          <button key={key} className="chip" onClick={() => onChoose(one.text)}>
            {one.text}
          </button>
        );
      })}
    </nav>
  );
}
