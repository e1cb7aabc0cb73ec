import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { signIn, usersOf } from './sign-in.ts';

let server: Server | undefined;

afterEach(() => server?.close());

async function houseThat(answers: RequestListener): Promise<{ id: string; address: string }> {
  server = createServer(answers);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { id: 'region', address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const choice =
  '<form method="post"><button type="submit" name="user" value="elin.sjoberg">Elin</button><button type="submit" name="user" value="bo.sandell">Bo</button></form>';

// A house as far as its sign-in goes: a page to choose on, a code to come back with, a session.
const letsIn: RequestListener = (request, response) => {
  const { method, url = '/', headers } = request;
  if (url === '/sign-in') response.writeHead(303, { location: '/choose/1', 'set-cookie': 'way=1; Path=/' }).end();
  else if (url === '/choose/1' && method === 'POST') response.writeHead(303, { location: '/sign-in/callback?code=1' }).end();
  else if (url === '/choose/1') response.end(choice);
  else if (url.startsWith('/sign-in/callback'))
    response.writeHead(headers.cookie === 'way=1' ? 303 : 400, { location: '/', 'set-cookie': 'session=2; Path=/' }).end();
  else response.end(headers.cookie);
};

test('whoever signs in keeps the cookies of the way and of the house', async () => {
  const house = await houseThat(letsIn);
  const visitor = await signIn(house, 'elin.sjoberg');
  expect((await visitor.visit(house.address)).text).toBe('way=1; session=2');
});

test('everyone who can sign in is read off the page', async () => {
  expect(await usersOf(await houseThat(letsIn))).toEqual(['elin.sjoberg', 'bo.sandell']);
});

test('somebody who is not on the page is told apart from those who are', async () => {
  await expect(signIn(await houseThat(letsIn), 'eva.berg')).rejects.toThrow('eva.berg is not one of those who sign in to region: elin.sjoberg, bo.sandell');
});

test.each([
  {
    reason: 'has no sign-in',
    answers: ((_request, response) => response.writeHead(404).end('x')) satisfies RequestListener,
    says: /nobody can be chosen at the sign-in of region .*answered 404/,
  },
  {
    reason: 'does not let one in',
    answers: ((request, response) =>
      request.url?.startsWith('/sign-in/callback') ? response.writeHead(403).end('x') : letsIn(request, response)) satisfies RequestListener,
    says: /elin.sjoberg was not let in to region: \/sign-in\/callback answered 403/,
  },
  {
    reason: 'redirects without end',
    answers: ((_request, response) => response.writeHead(303, { location: '/sign-in' }).end()) satisfies RequestListener,
    says: /redirects without end/,
  },
])('a house that $reason is named', async ({ answers, says }) => {
  await expect(signIn(await houseThat(answers), 'elin.sjoberg')).rejects.toThrow(says);
});

test('a house that asks one to wait is asked again', async () => {
  let asked = 0;
  const house = await houseThat((request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(429).end();
    else letsIn(request, response);
  });
  expect(await usersOf(house)).toHaveLength(2);
});
