/** Fills the page while the code of a screen comes. */
export const Loading = () => <div className="loading" role="status" aria-label="Loading" />;

/** The first thing that is seen. */
export const Splash = () => (
  <main className="closed splash" aria-busy="true">
    <h1 className="wordmark">kinow</h1>
    <div className="loading" role="status" aria-label="Loading" />
  </main>
);
