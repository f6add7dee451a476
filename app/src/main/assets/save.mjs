// Saves an answer as somebody writes it who does not sign in: there is nobody for whom it could be kept otherwise.
// Without this script it is saved by its buttons.
import { written } from './keep.mjs'

const AFTER = 3000

for (const form of document.querySelectorAll('form[data-save]')) save(form)

function save(form) {
  const says = Object.assign(document.createElement('p'), { className: 'govuk-hint' })
  says.setAttribute('role', 'status')
  form.append(says)
  let timer = null
  let before = written(form)
  let sending = false

  const send = async () => {
    timer = null
    const now = written(form)
    if (now === before || sending) return
    sending = true
    const body = new URLSearchParams(now)
    body.set('_csrf', form.elements._csrf.value)
    body.set('version', form.elements.version.value)
    try {
      const answer = await fetch(form.dataset.save, { method: 'POST', body, redirect: 'manual', keepalive: body.toString().length < 60_000 })
      if (answer.ok) {
        before = now
        form.elements.version.value = answer.headers.get('X-Version')
      }
      says.textContent = answer.type === 'opaqueredirect'
        ? 'Not saved: the link was closed. Copy what you wrote, open the link again and enter the code.'
        : await answer.text()
    } catch {
      says.textContent = 'Not saved yet: the connection is lost. It is tried again when you go on writing.'
    }
    sending = false
    if (written(form) !== before) timer ??= setTimeout(send, AFTER)
  }

  form.addEventListener('input', () => { timer ??= setTimeout(send, AFTER) })
  form.addEventListener('submit', () => { clearTimeout(timer); timer = -1 })
  document.addEventListener('visibilitychange', () => { if (document.hidden && timer > 0) { clearTimeout(timer); send() } })
}
