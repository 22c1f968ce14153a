using System.Globalization;
using Kinow.ClientApi.Local.Pictures;
using Kinow.ClientApi.Local.Seeding;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Makes leaf values: by what <c>@mock</c> says, else by type, name and description.</summary>
/// <param name="types">The types of the draft.</param>
internal sealed class DraftLeaf(DraftTypes types)
{
    private const int MissingPercent = 8;

    /// <summary>A value of a leaf type.</summary>
    /// <param name="field">The field.</param>
    /// <param name="key">What the value follows from.</param>
    /// <param name="source">The key of the object that it is read from.</param>
    /// <param name="site">Scheme and host, for addresses of pictures.</param>
    public object? Make(OutputField field, string key, string source, string site)
    {
        var random = new SeededRandom(key);
        if (DraftDirective.ValuesOf(field) is { Length: > 0 } values) return ValueOf(random.Pick<ValueNode>(values));
        if (!field.Type.IsNonNull && field.Type.Nullable is not ListType && IsDispensable(field.Name)
            && random.Chance(MissingPercent)) return null;
        return field.Type.Named switch
        {
            EnumType named => EnumOf(named, random),
            { Name: "Int" } => DraftDirective.Whole(field, random) ?? DraftNumber.Whole(field.Name, random),
            { Name: "Float" } => DraftDirective.Real(field, random) ?? DraftNumber.Real(field.Name, random),
            { Name: "Boolean" } => DraftNumber.Flag(field.Name, random),
            { Name: "ID" } => ReferenceOf(field.Name, random),
            { Name: "String" } => DraftText.Of(field.Name, field.Parent.Name, field.Description, random, Picture),
            ScalarType scalar => DraftScalar.Make(scalar, field, random)
                ?? DraftText.Of(field.Name, field.Parent.Name, field.Description, random, Picture),
            _ => null,
        };

        string Picture(string format) => string.Create(
            CultureInfo.InvariantCulture, $"{site}{PictureFiles.Path}drafts/{new SeededRandom(source).Below(int.MaxValue)}/{format}.svg");
    }

    private static string? EnumOf(EnumType type, SeededRandom random)
    {
        var values = type.Values.Where(static value => value.DeprecationReason is null).ToArray();
        return values.Length == 0 ? type.Values[0].Name : random.Pick<EnumValue>(values).Name;
    }

    // authorId is the id of an author, where there are authors.
    private string ReferenceOf(string name, SeededRandom random) =>
        name.EndsWith("Id", StringComparison.Ordinal) && types.Named(name[..^2]) is { } type
            ? DraftTypes.IdText(type, 1 + random.Below(DraftTypes.Pool))
            : DraftTypes.Pool + random.Below(9000) is var number && name is "id" ? $"{number}" : $"{name}-{number}";

    private static bool IsDispensable(string name) => name is not ("id" or "name" or "title" or "slug" or "email" or "url" or "code");

    private static object? ValueOf(ValueNode node) => node switch
    {
        StringValueNode text => text.Value,
        IntValueNode number when int.TryParse(number.Value, out var whole) => whole,
        IntValueNode or FloatValueNode => double.Parse(Printer.Print(node), CultureInfo.InvariantCulture),
        BooleanValueNode flag => flag.Value,
        EnumValueNode name => name.Value,
        _ => null,
    };
}
