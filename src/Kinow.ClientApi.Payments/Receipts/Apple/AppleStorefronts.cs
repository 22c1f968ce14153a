using System.Collections.Frozen;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>The countries of storefronts. Apple names them by ISO 3166-1 alpha-3, and Kosovo by XKS.</summary>
internal static class AppleStorefronts
{
    private const int Alpha3 = 3;

    // Three letters, and the two that everybody else writes.
    private const string Codes = """
        AFGAF AGOAO AIAAI ALBAL ANDAD AREAE ARGAR ARMAM ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BFABF BGDBD BGRBG BHRBH BHSBS
        BIHBA BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COLCO
        COMKM CPVCV CRICR CUBCU CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESPES ESTEE ETHET FINFI
        FJIFJ FRAFR FSMFM GABGA GBRGB GEOGE GHAGH GINGN GMBGM GNBGW GNQGQ GRCGR GRDGD GTMGT GUYGY HKGHK HNDHN HRVHR HTIHT HUNHU
        IDNID INDIN IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA
        LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML
        MLTMT MMRMM MNEME MNGMN MOZMZ MRTMR MSRMS MUSMU MWIMW MYSMY NAMNA NERNE NGANG NICNI NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM
        PAKPK PANPA PERPE PHLPH PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PSEPS QATQA ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SLBSB
        SLESL SLVSV SMRSM SOMSO SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKMTM
        TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VNMVN VUTVU WSMWS
        XKSXK YEMYE ZAFZA ZMBZM ZWEZW
        """;

    private static readonly FrozenDictionary<string, CountryCode> Countries = Codes
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(static pair => pair[..Alpha3], static pair => CountryCode.Parse(pair.AsSpan(Alpha3)), StringComparer.Ordinal);

    /// <summary>The country of a storefront; null when it is not known.</summary>
    public static CountryCode? Find(string? storefront) =>
        storefront is not null && Countries.TryGetValue(storefront, out var country) ? country : null;
}
