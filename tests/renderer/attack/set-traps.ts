/** What a page of the trap has besides what every page has. */
export interface TrappedWindow {
  /** Says what was sprung. */
  sprung(what: string): void
  /** Touches every element of a document in every way that a reader might. */
  touchAll(page: Document): void
}

/**
 * Sets traps in a window before anything in it runs. It is sent to the browser as it stands here, so it may refer to
 * nothing outside.
 */
export function setTraps(): void {
  const trapped = window as unknown as Window & TrappedWindow
  const spring = (what: string) => trapped.sprung(what)
  const trap = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      value: (...given: readonly unknown[]) => spring(`${name}(${given.map(String).join(', ')})`.slice(0, 200)),
    })
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'postMessage']) trap(window, name)
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection']) trap(window, name)
  trap(Navigator.prototype, 'sendBeacon')
  trap(XMLHttpRequest.prototype, 'open')
  for (const name of ['write', 'writeln', 'open', 'execCommand']) trap(Document.prototype, name)
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // An image at what is no address is not loaded either way.
    if (violatedDirective !== 'img-src' || blockedURI !== '') spring(`the policy: ${violatedDirective} ${blockedURI}`)
  })
  document.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      spring('submit')
    },
    true,
  )
  // A link may lead away, but not the page that is looked at; one that may not be there is followed. A colon alone is what
  // a browser can make no address of.
  const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'irc:', 'ircs:', 'xmpp:', ':'])
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
      if (!link?.hasAttribute('href')) return
      if (schemes.has(link.protocol)) event.preventDefault()
      else spring(`a link to ${link.href.slice(0, 200)}`)
    },
    true,
  )
  const events =
    'pointerenter mouseover mouseenter mousemove mousedown mouseup dblclick contextmenu keydown input change blur toggle animationstart transitionend load error begin copy paste wheel'
  trapped.touchAll = (page) => {
    const elements = [...page.querySelectorAll('*')]
    for (const element of elements) {
      element.dispatchEvent(new FocusEvent('focus'))
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      // Before any script has run, nothing listens but attributes.
      if (!element.getAttributeNames().some((name) => name.startsWith('on'))) continue
      if (element instanceof HTMLElement) element.focus({ preventScroll: true })
      for (const name of events.split(' ')) element.dispatchEvent(new Event(name))
    }
    // What opens and closes would have the page laid out each time; nobody needs to see it for it to be clicked.
    if (page.body) page.body.hidden = true
    for (const element of elements) {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
    for (const details of page.querySelectorAll('details')) details.open = true
  }
}
