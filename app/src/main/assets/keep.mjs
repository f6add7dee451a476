// Keeps what somebody types as they type it, and offers it back when the page is opened again.
// Without this script a form that cannot be taken is kept when it is sent.
const AFTER = 1500
const address = '/account/kept/typing'

for (const form of document.querySelectorAll('main form[method=post]')) {
  if (form.elements._keep && form.querySelector('textarea, input[type=text]')) keep(form)
}

function keep(form) {
  let timer = null
  let before = written(form)

  const save = async () => {
    timer = null
    const now = written(form)
    if (now === before) return
    const body = new URLSearchParams(now)
    body.set('_csrf', form.elements._csrf.value)
    body.set('_page', location.pathname)
    body.set('_action', new URL(form.action).pathname)
    try {
      const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', keepalive: body.toString().length < 60_000 })
      if (!answer.ok) return
      before = now
      carry(form, answer.status === 200 ? await answer.text() : '')
    } catch { /* The server is away: the next letter tries again, and what is sent is kept by the server. */ }
  }

  form.addEventListener('input', () => { timer ??= setTimeout(save, AFTER) })
  form.addEventListener('submit', () => clearTimeout(timer))
  document.addEventListener('visibilitychange', () => { if (document.hidden && timer) save() })
  offer(form)
}

// What a person can write or choose; passwords and files never leave the page this way.
export function written(form) {
  const pairs = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const field = form.elements[name]
    if (name.startsWith('_') || typeof value !== 'string' || field?.type === 'password' || field?.type === 'hidden') continue
    pairs.append(name, value)
  }
  return pairs.toString()
}

// The form carries the id of what is kept, so that it is forgotten once the form was taken.
function carry(form, id) {
  const field = form.elements._kept ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: '_kept' }))
  field.value = id
}

async function offer(form) {
  const place = new URLSearchParams({ page: location.pathname, form: new URL(form.action).pathname })
  const answer = await fetch(`${address}?${place}`).catch(() => null)
  if (answer?.status !== 200) return
  const { id, at, fields } = await answer.json()
  // A form that came back with an error shows the text already.
  if (document.querySelector('.govuk-error-summary')) { carry(form, id); return }
  const part = document.createElement('section')
  part.className = 'govuk-inset-text'
  part.setAttribute('aria-label', 'Kept for you')
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.textContent = `You were typing here at ${at} and did not send it.`
  const back = button('Put it back')
  const away = button('Throw it away')
  part.append(words, back, ' ', away)
  form.before(part)

  back.addEventListener('click', () => {
    fill(form, fields)
    carry(form, id)
    part.remove()
    form.querySelector('textarea, input[type=text]').focus()
  })
  away.addEventListener('click', async () => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value })
    await fetch(`/account/kept/${id}/throw-away`, { method: 'POST', body, redirect: 'manual' })
    part.remove()
    form.querySelector('textarea, input[type=text]').focus()
  })
}

function button(text) {
  return Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0', textContent: text })
}

function fill(form, fields) {
  const many = new Set(fields.map(field => field.name))
  for (const box of form.querySelectorAll('input[type=checkbox], input[type=radio]')) {
    if (many.has(box.name)) box.checked = fields.some(field => field.name === box.name && field.value === box.value)
  }
  for (const { name, value } of fields) {
    const field = form.elements[name]
    if (field && 'value' in field && !['checkbox', 'radio', 'hidden', 'password', 'file'].includes(field.type)) field.value = value
  }
}
