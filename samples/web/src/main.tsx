import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import '@fontsource-variable/manrope/wght.css';
import '@fontsource/instrument-serif/400.css';
import './styles/index.css';
import { App } from './App';
import { client } from './api/client';
import { AppGate } from './gate/AppGate';
import { startNavigation } from './navigation';

startNavigation();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
        <AppGate>
          <App />
        </AppGate>
      </Router>
    </ApolloProvider>
  </StrictMode>,
);
