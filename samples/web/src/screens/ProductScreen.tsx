import { Link } from 'wouter';
import { messageOf } from '../api/errors';
import { pictureOf } from '../components/art';
import { Card } from '../components/Card';
import { facts, nameOf } from '../components/format';
import { Notice } from '../components/Notice';
import { Picture } from '../components/Picture';
import { Rail, RailSkeleton } from '../components/Rail';
import { useTitle } from '../components/useTitle';
import { WebProductDocument } from '../gql/graphql';
import { Scores } from '../live/Scores';
import { useLiveQuery } from '../live/useLiveQuery';
import { AccessPanel } from '../product/AccessPanel';
import { BookmarkButton } from '../product/BookmarkButton';
import { Credits } from '../product/Credits';
import { Episodes } from '../product/Episodes';
import { useProductAccess } from '../product/useProductAccess';
import { NotFoundScreen } from './NotFoundScreen';

const kinds: Record<string, string> = { SVOD: 'Subscription', BUNDLE: 'Bundle', PREPAYMENT_RECHARGE: 'Balance' };

export default function ProductScreen({ id }: { id: string }) {
  const { data, error } = useLiveQuery(WebProductDocument, { id });
  const access = useProductAccess(id);
  const product = data?.cms.product;
  useTitle(product?.name);
  if (error)
    return (
      <div className="page narrow">
        <Notice title="It did not come" isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    );
  if (product === null) return <NotFoundScreen />;
  if (!product) return <ProductSkeleton />;
  const { extension } = product;
  return (
    <article className="product">
      <div className="product-backdrop">
        <Picture id={product.id} source={pictureOf(product, 'backdrop')} eager />
      </div>
      <div className="product-head">
        <div className="product-poster">
          <Picture id={product.id} source={pictureOf(product, 'poster')} title={nameOf(product)} eager />
        </div>
        <div className="product-text">
          {product.defaultCategory ? (
            <Link className="eyebrow" href={`/category/${product.defaultCategory.id}`}>
              {product.defaultCategory.name}
            </Link>
          ) : (
            <p className="eyebrow">{kinds[product.type]}</p>
          )}
          <h1>{nameOf(product)}</h1>
          <p className="facts">
            {facts(product).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          <Scores product={id} />
          <p className="product-about">{product.description || product.descriptionShort}</p>
          <Credits product={product} />
          <div className="actions">
            <BookmarkButton id={id} isBookmarked={access.isBookmarked} />
          </div>
        </div>
        <AccessPanel product={product} access={access} />
      </div>
      {extension.__typename === 'ProductTVOD' && extension.videos.items.length > 1 && (
        <Episodes
          product={id}
          videos={extension.videos.items}
          seasons={extension.videoGroups.items}
          access={access.videos}
          positions={access.positions}
        />
      )}
      <div className="rails">
        {extension.__typename === 'ProductBundle' && <ProductRail title="In this bundle" products={extension.products.items} />}
        <ProductRail title="In these bundles" products={product.bundles.items} />
        <ProductRail title="More like this" products={product.similar.items} />
      </div>
    </article>
  );
}

const ProductRail = ({ title, products }: { title: string; products: Parameters<typeof Card>[0]['product'][] }) =>
  products.length > 0 && (
    <Rail title={title}>
      {products.map((product) => (
        <li key={product.id}>
          <Card product={product} />
        </li>
      ))}
    </Rail>
  );

const ProductSkeleton = () => (
  <div className="product" role="status" aria-label="Loading">
    <div className="product-head">
      <div className="product-poster bone" />
      <div className="product-text">
        <span className="bone bone-line" style={{ inlineSize: '8rem' }} />
        <span className="bone bone-display" />
        <span className="bone bone-line" />
        <span className="bone bone-line" />
      </div>
      <div className="access bone" />
    </div>
    <RailSkeleton />
  </div>
);
