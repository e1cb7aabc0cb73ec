import type { IdentityProviderOptions } from './identity-provider-options.ts';

/** Why a sign-in page cannot do what was asked. */
export type Problem = 'expired' | 'unknownPerson';

const problems: Record<Problem, { heading: string; text: string }> = {
  expired: { heading: 'Inloggningen hann bli för gammal', text: 'Ingenting har gått förlorat. Gå tillbaka och börja om.' },
  unknownPerson: { heading: 'Den personen finns inte här', text: 'Gå tillbaka och välj någon ur listan.' },
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function page(options: IdentityProviderOptions, title: string, main: string): string {
  const home = escape(new URL('/', options.client.redirectUri).href);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – ${escape(options.name)}</title>
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<header><p class="banner">Demo – påhittade personer</p></header>
<main>
${main}
<p class="back"><a href="${home}">Tillbaka till ${escape(options.name)}</a></p>
</main>
</body>
</html>
`;
}

/** The page where one says who one is today: every person a button, no password. */
export function choicePage(options: IdentityProviderOptions): string {
  const unitName = new Map(options.units?.map((unit) => [unit.id, unit.name]));
  const buttons = options.people.map(
    ({ user, name, title, unit }) => `<li><button type="submit" name="user" value="${escape(user)}">
<span class="name">${escape(name)}</span>
<span class="place">${escape(title)}, ${escape(unitName.get(unit) ?? unit)}</span>
</button></li>`,
  );
  return page(
    options,
    'Logga in',
    `<p class="house">${escape(options.name)}</p>
<h1>Vem är du i dag?</h1>
<p class="lead">Tryck på ett namn så är du inloggad. Inget lösenord behövs.</p>
<form method="post">
<ul>
${buttons.join('\n')}
</ul>
</form>`,
  );
}

/** A page that says what went wrong and how to go on. */
export function problemPage(options: IdentityProviderOptions, problem: Problem): string {
  const { heading, text } = problems[problem];
  return page(options, heading, `<p class="house">${escape(options.name)}</p>\n<h1>${heading}</h1>\n<p class="lead">${text}</p>`);
}
