import { Suspense, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Layout } from './components/Layout';
import { Loading } from './components/Loading';
import { NotFoundScreen } from './screens/NotFoundScreen';

const LaidOutScreen = lazy(() => import('./screens/LaidOutScreen'));
const PageScreen = lazy(() => import('./screens/PageScreen'));
const CategoryScreen = lazy(() => import('./screens/CategoryScreen'));
const SearchScreen = lazy(() => import('./screens/SearchScreen'));
const ProductScreen = lazy(() => import('./screens/ProductScreen'));
const WatchScreen = lazy(() => import('./screens/WatchScreen'));
const SignInScreen = lazy(() => import('./screens/SignInScreen'));
const SignUpScreen = lazy(() => import('./screens/SignUpScreen'));
const TelevisionScreen = lazy(() => import('./screens/TelevisionScreen'));
const ActivateScreen = lazy(() => import('./screens/ActivateScreen'));
const CartScreen = lazy(() => import('./screens/CartScreen'));
const OrderScreen = lazy(() => import('./screens/OrderScreen'));
const AccountScreen = lazy(() => import('./screens/AccountScreen'));
const DevicesScreen = lazy(() => import('./screens/DevicesScreen'));
const ProfilesScreen = lazy(() => import('./screens/ProfilesScreen'));

/** The screens, and the addresses that they have. */
export const App = () => (
  <Switch>
    <Route path="/watch/:id">
      {({ id }) => (
        <Suspense fallback={<Loading />}>
          <WatchScreen key={id} id={id} />
        </Suspense>
      )}
    </Route>
    <Route>
      <Layout>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <LaidOutScreen slug="home" />
            </Route>
            <Route path="/screen/:slug">{({ slug }) => <LaidOutScreen key={slug} slug={slug} />}</Route>
            <Route path="/page/:slug">{({ slug }) => <PageScreen key={slug} slug={slug} />}</Route>
            <Route path="/category/:id">{({ id }) => <CategoryScreen key={id} id={id} />}</Route>
            <Route path="/search">
              <SearchScreen />
            </Route>
            <Route path="/product/:id">{({ id }) => <ProductScreen key={id} id={id} />}</Route>
            <Route path="/signin">
              <SignInScreen />
            </Route>
            <Route path="/signup">
              <SignUpScreen />
            </Route>
            <Route path="/tv">
              <TelevisionScreen />
            </Route>
            <Route path="/activate">
              <ActivateScreen />
            </Route>
            <Route path="/cart">
              <CartScreen />
            </Route>
            <Route path="/order">
              <OrderScreen />
            </Route>
            <Route path="/account">
              <AccountScreen />
            </Route>
            <Route path="/devices">
              <DevicesScreen />
            </Route>
            <Route path="/profiles">
              <ProfilesScreen />
            </Route>
            <Route>
              <NotFoundScreen />
            </Route>
          </Switch>
        </Suspense>
      </Layout>
    </Route>
  </Switch>
);
