" Vim indent file
" Language: Leit
if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal indentexpr=LeitIndent(v:lnum)
setlocal indentkeys=0{,0},0),0],!^F,o,O
setlocal nosmartindent
let b:undo_indent = 'setlocal indentexpr< indentkeys< smartindent<'

if exists('*LeitIndent')
  finish
endif

" What a line begins with that goes on with the one before.
let s:condition = '^\%(\%(else\|sonst\)\s\+\)\=\%(if\|wenn\)\>'
let s:then = '^\%(then\|dann\)\>'
let s:else = '^\%(else\|sonst\)\>'
let s:logic = '^\%(\%(and\|or\|und\|oder\)\>\|[<>=]\)'
let s:sum = '^[-+*/]\%([-/>*]\)\@!'
let s:clause = '^\%(\%(cites\|when\|overrides\|due\|for\|where\|with\|sorted by\|grouped by\|as of\|warning\|is\|because'
      \ . '\|unique\|first\|any\|sum\|least\|greatest\|gemäß\|gemaess\|falls\|verdrängt\|verdraengt\|fällig\|faellig\|für\|fuer'
      \ . '\|mit\|spalten\|sortiert nach\|gruppiert nach\|zum stand\|warnung\|ist\|wegen\|weil\|eindeutig\|erste'
      \ . '\|übereinstimmend\|summe\|kleinstes\|größtes\)\>\%(\s*:\)\@!\|\%(from\|until\|ab\|bis\)\>[^:]*$\)'
let s:exception = '^\%(except\|ausnahme\)\>\%(\s*:\)\@!'
let s:title = '^\%(\%(english\|englisch\|deutsch\|german\)\s\+\)\="'
" What a line ends with that goes on.
let s:open = '\%([-=+*/<>,:]\|\<\%(and\|or\|und\|oder\|satisfies\|then\|else\|dann\|sonst\|with\|spalten\|english\|englisch\|deutsch\|german'
      \ . '\|\%(\%(ist\|nicht\)\s\+\)\@<!\%(erfüllt\|erfuellt\)\)\)$'

" Returns line `number` without texts, comments and space around it.
function! s:Code(number) abort
  let l:line = substitute(getline(a:number), '"[^"]*"\|„[^“”"]*[“”"]\|»[^«]*«\|“[^”“"]*[”“"]', '""', 'g')
  return trim(substitute(l:line, '//.*$\|/\*.\{-}\*/', '', ''))
endfunction

" Returns the number of the last line of code before line `number`, 0 if there is none.
function! s:Before(number) abort
  let l:before = prevnonblank(a:number - 1)
  while l:before > 0 && s:Code(l:before) ==# ''
    let l:before = prevnonblank(l:before - 1)
  endwhile
  return l:before
endfunction

" Returns how many brackets `code` opens and does not close, and how many it closes first.
function! s:Brackets(code) abort
  let l:depth = 0
  let l:least = 0
  for l:character in split(substitute(a:code, '[^][{}()]', '', 'g'), '\zs')
    let l:depth += l:character =~# '[[{(]' ? 1 : -1
    let l:least = min([l:least, l:depth])
  endfor
  return [l:depth - l:least, -l:least]
endfunction

" Returns the line with the innermost bracket that is open before line `number`, 0 if none is.
function! s:Opener(number) abort
  let l:open = 1
  let l:before = s:Before(a:number)
  while l:before > 0
    let [l:opened, l:closed] = s:Brackets(s:Code(l:before))
    if l:opened >= l:open
      return l:before
    endif
    let l:open += l:closed - l:opened
    let l:before = s:Before(l:before)
  endwhile
  return 0
endfunction

" Returns where line `number` begins a declaration, a field or a statement that it goes on with.
function! s:Start(number) abort
  let l:line = a:number
  while l:line > 0
    let l:code = s:Code(l:line)
    let [l:opened, l:closed] = s:Brackets(l:code)
    let l:before = s:Before(l:line)
    if l:closed > 0 && l:code =~# '^[]})]'
      let l:line = s:Opener(l:line)
    elseif l:before > 0 && s:GoesOn(l:before, l:code)
      let l:line = l:before
    else
      return l:line
    endif
  endwhile
  return 1
endfunction

" Returns whether line `before` is one of a list whose bracket ends a line.
function! s:IsInList(before) abort
  return s:Code(s:Opener(a:before + 1)) =~# '[[(]$'
endfunction

" Returns whether `code` goes on with what stands on line `before`.
function! s:GoesOn(before, code) abort
  let l:code = s:Code(a:before)
  if a:code =~# '^{'
    return 1
  endif
  if l:code =~# '[{([]$' || l:code =~# '^|' || l:code =~# '^\%(sprache\|language\)\s\+\k\+$'
    return 0
  endif
  if l:code =~# ',$' || a:code =~# '^"'
    return !s:IsInList(a:before)
  endif
  return l:code =~# s:open || a:code =~# s:then || a:code =~# s:else || a:code =~# s:logic || a:code =~# s:sum
        \ || a:code =~# s:clause || a:code =~# s:title || a:code =~# s:exception
endfunction

" Returns the indent of what line `number`, which opens a bracket, belongs to.
function! s:Base(number) abort
  let l:code = s:Code(a:number)
  return indent(l:code =~# s:clause || l:code =~# s:title ? s:Start(a:number) : a:number)
endfunction

" Returns the indent of the condition that line `number`, which begins with `else`, belongs to.
function! s:Condition(number) abort
  let l:line = s:Before(a:number)
  let l:start = s:Start(l:line)
  while l:line > l:start && s:Code(l:line) !~# s:condition
    let l:line = s:Before(l:line)
  endwhile
  return indent(l:line) + (s:Code(l:line) =~# s:condition ? 0 : shiftwidth())
endfunction

function! LeitIndent(number) abort
  let l:before = s:Before(a:number)
  if l:before == 0
    return 0
  endif
  let l:code = s:Code(a:number)
  if l:code =~# '^[]})]'
    return s:Base(s:Opener(a:number))
  endif
  let l:last = s:Code(l:before)
  let l:own = indent(l:before)
  if l:code =~# '^{'
    return indent(s:Start(l:before))
  endif
  if l:last =~# '[{([]$'
    return s:Base(l:before) + shiftwidth()
  endif
  let l:start = s:Start(l:before)
  if !s:GoesOn(l:before, l:code)
    return s:IsInList(l:before) && l:last =~# ',$' ? l:own : indent(l:start)
  endif
  if l:code =~# s:else
    return s:Condition(a:number)
  endif
  if l:code =~# s:clause && s:IsInList(l:before)
    return l:own
  endif
  if l:code =~# s:exception
    return indent(l:start) + (s:Code(l:start) =~# '^\%(define\|definiere\)\>\|^\k\+\s*:' ? shiftwidth() : 0)
  endif
  if l:code =~# s:clause || l:code =~# '^=' && l:start != l:before
    return indent(l:start) + shiftwidth()
  endif
  if l:code =~# s:logic || l:code =~# s:sum && l:last =~# s:sum || l:last =~# ',$' && l:last !~# s:clause && l:start != l:before
    return l:own
  endif
  if l:last =~# '=$' && l:start != l:before
    return l:own
  endif
  return l:own + shiftwidth()
endfunction
