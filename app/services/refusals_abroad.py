"""Refusals in German, French, Spanish and Vietnamese, as ``services.refusals`` reads them.

The commonest forms alone: the sources say nothing, hold no information, or it does not stand in
them. Verbs of saying may have any object, verbs of holding none but information: "the documents
hold no personal data" is an answer. Where no sources are named, a missing answer may be somebody's.
"""

_ANYTHING = r"\b[^;]{0,200}"
_WORDS = r"(?:\s\w+){0,2}"
_END = r"\W*\Z"

_DE = (
    r"(?:de[nmr]|die(?:se[nmr]?)?|das)\s(?:[a-zü]{4,20}(?:en|e)\s)?"
    r"(?:quellen|dokumente?n?|texte?n?|unterlagen|passagen|auszügen?|kontext)"
)
_DE_SAY = r"(?:sag(?:en|t)|nenn(?:en|t)|erwähn(?:en|t)|mach(?:en|t)|äußern\ssich|beantworte[nt])"
_DE_HOLD = r"(?:enthalten|enthält|geben|gibt|liefer[nt]|biete[nt])"
_DE_OF = r"(?:dazu\s|darüber\s|hierzu\s)?"
_DE_NONE = r"keine(?:rlei)?\s(?:\w+\s)?(?:information(?:en)?|angaben?|antwort|hinweise?|auskunft)"
_DE_IT = r"(?:das|dies|es|dazu|darüber|hierzu|(?:die|diese)\s(?:antwort|frage|information|angabe))"
_DE_IS = r"(?:steht|geht|findet\ssich|wird|ist|lässt\ssich|kann)"
_DE_NOT = r"(?:leider\s)?(?:nichts?)"
_GERMAN = (
    rf"(?:{_DE}\s{_DE_SAY}|leider\s{_DE_SAY}\s{_DE})\s(?:\w+\s){{0,3}}(?:nichts?|keine?){_ANYTHING}",
    rf"(?:{_DE}\s{_DE_HOLD}|leider\s{_DE_HOLD}\s{_DE})\s{_DE_OF}{_DE_NONE}{_ANYTHING}",
    rf"(?:{_DE_IT}\s{_DE_IS}|leider\s{_DE_IS}\s{_DE_IT})\s{_DE_NOT}\s(?:in|aus)\s{_DE}{_WORDS}{_END}",
    rf"{_DE_IT}\s{_DE_IS}\s(?:in|aus)\s{_DE}\s{_DE_NOT}{_WORDS}{_END}",
    rf"in\s{_DE}\s{_DE_IS}\s(?:{_DE_IT}\s)?{_DE_NOT}{_ANYTHING}",
    rf"(?:in\s{_DE}\s|dazu\s|darüber\s|es\s)(?:gibt\ses|gibt|finden\ssich)\s(?!keine\santwort){_DE_NONE}{_ANYTHING}",
)

_FR = (
    r"(?:les|ces|vos|le|ce)\s(?:documents?|sources?|textes?|passages?|extraits?|contexte)"
    r"(?:\s(?:fourni|donné|cité)e?s?)?"
)
_FR_SAY = r"(?:disent|dit|(?:précis|mentionn|indiqu|spécifi|parl|abord)e(?:nt)?|répond(?:ent)?)"
_FR_HOLD = r"(?:contien(?:nen)?t|fourni(?:ssen)?t|donnent?|offrent?)"
_FR_WHAT = r"(?:information|réponse|mention|indication|précision)s?"
_FR_NONE = rf"(?:aucune|pas\s(?:assez\s)?(?:d'|de\s|l'|la\s|cette\s)?)\s?{_FR_WHAT}"
_FR_IT = r"(?:cela|ceci|elle|il|(?:l'|la\s|cette\s)(?:information|réponse|question))"
_FR_IS = r"n(?:e\s|')(?:est|figure|se\strouve|apparaît)"
_FRENCH = (
    rf"{_FR}\sne\s(?:l[ea]\s|l'|en\s)?{_FR_SAY}\s(?:pas|rien|nulle\spart|aucune?){_ANYTHING}",
    rf"{_FR}\sne\s{_FR_HOLD}\s{_FR_NONE}{_ANYTHING}",
    rf"{_FR_IT}\s{_FR_IS}\spas\s(?:\w+\s)?(?:dans|par)\s{_FR}{_END}",
    rf"il\sn'y\sa\s(?!\w+\s(?:de\s)?réponse){_FR_NONE}{_ANYTHING}",
    rf"aucune\s{_FR_WHAT}[^;]{{0,100}}\s{_FR_IS}{_ANYTHING}",
)

