export { NotInstalled, SealBroken } from './errors.ts';
export { openInstallations, type Installations } from './installations.ts';
export { keyringOf, newKey, stateSecretOf } from './keyring.ts';
