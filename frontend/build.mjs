// Builds the one stylesheet and the scripts into the folder named on the command line.
// Installs the packages first when the lock file has changed since the last time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const target = resolve(process.argv[2])
const assets = join(here, '../app/src/main/assets')
const modules = join(here, 'node_modules')

const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex')
const stamp = join(modules, '.lapwing-lock')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' })
  writeFileSync(stamp, lock)
}

const sass = await import('sass')
const css = sass.compile(join(assets, 'app.scss'), {
  style: 'compressed',
  loadPaths: [here, modules],
  quietDeps: true
}).css

rmSync(target, { recursive: true, force: true })
const moj = '@ministryofjustice/frontend/moj/assets/images'
const { light } = await import('./light.mjs')
const files = new Map([
  ['app.css', Buffer.from(css)],
  ['light.css', Buffer.from(await light(css, join(here, '../app/src/main')))],
  ['app.mjs', readFileSync(join(assets, 'app.mjs'))],
  ['keep.mjs', readFileSync(join(assets, 'keep.mjs'))],
  ['save.mjs', readFileSync(join(assets, 'save.mjs'))],
  ['lapwing.svg', readFileSync(join(assets, 'lapwing.svg'))],
  ...[
    ['govuk-frontend/dist/govuk/govuk-frontend.min.js', 'govuk-frontend.min.js'],
    ['@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', 'atkinson-hyperlegible-next-latin-wght-normal.woff2'],
    [`${moj}/icon-tag-remove-cross.svg`, 'images/icon-tag-remove-cross.svg'],
    [`${moj}/icon-tag-remove-cross-white.svg`, 'images/icon-tag-remove-cross-white.svg']
  ].map(([from, to]) => [to, readFileSync(join(modules, from))])
])

// One folder named by what is in it: every address changes when anything does, and may be kept for a year.
const hash = createHash('sha256')
for (const [name, content] of files) hash.update(name).update(content)
const version = hash.digest('hex').slice(0, 12)
for (const [name, content] of files) {
  const to = join(target, 'assets', version, name)
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, content)
}
writeFileSync(join(target, 'assets/version'), version)

// The typefaces of PDF files are no part of any page: they lie beside the pages' files, for the program alone.
const typefaces = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf'
]
for (const typeface of typefaces) {
  const to = join(target, '../documents', basename(typeface))
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, readFileSync(join(modules, '@expo-google-fonts', typeface)))
}
