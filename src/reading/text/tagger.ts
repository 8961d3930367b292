import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

let loaded: WinkMethods | null = null;
export const nlp = () => (loaded ??= winkNLP(model, ['sbd', 'pos']));
