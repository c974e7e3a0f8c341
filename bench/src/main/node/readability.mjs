// Pages a second on one core, from bytes to article, by @mozilla/readability on jsdom, over a folder of gzipped pages.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {Readability} from '@mozilla/readability';
import {JSDOM, VirtualConsole} from 'jsdom';

const [folder, seconds = '60'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node readability.mjs PAGES [SECONDS]');
  process.exit(2);
}
const pages = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))));
let next = 0;

/** Reads pages, one after another, for so long; how many a second of the processor. */
function rate(milliseconds) {
  const before = process.cpuUsage();
  const end = Date.now() + milliseconds;
  let read = 0;
  for (; Date.now() < end; read++) {
    next = (next + 1) % pages.length;
    // A console of its own: complaints about style sheets are not what is measured.
    const dom = new JSDOM(pages[next], {url: 'https://page.example/', virtualConsole: new VirtualConsole()});
    new Readability(dom.window.document).parse();
    dom.window.close();
  }
  const used = process.cpuUsage(before);
  return {clock: read / (milliseconds / 1000), processor: read / ((used.user + used.system) / 1e6)};
}

rate(1000 * seconds / 2);
const {clock, processor} = rate(1000 * seconds);
console.log(`readability on jsdom: ${clock.toFixed(0)} pages/s, ${processor.toFixed(0)} a second of the processor`);
