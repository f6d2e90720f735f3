import { splitCommand } from '../../src/release/command-line'

test.each<[string, string[]]>([
  ['./roll.sh', ['./roll.sh']],
  ['  kubectl   get  ns ', ['kubectl', 'get', 'ns']],
  [`sh -c 'echo "$A" | wc; exit > x'`, ['sh', '-c', 'echo "$A" | wc; exit > x']],
  ['a "b c" d\\ e \'\' ""', ['a', 'b c', 'd e', '', '']],
  ['a"b"\'c\'d', ['abcd']],
  ['a "x\\"y" "\\\\" "\\z" "a;b|c"', ['a', 'x"y', '\\', '\\z', 'a;b|c']],
  ['a \\; \\| \\\'', ['a', ';', '|', '\'']],
  ['a \\\n  b', ['a', 'b']],
  ['ls *.txt ~ $HOME ${X} #1', ['ls', '*.txt', '~', '$HOME', '${X}', '#1']],
  ['kubectl -o jsonpath={.items[*].metadata.name}', ['kubectl', '-o', 'jsonpath={.items[*].metadata.name}']],
  ['a ü "—"', ['a', 'ü', '—']],
])('%s', (text, words) => {
  expect(splitCommand(text)).toMatchObject({ words })
})

test.each<[string, RegExp]>([
  ['a | b', /^\| stands in it, and quote it/],
  ['a && b', /^& stands/],
  ['a; b', /^; stands/],
  ['a > b', /^> stands/],
  ['a $(b)', /^\( stands/],
  ['a `b`', /^` stands/],
  ['a \'b', /never closed/],
  ['a "b', /never closed/],
  ['a \\', /backslash/],
  ['a\nb', /another line/],
  ['', /no program/],
  ['\'\' a', /no program/],
  ['A=1 b', /^it begins with a variable; write env A=/],
  ['a\0b', /NUL/],
])('%j is a fault', (text, words) => {
  expect(splitCommand(text)).toMatch(words)
})

test.each<[string, string[]]>([
  ['a $X "${Y}-$(z)" \'$Q\' "\\$E" $ 5$', ['$X', '${Y}', '$(z)']],
  ['a ~/b "~/c" x~/d', ['~/']],
  ['a', []],
])('what a shell would expand in %s is told', (text, unexpanded) => {
  expect(splitCommand(text)).toMatchObject({ unexpanded })
})
