import '@medhjul/ui/theme.css';
import '@medhjul/ui/layout.css';
import '@fontsource-variable/inter';
import '@fontsource-variable/schibsted-grotesk';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { apiLink } from './app/client.ts';
import { start } from './app/start.tsx';
import { frameTexts } from './lib/texts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// on their way while the rest is set up
const texts = frameTexts();
const { app } = start(apiLink(), createBrowserRouter);
void texts.then(() => createRoot(root).render(<StrictMode>{app}</StrictMode>));
