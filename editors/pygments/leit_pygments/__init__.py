# Made from the vocabulary of Leit by `make accept`; changes are overwritten.
"""A lexer for Leit, a language for strategies, funding conditions and eligibility."""

import re

from pygments.lexer import RegexLexer, default, include
from pygments.token import (
    Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace)

__all__ = ["LeitLexer"]

# The first words of a file name its language; comments may stand before them.
HEADER = re.compile(
    r'\ufeff?(?:\s|//[^\n]*|/\*.*?\*/)*(?:[lL]anguage|[sS]prache)\s+(?:(?P<english>[eE]nglish|[eE]nglisch)|(?P<deutsch>[dD]eutsch|[gG]erman))(?!\w)',
    re.DOTALL)


class LeitLexer(RegexLexer):
    """Reads Leit. The option `tongue` says in which language a text is that does not say so."""

    name = "Leit"
    aliases = ["leit"]
    filenames = ["*.leit"]
    mimetypes = ["text/x-leit"]

    def __init__(self, **options):
        RegexLexer.__init__(self, **options)
        self.tongue = options.get("tongue", "english")

    def get_tokens_unprocessed(self, text, stack=("root",)):
        if stack == ("root",):
            header = HEADER.match(text)
            stack = ("root", header.lastgroup if header else self.tongue)
        return RegexLexer.get_tokens_unprocessed(self, text, stack)

    def analyse_text(text):
        return 0.9 if HEADER.match(text) else 0

    tokens = {
        "root": [default("english")],
        "comments": [
            (r'///', String.Doc, "documentation"),
            (r'//', Comment.Single, "comment"),
            (r'/\*', Comment.Multiline, "block-comment"),
        ],
        "documentation": [
            (r'(?=\n)|\Z', Whitespace, "#pop"),
            (r'TODO(?![\w\u0300-\u036f])', Comment.Special),
            (r'leit:[^\S\r\n]*(?:allow|erlaube)(?![\w\u0300-\u036f])(?:(?:[^\S\r\n]+|,)[A-ZÄÖÜ][0-9]{2}(?![\w\u0300-\u036f]))*(?:[^\S\r\n]+(?:because|weil)(?![\w\u0300-\u036f]))?', Comment.Preproc),
            (r'[^\s/*Tl]+|.', String.Doc),
            (r'\s', String.Doc),
        ],
        "comment": [
            (r'(?=\n)|\Z', Whitespace, "#pop"),
            (r'TODO(?![\w\u0300-\u036f])', Comment.Special),
            (r'leit:[^\S\r\n]*(?:allow|erlaube)(?![\w\u0300-\u036f])(?:(?:[^\S\r\n]+|,)[A-ZÄÖÜ][0-9]{2}(?![\w\u0300-\u036f]))*(?:[^\S\r\n]+(?:because|weil)(?![\w\u0300-\u036f]))?', Comment.Preproc),
            (r'[^\s/*Tl]+|.', Comment.Single),
            (r'\s', Comment.Single),
        ],
        "block-comment": [
            (r'\*/', Comment.Multiline, "#pop"),
            (r'/\*', Comment.Multiline, "#push"),
            (r'TODO(?![\w\u0300-\u036f])', Comment.Special),
            (r'leit:[^\S\r\n]*(?:allow|erlaube)(?![\w\u0300-\u036f])(?:(?:[^\S\r\n]+|,)[A-ZÄÖÜ][0-9]{2}(?![\w\u0300-\u036f]))*(?:[^\S\r\n]+(?:because|weil)(?![\w\u0300-\u036f]))?', Comment.Preproc),
            (r'[^\s/*Tl]+|.', Comment.Multiline),
            (r'\s', Comment.Multiline),
        ],
        "english": [
            include("comments"),
            (r'\s+', Whitespace),
            (r'["][^"\r\n]*(?:["]|$)|[„‟][^“”"\r\n]*(?:[“”"]|$)|[“][^”“"\r\n]*(?:[”“"]|$)|[”][^”"\r\n]*(?:[”"]|$)|[»][^«\r\n]*(?:[«]|$)|[«][^»\r\n]*(?:[»]|$)', String.Double),
            (r'`[^`\r\n]+`', Name),
            (r'[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?![0-9])', Number.Date),
            (r'(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9](?:[0-9]|_(?=[0-9]))*)(?:\.[0-9]+)?', Number, "unit-english"),
            (r'(?:person_decides|compared_with|applies_from|guiding_goal|declaration|eligibility|handed_over|predecessor|responsible|indicators|continues|decisions|necessary|programme|publisher|retrieved|approved|audience|baseline|calendar|district|duration|in_force|measured|measures|replaces|strategy|adopted|enacted|expires|purpose|settled|amount|closed|events|filled|grants|groups|notice|opened|period|status|target|cites|count|field|goals|place|posts|share|tasks|title|until|date|file|from|kind|line|link|name|part|role|seat|unit|year|due|by|on)(?![\w\u0300-\u036f])(?=[^\S\r\n]*:)', Name.Attribute.Builtin),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*:)', Name.Attribute),
            (r'\.\.', Operator),
            (r'\.', Punctuation, "member-english"),
            (r':', Punctuation, "type-english"),
            (r'what(?![\w\u0300-\u036f])\s+would(?![\w\u0300-\u036f])\s+it(?![\w\u0300-\u036f])\s+take(?![\w\u0300-\u036f])', Keyword.Reserved),
            (r'(?:rounded(?![\w\u0300-\u036f])\s+half(?![\w\u0300-\u036f])\s+even(?![\w\u0300-\u036f])\s+to|or(?![\w\u0300-\u036f])\s+next(?![\w\u0300-\u036f])\s+working(?![\w\u0300-\u036f])\s+day)(?![\w\u0300-\u036f])', Operator.Word),
            (r'(?:what(?![\w\u0300-\u036f])\s+is(?![\w\u0300-\u036f])\s+missing|set(?![\w\u0300-\u036f])\s+as(?![\w\u0300-\u036f])\s+of)(?![\w\u0300-\u036f])', Keyword.Reserved),
            (r'law(?![\w\u0300-\u036f])\s+as(?![\w\u0300-\u036f])\s+of(?![\w\u0300-\u036f])', Keyword),
            (r'(?:rounded(?![\w\u0300-\u036f])\s+down(?![\w\u0300-\u036f])\s+to|rounded(?![\w\u0300-\u036f])\s+up(?![\w\u0300-\u036f])\s+to)(?![\w\u0300-\u036f])', Operator.Word),
            (r'started(?![\w\u0300-\u036f])\s+months(?![\w\u0300-\u036f])\s+of(?![\w\u0300-\u036f])', Name.Function.Magic),
            (r'(?:history(?![\w\u0300-\u036f])\s+of|what(?![\w\u0300-\u036f])\s+if|why(?![\w\u0300-\u036f])\s+not)(?![\w\u0300-\u036f])', Keyword.Reserved),
            (r'(?:because(?![\w\u0300-\u036f])\s+of|grouped(?![\w\u0300-\u036f])\s+by|sorted(?![\w\u0300-\u036f])\s+by|as(?![\w\u0300-\u036f])\s+chart|as(?![\w\u0300-\u036f])\s+table|for(?![\w\u0300-\u036f])\s+each)(?![\w\u0300-\u036f])', Keyword),
            (r'(?:rounded(?![\w\u0300-\u036f])\s+to|rounded(?![\w\u0300-\u036f])\s+up|split(?![\w\u0300-\u036f])\s+into|at(?![\w\u0300-\u036f])\s+least|split(?![\w\u0300-\u036f])\s+by|can(?![\w\u0300-\u036f])\s+be|not(?![\w\u0300-\u036f])\s+in|as(?![\w\u0300-\u036f])\s+of|up(?![\w\u0300-\u036f])\s+to)(?![\w\u0300-\u036f])', Operator.Word),
            (r'list(?![\w\u0300-\u036f])\s+of(?![\w\u0300-\u036f])', Keyword.Type, "type-english"),
            (r'(?:days(?![\w\u0300-\u036f])\s+between|average(?![\w\u0300-\u036f])\s+of|weekday(?![\w\u0300-\u036f])\s+of|months(?![\w\u0300-\u036f])\s+of|count(?![\w\u0300-\u036f])\s+of|first(?![\w\u0300-\u036f])\s+of|month(?![\w\u0300-\u036f])\s+of|start(?![\w\u0300-\u036f])\s+of|days(?![\w\u0300-\u036f])\s+of|last(?![\w\u0300-\u036f])\s+of|year(?![\w\u0300-\u036f])\s+of|end(?![\w\u0300-\u036f])\s+of|max(?![\w\u0300-\u036f])\s+of|min(?![\w\u0300-\u036f])\s+of|sum(?![\w\u0300-\u036f])\s+of)(?![\w\u0300-\u036f])', Name.Function.Magic),
            (r'(?:language|sprache)(?![\w\u0300-\u036f])(?=\s*(?:englisch|deutsch|english|german)(?![\w\u0300-\u036f]))', Keyword.Namespace, "tongue-english"),
            (r'(?:englisch|deutsch|english|german)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|["„‟“”»«]|`))', Keyword.Namespace, "definedName-english"),
            (r'plural(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:satisfies|unknown|every|where|else|some|then|when|with|and|for|not|yes|as|if|in|is|no|of|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword, "definedName-english"),
            (r'(?:choice|extend|record)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:satisfies|unknown|every|where|else|some|then|when|with|and|for|not|yes|as|if|in|is|no|of|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword.Declaration, "definedType-english"),
            (r'(?:interpretation|eligibility|discretion|obligation|judgement|parameter|funding|require|define|except|settle|should|given|query|table|data|rule|test|let)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:satisfies|unknown|every|where|else|some|then|when|with|and|for|not|yes|as|if|in|is|no|of|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword.Declaration, "definedName-english"),
            (r'import(?![\w\u0300-\u036f])(?=\s*["„‟“”»«])', Keyword.Declaration),
            (r'(?:because|from)(?![\w\u0300-\u036f])(?=\s*["„‟“”»«])', Keyword),
            (r'(?:nearly|about|over)(?![\w\u0300-\u036f])(?=\s*(?:[0-9]|€))', Operator.Word),
            (r'(?:month|year|max|min)(?![\w\u0300-\u036f])(?=\s*\()', Name.Function.Magic),
            (r'date(?![\w\u0300-\u036f])(?=\s*\()', Name.Function.Magic),
            (r'element(?![\w\u0300-\u036f])(?=\s*(?:[0-9]|\(|(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])))', Name.Function.Magic),
            (r'(?:greatest|unique|first|least|any|sum)(?![\w\u0300-\u036f])(?=\s*(?:["„‟“”»«]|\{|(?:cites|until|from|for)(?![\w\u0300-\u036f])|\/\/|$))', Keyword),
            (r'(?:decide|expect|sweep|diff|show)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:satisfies|where|else|then|when|with|and|for|as|in|is|of|or|to)(?![\w\u0300-\u036f])))', Keyword.Reserved),
            (r'(?:otherwise|overlaps|starting|before|covers|after)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:satisfies|where|else|then|when|with|and|for|as|in|is|of|or|to)(?![\w\u0300-\u036f])))', Operator.Word),
            (r'(?:overrides|keeping|cites|until|from|due|by|on)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:satisfies|where|else|then|when|with|and|for|as|in|is|of|or|to)(?![\w\u0300-\u036f])))(?![^\S\r\n]*$)', Keyword),
            (r'why(?![\w\u0300-\u036f])(?!\s*(?:[=<>+*(]|\.\.))', Keyword.Reserved, "extent-english"),
            (r'(?:descending|warning|fixed)(?![\w\u0300-\u036f])(?!\s*(?:[=<>+*(]|\.\.))', Keyword),
            (r'(?:where|when|with|for)(?![\w\u0300-\u036f])', Keyword),
            (r'(?:unknown|yes|no)(?![\w\u0300-\u036f])', Keyword.Constant),
            (r'(?:satisfies|every|some|and|not|as|in|of|or|to)(?![\w\u0300-\u036f])', Operator.Word),
            (r'is(?![\w\u0300-\u036f])', Operator.Word, "predicate-english"),
            (r'(?:else|then|if)(?![\w\u0300-\u036f])', Keyword.Conditional),
            (r'(?:eligibility_rule|decision_point|funding_rule|indicator|strategy|measure|centre|source|event|grant|group|goal|post|task)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|\{))', Name.Builtin, "definedName-english"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]+(?!(?:englisch|deutsch|english|german)(?![\w\u0300-\u036f]))(?!(?:descending|otherwise|overrides|satisfies|greatest|overlaps|starting|because|keeping|unknown|warning|before|covers|decide|expect|import|unique|after|cites|every|first|fixed|least|sweep|until|where|diff|else|from|show|some|then|when|with|and|any|due|for|not|sum|why|yes|as|by|if|in|is|no|of|on|or|to)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])[^\S\r\n]*(?:\{|["„‟“”»«]))', Name.Builtin, "definedName-english"),
            (r'(?:eligibilities|DecisionKind|indicators|strategies|decisions|Calendar|PostRole|fundings|measures|Weekday|centres|sources|Status|events|grants|groups|Field|goals|posts|tasks)(?![\w\u0300-\u036f])', Name.Builtin),
            (r'(?:mecklenburg_vorpommern|north_rhine_westphalia|rhineland_palatinate|anti_discrimination|open_administration|baden_wuerttemberg|schleswig_holstein|language_learning|interpretation|participation|saxony_anhalt|case_manager|lower_saxony|volunteering|brandenburg|coordinator|discretion|employment|abandoned|assistant|completed|education|exception|judgement|thuringia|wednesday|saarland|saturday|thursday|bavaria|delayed|germany|hamburg|housing|planned|running|tuesday|welcome|berlin|bremen|friday|health|monday|saxony|should|sunday|hesse)(?![\w\u0300-\u036f])', Name.Constant),
            (r'[A-ZÄÖÜ][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Builtin),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name),
            (r'->|<=|>=|<>', Operator),
            (r'[=<>+\-*/%|€]', Operator),
            (r'[{}()\[\],;]', Punctuation),
        ],
        "tongue-english": [
            (r'\s+', Whitespace),
            (r'(?:englisch|deutsch|english|german)(?![\w\u0300-\u036f])', Keyword.Namespace, "#pop"),
            default("#pop"),
        ],
        "definedType-english": [
            (r'\s+', Whitespace),
            (r'`[^`\r\n]+`', Name.Class, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Class, "#pop"),
            default("#pop"),
        ],
        "definedName-english": [
            (r'\s+', Whitespace),
            (r'`[^`\r\n]+`', Name.Function, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Function, "#pop"),
            default("#pop"),
        ],
        "member-english": [
            (r'\s+', Whitespace),
            (r'(?:person_decides|compared_with|applies_from|guiding_goal|declaration|eligibility|handed_over|predecessor|responsible|indicators|continues|decisions|necessary|programme|publisher|retrieved|approved|audience|baseline|calendar|district|duration|in_force|measured|measures|replaces|strategy|adopted|enacted|expires|purpose|settled|amount|closed|events|filled|grants|groups|notice|opened|period|status|target|cites|count|field|goals|place|posts|share|tasks|title|until|date|file|from|kind|line|link|name|part|role|seat|unit|year|due|by|on)(?![\w\u0300-\u036f])', Name.Attribute.Builtin, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Variable.Instance, "#pop"),
            default("#pop"),
        ],
        "type-english": [
            (r'\s+', Whitespace),
            (r'(?:duration|boolean|decimal|integer|period|money|date|text)(?![\w\u0300-\u036f])', Keyword.Type, "#pop"),
            (r'(?:eligibility_rule|decision_point|funding_rule|indicator|strategy|measure|centre|source|event|grant|group|goal|post|task)(?![\w\u0300-\u036f])(?!\s*[.:(])', Name.Builtin, "#pop"),
            default("#pop"),
        ],
        "unit-english": [
            (r'\s+', Whitespace),
            (r'%', Keyword.Pseudo, "#pop"),
            (r'(?:millions|million)(?![\w\u0300-\u036f])(?:\.)?', Keyword.Pseudo, ("#pop", "currency-english")),
            (r'(?:millions|million|months|cents|month|weeks|years|cent|days|week|year|day)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            (r'€', Keyword.Pseudo, "#pop"),
            (r'(?:Euros|euros|Euro|euro|EUR)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            default("#pop"),
        ],
        "currency-english": [
            (r'\s+', Whitespace),
            (r'€', Keyword.Pseudo, "#pop"),
            (r'(?:Euros|euros|Euro|euro|EUR)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            default("#pop"),
        ],
        "predicate-english": [
            (r'\s+', Whitespace),
            (r'not(?![\w\u0300-\u036f])', Operator.Word, ("#pop", "deniedPredicate-english")),
            (r'(?:approximate|eligible|empty|fault|known|open|met)(?![\w\u0300-\u036f])', Operator.Word, "#pop"),
            default("#pop"),
        ],
        "deniedPredicate-english": [
            (r'\s+', Whitespace),
            (r'(?:approximate|eligible|empty|fault|known|open|met)(?![\w\u0300-\u036f])', Operator.Word, "#pop"),
            default("#pop"),
        ],
        "extent-english": [
            (r'\s+', Whitespace),
            (r'all(?![\w\u0300-\u036f])', Keyword, "#pop"),
            default("#pop"),
        ],
        "deutsch": [
            include("comments"),
            (r'\s+', Whitespace),
            (r'["][^"\r\n]*(?:["]|$)|[„‟][^“”"\r\n]*(?:[“”"]|$)|[“][^”“"\r\n]*(?:[”“"]|$)|[”][^”"\r\n]*(?:[”"]|$)|[»][^«\r\n]*(?:[«]|$)|[«][^»\r\n]*(?:[»]|$)', String.Double),
            (r'`[^`\r\n]+`', Name),
            (r'[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?![0-9])|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?![0-9])|[0-9]{1,2}\.[0-9]{4}(?![0-9])', Number.Date),
            (r'(?:[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])|[0-9](?:[0-9]|_(?=[0-9]))*)(?:,[0-9]+)?', Number, "unit-deutsch"),
            (r'(?:[mM]ensch_entscheidet|[vV]eranstaltungen|[eE]ntscheidungen|[vV]erantwortlich|[vV]erglichen_mit|[bB]ewilligungen|[hH]andlungsfeld|[aA]nwendbar_ab|[aA]usgangswert|[bB]erechtigung|[aA]u(?:ß|ss)er_kraft|[bB]eschlo(?:ß|ss)en|[bB]ezeichnung|[eE]ntschieden|[gG]eschlo(?:ß|ss)en|[hH]erausgeber|[iI]ndikatoren|[fF]undstelle|[sS]etzt_fort|[zZ]ielgruppe|[aA]bgerufen|[bB]ewilligt|[lL]andkreis|[mM]a(?:ß|ss)nahmen|[mM]e(?:ß|ss)werte|[nN]otwendig|[sS]trategie|[vV]org(?:ä|ae)nger|(?:ü|ue|Ü|Ue)bergeben|[aA]ufgaben|[bB]escheid|[eE]rla(?:ß|ss)en|[eE]r(?:ö|oe)ffnet|[fF]unktion|[iI]n_kraft|[kK]alender|[lL]eitziel|[pP]rogramm|[rR]egelung|[zZ]eitraum|[zZ]ielwert|[bB]esetzt|[eE]inheit|[eE]rsetzt|[gG]ruppen|[sS]tellen|[vV]erweis|[aA]nteil|[aA]nzahl|[bB]etrag|[fF](?:ä|ae)llig|[bB]eleg|[dD]atei|[dD]atum|[dD]a(?:ü|ue)r|[dD]urch|[sS]tand|[tT]itel|[zZ]eile|[zZ]iele|[zZ]weck|[jJ]ahr|[sS]itz|[tT]eil|[aA]rt|[bB]is|[oO]rt|[aA]b|[aA]m)(?![\w\u0300-\u036f])(?=[^\S\r\n]*:)', Name.Attribute.Builtin),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*:)', Name.Attribute),
            (r'\.\.', Operator),
            (r'\.', Punctuation, "member-deutsch"),
            (r':', Punctuation, "type-deutsch"),
            (r'[gG]erundet(?![\w\u0300-\u036f])\s+[zZ]ur(?![\w\u0300-\u036f])\s+[gG]eraden(?![\w\u0300-\u036f])\s+[aA]uf(?![\w\u0300-\u036f])', Operator.Word),
            (r'(?:[wW]as(?![\w\u0300-\u036f])\s+[wW](?:ä|ae)re(?![\w\u0300-\u036f])\s+[nN](?:ö|oe)tig|[wW]as(?![\w\u0300-\u036f])\s+[wW](?:ä|ae)re(?![\w\u0300-\u036f])\s+[wW]enn)(?![\w\u0300-\u036f])', Keyword.Reserved),
            (r'[uU]nter(?![\w\u0300-\u036f])\s+[bB]eibehaltung(?![\w\u0300-\u036f])\s+[vV]on(?![\w\u0300-\u036f])', Keyword),
            (r'(?:[oO]der(?![\w\u0300-\u036f])\s+[nN](?:ä|ae)chsten(?![\w\u0300-\u036f])\s+[wW]erktag|[oO]der(?![\w\u0300-\u036f])\s+[nN](?:ä|ae)chster(?![\w\u0300-\u036f])\s+[wW]erktag)(?![\w\u0300-\u036f])', Operator.Word),
            (r'[aA]ngefangene(?![\w\u0300-\u036f])\s+[mM]onate(?![\w\u0300-\u036f])\s+[vV]on(?![\w\u0300-\u036f])', Name.Function.Magic),
            (r'(?:[sS]etze(?![\w\u0300-\u036f])\s+[sS]tand|[vV]erlauf(?![\w\u0300-\u036f])\s+[vV]on|[wW]arum(?![\w\u0300-\u036f])\s+[nN]icht|[wW]as(?![\w\u0300-\u036f])\s+[fF]ehlt)(?![\w\u0300-\u036f])', Keyword.Reserved),
            (r'(?:[rR]echt(?:ß|ss)tand(?![\w\u0300-\u036f])\s+[vV]om|[gG]ruppiert(?![\w\u0300-\u036f])\s+[nN]ach|[rR]echt(?:ß|ss)tand(?![\w\u0300-\u036f])\s+[aA]m|[sS]ortiert(?![\w\u0300-\u036f])\s+[nN]ach|[aA]ls(?![\w\u0300-\u036f])\s+[dD]iagramm|[aA]ls(?![\w\u0300-\u036f])\s+[tT]abelle|[fF](?:ü|ue)r(?![\w\u0300-\u036f])\s+[jJ]eden|[fF](?:ü|ue)r(?![\w\u0300-\u036f])\s+[jJ]eder|[fF](?:ü|ue)r(?![\w\u0300-\u036f])\s+[jJ]edes|[fF](?:ü|ue)r(?![\w\u0300-\u036f])\s+[jJ]ede)(?![\w\u0300-\u036f])', Keyword),
            (r'(?:[iI]st(?![\w\u0300-\u036f])\s+[mM](?:ö|oe)glicherweise|[aA]ufgerundet(?![\w\u0300-\u036f])\s+[aA]uf|[aA]ufgeteilt(?![\w\u0300-\u036f])\s+[nN]ach|[aA]bgerundet(?![\w\u0300-\u036f])\s+[aA]uf|[aA]ufgeteilt(?![\w\u0300-\u036f])\s+[aA]uf|[aA]ufgeteilt(?![\w\u0300-\u036f])\s+[iI]n|[vV]erteilt(?![\w\u0300-\u036f])\s+[nN]ach|[bB]eginnend(?![\w\u0300-\u036f])\s+[aA]m|[gG]erundet(?![\w\u0300-\u036f])\s+[aA]uf|[vV]erteilt(?![\w\u0300-\u036f])\s+[aA]uf|[zZ]um(?![\w\u0300-\u036f])\s+[sS]tand|[nN]icht(?![\w\u0300-\u036f])\s+[iI]n|[bB]is(?![\w\u0300-\u036f])\s+[zZ]u)(?![\w\u0300-\u036f])', Operator.Word),
            (r'[lL]iste(?![\w\u0300-\u036f])\s+[vV]on(?![\w\u0300-\u036f])', Keyword.Type, "type-deutsch"),
            (r'(?:[dD]urchschnitt(?![\w\u0300-\u036f])\s+[vV]on|[kK]leinstes(?![\w\u0300-\u036f])\s+[vV]on|[tT]age(?![\w\u0300-\u036f])\s+[zZ]wischen|[wW]ochentag(?![\w\u0300-\u036f])\s+[vV]on|[gG]r(?:ö|oe)(?:ß|ss)tes(?![\w\u0300-\u036f])\s+[vV]on|[lL]etzter(?![\w\u0300-\u036f])\s+[vV]on|[lL]etztes(?![\w\u0300-\u036f])\s+[vV]on|[aA]nfang(?![\w\u0300-\u036f])\s+[vV]on|[aA]nzahl(?![\w\u0300-\u036f])\s+[vV]on|[bB]eginn(?![\w\u0300-\u036f])\s+[vV]on|[eE]rster(?![\w\u0300-\u036f])\s+[vV]on|[eE]rstes(?![\w\u0300-\u036f])\s+[vV]on|[lL]etzte(?![\w\u0300-\u036f])\s+[vV]on|[mM]onate(?![\w\u0300-\u036f])\s+[vV]on|[eE]rste(?![\w\u0300-\u036f])\s+[vV]on|[mM]onat(?![\w\u0300-\u036f])\s+[vV]on|[sS]umme(?![\w\u0300-\u036f])\s+[vV]on|[eE]nde(?![\w\u0300-\u036f])\s+[vV]on|[jJ]ahr(?![\w\u0300-\u036f])\s+[vV]on|[tT]age(?![\w\u0300-\u036f])\s+[vV]on)(?![\w\u0300-\u036f])', Name.Function.Magic),
            (r'(?:[lL]anguage|[sS]prache)(?![\w\u0300-\u036f])(?=\s*(?:[eE]nglisch|[dD]eutsch|[eE]nglish|[gG]erman)(?![\w\u0300-\u036f]))', Keyword.Namespace, "tongue-deutsch"),
            (r'(?:[eE]nglisch|[dD]eutsch|[eE]nglish|[gG]erman)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|["„‟“”»«]|`))', Keyword.Namespace, "definedName-deutsch"),
            (r'[mM]ehrzahl(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:[iI]rgendeine|[iI]rgendein|[uU]nbekannt|[eE]rf(?:ü|ue)llt|[sS]palten|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[fF]alls|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[sS]onst|[dD]ann|[eE]ine|[jJ]ede|[nN]ein|[oO]der|[wW]enn|[aA]ls|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword, "definedName-deutsch"),
            (r'(?:[dD]atensatz|[eE]rweitere|[aA]uswahl)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:[iI]rgendeine|[iI]rgendein|[uU]nbekannt|[eE]rf(?:ü|ue)llt|[sS]palten|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[fF]alls|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[sS]onst|[dD]ann|[eE]ine|[jJ]ede|[nN]ein|[oO]der|[wW]enn|[aA]ls|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword.Declaration, "definedType-deutsch"),
            (r'(?:[vV]orau(?:ß|ss)etzung|[bB]erechtigung|[zZ]wischenwert|[bB]eurteilung|[eE]ntscheide|[aA]uslegung|[dD]efiniere|[fF](?:ö|oe)rderung|[pP]arameter|[aA]usnahme|[eE]rme(?:ß|ss)en|[aA]bfrage|[gG]egeben|[pP]flicht|[tT]abelle|[sS]ollte|[dD]aten|[rR]egel|[tT]est)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|(?!(?:[iI]rgendeine|[iI]rgendein|[uU]nbekannt|[eE]rf(?:ü|ue)llt|[sS]palten|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[fF]alls|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[sS]onst|[dD]ann|[eE]ine|[jJ]ede|[nN]ein|[oO]der|[wW]enn|[aA]ls|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]*(?:[={:(]|["„‟“”»«]))|`))', Keyword.Declaration, "definedName-deutsch"),
            (r'[iI]mportiere(?![\w\u0300-\u036f])(?=\s*["„‟“”»«])', Keyword.Declaration),
            (r'(?:[wW]eil|[aA]us)(?![\w\u0300-\u036f])(?=\s*["„‟“”»«])', Keyword),
            (r'(?:[kK]napp|[rR]und|(?:ü|ue|Ü|Ue)ber)(?![\w\u0300-\u036f])(?=\s*(?:[0-9]|€))', Operator.Word),
            (r'(?:[mM]onat|[jJ]ahr|[mM]ax|[mM]in)(?![\w\u0300-\u036f])(?=\s*\()', Name.Function.Magic),
            (r'[dD]atum(?![\w\u0300-\u036f])(?=\s*\()', Name.Function.Magic),
            (r'[mM]indestens(?![\w\u0300-\u036f])(?=\s*(?:[0-9]|\(|(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])))', Operator.Word),
            (r'[eE]lement(?![\w\u0300-\u036f])(?=\s*(?:[0-9]|\(|(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])))', Name.Function.Magic),
            (r'(?:(?:ü|ue|Ü|Ue)bereinstimmend|[eE]indeutig|[kK]leinstes|[gG]r(?:ö|oe)(?:ß|ss)tes|[eE]rste|[sS]umme)(?![\w\u0300-\u036f])(?=\s*(?:["„‟“”»«]|\{|(?:[gG]em(?:ä|ae)(?:ß|ss)|[fF](?:ü|ue)r|[aA]b)(?![\w\u0300-\u036f])|\/\/|$))', Keyword),
            (r'(?:[dD]urchlaufe|[vV]ergleiche|[eE]rwarte|[pP]r(?:ü|ue)fe|[zZ]eige)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:[eE]rf(?:ü|ue)llt|[sS]palten|[fF]alls|[sS]onst|[dD]ann|[oO]der|[aA]ls|[bB]is|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n)(?![\w\u0300-\u036f])))', Keyword.Reserved),
            (r'(?:(?:ü|ue|Ü|Ue)berschneidet|[eE]rsatzweise|[uU]mfa(?:ß|ss)t|[nN]ach|[vV]or)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:[eE]rf(?:ü|ue)llt|[sS]palten|[fF]alls|[sS]onst|[dD]ann|[oO]der|[aA]ls|[bB]is|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n)(?![\w\u0300-\u036f])))', Operator.Word),
            (r'(?:[vV]erdr(?:ä|ae)ngt|[fF](?:ä|ae)llig|[dD]urch|[gG]em(?:ä|ae)(?:ß|ss)|[wW]egen|[zZ]um|[aA]b|[aA]m)(?![\w\u0300-\u036f])(?!\s*(?:[.,;)\]}=<>+*|]|\/(?![/*])|(?:[eE]rf(?:ü|ue)llt|[sS]palten|[fF]alls|[sS]onst|[dD]ann|[oO]der|[aA]ls|[bB]is|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[iI]n)(?![\w\u0300-\u036f])))(?![^\S\r\n]*$)', Keyword),
            (r'[wW]arum(?![\w\u0300-\u036f])(?!\s*(?:[=<>+*(]|\.\.))', Keyword.Reserved, "extent-deutsch"),
            (r'(?:[uU]nver(?:ä|ae)nderlich|[aA]bsteigend|[wW]arnung)(?![\w\u0300-\u036f])(?!\s*(?:[=<>+*(]|\.\.))', Keyword),
            (r'[aA]ufgerundet(?![\w\u0300-\u036f])(?!\s*(?:[=<>+*(]|\.\.))', Operator.Word),
            (r'(?:[sS]palten|[fF]alls|[fF](?:ü|ue)r|[mM]it)(?![\w\u0300-\u036f])', Keyword),
            (r'(?:[uU]nbekannt|[nN]ein|[jJ]a)(?![\w\u0300-\u036f])', Keyword.Constant),
            (r'(?:[iI]rgendeine|[iI]rgendein|[eE]rf(?:ü|ue)llt|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[eE]ine|[jJ]ede|[oO]der|[aA]ls|[bB]is|[eE]in|[uU]nd|[vV]on|[iI]n)(?![\w\u0300-\u036f])', Operator.Word),
            (r'[iI]st(?![\w\u0300-\u036f])', Operator.Word, "predicate-deutsch"),
            (r'(?:[sS]onst|[dD]ann|[wW]enn)(?![\w\u0300-\u036f])', Keyword.Conditional),
            (r'(?:[bB]erechtigungsregelung|[eE]ntscheidungspunkt|[fF](?:ö|oe)rderregelung|[vV]eranstaltung|[bB]ewilligung|[iI]ndikator|[sS]trategie|[mM]a(?:ß|ss)nahme|[aA]ufgabe|[zZ]entrum|[gG]ruppe|[qQ](?:ü|ue)lle|[sS]telle|[zZ]iel)(?![\w\u0300-\u036f])(?=\s*(?:(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])|\{))', Name.Builtin, "definedName-deutsch"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])(?=[^\S\r\n]+(?!(?:[eE]nglisch|[dD]eutsch|[eE]nglish|[gG]erman)(?![\w\u0300-\u036f]))(?!(?:(?:ü|ue|Ü|Ue)bereinstimmend|[uU]nver(?:ä|ae)nderlich|(?:ü|ue|Ü|Ue)berschneidet|[aA]ufgerundet|[eE]rsatzweise|[aA]bsteigend|[dD]urchlaufe|[iI]mportiere|[iI]rgendeine|[vV]ergleiche|[eE]indeutig|[iI]rgendein|[kK]leinstes|[uU]nbekannt|[vV]erdr(?:ä|ae)ngt|[eE]rf(?:ü|ue)llt|[eE]rwarte|[gG]r(?:ö|oe)(?:ß|ss)tes|[sS]palten|[uU]mfa(?:ß|ss)t|[wW]arnung|[fF](?:ä|ae)llig|[dD]urch|[eE]inem|[eE]inen|[eE]iner|[eE]ines|[eE]rste|[fF]alls|[gG]em(?:ä|ae)(?:ß|ss)|[jJ]edem|[jJ]eden|[jJ]eder|[jJ]edes|[nN]icht|[pP]r(?:ü|ue)fe|[sS]onst|[sS]umme|[wW]arum|[wW]egen|[zZ]eige|[dD]ann|[eE]ine|[jJ]ede|[nN]ach|[nN]ein|[oO]der|[wW]eil|[wW]enn|[aA]ls|[aA]us|[bB]is|[eE]in|[fF](?:ü|ue)r|[iI]st|[mM]it|[uU]nd|[vV]on|[vV]or|[zZ]um|[aA]b|[aA]m|[iI]n|[jJ]a)(?![\w\u0300-\u036f]))[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])[^\S\r\n]*(?:\{|["„‟“”»«]))', Name.Builtin, "definedName-deutsch"),
            (r'(?:[eE]ntscheidungsart|[vV]eranstaltungen|[bB]erechtigungen|[eE]ntscheidungen|[hH]andlungsfeld|[bB]ewilligungen|[fF](?:ö|oe)rderungen|[iI]ndikatoren|[sS]tellenart|[sS]trategien|[wW]ochentag|[mM]a(?:ß|ss)nahmen|[kK]alender|[aA]ufgaben|[gG]ruppen|[qQ](?:ü|ue)llen|[sS]tellen|[zZ]entren|[sS]tand|[zZ]iele)(?![\w\u0300-\u036f])', Name.Builtin),
            (r'(?:[mM]ecklenburg_vorpommern|[aA]ntidiskriminierung|[nN]ordrhein_westfalen|[kK]oordinationskraft|[sS]chleswig_holstein|[vV]erwaltungs(?:ö|oe)ffnung|[bB]aden_w(?:ü|ue)rttemberg|[mM]itarbeit(?:ß|ss)telle|[rR]heinland_pfalz|[fF]allmanagement|[sS]achsen_anhalt|[aA]bgeschlo(?:ß|ss)en|[nN]iedersachsen|[sS]pracherwerb|[bB]eurteilung|[bB]randenburg|[dD]eutschland|[aA]ufgegeben|[dD]onnerstag|[gG]esundheit|[wW]illkommen|[aA]uslegung|[tT]h(?:ü|ue)ringen|[vV]erz(?:ö|oe)gert|[aA]usnahme|[dD]ienstag|[eE]hrenamt|[eE]rme(?:ß|ss)en|[mM]ittwoch|[sS]aarland|[tT]eilhabe|[bB]ildung|[fF]reitag|[gG]eplant|[hH]amburg|[sS]achsen|[sS]amstag|[sS]onntag|[aA]rbeit|[bB]ayern|[bB]erlin|[bB]remen|[hH]e(?:ß|ss)en|[mM]ontag|[wW]ohnen|[lL](?:ä|ae)uft|[sS]oll)(?![\w\u0300-\u036f])', Name.Constant),
            (r'[A-ZÄÖÜ][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Builtin),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name),
            (r'->|<=|>=|<>', Operator),
            (r'[=<>+\-*/%|€]', Operator),
            (r'[{}()\[\],;]', Punctuation),
        ],
        "tongue-deutsch": [
            (r'\s+', Whitespace),
            (r'(?:[eE]nglisch|[dD]eutsch|[eE]nglish|[gG]erman)(?![\w\u0300-\u036f])', Keyword.Namespace, "#pop"),
            default("#pop"),
        ],
        "definedType-deutsch": [
            (r'\s+', Whitespace),
            (r'`[^`\r\n]+`', Name.Class, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Class, "#pop"),
            default("#pop"),
        ],
        "definedName-deutsch": [
            (r'\s+', Whitespace),
            (r'`[^`\r\n]+`', Name.Function, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Function, "#pop"),
            default("#pop"),
        ],
        "member-deutsch": [
            (r'\s+', Whitespace),
            (r'(?:[mM]ensch_entscheidet|[vV]eranstaltungen|[eE]ntscheidungen|[vV]erantwortlich|[vV]erglichen_mit|[bB]ewilligungen|[hH]andlungsfeld|[aA]nwendbar_ab|[aA]usgangswert|[bB]erechtigung|[aA]u(?:ß|ss)er_kraft|[bB]eschlo(?:ß|ss)en|[bB]ezeichnung|[eE]ntschieden|[gG]eschlo(?:ß|ss)en|[hH]erausgeber|[iI]ndikatoren|[fF]undstelle|[sS]etzt_fort|[zZ]ielgruppe|[aA]bgerufen|[bB]ewilligt|[lL]andkreis|[mM]a(?:ß|ss)nahmen|[mM]e(?:ß|ss)werte|[nN]otwendig|[sS]trategie|[vV]org(?:ä|ae)nger|(?:ü|ue|Ü|Ue)bergeben|[aA]ufgaben|[bB]escheid|[eE]rla(?:ß|ss)en|[eE]r(?:ö|oe)ffnet|[fF]unktion|[iI]n_kraft|[kK]alender|[lL]eitziel|[pP]rogramm|[rR]egelung|[zZ]eitraum|[zZ]ielwert|[bB]esetzt|[eE]inheit|[eE]rsetzt|[gG]ruppen|[sS]tellen|[vV]erweis|[aA]nteil|[aA]nzahl|[bB]etrag|[fF](?:ä|ae)llig|[bB]eleg|[dD]atei|[dD]atum|[dD]a(?:ü|ue)r|[dD]urch|[sS]tand|[tT]itel|[zZ]eile|[zZ]iele|[zZ]weck|[jJ]ahr|[sS]itz|[tT]eil|[aA]rt|[bB]is|[oO]rt|[aA]b|[aA]m)(?![\w\u0300-\u036f])', Name.Attribute.Builtin, "#pop"),
            (r'[^\W\d][\w\u0300-\u036f]*(?![\w\u0300-\u036f])', Name.Variable.Instance, "#pop"),
            default("#pop"),
        ],
        "type-deutsch": [
            (r'\s+', Whitespace),
            (r'(?:[wW]ahrheitswert|[dD]ezimalzahl|[gG]eldbetrag|[gG]anzzahl|[zZ]eitraum|[dD]atum|[dD]a(?:ü|ue)r|[tT]ext)(?![\w\u0300-\u036f])', Keyword.Type, "#pop"),
            (r'(?:[bB]erechtigungsregelung|[eE]ntscheidungspunkt|[fF](?:ö|oe)rderregelung|[vV]eranstaltung|[bB]ewilligung|[iI]ndikator|[sS]trategie|[mM]a(?:ß|ss)nahme|[aA]ufgabe|[zZ]entrum|[gG]ruppe|[qQ](?:ü|ue)lle|[sS]telle|[zZ]iel)(?![\w\u0300-\u036f])(?!\s*[.:(])', Name.Builtin, "#pop"),
            default("#pop"),
        ],
        "unit-deutsch": [
            (r'\s+', Whitespace),
            (r'%', Keyword.Pseudo, "#pop"),
            (r'(?:[mM]illionen|[mM]illion|[mM]io)(?![\w\u0300-\u036f])(?:\.)?', Keyword.Pseudo, ("#pop", "currency-deutsch")),
            (r'(?:[mM]illionen|[mM]illion|[mM]onaten|[jJ]ahren|[jJ]ahres|[mM]onate|[mM]onats|[wW]ochen|[cC]ents|[jJ]ahre|[mM]onat|[tT]agen|[tT]ages|[wW]oche|[cC]ent|[jJ]ahr|[tT]age|[mM]io|[tT]ag)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            (r'€', Keyword.Pseudo, "#pop"),
            (r'(?:[eE]uros|[eE]uro|[eE]UR)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            default("#pop"),
        ],
        "currency-deutsch": [
            (r'\s+', Whitespace),
            (r'€', Keyword.Pseudo, "#pop"),
            (r'(?:[eE]uros|[eE]uro|[eE]UR)(?![\w\u0300-\u036f])', Keyword.Pseudo, "#pop"),
            default("#pop"),
        ],
        "predicate-deutsch": [
            (r'\s+', Whitespace),
            (r'[nN]icht(?![\w\u0300-\u036f])', Operator.Word, ("#pop", "deniedPredicate-deutsch")),
            (r'(?:[bB]erechtigt|[fF]ehlerhaft|[uU]ngef(?:ä|ae)hr|[bB]ekannt|[eE]rf(?:ü|ue)llt|[oO]ffen|[lL]eer)(?![\w\u0300-\u036f])', Operator.Word, "#pop"),
            default("#pop"),
        ],
        "deniedPredicate-deutsch": [
            (r'\s+', Whitespace),
            (r'(?:[bB]erechtigt|[fF]ehlerhaft|[uU]ngef(?:ä|ae)hr|[bB]ekannt|[eE]rf(?:ü|ue)llt|[oO]ffen|[lL]eer)(?![\w\u0300-\u036f])', Operator.Word, "#pop"),
            default("#pop"),
        ],
        "extent-deutsch": [
            (r'\s+', Whitespace),
            (r'[aA]lles(?![\w\u0300-\u036f])', Keyword, "#pop"),
            default("#pop"),
        ],
    }
