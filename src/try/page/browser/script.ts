import { composer } from './composer.ts';
import { forms } from './forms.ts';
import { screen } from './screen.ts';

/** The script of the page, as the browser gets it. It is plain JavaScript in strings, since the build knows no browser. */
export const script = `'use strict';\n(() => {\n${screen}\n${forms}\n${composer}\nbegin();\n})();\n`;
