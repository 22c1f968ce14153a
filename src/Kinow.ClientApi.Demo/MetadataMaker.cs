using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes features and the metadata that products share.</summary>
internal sealed class MetadataMaker
{
    private static readonly Trilingual[] Names =
    [
        new("Year", "Année", "السنة"), new("Country", "Pays", "البلد"), new("Age rating", "Classification", "التصنيف العمري"),
        new("Original language", "Langue originale", "اللغة الأصلية"), new("Awards", "Récompenses", "الجوائز"),
    ];

    private static readonly Trilingual[][] Values =
    [
        [.. Enumerable.Range(1921, 106).Select(static year => Same(year.ToString(CultureInfo.InvariantCulture)))],
        [
            new("France", "France", "فرنسا"), new("Tunisia", "Tunisie", "تونس"), new("Canada", "Canada", "كندا"),
            new("Norway", "Norvège", "النرويج"),
            new("Japan", "Japon", "اليابان"), new("Senegal", "Sénégal", "السنغال"), new("Lebanon", "Liban", "لبنان"),
            new("Peru", "Pérou", "بيرو"),
        ],
        [Same("0"), Same("6"), Same("10"), Same("12"), Same("16"), Same("18")],
        [new("French", "Français", "الفرنسية"), new("English", "Anglais", "الإنجليزية"), new("Arabic", "Arabe", "العربية")],
        [new("Audience award", "Prix du public", "جائزة الجمهور"), new("Best first film", "Meilleur premier film", "أفضل فيلم أول")],
    ];

    private readonly Metadata[][] metadata;

    internal MetadataMaker()
    {
        var names = Array.ConvertAll(Names, static name => name.ToText());
        metadata = new Metadata[Names.Length][];
        for (var i = 0; i < metadata.Length; i++)
        {
            var (id, name) = (i + 1, names[i]);
            metadata[i] = Array.ConvertAll(Values[i], value => new Metadata(id, name, ToText(value), id));
        }

        Features =
        [
            .. metadata.Select(static (values, index) => new Feature(
                index + 1, values[0].Name, index + 1,
                [.. values.Select((entry, place) => new FeatureValue(((index + 1) * 1000) + place, entry.Value))])),
        ];
    }

    internal ImmutableArray<Feature> Features { get; }

    internal ImmutableArray<Metadata> Pick(SplitMix64 random)
    {
        var picked = ImmutableArray.CreateBuilder<Metadata>(metadata.Length);
        for (var feature = 0; feature < metadata.Length; feature++)
        {
            var entry = random.Pick<Metadata>(metadata[feature]);
            if (feature < 3 || random.Chance(feature == 3 ? 70 : 15)) picked.Add(entry);
        }

        return picked.DrainToImmutable();
    }

    private static Trilingual Same(string text) => new(text, text, text);

    private static LocalizedText ToText(in Trilingual value) =>
        value.English == value.Arabic ? LocalizedText.Of(Trilingual.En, value.English) : value.ToText();
}
