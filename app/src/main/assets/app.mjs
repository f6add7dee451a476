// The few enhancements that pages have; every page works without them.
import { initAll } from './govuk-frontend.min.js'
import './keep.mjs'
import './save.mjs'

document.body.classList.add('govuk-frontend-supported')
initAll()

// Before somebody who does nothing is signed out, ask whether they are still there.
const idle = document.getElementById('idle')
if (idle) watch(idle)

function watch(dialog) {
  const minute = 60_000
  const { afterMinutes, minutes, stay, tokenName, token } = dialog.dataset
  const left = dialog.querySelector('[data-left]')
  let since = Date.now()

  // Other tabs of the same person are kept alive by the same session: they tell each other.
  const others = 'BroadcastChannel' in window ? new BroadcastChannel('lapwing-awake') : null
  others?.postMessage('awake')
  if (others) others.onmessage = () => { since = Date.now(); dialog.close() }

  setInterval(() => {
    const gone = (Date.now() - since) / minute
    if (gone >= Number(minutes)) { dialog.close(); return }
    if (gone < Number(afterMinutes)) return
    const rest = Math.ceil(Number(minutes) - gone)
    left.textContent = rest === 1 ? '1 minute' : `${rest} minutes`
    if (!dialog.open) dialog.showModal()
  }, 15_000)

  const remain = async () => {
    const body = new URLSearchParams({ [tokenName]: token })
    try {
      const answer = await fetch(stay, { method: 'POST', body, redirect: 'manual' })
      if (answer.status === 204) { since = Date.now(); others?.postMessage('awake') }
    } finally {
      dialog.close()
    }
  }
  dialog.querySelector('[data-stay-now]').addEventListener('click', remain)
  dialog.addEventListener('cancel', event => { event.preventDefault(); remain() })
}

// A passkey answers what the page asks; the answer goes with the form like any other field.
const passkeys = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
if (passkeys) document.querySelectorAll('form[data-passkey]').forEach(offer)

function offer(form) {
  const { passkey: ceremony, options } = form.dataset
  const answer = form.querySelector('[name=credential]')
  const name = form.querySelector('[name=name]')
  const told = form.querySelector('[data-passkey-told]')
  let busy = false

  form.hidden = false
  document.querySelectorAll('[data-without-passkey]').forEach(words => { words.hidden = true })
  // Going back to the page must not send the same answer again.
  window.addEventListener('pageshow', () => { answer.value = ''; busy = false })

  const ask = asked => ceremony === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })

  form.addEventListener('submit', async event => {
    if (name && !name.value.trim()) return
    event.preventDefault()
    if (busy) return
    busy = true
    try {
      answer.value = JSON.stringify(await ask(JSON.parse(options)))
      form.submit()
    } catch (error) {
      busy = false
      told.parentElement.classList.add('govuk-form-group--error')
      told.textContent = error.name === 'InvalidStateError'
        ? 'This device holds a passkey of yours already.'
        : `No passkey was ${ceremony === 'make' ? 'added' : 'used'}. Try again, or go another way.`
    }
  })
}

// A button that puts the text of a field on the clipboard, where the browser lets it.
if (navigator.clipboard) document.querySelectorAll('button[data-copies]').forEach(copying)

function copying(button) {
  const words = button.firstChild
  button.hidden = false
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copies)
    try {
      await navigator.clipboard.writeText(field.value)
      words.data = 'Copied'
    } catch {
      field.select()
    }
  })
}
