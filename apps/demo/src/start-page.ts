import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { DemoHouse } from './demo-settings.ts';

const style = readFileSync(fileURLToPath(new URL('./start-page.css', import.meta.url)), 'utf8');
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function houseCard({ plan, address }: DemoHouse): string {
  const unitName = (id: string) => plan.units.find((unit) => unit.id === id)?.name ?? id;
  const people = plan.people.map(({ name, title, unit }) => `<li><strong>${safe(name)}</strong> ${safe(title)}, ${safe(unitName(unit))}</li>`).join('\n');
  return `<article><h2>${safe(plan.name)}</h2><p><a href="${safe(address)}">Öppna ${safe(plan.name)}</a></p><p>Här kan du vara:</p><ul>${people}</ul></article>`;
}

/** The page that leads into the demo's houses. */
export function startPage(houses: readonly DemoHouse[]): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stafett – demo</title><link rel="stylesheet" href="/start-page.css"></head>
<body><header><p class="banner">Demo – påhittade personer</p><h1>Stafett</h1>
<p>En plan, flera myndigheter. Varje myndighet har sitt eget hus, med egen databas och egen inloggning. Planen reser mellan dem, och bara det som familjen har sagt ja till följer med.</p></header>
<main>${houses.map(houseCard).join('\n')}
<section><h2>Prova så här</h2><ol>
<li>Öppna kommunen som Maria Lindqvist och registrera ett behov.</li>
<li>Skriv in samtycken. Se vad som saknas när bara en vårdnadshavare har sagt ja.</li>
<li>Kalla regionens enheter och förskolan till ett möte.</li>
<li>Öppna regionen i ett annat webbläsarfönster som Elin Sjöberg. Kallelsen väntar där.</li>
<li>Håll mötet, skriv mål och insatser, och lämna över ansvaret till Elin.</li>
</ol></section></main></body></html>`;
}

/**
 * Serves the start page on this machine.
 *
 * @throws Error with one line when the port is taken
 */
export async function serveStartPage(houses: readonly DemoHouse[], port: number): Promise<{ close(): Promise<void> }> {
  const page = startPage(houses);
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', policy).setHeader('x-content-type-options', 'nosniff').setHeader('referrer-policy', 'no-referrer');
    if (request.url === '/start-page.css') response.setHeader('content-type', 'text/css; charset=utf-8').end(style);
    else if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new Error(`The start page cannot start: port ${port} is taken. Choose another with --port.`)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
