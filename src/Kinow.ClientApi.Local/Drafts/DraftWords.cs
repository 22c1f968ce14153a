using System.Globalization;
using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Texts that read like real ones.</summary>
internal static class DraftWords
{
    private static readonly string[] Adjectives =
        ["Silent", "Golden", "Last", "Hidden", "Northern", "Broken", "Crimson", "Endless", "Distant", "Second", "Paper", "Open"];

    private static readonly string[] Nouns =
        ["Harbour", "Winter", "Garden", "Letter", "Bridge", "Orchard", "Signal", "Island", "Kingdom", "Lighthouse", "Journey", "Mirror"];

    private static readonly string[] Places = ["Lisbon", "Tunis", "Marseille", "Bergen", "Montréal", "Kyoto", "Dakar", "Porto", "Geneva"];

    private static readonly string[] First = ["Ada", "Léa", "Noor", "Hugo", "Inès", "Samir", "Clara", "Tomás", "Maya", "Paul"];

    private static readonly string[] Last = ["Moreau", "Haddad", "Larsen", "Okafor", "Silva", "Bernard", "Nakamura", "Diallo", "Weber"];

    private static readonly string[] Sentences =
    [
        "Two strangers meet on the last train and miss it together.", "Nobody remembers who built the house, but everybody has a key.",
        "A letter that was never sent changes the summer of a whole village.", "What begins as a favour ends as the story of a family.",
        "The sea gives back what the town had agreed to forget.", "One night, one city, and a decision that cannot wait.",
    ];

    public static string Title(SeededRandom random) => random.Below(3) switch
    {
        0 => $"The {random.Pick<string>(Adjectives)} {random.Pick<string>(Nouns)}",
        1 => $"{random.Pick<string>(Nouns)} in {random.Pick<string>(Places)}",
        _ => $"The {random.Pick<string>(Nouns)} and the {random.Pick<string>(Nouns)}",
    };

    public static string FirstName(SeededRandom random) => random.Pick<string>(First);

    public static string LastName(SeededRandom random) => random.Pick<string>(Last);

    public static string Place(SeededRandom random) => random.Pick<string>(Places);

    public static string Word(SeededRandom random) => random.Pick<string>(Nouns);

    public static string Sentence(SeededRandom random) => random.Pick<string>(Sentences);

    public static string Paragraph(SeededRandom random) =>
        string.Join(' ', Enumerable.Range(0, 2 + random.Below(2)).Select(_ => Sentence(random)).Distinct());

    public static string Slug(SeededRandom random) =>
        Title(random).ToLowerInvariant().Replace(' ', '-').Normalize().Replace("é", "e", StringComparison.Ordinal);

    public static string Email(SeededRandom random) =>
        $"{Ascii(FirstName(random))}.{Ascii(LastName(random))}@example.com";

    public static string Hex(SeededRandom random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => random.Below(16).ToString("x", CultureInfo.InvariantCulture)));

    public static string Uuid(SeededRandom random) =>
        $"{Hex(random, 8)}-{Hex(random, 4)}-4{Hex(random, 3)}-8{Hex(random, 3)}-{Hex(random, 12)}";

    private static string Ascii(string name) => string.Concat(name.ToLowerInvariant().Select(static c => c switch
    {
        'é' or 'è' => 'e',
        'á' => 'a',
        _ => c,
    }));
}