_ES = (
    r"(?:l[oa]s|est[oa]s|el|la|este)\s(?:documentos?|fuentes?|textos?|pasajes?|fragmentos?|contexto)"
    r"(?:\s(?:proporcionad|dad|facilitad|citad)[oa]s?)?"
)
_ES_SAY = r"(?:dicen?|(?:mencion|indic|especific|señal|precis|aclar)an?|hablan?|responden?)"
_ES_HOLD = r"(?:contienen?|proporcionan?|ofrecen?|incluyen?|dan)"
_ES_WHAT = r"(?:\w+\s)?(?:información|respuesta|mención|indicación)"
_ES_IT = r"(?:(?:eso|esto|ello|(?:la|esa|esta)\s(?:información|respuesta|pregunta))\s)?"
_ES_IS = r"(?:está|se\s(?:encuentra|menciona|indica|dice)|aparece|consta|figura)"
_SPANISH = (
    rf"{_ES}\sno\s(?:l[oa]\s)?{_ES_SAY}{_ANYTHING}",
    rf"{_ES}\sno\s{_ES_HOLD}\s{_ES_WHAT}{_ANYTHING}",
    rf"{_ES_IT}no\s{_ES_IS}\s(?:\w+\s)?(?:en|por)\s{_ES}{_END}",
    rf"no\s(?:hay|existe|encuentro)\s(?!(?:\w+\s)?respuesta){_ES_WHAT}{_ANYTHING}",
)

_VI = (
    r"(?:các\s|những\s)?(?:tài\sliệu|nguồn|văn\sbản|đoạn\s(?:văn|trích))"
    r"(?:\s(?:này|đó|trên|đã\scho|được\scung\scấp))?"
)
_VI_NOT = r"(?:không|chưa)(?:\shề)?"
_VI_SAY = r"(?:nói|đề\scập|nêu|cho\sbiết|nhắc|trả\slời)"
_VI_WHAT = r"(?:đủ\s)?(?:thông\stin|câu\strả\slời)"
_VIETNAMESE = (
    rf"{_VI}\s{_VI_NOT}\s{_VI_SAY}{_ANYTHING}",
    rf"{_VI}\s{_VI_NOT}\s(?:có|chứa|cung\scấp)\s{_VI_WHAT}{_ANYTHING}",
    rf"{_VI_NOT}\s(?:có|tìm\sthấy)\s(?:đủ\s)?thông\stin{_ANYTHING}",
    rf"(?:điều\s(?:này|đó)|{_VI_WHAT}(?:\snày)?)\s{_VI_NOT}\s(?:có|được\s{_VI_SAY})"
    rf"(?:\s\w+){{0,2}}\strong\s{_VI}{_END}",
)

FORMS = (*_GERMAN, *_FRENCH, *_SPANISH, *_VIETNAMESE)
# What may stand before them.
OPENINGS = r"désolée?|malheureusement|lo\ssiento|lamentablemente|rất\stiếc|xin\slỗi"
# A sentence with one of these says something besides.
BESIDES = (
    r"aber|jedoch|sondern|allerdings|obwohl|mais|cependant|toutefois|pero|sino|aunque|sin\sembargo"
    r"|nhưng|tuy\snhiên"
)
