// The few enhancements that pages have; every page works without them.
import { initAll } from './govuk-frontend.min.js'

initAll()
