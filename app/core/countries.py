"""In which country something is: as it says itself, else by its time zone out of the pinned tzdata (rules 1 and 39)."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from functools import lru_cache

# tzdata says who is where in two letters and in no case in three: ISO 3166, each with the two that mean the same.
_IN_THREE = """
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE
BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW
CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY
CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR
FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU
GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE
JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT
LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ
MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ
OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU
RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK
SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV
TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA
ZMBZM ZWEZW
"""
# Old names whose zone has lived on in a neighbour's, so that what they lead to is no answer; the last ones are nowhere.
_LED_ELSEWHERE: dict[str, str | None] = {
    "Africa/Asmera": "ER", "Africa/Timbuktu": "ML", "America/Coral_Harbour": "CA", "America/Virgin": "VI",
    "Antarctica/South_Pole": "AQ", "Atlantic/Jan_Mayen": "SJ", "Iceland": "IS", "Pacific/Ponape": "FM",
    "Pacific/Truk": "FM", "Pacific/Yap": "FM",
    **dict.fromkeys(("CET", "EET", "EST", "HST", "MET", "MST", "WET")),
}  # fmt: skip


def region_of(zone_name: str, country: str | None = None) -> str | None:
    """The country (ISO, e.g. ``AU``) that is said, in three letters or two, else the one in which a time zone is.

    An old name of a zone is as good as its new one. None for a zone of no country, as ``UTC``.
    """
    return _said(country or "") or _zone_countries().get(zone_name) or _by_old_name(zone_name)


def region_of_all(places: Iterable[tuple[str, str | None]]) -> str | None:
    """The country in which all of these are, each a zone and what it says of its country; None for several."""
    found = {region_of(zone, country) for zone, country in places}
    return found.pop() if len(found) == 1 else None


def _said(country: str) -> str | None:
    code = country.strip().upper()
    return code if code in _two_letters().values() else _two_letters().get(code)


@lru_cache(maxsize=1)
def _two_letters() -> dict[str, str]:
    return {each[:3]: each[3:] for each in _IN_THREE.split()}


def _by_old_name(zone_name: str) -> str | None:
    if zone_name in _LED_ELSEWHERE:
        return _LED_ELSEWHERE[zone_name]
    return _zone_countries().get(_new_names().get(zone_name, ""))


@lru_cache(maxsize=1)
def _zone_countries() -> dict[str, str]:
    rows = (line.split("\t") for line in _lines("zone.tab") if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@lru_cache(maxsize=1)
def _new_names() -> dict[str, str]:
    """Where each link of tzdata leads, by its old name."""
    rows = (line.split(" ") for line in _lines("tzdata.zi") if line.startswith("L "))
    return {row[2]: row[1] for row in rows}


def _lines(name: str) -> Iterator[str]:
    return iter((pkgutil.get_data("tzdata", f"zoneinfo/{name}") or b"").decode().splitlines())
