import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from './provider.ts';
import { choicePage, type Problem, problemPage } from './pages.ts';
import type { IdentityProviderOptions } from './identity-provider-options.ts';

const styles = readFileSync(new URL('./sign-in.css', import.meta.url));
const largestForm = 4096;

/** Answers one request; true when it was one of this room's own pages. */
export type AnswerPages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * The page where one chooses who to be, and its style sheet.
 *
 * @param options - the people to choose from
 * @param provider - what the choice is handed to
 */
export function answerPages(options: IdentityProviderOptions, provider: Provider): AnswerPages {
  return async (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/sign-in.css') response.setHeader('content-type', 'text/css; charset=utf-8').end(styles);
    else if (path.startsWith('/choose/')) await answerChoice(options, provider, { request, response });
    else return false;
    return true;
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answerChoice(options: IdentityProviderOptions, provider: Provider, { request, response }: Exchange): Promise<void> {
  const inProgress = await provider.interactionDetails(request, response).then(
    () => true,
    () => false,
  );
  if (!inProgress) return showProblem(options, response, 'expired');
  if (request.method !== 'POST') return show(response, 200, choicePage(options));
  const user = new URLSearchParams(await readForm(request)).get('user');
  const person = options.people.find((candidate) => candidate.user === user);
  if (person === undefined) return showProblem(options, response, 'unknownPerson');
  await provider.interactionFinished(request, response, { login: { accountId: person.user } });
}

async function readForm(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > largestForm) return '';
  }
  return text;
}

function showProblem(options: IdentityProviderOptions, response: ServerResponse, problem: Problem): void {
  show(response, 400, problemPage(options, problem));
}

function show(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}
