import { useQuery } from '@apollo/client/react';
import { WebFacetsDocument } from '../gql/graphql';

interface FacetsProps {
  text: string;
  query: string | null;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

interface Value {
  name: string;
  count: number;
  query: string;
}

const names: Record<string, string> = {
  TVOD: 'Films and series',
  SVOD: 'Subscriptions',
  BUNDLE: 'Bundles',
  PREPAYMENT_RECHARGE: 'Recharges',
};
const shown = 8;

const languageName = (code: string) => new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'language' }).of(code) ?? code;

/** Values to narrow a search by, and how many of what was found have them. */
export function Facets({ text, query, chosen, onChange }: FacetsProps) {
  const { data, previousData } = useQuery(WebFacetsDocument, { variables: { text, query } });
  const facets = (data ?? previousData)?.cms.search.facets;
  if (!facets) return <div className="facets" aria-hidden="true" />;
  const plain = (values: { value: string; count: number; query: string }[], name = (value: string) => value) =>
    values.map(({ value, ...rest }) => ({ ...rest, name: name(value) }));
  const groups: [string, Value[]][] = [
    ['Kind', plain(facets.types, (type) => names[type] ?? type)],
    ['Genre', facets.categories.map(({ category, ...rest }) => ({ ...rest, name: category.name ?? '' }))],
    ['Year', plain(facets.years)],
    ['Spoken', plain(facets.languages, languageName)],
    ['Picture', plain(facets.qualities)],
  ];
  const toggle = (clause: string) => onChange(chosen.includes(clause) ? chosen.filter((one) => one !== clause) : [...chosen, clause]);
  return (
    <aside className="facets" aria-label="Narrow the search">
      {groups
        .filter(([, values]) => values.length > 0)
        .map(([title, values]) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {values.slice(0, shown).map((value) => (
              <button
                key={value.query}
                type="button"
                className="facet"
                aria-pressed={chosen.includes(value.query)}
                onClick={() => toggle(value.query)}
              >
                <span>{value.name}</span>
                <span className="facet-count">{value.count}</span>
              </button>
            ))}
          </fieldset>
        ))}
    </aside>
  );
}
