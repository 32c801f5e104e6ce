"""Only English goes on, and short or noisy English is not taken for anything else."""

from __future__ import annotations

import pytest

from kg.acquire.language import foreign_language

ENGLISH = [
    "Ministers met in Paris.",
    "Dong Jun",
    "Kishida, Marcos, Biden: trilateral summit, Washington, D.C., 11 April 2024 (photo: Kyodo)",
    "Home News Sport Video The prime minister of Japan arrived in Manila on Friday. Share Tweet Email Menu",
    "Mr. Sikorski and Mr. Kuleba met in Rzeszów, the talks closed to the press, and no statement to follow.",
]
FULL_OF_NAMES = [
    "ATHENS — Greek Prime Minister Kyriakos Mitsotakis met Bulgarian President Rumen Radev in Thessaloniki on Monday.",
    "Indian Prime Minister Narendra Modi hosted Bhutanese Prime Minister Tshering Tobgay.",
    "Kazakh President Kassym-Jomart Tokayev received Uzbek Foreign Minister Bakhtiyor Saidov in Astana on Monday.",
    "Indonesian Defence Minister Prabowo Subianto welcomed Turkish counterpart Yasar Guler in Jakarta.",
    "Kremlin spokesman Dmitry Peskov rides a bicycle to the market.",
    "Polish President Andrzej Duda phoned Lithuanian President Gitanas Nauseda.",
    "Vietnamese Prime Minister Pham Minh Chinh greeted Lao President Thongloun Sisoulith.",
    "Ghanaian President Nana Akufo-Addo addressed parliament.",
    "Kenya's William Ruto hosted Tanzania's Samia Suluhu Hassan at State House, Nairobi.",
    "Mongolian President Ukhnaagiin Khurelsukh visits Beijing.",
    "South Korean President Yoon Suk Yeol called Japanese Prime Minister Fumio Kishida.",
    "Thai Foreign Minister Don Pramudwinai urged Myanmar's Wunna Maung Lwin to free Aung San Suu Kyi.",
    "French Foreign Minister Catherine Colonna meets Iranian counterpart Hossein Amir-Abdollahian.",
    "Brazil's Luiz Inacio Lula da Silva congratulated Argentina's Alberto Fernandez.",
    "Mexican President Andres Manuel Lopez Obrador snubbed summit organisers.",
    '"We will not accept this," Maltese Prime Minister Robert Abela told Giorgia Meloni.',
    "Azerbaijan's Ilham Aliyev telephoned Recep Tayyip Erdogan, Anadolu Agency reported.",
    "Finnish President Sauli Niinisto flew to Ankara.",
    "Sri Lankan President Ranil Wickremesinghe arrived in Singapore late Tuesday.",
    "Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki signed a declaration in Asmara.",
    "Malaysian Prime Minister Anwar Ibrahim thanked Sultan Hassanal Bolkiah.",
    "Slovak Prime Minister Robert Fico backed Viktor Orban.",
    "Nigerian Vice President Kashim Shettima represented Bola Ahmed Tinubu.",
    "Estonian Prime Minister Kaja Kallas criticised Olaf Scholz sharply.",
    "Qatari Emir Tamim bin Hamad Al Thani received Jordanian Foreign Minister Ayman Safadi.",
    "Nepalese Prime Minister Pushpa Kamal Dahal meets Xi Jinping.",
    "UN chief Antonio Guterres condemns Kabul bombing",
    "Australian Foreign Minister Penny Wong toured Port Moresby, Honiara, Suva, Apia, Tarawa.",
    "Ministers Hun Manet, Saleumxay Kommasith, Retno Marsudi attended.",
    "Netanyahu, Gallant, Gantz and Lapid attended talks.",
]
FOREIGN = [
    ("fr", "Le ministre de la Défense a reçu son homologue japonais à Paris."),
    ("fr", "Emmanuel Macron a rencontré Olaf Scholz à Berlin vendredi."),
    ("fr", "Emmanuel Macron et Olaf Scholz se sont entretenus."),
    (
        "de",
        "Außenministerin Annalena Baerbock reiste nach Kiew. Sie sprach dort mit ihrem Kollegen. Danach flog sie nach Polen weiter.",
    ),
    ("es", "Pedro Sánchez se reunió con Luiz Inácio Lula da Silva en Madrid."),
    ("es", "El presidente viajó a Bogotá. Allí habló con Gustavo Petro sobre el comercio."),
    ("ru", "Песков опроверг сообщение."),
    ("ru", "Министр обороны встретился с коллегой."),
    ("zh", "中国外交部长王毅周五在北京会见了来访的客人。"),
    ("zh", "国防部长会见代表团。双方讨论了合作。"),
    ("id", "Presiden Joko Widodo bertemu Perdana Menteri Anwar Ibrahim di Jakarta pada hari Jumat."),
    (
        "id",
        "Menteri Pertahanan Prabowo Subianto menerima kunjungan tamu dari Turki. Keduanya membahas kerja sama. Mereka juga menandatangani perjanjian baru.",
    ),
    ("tr", "Cumhurbaşkanı Recep Tayyip Erdoğan Ankara'da İlham Aliyev ile görüştü."),
    (
        "tr",
        "Dışişleri Bakanı Moskova'ya gitti. Orada mevkidaşıyla bir araya geldi. Toplantıda ticaret ele alındı.",
    ),
    ("it", "Il presidente del Consiglio Giorgia Meloni ha incontrato il cancelliere a Roma."),
    ("pt", "O presidente Lula recebeu o chanceler em Brasília na sexta-feira."),
    ("nl", "De minister sprak vrijdag met zijn collega in Den Haag."),
    ("pl", "Premier Donald Tusk spotkał się w Warszawie z prezydentem Litwy."),
    ("vi", "Thủ tướng Phạm Minh Chính tiếp Chủ tịch nước Lào."),
    ("sv", "Statsministern träffade sin finländska kollega i Stockholm på fredagen."),
    ("ro", "Preşedintele Klaus Iohannis s-a întâlnit cu premierul la Bucureşti."),
    ("tr", "Bakan Fidan, Washington'da Blinken'la görüştü."),
    (
        "de",
        "Die Minister berieten zwei Stunden lang. Danach traten sie vor die Presse. Fragen beantworteten sie nicht. Der Kanzler kam später hinzu. Er lobte das Treffen.",
    ),
    (
        "fr",
        "Les ministres se sont vus deux heures. Ils ont ensuite parlé à la presse. Le président les a rejoints. Il a salué leur accord. Aucun texte n'a été publié.",
    ),
    ("de", "Verteidigungsminister Boris Pistorius besuchte seinen Kollegen in Vilnius und sagte Hilfe zu."),
    (
        "fr",
        "Le ministre de la défense a rencontré son homologue à Paris vendredi, selon une source à Matignon.",
    ),
    (
        "de",
        "Der Außenminister traf am Freitag in Wien seine Amtskollegin und sprach über Osteuropa und Asien.",
    ),
    (
        "es",
        "La ministra se reunió el viernes en Lima con su homólogo chileno para hablar de la frontera común.",
    ),
    ("ru", "Министр иностранных дел встретился в пятницу в Вене со своим австрийским коллегой."),
    ("ar", "التقى وزير الخارجية نظيره في القاهرة يوم الجمعة وبحثا الوضع في المنطقة."),
]


@pytest.mark.parametrize("text", [*ENGLISH, *FULL_OF_NAMES])
def test_english_goes_on(text: str) -> None:
    """Names and page noise do not make a text foreign, not even a single sentence."""
    assert foreign_language(text) is None


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_other_languages_are_named(language: str, text: str) -> None:
    """The message can say which language it looks like."""
    assert foreign_language(text) == language
