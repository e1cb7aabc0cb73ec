export { type CataloguedRule, ruleCatalogue } from './rule-catalogue.ts';
