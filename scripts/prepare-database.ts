import { writeTemplate } from '../src/store/embedded-template.ts';

// Once per installation: first starts of the embedded database, and the tests, then unpack this instead of making it.
process.stdout.write(`${await writeTemplate()}\n`);
