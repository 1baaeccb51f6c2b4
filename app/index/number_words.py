"""Words for numbers, months and units in the languages of the interface.

English, German, Spanish, French and Vietnamese. What one language's word for a number means in
another ("once", "seize") or is in its own ("one", "second") is read as a number where it helps a
statement, and never held against it.
"""

from collections.abc import Iterator

_COUNTED = (
    # from 0 to 20
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty",
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte",
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf vingt",
    "không một hai ba bốn năm sáu bảy tám chín mười",
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
)
_TENS = (
    # from 30 to 90
    "thirty forty fifty sixty seventy eighty ninety",
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "trente quarante cinquante soixante septante huitante nonante",
)
_OTHERS = {
    "dozen": 12, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "a": 1, "an": 1, "una": 1, "une": 1,
    "quatre-vingt": 80, "quatre-vingts": 80, "lăm": 5, "mốt": 1, "tư": 4, "zwo": 2,
}  # fmt: skip
# What is multiplied: "two hundred", "3.5 million", "hai mươi".
SCALES = {
    "mươi": 10, "hundred": 100, "hundert": 100, "cien": 100, "ciento": 100, "cent": 100,
    "cents": 100, "trăm": 100,
    "thousand": 1000, "thousands": 1000, "tausend": 1000, "mil": 1000, "mille": 1000,
    "nghìn": 1000, "ngàn": 1000,
    "million": 10**6, "millions": 10**6, "millionen": 10**6, "mio": 10**6, "mn": 10**6,
    "millón": 10**6, "millones": 10**6, "triệu": 10**6,
    "billion": 10**9, "billions": 10**9, "bn": 10**9, "milliarde": 10**9, "milliarden": 10**9,
    "mrd": 10**9, "milliard": 10**9, "milliards": 10**9, "tỷ": 10**9, "tỉ": 10**9,
    "trillion": 10**12, "trillions": 10**12, "tn": 10**12, "mln": 10**6,
}  # fmt: skip
# Articles, pronouns, and words that mean something else in another of the languages.
_UNSURE_LIST = (
    "a an one ein eine einen einem einer eins un una une uno một second seconds once seize cent"
    " cents mil mille sept neuf ba năm không tư mốt null zero zeroth first third mn tỉ trăm"
)
UNSURE = frozenset(_UNSURE_LIST.split())
_MONTHS = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jän febr mär apr mai jun jul aug sept okt nov dez",
)
# A month's name that is a word too says a month beside a number alone.
UNSURE_MONTHS = frozenset(
    {"may", "march", "mars", "mar", "jan", "jun", "dec", "sep", "sept", "oct"}
)
_UNITS = (
    "% percent prozent porciento pct pourcent",
    "$ usd dollar dollars dólares đô",
    "€ eur euro euros",
    "£ gbp",
    "km kilometer kilometre kilometers kilometres kilómetros kilomètres",
    "mile miles meilen millas milles dặm",
    "meter metre meters metres metros mètres mét",
    "cm zentimeter centimeter centimeters centimetre centimetres centímetros centimètres",
    "mm millimeter millimeters millimetre millimetres milímetros millimètres",
    "µm μm micrometer micrometre",
    "nm nanometer nanometre",
    "foot feet ft fuß pies pieds",
    "inch inches zoll pulgadas pouces",
    "kg kilogram kilograms kilo kilos kilogramm",
    "gram grams gramm gramos gramme grammes",
    "mg milligram milligrams milligramm miligramos milligrammes",
    "µg μg mcg microgram micrograms mikrogramm microgramos microgrammes",
    "ton tons tonne tonnes tonnen toneladas tấn",
    "liter liters litre litres litros lít",
    "ml milliliter milliliters millilitre millilitres mililitros",
    "millisecond milliseconds millisekunden milisegundos millisecondes",
    "second sec secs seconds sekunde sekunden segundo segundos seconde secondes giây",
    "minute minutes min mins minuten minutos phút",
    "hour hours hr hrs stunde stunden std hora horas heure heures giờ",
    "day days tag tage tagen día días jour jours ngày",
    "week weeks woche wochen semana semanas semaine semaines tuần",
    "month months monat monate monaten mes meses mois tháng",
    "year years yr yrs jahr jahre jahren año años an ans années",
    "km/hour kmh kph",
    "mile/hour mph",
    "° degree degrees grad grados degrés độ",
    "°/celsius °c celsius degreescelsius gradcelsius gradoscelsius degréscelsius độc",
    "°/fahrenheit °f fahrenheit degreesfahrenheit gradfahrenheit",
    "watt watts vatios",
    "kw kilowatt kilowatts kilovatios",
    "mw megawatt megawatts megavatios mégawatts",
    "gw gigawatt gigawatts",
    "kwh", "mwh", "gwh", "twh",
    "volt volts voltios", "kv", "mv",
    "ampere amperes amp amps amperios ampères", "mah",
    "hz hertz", "khz", "mhz", "ghz",
    "kb kilobytes", "mb megabyte megabytes", "gb gigabyte gigabytes", "tb terabyte terabytes",
    "bar", "kpa", "mpa", "psi",
)  # fmt: skip
# Signs of one letter, and of two that differ in case alone, as they are written.
SYMBOLS = {
    "m": "meter", "g": "gram", "l": "liter", "L": "liter", "t": "ton", "s": "second",
    "h": "hour", "A": "ampere", "V": "volt", "W": "watt", "mW": "milliwatt",
    "ms": "millisecond", "Pa": "pascal",
}  # fmt: skip
# What these number is told apart as it is written: section 4.10 is not 4.1.
_LABEL_LIST = (
    "section sections sec version versions release chapter clause article paragraph para figure fig"
    " table appendix annex rule item abschnitt kapitel artikel ziffer absatz abbildung abb tabelle"
    " anlage sección versión capítulo artículo apartado párrafo tabla figura anexo chapitre"
    " paragraphe tableau alinéa annexe mục chương điều khoản bản bảng hình"
)
LABELS = frozenset(_LABEL_LIST.split())


def _numbers() -> Iterator[tuple[str, int]]:
    for line in _COUNTED:
        yield from ((word, value) for value, word in enumerate(line.split()))
    for line in _TENS:
        yield from ((word, 10 * value) for value, word in enumerate(line.split(), 3))
    yield from _OTHERS.items()
    yield from _german()


def _german() -> Iterator[tuple[str, int]]:
    """Those from 21 to 99 are one word: einundzwanzig."""
    units = [*_COUNTED[1].split()[:10]]
    units[1] = "ein"
    tens = ["zwanzig", *_TENS[1].split()]
    for ten, tens_word in enumerate(tens, 2):
        for unit, unit_word in enumerate(units[1:], 1):
            yield f"{unit_word}und{tens_word}", 10 * ten + unit


NUMBERS = dict(_numbers())
MONTHS = {word: month for line in _MONTHS for month, word in enumerate(line.split(), 1)}
UNITS = {word: line.split()[0] for line in _UNITS for word in line.split()}
