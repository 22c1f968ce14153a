namespace Kinow.ClientApi.Demo.Words;

/// <summary>The countries of the generated platform.</summary>
internal static class CountryNames
{
    internal static readonly (string Code, Trilingual Name)[] All =
    [
        ("AQ", new("Antarctica", "Antarctique", "أنتاركتيكا")),
        ("BE", new("Belgium", "Belgique", "بلجيكا")),
        ("BR", new("Brazil", "Brésil", "البرازيل")),
        ("CA", new("Canada", "Canada", "كندا")),
        ("CH", new("Switzerland", "Suisse", "سويسرا")),
        ("CI", new("Ivory Coast", "Côte d'Ivoire", "ساحل العاج")),
        ("DE", new("Germany", "Allemagne", "ألمانيا")),
        ("DZ", new("Algeria", "Algérie", "الجزائر")),
        ("EG", new("Egypt", "Égypte", "مصر")),
        ("ES", new("Spain", "Espagne", "إسبانيا")),
        ("FR", new("France", "France", "فرنسا")),
        ("GB", new("United Kingdom", "Royaume-Uni", "المملكة المتحدة")),
        ("IE", new("Ireland", "Irlande", "أيرلندا")),
        ("IT", new("Italy", "Italie", "إيطاليا")),
        ("JP", new("Japan", "Japon", "اليابان")),
        ("KP", new("North Korea", "Corée du Nord", "كوريا الشمالية")),
        ("LB", new("Lebanon", "Liban", "لبنان")),
        ("LU", new("Luxembourg", "Luxembourg", "لوكسمبورغ")),
        ("MA", new("Morocco", "Maroc", "المغرب")),
        ("NL", new("Netherlands", "Pays-Bas", "هولندا")),
        ("NO", new("Norway", "Norvège", "النرويج")),
        ("PT", new("Portugal", "Portugal", "البرتغال")),
        ("SE", new("Sweden", "Suède", "السويد")),
        ("SN", new("Senegal", "Sénégal", "السنغال")),
        ("TN", new("Tunisia", "Tunisie", "تونس")),
        ("US", new("United States", "États-Unis", "الولايات المتحدة")),
    ];
}
