namespace Kinow.ClientApi.Demo.Words;

/// <summary>First and last names, freely combined: any likeness to a person is chance.</summary>
internal static class Names
{
    internal static readonly Trilingual[] First =
    [
        new("Adam", "Adam", "آدم"), new("Amina", "Amina", "أمينة"), new("Clara", "Clara", "كلارا"), new("Daniel", "Daniel", "دانيال"),
        new("Elena", "Elena", "إيلينا"), new("Farid", "Farid", "فريد"), new("Gabriel", "Gabriel", "غابرييل"), new("Hana", "Hana", "هناء"),
        new("Ines", "Inès", "إيناس"), new("Jonas", "Jonas", "يونس"), new("Karim", "Karim", "كريم"), new("Leila", "Leïla", "ليلى"),
        new("Maria", "Maria", "ماريا"), new("Nadia", "Nadia", "نادية"), new("Omar", "Omar", "عمر"), new("Paula", "Paula", "باولا"),
        new("Rayan", "Rayan", "ريان"), new("Salma", "Salma", "سلمى"), new("Thomas", "Thomas", "توماس"), new("Yara", "Yara", "يارا"),
        new("Victor", "Victor", "فيكتور"), new("Zoe", "Zoé", "زوي"), new("Samuel", "Samuel", "صموئيل"), new("Maya", "Maya", "مايا"),
    ];

    internal static readonly string[] Last =
    [
        "Abernathy", "Achterberg", "Aubrac", "Bellamare", "Benali", "Bergstad", "Calvet", "Castellane", "Dahlmark", "Delorgne", "Durnford",
        "El Khatib", "Eskelund", "Farouz", "Ferrandi", "Galloway", "Garnault", "Haddou", "Hartvig", "Ibarrola", "Jansky", "Kovalen",
        "Lindqvist",
        "Loubet", "Mansouri", "Marchetti", "Menard", "Nakashima", "Nordahl", "O'Brennan", "Okafor", "Pellerin", "Quintal", "Rahmani",
        "Rosselló",
        "Saint-Aubin", "Sørbye", "Szabolcs", "Tavernier", "Tremonti", "Ubaldi", "Valmont", "Verhoeven", "Wanjiru", "Weissmann", "Yılmaz",
        "Zamora",
    ];
}
