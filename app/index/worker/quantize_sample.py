"""Texts of every kind that documents hold, in many languages: what an int8 form is judged by."""

from typing import Final

_REPORT: Final = (
    "The inspection of the northern pumping station took place on 14 March. Three of the five "
    "valves had been replaced in the year before; the remaining two showed wear at the seat and "
    "were listed for the spring. Pressure stayed between 4.1 and 4.6 bar during the test, which is "
    "within what the manual allows. The operator asked for a second reading after the night shift."
)
_RULE: Final = (
    "A person who leaves the site hands in keys, badge and devices on the last day. The line "
    "manager confirms this in writing. Where something is missing, the security officer is told "
    "before the end of the day, and access is withdrawn at once."
)

SAMPLE: Final = (
    "How many days of notice does the contract ask for?",
    "Quarterly summary",
    _REPORT,
    _RULE,
    f"{_REPORT} {_RULE} {_REPORT}",
    "Item: hydraulic pump; Order: 7741-B; Quantity: 12; Unit price: 1,480.00; Delivery: week 34",
    "Revenue | 2021: 18.4 | 2022: 19.9 | 2023: 17.2 | Change: (13.6)% | in millions",
    "def mean(values): return sum(values) / len(values)  # fails for an empty list",
    "Patients who were given the second dose after six weeks had fewer complaints than those who "
    "waited for twelve, but the groups were small and not drawn by lot.",
    "The lift of a thin wing in slow flow grows with its angle until the flow leaves the surface.",
    "Die Prüfung der Anlage ergab keine Mängel; der Bericht wird dem Amt bis Freitag vorgelegt.",
    "Le conseil a approuvé le budget de l'année suivante, à l'exception des travaux du pont.",
    "El informe describe las causas del retraso y propone tres medidas para el próximo trimestre.",
    "O contrato pode ser prorrogado uma única vez, mediante aviso escrito de trinta dias.",
    "La biblioteca resta chiusa nei giorni festivi e nella seconda settimana di agosto.",
    "Raport opisuje stan mostu po zimie i koszt naprawy trzech przęseł.",
    "Комиссия проверила склад и составила опись имущества, подлежащего списанию.",
    "Báo cáo nêu rõ nguyên nhân sự cố tại trạm bơm và đề nghị thay hai van trong tháng tới.",
    "Cuộc họp bắt đầu lúc tám giờ sáng; đại biểu vắng mặt gửi ý kiến bằng văn bản.",
    "检查组于三月十四日检查了北部泵站。三个阀门已更换。其余两个列入春季计划。",
    "会議は午前九時に始まり、来年度の予算について話し合われた。",
    "보고서는 지연의 원인을 설명하고 다음 분기를 위한 세 가지 조치를 제안한다.",
    "فحصت اللجنة المستودع وأعدت قائمة بالمواد التي يجب استبدالها قبل نهاية العام.",
    "รายงานอธิบายสาเหตุของความล่าช้าและเสนอมาตรการสามข้อสำหรับไตรมาสหน้า",
    "समिति ने गोदाम की जाँच की और मरम्मत की लागत का अनुमान दिया।",
)
