import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { shippedCases } from '@stafett/cases';
import { expect, test } from 'vitest';
import { playCase } from './play-case.ts';
import { readCase } from './read-case.ts';

const josef = readCase(fileURLToPath(shippedCases.josef));

test('a case whose houses are not there is not begun', async () => {
  const server = createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(playCase(josef, [])).rejects.toThrow('there is no house municipality here');
  const houses = ['municipality', 'region', 'sis'].map((id) => ({ id, address }));
  await expect(playCase(josef, houses)).rejects.toThrow('nobody can be chosen at the sign-in of');
  server.close();
});

test('a file that is not there is named', () => {
  expect(() => readCase('/nowhere/x.yaml')).toThrow('/nowhere/x.yaml cannot be read: ENOENT');
});
