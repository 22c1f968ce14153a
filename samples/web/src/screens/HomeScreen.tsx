import { messageOf } from '../api/errors';
import { Card, ProgressCard } from '../components/Card';
import { Notice } from '../components/Notice';
import { Rail, RailSkeleton } from '../components/Rail';
import { useTitle } from '../components/useTitle';
import { Hero, HeroSkeleton } from '../home/Hero';
import { useHome } from '../home/useHome';
import type { Row } from '../home/useHome';

export default function HomeScreen() {
  useTitle(null);
  const { slides, rows, isLoading, isOwnLoading, error, retry } = useHome();
  if (isLoading) {
    return (
      <div aria-busy="true" role="status" aria-label="Loading">
        <HeroSkeleton />
        <div className="rails"><RailSkeleton /><RailSkeleton /><RailSkeleton /></div>
      </div>
    );
  }

  if (error && rows.length === 0) {
    return (
      <div className="page narrow">
        <Notice title="The catalogue did not come" isError><p>{messageOf(error)}</p></Notice>
        <button className="button primary" data-first onClick={retry}>Try again</button>
      </div>
    );
  }

  return (
    <>
      <Hero slides={slides} />
      <div className="rails">
        {isOwnLoading && <RailSkeleton wide />}
        {rows.map((row) => <HomeRow key={row.key} row={row} />)}
      </div>
    </>
  );
}

const HomeRow = ({ row }: { row: Row }) => (
  <Rail title={row.title} href={row.kind === 'products' ? row.href : undefined}>
    {row.kind === 'products'
      ? row.products.map((product) => <li key={product.id}><Card product={product} /></li>)
      : row.begun.map(({ video, product, seek }) => <li key={video.id}><ProgressCard video={video} product={product} seek={seek} /></li>)}
  </Rail>
);
