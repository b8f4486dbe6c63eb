import { createClient } from '@easel/client';
import { QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Providers } from '../../src/app/providers';
import { loadTexts, startI18n } from '../../src/lib/i18n/i18n';
import { TEXT_PARTS, type TextPart } from '../../src/lib/i18n/text-parts';

/** Renders over a client whose server is `answer`: what it gives is the body, what it throws is a refusal. */
export const renderWith = async (ui: ReactNode, answer: Answer = nothing): Promise<View> => {
  await startI18n('en');
  // A page brings these along; a component that is tested alone has nobody to do so.
  await Promise.all((Object.keys(TEXT_PARTS) as TextPart[]).map(loadTexts));
  const calls: Call[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const call: Call = {
      method: init.method ?? 'GET',
      path: String(url),
      body: init.body === undefined ? undefined : JSON.parse(init.body as string),
    };
    calls.push(call);
    const { status = 200, body } = await answer(call);
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body ?? {}), { status, headers: { 'content-type': type } });
  };
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const client = createClient({ fetch: fetch as typeof globalThis.fetch });
  const view = render(
    <Providers client={client} queryClient={queryClient} env="test">
      {ui}
    </Providers>,
  );
  return { ...view, calls, queryClient };
};

/** A server on which there is nothing. */
export const nothing: Answer = () => ({ body: { items: [], nextCursor: null, words: [] } });

/** What was rendered, and what was asked of the server meanwhile. */
export type View = RenderResult & { calls: Call[]; queryClient: QueryClient };

export interface Call {
  method: string;
  path: string;
  body: unknown;
}

export type Answer = (call: Call) => Reply | Promise<Reply>;

interface Reply {
  status?: number;
  body?: unknown;
}
