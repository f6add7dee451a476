// Makes the style sheet of the light pages, which people read on a poor signal: of the one style sheet what those pages, and
// all the parts that they are made of, name anywhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PurgeCSS } from 'purgecss'

// What scripts add when they run, and what Input makes from a number.
const added = { standard: ['js-enabled', 'govuk-frontend-supported', /^govuk-input--width-/], deep: [/govuk-exit-this-page/], greedy: [] }

export async function light(css, main) {
  const content = [...sources(main)].map(path => ({ raw: readFileSync(path, 'utf8'), extension: 'html' }))
  const [made] = await new PurgeCSS().purge({ content, css: [{ raw: css }], safelist: added, defaultExtractor: words => words.match(/[\w!-]+/g) ?? [] })
  return made.css
}

// The templates of the light pages, those that they call, the classes of Java that any of them imports, and the parts that
// those parts are made of.
function sources(main) {
  const found = new Set()
  const look = path => {
    if (found.has(path) || !existsSync(path)) return
    found.add(path)
    const words = readFileSync(path, 'utf8')
    for (const [, name] of words.matchAll(/@template\.([\w.]+)\(/g)) look(join(main, 'jte', `${name.replaceAll('.', '/')}.jte`))
    if (path.includes('/platform/parts/')) for (const [name] of words.matchAll(/\b[A-Z]\w+/g)) look(join(dirname(path), `${name}.java`))
    for (const [, name] of words.matchAll(/import (org\.lapwing\.(?:platform\.parts|publication|directory)\.[\w.]+)/g)) {
      look(join(main, 'java', `${name.replace(/(\.[A-Z]\w*)\..*/, '$1').replaceAll('.', '/')}.java`))
    }
  }
  for (const file of readdirSync(join(main, 'jte'), { recursive: true })) {
    if (!file.endsWith('.jte')) continue
    const path = join(main, 'jte', file)
    if (/\blight = true\b/.test(readFileSync(path, 'utf8'))) look(path)
  }
  return found
}
