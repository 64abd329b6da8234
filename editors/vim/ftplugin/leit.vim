" Vim filetype plugin
" Language: Leit
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
let s:cpo_save = &cpo
set cpo&vim

setlocal comments=s1:/*,mb:*,ex:*/,:///,://
setlocal commentstring=//\ %s
setlocal formatoptions-=t formatoptions+=croql
setlocal expandtab shiftwidth=4 softtabstop=4
setlocal suffixesadd=.leit
setlocal include=^\\s*\\%(import\\\|importiere\\)
setlocal matchpairs+=„:“,»:«
if executable('leit')
  setlocal formatprg=leit\ fmt\ --stdin
endif

" What `leit check` says: a message, then its place; in English or in German.
setlocal makeprg=leit\ check\ %:S
setlocal errorformat=%Eerror\ %m,%EFehler\ %m,%Wwarning\ %m,%WWarnung\ %m,%Inote\ %m,%IHinweis\ %m
setlocal errorformat+=%Z\ %#-->\ %f:%l:%c,%-G%.%#

let b:undo_ftplugin = 'setlocal comments< commentstring< formatoptions< expandtab< shiftwidth< softtabstop<'
      \ . ' suffixesadd< include< matchpairs< formatprg< makeprg< errorformat<'

let &cpo = s:cpo_save
unlet s:cpo_save
