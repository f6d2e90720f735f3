import { type Topic, unanswered } from './ask'

/** 10 000 rows of a commit on Gitea. */
const MOST_PAGES = 200

/**
 * Every row of a list. The forge decides how long a page is, whatever was asked for, so that only an empty one is the
 * end (incident page-clamp); and no `Link` header is followed: it names the next address, which may lie elsewhere.
 * @param page reads one page; the first is 1
 * @throws Failure with the topic's reason where no page is empty
 */
export async function readPages<Row>(page: (number: number) => Promise<Row[]>, topic: Topic): Promise<Row[]> {
  const rows: Row[] = []
  for (let number = 1; number <= MOST_PAGES; number++) {
    const found = await page(number)
    if (found.length === 0) return rows
    rows.push(...found)
  }
  throw unanswered(topic, `none of ${MOST_PAGES} pages was the last`, {
    hint: 'See that api-url is the forge itself: what answers there has rows for every page',
  })
}
