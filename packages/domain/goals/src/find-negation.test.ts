import { expect, test } from 'vitest';
import { gets, wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali slutar skolka', 'slutar skolka', 'an end'],
  ['Ali ska sluta med droger', 'sluta med', 'an end'],
  ['Ali går till skolan utan att bråka', 'utan att bråka', 'tells what shall not happen'],
  ['Ali åker buss utan ångest', 'utan ångest', 'tells what shall not be felt'],
  ['Alis oro försvinner', 'oro försvinner', 'the end of what is unwanted'],
  ['Alis frånvaro har upphört', 'frånvaro har upphört', 'the end of what is unwanted'],
  ['Ali slipper byta skola', 'slipper', 'spared'],
  ['Ali slipar gå på gympan', 'slipar gå', 'spared, with one p'],
  ['Fri från droger', 'Fri från droger', 'free from'],
  ['Ali låter bli att bråka', 'låter bli', 'left'],
  ['Jag vill leka och så vill jag att mamma slutar dricka', 'slutar dricka', 'in a second wish'],
  ['Det ska bli så att jag inte är rädd', 'inte', 'behind a roundabout way'],
  ['Ingen ökad oro', 'Ingen', 'no more of it'],
  ['Ali går på behandling för att sluta dricka', 'sluta dricka', 'the purpose is an end'],
])('"%s" is in the negative by "%s": %s', (goal, words) => {
  expect(wordsFor('negative', goal)).toContain(words);
});

test.each([
  ['Ali klär på sig utan hjälp', 'to manage without help is a strength'],
  ['Ali går upp utan att någon påminner', 'to manage without a reminder is a strength'],
  ['Ali säger till när det inte fungerar', 'the no belongs to the situation'],
  ['Ali vågar säga att han inte vill', 'what he says may be a no'],
  ['Ali kan säga nej', 'to say no is a doing'],
  ['Ali är inte bara hemma utan också hos vänner', '"inte bara" adds'],
  ['Ali slutar nian i juni', 'to finish school'],
  ['Ali har fler vänner', 'more of what is wanted'],
  ['Ali har färre utbrott', 'less is vague'],
  ['Alis frånvaro minskar', 'less is vague'],
  ['Ali spelar inte mer än en timme', 'a limit'],
  ['Ali bråkar inte på rasten mer än en gång', 'a limit farther on'],
  ['Ali är hemma högst en dag, inte mer, i maj', 'a limit said again'],
  ['Ali ska inte gå hem förrän klockan två', 'not before a time'],
  ['Ali har en vän som inte bråkar', 'in a side clause'],
  ['Ali går ut i stället för att slåss', 'what he does instead is told'],
])('"%s" is not in the negative: %s', (goal) => {
  expect(gets('negative', goal)).toBe(false);
});
