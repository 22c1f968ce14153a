using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>Makes fields that have one value for each item.</summary>
internal static class Field
{
    internal static SearchField<T> Id<T>(Func<T, long> read) => Integer<T>("id", item => read(item));

    internal static SearchField<T> Integer<T>(string name, Func<T, long?> read) =>
        new(name, FieldKind.Integer, (item, matcher, _) => matcher.Matches(read(item)), (item, _) => SortValue.Of(read(item)));

    internal static SearchField<T> Date<T>(string name, Func<T, DateTimeOffset?> read) =>
        new(name, FieldKind.Date, (item, matcher, _) => matcher.Matches(read(item)), (item, _) => SortValue.Of(read(item)));

    internal static SearchField<T> Flag<T>(string name, Func<T, bool> read) =>
        new(name, FieldKind.Boolean, (item, matcher, _) => matcher.Matches(read(item)));

    internal static SearchField<T> Text<T>(string name, int weight, Func<T, LocalizedText> read) =>
        new(name, FieldKind.Text, (item, matcher, _) => matcher.Matches(read(item))) { FreeTextWeight = weight };

    /// <summary>A word that only matches as a whole, and orders.</summary>
    internal static SearchField<T> Keyword<T>(string name, int weight, Func<T, string?> read) => new(
        name, FieldKind.Keyword, (item, matcher, _) => matcher.Matches(read(item)), (item, _) => SortValue.Of(read(item)))
    { FreeTextWeight = weight };

    /// <summary>The type of a product, by its name in the contract.</summary>
    internal static SearchField<T> Type<T>(int weight, Func<T, ProductType> read) =>
        Keyword<T>("type", weight, item => ProductTypeNames.Of(read(item)));

    /// <summary>A name: worth most among free words, and a key of orderings in the language of the request.</summary>
    internal static SearchField<T> Name<T>(Func<T, LocalizedText> read) => new(
        "name",
        FieldKind.Text,
        (item, matcher, _) => matcher.Matches(read(item)),
        (item, audience) => SortValue.Of(read(item).Resolve(audience.Languages)))
    { FreeTextWeight = 8 };

    /// <summary>A name that is the same in every language.</summary>
    internal static SearchField<T> PlainName<T>(Func<T, string> read) => new(
        "name", FieldKind.Text, (item, matcher, _) => matcher.Matches(read(item)), (item, _) => SortValue.Of(read(item)))
    { FreeTextWeight = 8 };
}
