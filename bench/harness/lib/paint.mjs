// When Chromium first paints words of a page, and when the page has loaded, on a slow line and a slow processor, with nothing
// in its cache: paint.mjs ADDRESS TIMES. Speaks the browser's own protocol, so that nothing need be installed but Node.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [address, times] = [process.argv[2], Number(process.argv[3])]
const slowLine = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }
const phone = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true }

const profile = mkdtempSync(join(tmpdir(), 'paint-'))
const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
  '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' })
try {
  const wire = await connect()
  const visits = []
  for (let visit = 0; visit < times; visit++) visits.push(await measure(wire))
  const paints = visits.map(one => one.paint).sort((a, b) => a - b)
  const loads = visits.map(one => one.load).sort((a, b) => a - b)
  const middle = Math.floor(times / 2)
  console.log(`${new URL(address).pathname.padEnd(30)} first words ${paints[middle]} ms (${paints[0]} to ${paints.at(-1)}), ` +
    `whole ${loads[middle]} ms, ${visits[0].requests} requests, ${visits[0].bytes} bytes`)
} finally {
  browser.kill()
  await new Promise(ended => browser.once('exit', ended))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
process.exit()

async function connect() {
  const path = join(profile, 'DevToolsActivePort')
  for (let tries = 0; tries < 100; tries++) {
    try {
      const [port, at] = readFileSync(path, 'utf8').split('\n')
      return await speak(`ws://127.0.0.1:${port}${at}`)
    } catch {
      await new Promise(later => setTimeout(later, 100))
    }
  }
  throw new Error('Chromium did not start')
}

async function speak(at) {
  const socket = new WebSocket(at)
  const waiting = new Map()
  const heard = new Set()
  let last = 0
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data)
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
    heard.forEach(hear => hear(message))
  }
  await new Promise((opened, failed) => { socket.onopen = opened; socket.onerror = failed })
  return {
    heard,
    ask: (method, params = {}, sessionId) => new Promise((answered, refused) => {
      const id = ++last
      waiting.set(id, ({ result, error }) => error ? refused(new Error(error.message)) : answered(result))
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  }
}

async function measure({ ask, heard }) {
  const { browserContextId } = await ask('Target.createBrowserContext')
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  const here = (method, params) => ask(method, params, sessionId)
  let bytes = 0, requests = 0
  const count = ({ method, params }) => {
    if (method === 'Network.loadingFinished') { bytes += params.encodedDataLength; requests++ }
  }
  heard.add(count)
  await here('Network.enable')
  await here('Page.enable')
  await here('Emulation.setDeviceMetricsOverride', phone)
  await here('Network.emulateNetworkConditions', slowLine)
  await here('Emulation.setCPUThrottlingRate', { rate: 4 })
  const loaded = new Promise(done => heard.add(({ method, sessionId: whose }) =>
    method === 'Page.loadEventFired' && whose === sessionId && done()))
  await here('Page.navigate', { url: address })
  await loaded
  await new Promise(later => setTimeout(later, 500))
  const { result } = await here('Runtime.evaluate', {
    returnByValue: true,
    expression: `({ paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime),
      load: Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd) })`
  })
  heard.clear()
  await ask('Target.disposeBrowserContext', { browserContextId })
  return { ...result.value, bytes, requests }
}
