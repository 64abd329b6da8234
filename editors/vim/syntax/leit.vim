" Made from the vocabulary of Leit by `make accept`; changes are overwritten.
" Vim syntax file
" Language: Leit
if exists('b:current_syntax')
  finish
endif
let s:cpo_save = &cpo
set cpo&vim

" The language of the file: what its first words say, or the first block of a Markdown text.
function! s:Tongue() abort
  for l:line in getline(1, 500)
    if l:line =~# '^\s*\%(\%([lL]anguage\|[sS]prache\)\s\+\|[`~]\{3,}\s*leit\s\+\)\%([eE]nglish\|[eE]nglisch\)\>'
      return 'english'
    endif
    if l:line =~# '^\s*\%(\%([lL]anguage\|[sS]prache\)\s\+\|[`~]\{3,}\s*leit\s\+\)\%([dD]eutsch\|[gG]erman\)\>'
      return 'deutsch'
    endif
  endfor
  return 'english'
endfunction
let s:tongue = get(b:, 'leit_tongue', s:Tongue())

syntax case match
" In a text that holds programs, the rest is that text's own.
if &filetype =~# '\<leit\>'
  syntax iskeyword @,48-57,_,192-255
  syntax spell notoplevel
  syntax sync fromstart
endif

if s:tongue ==# 'english'
  syntax match leitPunctuation /[{}()\[\],;]/
  syntax match leitOperatorMark /[=<>+\-*\/%|€]/
  syntax match leitOperatorMark /->\|<=\|>=\|<>/
  syntax match leitName /\<\K\k*\>/
  syntax match leitKind /\<[A-ZÄÖÜ]\k*\>/
  syntax match leitVocabularyValue /\<\%(mecklenburg_vorpommern\|north_rhine_westphalia\|rhineland_palatinate\|anti_discrimination\|open_administration\|baden_wuerttemberg\|schleswig_holstein\|language_learning\|interpretation\|participation\|saxony_anhalt\|case_manager\|lower_saxony\|volunteering\|brandenburg\|coordinator\|discretion\|employment\|abandoned\|assistant\|completed\|education\|exception\|judgement\|thuringia\|wednesday\|saarland\|saturday\|thursday\|bavaria\|delayed\|germany\|hamburg\|housing\|planned\|running\|tuesday\|welcome\|berlin\|bremen\|friday\|health\|monday\|saxony\|should\|sunday\|hesse\)\>/
  syntax match leitKind /\<\%(eligibilities\|DecisionKind\|indicators\|strategies\|decisions\|Calendar\|PostRole\|fundings\|measures\|Weekday\|centres\|sources\|Status\|events\|grants\|groups\|Field\|goals\|posts\|tasks\)\>/
  syntax match leitKind /\<\K\k*\>\%([ \t\u00a0\u2009\u202f]\+\%(\<\%(englisch\|deutsch\|english\|german\)\>\)\@!\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>[ \t\u00a0\u2009\u202f]*\%({\|["„‟“”»«]\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitKind /\<\%(eligibility_rule\|decision_point\|funding_rule\|indicator\|strategy\|measure\|centre\|source\|event\|grant\|group\|goal\|post\|task\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\|{\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitConditional /\<\%(else\|then\|if\)\>/
  syntax match leitOperatorWord /\<is\>/ nextgroup=leit_predicate_operatorWord skipwhite skipnl skipempty
  syntax match leitOperatorWord /\<\%(satisfies\|every\|some\|and\|not\|as\|in\|of\|or\|to\)\>/
  syntax match leitConstant /\<\%(unknown\|yes\|no\)\>/
  syntax match leitClause /\<\%(where\|when\|with\|for\)\>/
  syntax match leitClause /\<\%(descending\|warning\|fixed\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([=<>+*(]\|\.\.\)\)\@!/
  syntax match leitStatement /\<why\>\%(\_[ \t\u00a0\u2009\u202f]*\%([=<>+*(]\|\.\.\)\)\@!/ nextgroup=leit_extent_clause skipwhite skipnl skipempty
  syntax match leitClause /\<\%(overrides\|keeping\|cites\|until\|from\|due\|by\|on\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%(satisfies\|where\|else\|then\|when\|with\|and\|for\|as\|in\|is\|of\|or\|to\)\>\)\)\@!\%([ \t\u00a0\u2009\u202f]*$\)\@!/
  syntax match leitOperatorWord /\<\%(otherwise\|overlaps\|starting\|before\|covers\|after\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%(satisfies\|where\|else\|then\|when\|with\|and\|for\|as\|in\|is\|of\|or\|to\)\>\)\)\@!/
  syntax match leitStatement /\<\%(decide\|expect\|sweep\|diff\|show\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%(satisfies\|where\|else\|then\|when\|with\|and\|for\|as\|in\|is\|of\|or\|to\)\>\)\)\@!/
  syntax match leitClause /\<\%(greatest\|unique\|first\|least\|any\|sum\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(["„‟“”»«]\|{\|\<\%(cites\|until\|from\|for\)\>\|\/\/\|$\)\)\@=/
  syntax match leitForm /\<element\>\%(\_[ \t\u00a0\u2009\u202f]*\%([0-9]\|(\|\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\)\)\@=/
  syntax match leitForm /\<date\>\%(\_[ \t\u00a0\u2009\u202f]*(\)\@=/
  syntax match leitForm /\<\%(month\|year\|max\|min\)\>\%(\_[ \t\u00a0\u2009\u202f]*(\)\@=/
  syntax match leitOperatorWord /\<\%(nearly\|about\|over\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([0-9]\|€\)\)\@=/
  syntax match leitClause /\<\%(because\|from\)\>\%(\_[ \t\u00a0\u2009\u202f]*["„‟“”»«]\)\@=/
  syntax match leitDeclaration /\<import\>\%(\_[ \t\u00a0\u2009\u202f]*["„‟“”»«]\)\@=/
  syntax match leitDeclaration /\<\%(interpretation\|eligibility\|discretion\|obligation\|judgement\|parameter\|funding\|require\|define\|except\|settle\|should\|given\|query\|table\|data\|rule\|test\|let\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\|\%(\<\%(satisfies\|unknown\|every\|where\|else\|some\|then\|when\|with\|and\|for\|not\|yes\|as\|if\|in\|is\|no\|of\|or\|to\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitDeclaration /\<\%(choice\|extend\|record\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\|\%(\<\%(satisfies\|unknown\|every\|where\|else\|some\|then\|when\|with\|and\|for\|not\|yes\|as\|if\|in\|is\|no\|of\|or\|to\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedType_definedType skipwhite skipnl skipempty
  syntax match leitClause /\<plural\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\|\%(\<\%(satisfies\|unknown\|every\|where\|else\|some\|then\|when\|with\|and\|for\|not\|yes\|as\|if\|in\|is\|no\|of\|or\|to\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitHeader /\<\%(englisch\|deutsch\|english\|german\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(descending\|otherwise\|overrides\|satisfies\|greatest\|overlaps\|starting\|because\|keeping\|unknown\|warning\|before\|covers\|decide\|expect\|import\|unique\|after\|cites\|every\|first\|fixed\|least\|sweep\|until\|where\|diff\|else\|from\|show\|some\|then\|when\|with\|and\|any\|due\|for\|not\|sum\|why\|yes\|as\|by\|if\|in\|is\|no\|of\|on\|or\|to\)\>\)\@!\<\K\k*\>\|["„‟“”»«]\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitHeader /\<\%(language\|sprache\)\>\%(\_[ \t\u00a0\u2009\u202f]*\<\%(englisch\|deutsch\|english\|german\)\>\)\@=/ nextgroup=leit_tongue_header skipwhite skipnl skipempty
  syntax match leitForm /\<\%(days\>\_[ \t\u00a0\u2009\u202f]\+between\|average\>\_[ \t\u00a0\u2009\u202f]\+of\|weekday\>\_[ \t\u00a0\u2009\u202f]\+of\|months\>\_[ \t\u00a0\u2009\u202f]\+of\|count\>\_[ \t\u00a0\u2009\u202f]\+of\|first\>\_[ \t\u00a0\u2009\u202f]\+of\|month\>\_[ \t\u00a0\u2009\u202f]\+of\|start\>\_[ \t\u00a0\u2009\u202f]\+of\|days\>\_[ \t\u00a0\u2009\u202f]\+of\|last\>\_[ \t\u00a0\u2009\u202f]\+of\|year\>\_[ \t\u00a0\u2009\u202f]\+of\|end\>\_[ \t\u00a0\u2009\u202f]\+of\|max\>\_[ \t\u00a0\u2009\u202f]\+of\|min\>\_[ \t\u00a0\u2009\u202f]\+of\|sum\>\_[ \t\u00a0\u2009\u202f]\+of\)\>/
  syntax match leitType /\<list\>\_[ \t\u00a0\u2009\u202f]\+of\>/ nextgroup=leit_type_type,leit_type_kind skipwhite skipnl skipempty
  syntax match leitOperatorWord /\<\%(rounded\>\_[ \t\u00a0\u2009\u202f]\+to\|rounded\>\_[ \t\u00a0\u2009\u202f]\+up\|split\>\_[ \t\u00a0\u2009\u202f]\+into\|at\>\_[ \t\u00a0\u2009\u202f]\+least\|split\>\_[ \t\u00a0\u2009\u202f]\+by\|can\>\_[ \t\u00a0\u2009\u202f]\+be\|not\>\_[ \t\u00a0\u2009\u202f]\+in\|as\>\_[ \t\u00a0\u2009\u202f]\+of\|up\>\_[ \t\u00a0\u2009\u202f]\+to\)\>/
  syntax match leitClause /\<\%(because\>\_[ \t\u00a0\u2009\u202f]\+of\|grouped\>\_[ \t\u00a0\u2009\u202f]\+by\|sorted\>\_[ \t\u00a0\u2009\u202f]\+by\|as\>\_[ \t\u00a0\u2009\u202f]\+chart\|as\>\_[ \t\u00a0\u2009\u202f]\+table\|for\>\_[ \t\u00a0\u2009\u202f]\+each\)\>/
  syntax match leitStatement /\<\%(history\>\_[ \t\u00a0\u2009\u202f]\+of\|what\>\_[ \t\u00a0\u2009\u202f]\+if\|why\>\_[ \t\u00a0\u2009\u202f]\+not\)\>/
  syntax match leitForm /\<started\>\_[ \t\u00a0\u2009\u202f]\+months\>\_[ \t\u00a0\u2009\u202f]\+of\>/
  syntax match leitOperatorWord /\<\%(rounded\>\_[ \t\u00a0\u2009\u202f]\+down\>\_[ \t\u00a0\u2009\u202f]\+to\|rounded\>\_[ \t\u00a0\u2009\u202f]\+up\>\_[ \t\u00a0\u2009\u202f]\+to\)\>/
  syntax match leitClause /\<law\>\_[ \t\u00a0\u2009\u202f]\+as\>\_[ \t\u00a0\u2009\u202f]\+of\>/
  syntax match leitStatement /\<\%(what\>\_[ \t\u00a0\u2009\u202f]\+is\>\_[ \t\u00a0\u2009\u202f]\+missing\|set\>\_[ \t\u00a0\u2009\u202f]\+as\>\_[ \t\u00a0\u2009\u202f]\+of\)\>/
  syntax match leitOperatorWord /\<\%(rounded\>\_[ \t\u00a0\u2009\u202f]\+half\>\_[ \t\u00a0\u2009\u202f]\+even\>\_[ \t\u00a0\u2009\u202f]\+to\|or\>\_[ \t\u00a0\u2009\u202f]\+next\>\_[ \t\u00a0\u2009\u202f]\+working\>\_[ \t\u00a0\u2009\u202f]\+day\)\>/
  syntax match leitStatement /\<what\>\_[ \t\u00a0\u2009\u202f]\+would\>\_[ \t\u00a0\u2009\u202f]\+it\>\_[ \t\u00a0\u2009\u202f]\+take\>/
  syntax match leitPunctuation /:/ nextgroup=leit_type_type,leit_type_kind skipwhite skipnl skipempty
  syntax match leitPunctuation /\./ nextgroup=leit_member_vocabularyField,leit_member_member skipwhite skipnl skipempty
  syntax match leitOperatorMark /\.\./
  syntax match leitField /\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*:\)\@=/
  syntax match leitVocabularyField /\<\%(person_decides\|compared_with\|applies_from\|guiding_goal\|declaration\|eligibility\|handed_over\|predecessor\|responsible\|indicators\|continues\|decisions\|necessary\|programme\|publisher\|retrieved\|approved\|audience\|baseline\|calendar\|district\|duration\|in_force\|measured\|measures\|replaces\|strategy\|adopted\|enacted\|expires\|purpose\|settled\|amount\|closed\|events\|filled\|grants\|groups\|notice\|opened\|period\|status\|target\|cites\|count\|field\|goals\|place\|posts\|share\|tasks\|title\|until\|date\|file\|from\|kind\|line\|link\|name\|part\|role\|seat\|unit\|year\|due\|by\|on\)\>\%([ \t\u00a0\u2009\u202f]*:\)\@=/
  syntax match leitNumber /\%([0-9]\{1,3}\%(,[0-9]\{3}\)\+\%([0-9]\)\@!\|[0-9]\%([0-9]\|_\%([0-9]\)\@=\)*\)\%(\.[0-9]\+\)\=/ nextgroup=leit_unit_unit skipwhite skipnl skipempty
  syntax match leitDate /[0-9]\{4}-[0-9]\{2}\%(-[0-9]\{2}\)\=\%([0-9]\)\@!/
  syntax match leitName /`[^`]\+`/
  syntax match leitText /["][^"]*\%(["]\|$\)\|[„‟][^“”"]*\%([“”"]\|$\)\|[“][^”“"]*\%([”“"]\|$\)\|[”][^”"]*\%([”"]\|$\)\|[»][^«]*\%([«]\|$\)\|[«][^»]*\%([»]\|$\)/ contains=@Spell
  syntax match leit_tongue_header /\<\%(englisch\|deutsch\|english\|german\)\>/ contained
  syntax match leit_definedType_definedType /\<\K\k*\>/ contained
  syntax match leit_definedType_definedType /`[^`]\+`/ contained
  syntax match leit_definedName_definedName /\<\K\k*\>/ contained
  syntax match leit_definedName_definedName /`[^`]\+`/ contained
  syntax match leit_member_member /\<\K\k*\>/ contained
  syntax match leit_member_vocabularyField /\<\%(person_decides\|compared_with\|applies_from\|guiding_goal\|declaration\|eligibility\|handed_over\|predecessor\|responsible\|indicators\|continues\|decisions\|necessary\|programme\|publisher\|retrieved\|approved\|audience\|baseline\|calendar\|district\|duration\|in_force\|measured\|measures\|replaces\|strategy\|adopted\|enacted\|expires\|purpose\|settled\|amount\|closed\|events\|filled\|grants\|groups\|notice\|opened\|period\|status\|target\|cites\|count\|field\|goals\|place\|posts\|share\|tasks\|title\|until\|date\|file\|from\|kind\|line\|link\|name\|part\|role\|seat\|unit\|year\|due\|by\|on\)\>/ contained
  syntax match leit_type_kind /\<\%(eligibility_rule\|decision_point\|funding_rule\|indicator\|strategy\|measure\|centre\|source\|event\|grant\|group\|goal\|post\|task\)\>\%(\_[ \t\u00a0\u2009\u202f]*[.:(]\)\@!/ contained
  syntax match leit_type_type /\<\%(duration\|boolean\|decimal\|integer\|period\|money\|date\|text\)\>/ contained
  syntax match leit_unit_unit /\<\%(Euros\|euros\|Euro\|euro\|EUR\)\>/ contained
  syntax match leit_unit_unit /€/ contained
  syntax match leit_unit_unit /\<\%(millions\|million\|months\|cents\|month\|weeks\|years\|cent\|days\|week\|year\|day\)\>/ contained
  syntax match leit_unit_unit /\<\%(millions\|million\)\>\%(\.\)\=/ contained nextgroup=leit_currency_unit skipwhite skipnl skipempty
  syntax match leit_unit_unit /%/ contained
  syntax match leit_currency_unit /\<\%(Euros\|euros\|Euro\|euro\|EUR\)\>/ contained
  syntax match leit_currency_unit /€/ contained
  syntax match leit_predicate_operatorWord /\<\%(approximate\|eligible\|empty\|fault\|known\|open\|met\)\>/ contained
  syntax match leit_predicate_operatorWord /\<not\>/ contained nextgroup=leit_deniedPredicate_operatorWord skipwhite skipnl skipempty
  syntax match leit_deniedPredicate_operatorWord /\<\%(approximate\|eligible\|empty\|fault\|known\|open\|met\)\>/ contained
  syntax match leit_extent_clause /\<all\>/ contained
elseif s:tongue ==# 'deutsch'
  syntax match leitPunctuation /[{}()\[\],;]/
  syntax match leitOperatorMark /[=<>+\-*\/%|€]/
  syntax match leitOperatorMark /->\|<=\|>=\|<>/
  syntax match leitName /\<\K\k*\>/
  syntax match leitKind /\<[A-ZÄÖÜ]\k*\>/
  syntax match leitVocabularyValue /\<\%([mM]ecklenburg_vorpommern\|[aA]ntidiskriminierung\|[nN]ordrhein_westfalen\|[kK]oordinationskraft\|[sS]chleswig_holstein\|[vV]erwaltungs\%(ö\|oe\)ffnung\|[bB]aden_w\%(ü\|ue\)rttemberg\|[mM]itarbeit\%(ß\|ss\)telle\|[rR]heinland_pfalz\|[fF]allmanagement\|[sS]achsen_anhalt\|[aA]bgeschlo\%(ß\|ss\)en\|[nN]iedersachsen\|[sS]pracherwerb\|[bB]eurteilung\|[bB]randenburg\|[dD]eutschland\|[aA]ufgegeben\|[dD]onnerstag\|[gG]esundheit\|[wW]illkommen\|[aA]uslegung\|[tT]h\%(ü\|ue\)ringen\|[vV]erz\%(ö\|oe\)gert\|[aA]usnahme\|[dD]ienstag\|[eE]hrenamt\|[eE]rme\%(ß\|ss\)en\|[mM]ittwoch\|[sS]aarland\|[tT]eilhabe\|[bB]ildung\|[fF]reitag\|[gG]eplant\|[hH]amburg\|[sS]achsen\|[sS]amstag\|[sS]onntag\|[aA]rbeit\|[bB]ayern\|[bB]erlin\|[bB]remen\|[hH]e\%(ß\|ss\)en\|[mM]ontag\|[wW]ohnen\|[lL]\%(ä\|ae\)uft\|[sS]oll\)\>/
  syntax match leitKind /\<\%([eE]ntscheidungsart\|[vV]eranstaltungen\|[bB]erechtigungen\|[eE]ntscheidungen\|[hH]andlungsfeld\|[bB]ewilligungen\|[fF]\%(ö\|oe\)rderungen\|[iI]ndikatoren\|[sS]tellenart\|[sS]trategien\|[wW]ochentag\|[mM]a\%(ß\|ss\)nahmen\|[kK]alender\|[aA]ufgaben\|[gG]ruppen\|[qQ]\%(ü\|ue\)llen\|[sS]tellen\|[zZ]entren\|[sS]tand\|[zZ]iele\)\>/
  syntax match leitKind /\<\K\k*\>\%([ \t\u00a0\u2009\u202f]\+\%(\<\%([eE]nglisch\|[dD]eutsch\|[eE]nglish\|[gG]erman\)\>\)\@!\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>[ \t\u00a0\u2009\u202f]*\%({\|["„‟“”»«]\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitKind /\<\%([bB]erechtigungsregelung\|[eE]ntscheidungspunkt\|[fF]\%(ö\|oe\)rderregelung\|[vV]eranstaltung\|[bB]ewilligung\|[iI]ndikator\|[sS]trategie\|[mM]a\%(ß\|ss\)nahme\|[aA]ufgabe\|[zZ]entrum\|[gG]ruppe\|[qQ]\%(ü\|ue\)lle\|[sS]telle\|[zZ]iel\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\|{\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitConditional /\<\%([sS]onst\|[dD]ann\|[wW]enn\)\>/
  syntax match leitOperatorWord /\<[iI]st\>/ nextgroup=leit_predicate_operatorWord skipwhite skipnl skipempty
  syntax match leitOperatorWord /\<\%([iI]rgendeine\|[iI]rgendein\|[eE]rf\%(ü\|ue\)llt\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[eE]ine\|[jJ]ede\|[oO]der\|[aA]ls\|[bB]is\|[eE]in\|[uU]nd\|[vV]on\|[iI]n\)\>/
  syntax match leitConstant /\<\%([uU]nbekannt\|[nN]ein\|[jJ]a\)\>/
  syntax match leitClause /\<\%([sS]palten\|[fF]alls\|[fF]\%(ü\|ue\)r\|[mM]it\)\>/
  syntax match leitOperatorWord /\<[aA]ufgerundet\>\%(\_[ \t\u00a0\u2009\u202f]*\%([=<>+*(]\|\.\.\)\)\@!/
  syntax match leitClause /\<\%([uU]nver\%(ä\|ae\)nderlich\|[aA]bsteigend\|[wW]arnung\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([=<>+*(]\|\.\.\)\)\@!/
  syntax match leitStatement /\<[wW]arum\>\%(\_[ \t\u00a0\u2009\u202f]*\%([=<>+*(]\|\.\.\)\)\@!/ nextgroup=leit_extent_clause skipwhite skipnl skipempty
  syntax match leitClause /\<\%([vV]erdr\%(ä\|ae\)ngt\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[wW]egen\|[zZ]um\|[aA]b\|[aA]m\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%([eE]rf\%(ü\|ue\)llt\|[sS]palten\|[fF]alls\|[sS]onst\|[dD]ann\|[oO]der\|[aA]ls\|[bB]is\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\)\>\)\)\@!\%([ \t\u00a0\u2009\u202f]*$\)\@!/
  syntax match leitOperatorWord /\<\%(\%(ü\|ue\|Ü\|Ue\)berschneidet\|[eE]rsatzweise\|[uU]mfa\%(ß\|ss\)t\|[nN]ach\|[vV]or\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%([eE]rf\%(ü\|ue\)llt\|[sS]palten\|[fF]alls\|[sS]onst\|[dD]ann\|[oO]der\|[aA]ls\|[bB]is\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\)\>\)\)\@!/
  syntax match leitStatement /\<\%([dD]urchlaufe\|[vV]ergleiche\|[eE]rwarte\|[pP]r\%(ü\|ue\)fe\|[zZ]eige\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([.,;)\]}=<>+*|]\|\/\%([\/*]\)\@!\|\<\%([eE]rf\%(ü\|ue\)llt\|[sS]palten\|[fF]alls\|[sS]onst\|[dD]ann\|[oO]der\|[aA]ls\|[bB]is\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\)\>\)\)\@!/
  syntax match leitClause /\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[eE]indeutig\|[kK]leinstes\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[eE]rste\|[sS]umme\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(["„‟“”»«]\|{\|\<\%([gG]em\%(ä\|ae\)\%(ß\|ss\)\|[fF]\%(ü\|ue\)r\|[aA]b\)\>\|\/\/\|$\)\)\@=/
  syntax match leitForm /\<[eE]lement\>\%(\_[ \t\u00a0\u2009\u202f]*\%([0-9]\|(\|\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\)\)\@=/
  syntax match leitOperatorWord /\<[mM]indestens\>\%(\_[ \t\u00a0\u2009\u202f]*\%([0-9]\|(\|\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\)\)\@=/
  syntax match leitForm /\<[dD]atum\>\%(\_[ \t\u00a0\u2009\u202f]*(\)\@=/
  syntax match leitForm /\<\%([mM]onat\|[jJ]ahr\|[mM]ax\|[mM]in\)\>\%(\_[ \t\u00a0\u2009\u202f]*(\)\@=/
  syntax match leitOperatorWord /\<\%([kK]napp\|[rR]und\|\%(ü\|ue\|Ü\|Ue\)ber\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%([0-9]\|€\)\)\@=/
  syntax match leitClause /\<\%([wW]eil\|[aA]us\)\>\%(\_[ \t\u00a0\u2009\u202f]*["„‟“”»«]\)\@=/
  syntax match leitDeclaration /\<[iI]mportiere\>\%(\_[ \t\u00a0\u2009\u202f]*["„‟“”»«]\)\@=/
  syntax match leitDeclaration /\<\%([vV]orau\%(ß\|ss\)etzung\|[bB]erechtigung\|[zZ]wischenwert\|[bB]eurteilung\|[eE]ntscheide\|[aA]uslegung\|[dD]efiniere\|[fF]\%(ö\|oe\)rderung\|[pP]arameter\|[aA]usnahme\|[eE]rme\%(ß\|ss\)en\|[aA]bfrage\|[gG]egeben\|[pP]flicht\|[tT]abelle\|[sS]ollte\|[dD]aten\|[rR]egel\|[tT]est\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\|\%(\<\%([iI]rgendeine\|[iI]rgendein\|[uU]nbekannt\|[eE]rf\%(ü\|ue\)llt\|[sS]palten\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[fF]alls\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[sS]onst\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ein\|[oO]der\|[wW]enn\|[aA]ls\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitDeclaration /\<\%([dD]atensatz\|[eE]rweitere\|[aA]uswahl\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\|\%(\<\%([iI]rgendeine\|[iI]rgendein\|[uU]nbekannt\|[eE]rf\%(ü\|ue\)llt\|[sS]palten\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[fF]alls\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[sS]onst\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ein\|[oO]der\|[wW]enn\|[aA]ls\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedType_definedType skipwhite skipnl skipempty
  syntax match leitClause /\<[mM]ehrzahl\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\|\%(\<\%([iI]rgendeine\|[iI]rgendein\|[uU]nbekannt\|[eE]rf\%(ü\|ue\)llt\|[sS]palten\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[fF]alls\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[sS]onst\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ein\|[oO]der\|[wW]enn\|[aA]ls\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*\%([={:(]\|["„‟“”»«]\)\)\@=\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitHeader /\<\%([eE]nglisch\|[dD]eutsch\|[eE]nglish\|[gG]erman\)\>\%(\_[ \t\u00a0\u2009\u202f]*\%(\%(\<\%(\%(ü\|ue\|Ü\|Ue\)bereinstimmend\|[uU]nver\%(ä\|ae\)nderlich\|\%(ü\|ue\|Ü\|Ue\)berschneidet\|[aA]ufgerundet\|[eE]rsatzweise\|[aA]bsteigend\|[dD]urchlaufe\|[iI]mportiere\|[iI]rgendeine\|[vV]ergleiche\|[eE]indeutig\|[iI]rgendein\|[kK]leinstes\|[uU]nbekannt\|[vV]erdr\%(ä\|ae\)ngt\|[eE]rf\%(ü\|ue\)llt\|[eE]rwarte\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\|[sS]palten\|[uU]mfa\%(ß\|ss\)t\|[wW]arnung\|[fF]\%(ä\|ae\)llig\|[dD]urch\|[eE]inem\|[eE]inen\|[eE]iner\|[eE]ines\|[eE]rste\|[fF]alls\|[gG]em\%(ä\|ae\)\%(ß\|ss\)\|[jJ]edem\|[jJ]eden\|[jJ]eder\|[jJ]edes\|[nN]icht\|[pP]r\%(ü\|ue\)fe\|[sS]onst\|[sS]umme\|[wW]arum\|[wW]egen\|[zZ]eige\|[dD]ann\|[eE]ine\|[jJ]ede\|[nN]ach\|[nN]ein\|[oO]der\|[wW]eil\|[wW]enn\|[aA]ls\|[aA]us\|[bB]is\|[eE]in\|[fF]\%(ü\|ue\)r\|[iI]st\|[mM]it\|[uU]nd\|[vV]on\|[vV]or\|[zZ]um\|[aA]b\|[aA]m\|[iI]n\|[jJ]a\)\>\)\@!\<\K\k*\>\|["„‟“”»«]\|`\)\)\@=/ nextgroup=leit_definedName_definedName skipwhite skipnl skipempty
  syntax match leitHeader /\<\%([lL]anguage\|[sS]prache\)\>\%(\_[ \t\u00a0\u2009\u202f]*\<\%([eE]nglisch\|[dD]eutsch\|[eE]nglish\|[gG]erman\)\>\)\@=/ nextgroup=leit_tongue_header skipwhite skipnl skipempty
  syntax match leitForm /\<\%([dD]urchschnitt\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[kK]leinstes\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[tT]age\>\_[ \t\u00a0\u2009\u202f]\+[zZ]wischen\|[wW]ochentag\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[gG]r\%(ö\|oe\)\%(ß\|ss\)tes\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[lL]etzter\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[lL]etztes\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[aA]nfang\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[aA]nzahl\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[bB]eginn\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[eE]rster\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[eE]rstes\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[lL]etzte\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[mM]onate\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[eE]rste\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[mM]onat\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[sS]umme\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[eE]nde\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[jJ]ahr\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[tT]age\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\)\>/
  syntax match leitType /\<[lL]iste\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\>/ nextgroup=leit_type_type,leit_type_kind skipwhite skipnl skipempty
  syntax match leitOperatorWord /\<\%([iI]st\>\_[ \t\u00a0\u2009\u202f]\+[mM]\%(ö\|oe\)glicherweise\|[aA]ufgerundet\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\|[aA]ufgeteilt\>\_[ \t\u00a0\u2009\u202f]\+[nN]ach\|[aA]bgerundet\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\|[aA]ufgeteilt\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\|[aA]ufgeteilt\>\_[ \t\u00a0\u2009\u202f]\+[iI]n\|[vV]erteilt\>\_[ \t\u00a0\u2009\u202f]\+[nN]ach\|[bB]eginnend\>\_[ \t\u00a0\u2009\u202f]\+[aA]m\|[gG]erundet\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\|[vV]erteilt\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\|[zZ]um\>\_[ \t\u00a0\u2009\u202f]\+[sS]tand\|[nN]icht\>\_[ \t\u00a0\u2009\u202f]\+[iI]n\|[bB]is\>\_[ \t\u00a0\u2009\u202f]\+[zZ]u\)\>/
  syntax match leitClause /\<\%([rR]echt\%(ß\|ss\)tand\>\_[ \t\u00a0\u2009\u202f]\+[vV]om\|[gG]ruppiert\>\_[ \t\u00a0\u2009\u202f]\+[nN]ach\|[rR]echt\%(ß\|ss\)tand\>\_[ \t\u00a0\u2009\u202f]\+[aA]m\|[sS]ortiert\>\_[ \t\u00a0\u2009\u202f]\+[nN]ach\|[aA]ls\>\_[ \t\u00a0\u2009\u202f]\+[dD]iagramm\|[aA]ls\>\_[ \t\u00a0\u2009\u202f]\+[tT]abelle\|[fF]\%(ü\|ue\)r\>\_[ \t\u00a0\u2009\u202f]\+[jJ]eden\|[fF]\%(ü\|ue\)r\>\_[ \t\u00a0\u2009\u202f]\+[jJ]eder\|[fF]\%(ü\|ue\)r\>\_[ \t\u00a0\u2009\u202f]\+[jJ]edes\|[fF]\%(ü\|ue\)r\>\_[ \t\u00a0\u2009\u202f]\+[jJ]ede\)\>/
  syntax match leitStatement /\<\%([sS]etze\>\_[ \t\u00a0\u2009\u202f]\+[sS]tand\|[vV]erlauf\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\|[wW]arum\>\_[ \t\u00a0\u2009\u202f]\+[nN]icht\|[wW]as\>\_[ \t\u00a0\u2009\u202f]\+[fF]ehlt\)\>/
  syntax match leitForm /\<[aA]ngefangene\>\_[ \t\u00a0\u2009\u202f]\+[mM]onate\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\>/
  syntax match leitOperatorWord /\<\%([oO]der\>\_[ \t\u00a0\u2009\u202f]\+[nN]\%(ä\|ae\)chsten\>\_[ \t\u00a0\u2009\u202f]\+[wW]erktag\|[oO]der\>\_[ \t\u00a0\u2009\u202f]\+[nN]\%(ä\|ae\)chster\>\_[ \t\u00a0\u2009\u202f]\+[wW]erktag\)\>/
  syntax match leitClause /\<[uU]nter\>\_[ \t\u00a0\u2009\u202f]\+[bB]eibehaltung\>\_[ \t\u00a0\u2009\u202f]\+[vV]on\>/
  syntax match leitStatement /\<\%([wW]as\>\_[ \t\u00a0\u2009\u202f]\+[wW]\%(ä\|ae\)re\>\_[ \t\u00a0\u2009\u202f]\+[nN]\%(ö\|oe\)tig\|[wW]as\>\_[ \t\u00a0\u2009\u202f]\+[wW]\%(ä\|ae\)re\>\_[ \t\u00a0\u2009\u202f]\+[wW]enn\)\>/
  syntax match leitOperatorWord /\<[gG]erundet\>\_[ \t\u00a0\u2009\u202f]\+[zZ]ur\>\_[ \t\u00a0\u2009\u202f]\+[gG]eraden\>\_[ \t\u00a0\u2009\u202f]\+[aA]uf\>/
  syntax match leitPunctuation /:/ nextgroup=leit_type_type,leit_type_kind skipwhite skipnl skipempty
  syntax match leitPunctuation /\./ nextgroup=leit_member_vocabularyField,leit_member_member skipwhite skipnl skipempty
  syntax match leitOperatorMark /\.\./
  syntax match leitField /\<\K\k*\>\%([ \t\u00a0\u2009\u202f]*:\)\@=/
  syntax match leitVocabularyField /\<\%([mM]ensch_entscheidet\|[vV]eranstaltungen\|[eE]ntscheidungen\|[vV]erantwortlich\|[vV]erglichen_mit\|[bB]ewilligungen\|[hH]andlungsfeld\|[aA]nwendbar_ab\|[aA]usgangswert\|[bB]erechtigung\|[aA]u\%(ß\|ss\)er_kraft\|[bB]eschlo\%(ß\|ss\)en\|[bB]ezeichnung\|[eE]ntschieden\|[gG]eschlo\%(ß\|ss\)en\|[hH]erausgeber\|[iI]ndikatoren\|[fF]undstelle\|[sS]etzt_fort\|[zZ]ielgruppe\|[aA]bgerufen\|[bB]ewilligt\|[lL]andkreis\|[mM]a\%(ß\|ss\)nahmen\|[mM]e\%(ß\|ss\)werte\|[nN]otwendig\|[sS]trategie\|[vV]org\%(ä\|ae\)nger\|\%(ü\|ue\|Ü\|Ue\)bergeben\|[aA]ufgaben\|[bB]escheid\|[eE]rla\%(ß\|ss\)en\|[eE]r\%(ö\|oe\)ffnet\|[fF]unktion\|[iI]n_kraft\|[kK]alender\|[lL]eitziel\|[pP]rogramm\|[rR]egelung\|[zZ]eitraum\|[zZ]ielwert\|[bB]esetzt\|[eE]inheit\|[eE]rsetzt\|[gG]ruppen\|[sS]tellen\|[vV]erweis\|[aA]nteil\|[aA]nzahl\|[bB]etrag\|[fF]\%(ä\|ae\)llig\|[bB]eleg\|[dD]atei\|[dD]atum\|[dD]a\%(ü\|ue\)r\|[dD]urch\|[sS]tand\|[tT]itel\|[zZ]eile\|[zZ]iele\|[zZ]weck\|[jJ]ahr\|[sS]itz\|[tT]eil\|[aA]rt\|[bB]is\|[oO]rt\|[aA]b\|[aA]m\)\>\%([ \t\u00a0\u2009\u202f]*:\)\@=/
  syntax match leitNumber /\%([0-9]\{1,3}\%(\.[0-9]\{3}\)\+\%([0-9]\)\@!\|[0-9]\%([0-9]\|_\%([0-9]\)\@=\)*\)\%(,[0-9]\+\)\=/ nextgroup=leit_unit_unit skipwhite skipnl skipempty
  syntax match leitDate /[0-9]\{4}-[0-9]\{2}\%(-[0-9]\{2}\)\=\%([0-9]\)\@!\|[0-9]\{1,2}\.[0-9]\{1,2}\.[0-9]\{4}\%([0-9]\)\@!\|[0-9]\{1,2}\.[0-9]\{4}\%([0-9]\)\@!/
  syntax match leitName /`[^`]\+`/
  syntax match leitText /["][^"]*\%(["]\|$\)\|[„‟][^“”"]*\%([“”"]\|$\)\|[“][^”“"]*\%([”“"]\|$\)\|[”][^”"]*\%([”"]\|$\)\|[»][^«]*\%([«]\|$\)\|[«][^»]*\%([»]\|$\)/ contains=@Spell
  syntax match leit_tongue_header /\<\%([eE]nglisch\|[dD]eutsch\|[eE]nglish\|[gG]erman\)\>/ contained
  syntax match leit_definedType_definedType /\<\K\k*\>/ contained
  syntax match leit_definedType_definedType /`[^`]\+`/ contained
  syntax match leit_definedName_definedName /\<\K\k*\>/ contained
  syntax match leit_definedName_definedName /`[^`]\+`/ contained
  syntax match leit_member_member /\<\K\k*\>/ contained
  syntax match leit_member_vocabularyField /\<\%([mM]ensch_entscheidet\|[vV]eranstaltungen\|[eE]ntscheidungen\|[vV]erantwortlich\|[vV]erglichen_mit\|[bB]ewilligungen\|[hH]andlungsfeld\|[aA]nwendbar_ab\|[aA]usgangswert\|[bB]erechtigung\|[aA]u\%(ß\|ss\)er_kraft\|[bB]eschlo\%(ß\|ss\)en\|[bB]ezeichnung\|[eE]ntschieden\|[gG]eschlo\%(ß\|ss\)en\|[hH]erausgeber\|[iI]ndikatoren\|[fF]undstelle\|[sS]etzt_fort\|[zZ]ielgruppe\|[aA]bgerufen\|[bB]ewilligt\|[lL]andkreis\|[mM]a\%(ß\|ss\)nahmen\|[mM]e\%(ß\|ss\)werte\|[nN]otwendig\|[sS]trategie\|[vV]org\%(ä\|ae\)nger\|\%(ü\|ue\|Ü\|Ue\)bergeben\|[aA]ufgaben\|[bB]escheid\|[eE]rla\%(ß\|ss\)en\|[eE]r\%(ö\|oe\)ffnet\|[fF]unktion\|[iI]n_kraft\|[kK]alender\|[lL]eitziel\|[pP]rogramm\|[rR]egelung\|[zZ]eitraum\|[zZ]ielwert\|[bB]esetzt\|[eE]inheit\|[eE]rsetzt\|[gG]ruppen\|[sS]tellen\|[vV]erweis\|[aA]nteil\|[aA]nzahl\|[bB]etrag\|[fF]\%(ä\|ae\)llig\|[bB]eleg\|[dD]atei\|[dD]atum\|[dD]a\%(ü\|ue\)r\|[dD]urch\|[sS]tand\|[tT]itel\|[zZ]eile\|[zZ]iele\|[zZ]weck\|[jJ]ahr\|[sS]itz\|[tT]eil\|[aA]rt\|[bB]is\|[oO]rt\|[aA]b\|[aA]m\)\>/ contained
  syntax match leit_type_kind /\<\%([bB]erechtigungsregelung\|[eE]ntscheidungspunkt\|[fF]\%(ö\|oe\)rderregelung\|[vV]eranstaltung\|[bB]ewilligung\|[iI]ndikator\|[sS]trategie\|[mM]a\%(ß\|ss\)nahme\|[aA]ufgabe\|[zZ]entrum\|[gG]ruppe\|[qQ]\%(ü\|ue\)lle\|[sS]telle\|[zZ]iel\)\>\%(\_[ \t\u00a0\u2009\u202f]*[.:(]\)\@!/ contained
  syntax match leit_type_type /\<\%([wW]ahrheitswert\|[dD]ezimalzahl\|[gG]eldbetrag\|[gG]anzzahl\|[zZ]eitraum\|[dD]atum\|[dD]a\%(ü\|ue\)r\|[tT]ext\)\>/ contained
  syntax match leit_unit_unit /\<\%([eE]uros\|[eE]uro\|[eE]UR\)\>/ contained
  syntax match leit_unit_unit /€/ contained
  syntax match leit_unit_unit /\<\%([mM]illionen\|[mM]illion\|[mM]onaten\|[jJ]ahren\|[jJ]ahres\|[mM]onate\|[mM]onats\|[wW]ochen\|[cC]ents\|[jJ]ahre\|[mM]onat\|[tT]agen\|[tT]ages\|[wW]oche\|[cC]ent\|[jJ]ahr\|[tT]age\|[mM]io\|[tT]ag\)\>/ contained
  syntax match leit_unit_unit /\<\%([mM]illionen\|[mM]illion\|[mM]io\)\>\%(\.\)\=/ contained nextgroup=leit_currency_unit skipwhite skipnl skipempty
  syntax match leit_unit_unit /%/ contained
  syntax match leit_currency_unit /\<\%([eE]uros\|[eE]uro\|[eE]UR\)\>/ contained
  syntax match leit_currency_unit /€/ contained
  syntax match leit_predicate_operatorWord /\<\%([bB]erechtigt\|[fF]ehlerhaft\|[uU]ngef\%(ä\|ae\)hr\|[bB]ekannt\|[eE]rf\%(ü\|ue\)llt\|[oO]ffen\|[lL]eer\)\>/ contained
  syntax match leit_predicate_operatorWord /\<[nN]icht\>/ contained nextgroup=leit_deniedPredicate_operatorWord skipwhite skipnl skipempty
  syntax match leit_deniedPredicate_operatorWord /\<\%([bB]erechtigt\|[fF]ehlerhaft\|[uU]ngef\%(ä\|ae\)hr\|[bB]ekannt\|[eE]rf\%(ü\|ue\)llt\|[oO]ffen\|[lL]eer\)\>/ contained
  syntax match leit_extent_clause /\<[aA]lles\>/ contained
endif

syntax match leitTask /\<TODO\>/ contained
syntax match leitAllowance /leit:[ \t\u00a0\u2009\u202f]*\<\%(allow\|erlaube\)\>\%(\%([ \t\u00a0\u2009\u202f]\+\|,\)\<[A-ZÄÖÜ][0-9]\{2}\>\)*\%([ \t\u00a0\u2009\u202f]\+\<\%(because\|weil\)\>\)\=/ contained
syntax region leitComment start=+//+ end=+$+ keepend oneline contains=leitTask,leitAllowance,@Spell
syntax region leitDocumentation start=+///+ end=+$+ keepend oneline contains=leitTask,leitAllowance,@Spell
syntax region leitBlockComment start=+/\*+ end=+\*/+ contains=leitBlockComment,leitTask,leitAllowance,@Spell

highlight default link leitComment Comment
highlight default link leitDocumentation SpecialComment
highlight default link leitBlockComment Comment
highlight default link leitTask Todo
highlight default link leitAllowance PreProc
highlight default link leitText String
highlight default link leitNumber Number
highlight default link leitDate Number
highlight default link leitUnit Number
highlight default link leitConstant Boolean
highlight default link leitHeader Include
highlight default link leitDeclaration Statement
highlight default link leitStatement Statement
highlight default link leitClause Keyword
highlight default link leitConditional Conditional
highlight default link leitOperatorWord Operator
highlight default link leitOperatorMark Operator
highlight default link leitForm Function
highlight default link leitType Type
highlight default link leitKind Structure
highlight default link leitVocabularyField Label
highlight default link leitVocabularyValue Constant
highlight default link leitDefinedType Typedef
highlight default link leitDefinedName Identifier
highlight default link leitField Label
highlight default link leitMember NONE
highlight default link leit_tongue_header leitHeader
highlight default link leit_definedType_definedType leitDefinedType
highlight default link leit_definedName_definedName leitDefinedName
highlight default link leit_member_vocabularyField leitVocabularyField
highlight default link leit_member_member leitMember
highlight default link leit_type_type leitType
highlight default link leit_type_kind leitKind
highlight default link leit_unit_unit leitUnit
highlight default link leit_currency_unit leitUnit
highlight default link leit_predicate_operatorWord leitOperatorWord
highlight default link leit_deniedPredicate_operatorWord leitOperatorWord
highlight default link leit_extent_clause leitClause

let b:current_syntax = 'leit'
let &cpo = s:cpo_save
unlet s:cpo_save
