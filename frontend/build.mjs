// Builds the one stylesheet and the scripts into the folder named on the command line.
// Installs the packages first when the lock file has changed since the last time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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
mkdirSync(join(target, 'assets'), { recursive: true })
writeFileSync(join(target, 'assets/app.css'), css)
const copies = [
  ['govuk-frontend/dist/govuk/govuk-frontend.min.js', 'govuk-frontend.min.js'],
  ['@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', 'atkinson-hyperlegible-next-latin-wght-normal.woff2']
]
for (const [from, to] of copies) copyFileSync(join(modules, from), join(target, 'assets', to))
copyFileSync(join(assets, 'app.mjs'), join(target, 'assets/app.mjs'))
