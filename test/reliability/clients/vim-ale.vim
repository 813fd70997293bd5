" A writer in Vim with ALE: opens the text, waits for the findings, applies one fix, saves and leaves.
set nocompatible encoding=utf-8 fileencodings=utf-8 hidden noswapfile
filetype plugin on
source $ZONGJIE_SETUP
let s:patience = 20000

function! s:Until(condition) abort
  let l:waited = 0
  while !a:condition() && l:waited < s:patience
    sleep 20m
    let l:waited += 20
  endwhile
endfunction

function! s:Findings() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! s:Run() abort
  execute 'edit' fnameescape($ZONGJIE_TEXT)
  ALELint
  call s:Until({-> len(s:Findings()) > 0})
  let l:findings = map(copy(s:Findings()), '{"line": v:val.lnum - 1, "character": v:val.col - 1, "message": v:val.text}')

  " ALE asks for the number of a fix.
  runtime autoload/ale/util.vim
  function! ale#util#Input(message, ...) abort
    let s:offered = map(filter(split(a:message, "\n"), 'v:val =~ "^\\d\\+) "'), 'substitute(v:val, "^\\d\\+) ", "", "")')
    return string(index(s:offered, $ZONGJIE_TITLE) + 1)
  endfunction
  let s:offered = []
  let l:before = b:changedtick
  call cursor($ZONGJIE_LINE + 1, 1)
  ALECodeAction
  call s:Until({-> b:changedtick != l:before})
  silent write
  call writefile([json_encode({'findings': l:findings, 'offered': s:offered})], $ZONGJIE_REPORT)
endfunction

function! s:Start() abort
  try
    call s:Run()
  catch
    call writefile([json_encode({'findings': [], 'offered': [], 'fault': v:throwpoint . ' ' . v:exception})], $ZONGJIE_REPORT)
  endtry
  qall!
endfunction

" When all plugins are there; nested, so that opening the text tells its type.
autocmd VimEnter * ++nested call s:Start()
