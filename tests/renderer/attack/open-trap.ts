import type { Browser, Page, Request } from 'playwright-core'
import { setTraps, type TrappedWindow } from './set-traps.js'

const address = 'https://page.example/topics/a'

/** What is to be looked at: one page, or several that are shown in frames of one. */
interface Bait {
  readonly html: string
  /** Pages by their names. */
  readonly frames?: ReadonlyMap<string, string>
  /** What the page may have of its own: its style sheet. */
  readonly style?: boolean
}

/** A page in which whatever runs, asks for something or leads away is noted. */
export interface Trap {
  readonly page: Page
  /** Does something on the page that is shown; says what was sprung. */
  readonly sprungBy: (act: () => Promise<unknown>) => Promise<readonly string[]>
  /** Shows pages and touches everything in them; says what was sprung, after the name of the frame it was in. */
  readonly spring: (bait: Bait) => Promise<readonly string[]>
}

/**
 * Opens a trap. Nothing is forbidden in it, so that all that can happen does; a policy that only reports says what it was.
 */
export async function openTrap(browser: Browser): Promise<Trap> {
  const context = await browser.newContext()
  const page = await context.newPage()
  let sprung: string[] = []
  let bait: Bait = { html: '' }
  const note = (what: string, where = '') => sprung.push(where === '' ? what : `${where}: ${what}`)
  const nameOf = (request: Request) => {
    try {
      return request.frame().name()
    } catch {
      // The request belongs to a page that does not exist yet.
      return ''
    }
  }

  await context.exposeBinding('sprung', ({ frame }, what: string) => note(what, frame.name()))
  await context.addInitScript(setTraps)
  context.on('page', () => note('a window'))
  page.on('dialog', (dialog) => {
    note(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => note(`an exception: ${error.message}`))
  page.on('download', (download) => note(`a download: ${download.url()}`))
  page.on('request', (request) => {
    const type = request.resourceType()
    const isPage = request.url() === address && request.frame() === page.mainFrame()
    if (!isPage && type !== 'image') note(`a request of a ${type} from ${request.url()}`, nameOf(request))
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.enable')
  await devtools.send('Runtime.enable')
  devtools.on('Page.frameRequestedNavigation', ({ url, reason }) => {
    if (reason !== 'initialFrameNavigation' || url !== 'about:srcdoc') note(`a navigation to ${url}: ${reason}`)
  })
  devtools.on('Runtime.consoleAPICalled', ({ type }) => note(`the console: ${type}`))
  devtools.on('Page.windowOpen', ({ url }) => note(`a window of ${url}`))
  // Nothing but the page itself is answered; a route of Playwright's would have every image wait for an answer of ours.
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: address }] })
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    const style = bait.style ? "'unsafe-inline'" : "'none'"
    const policy = `default-src 'none'; img-src http: https:; script-src 'unsafe-eval'; style-src ${style}; base-uri 'none'; form-action 'none'`
    const answer = devtools.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: 'text/html; charset=utf-8' },
        { name: 'content-security-policy-report-only', value: policy },
      ],
      body: Buffer.from(bait.html).toString('base64'),
    })
    answer.catch((error: unknown) => {
      // What was given up in the meantime waits for no answer.
      if (!String(error).includes('Invalid InterceptionId')) throw error
    })
  })

  const sprungBy = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    sprung = []
    await act()
    // Whatever was set off without anybody waiting for it has its turn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    return sprung
  }
  return {
    page,
    sprungBy,
    spring: (given) =>
      sprungBy(async () => {
        bait = given
        await page.goto(address)
        if (given.frames) await page.evaluate(showFrames, [...given.frames])
        else await page.evaluate(() => (window as unknown as TrappedWindow).touchAll(document))
      }),
  }
}

async function showFrames(frames: readonly (readonly [string, string])[]): Promise<void> {
  const trapped = window as unknown as TrappedWindow
  for (let from = 0; from < frames.length; from += 40) {
    const shown = frames.slice(from, from + 40).map(([name, html]) => {
      const frame = document.createElement('iframe')
      frame.name = name
      frame.srcdoc = html
      return frame
    })
    // A frame that never ends loading is looked at all the same.
    const loaded = shown.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)))
    document.body.append(...shown)
    await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 2000))])
    for (const frame of shown) if (frame.contentDocument) trapped.touchAll(frame.contentDocument)
    await new Promise((resolve) => setTimeout(resolve, 50))
    for (const frame of shown) frame.remove()
  }
}
