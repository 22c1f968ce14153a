using System.Collections.Immutable;
using System.Globalization;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>Names of indices, aliases and templates of one platform.</summary>
public sealed record ReadModelNames(long Platform)
{
    private const string FirstIndex = "00000000000000000";

    /// <summary>What the names of all the platform's indices begin with.</summary>
    public string Root => string.Create(CultureInfo.InvariantCulture, $"kinow-{Platform}-");

    /// <summary>Layouts other than those of this code, for a second version beside it.</summary>
    internal ImmutableDictionary<DocumentKind, int>? Layouts { get; init; }

    /// <summary>
    /// The alias that documents of a kind are read and written through: <c>kinow-1-product</c>, or <c>kinow-1-product-v4</c>.
    /// </summary>
    public string Alias(DocumentKind kind) => Alias(kind, LayoutOf(kind));

    /// <summary>The alias of the index that a rebuild is filling; it is there during a rebuild alone.</summary>
    public string Next(DocumentKind kind) => Alias(kind) + "-next";

    /// <summary>The name of the template that the indices of a kind follow.</summary>
    public string Template(DocumentKind kind) => Alias(kind);

    /// <summary>What the names of a kind's indices begin with.</summary>
    public string Prefix(DocumentKind kind) => Alias(kind) + "-";

    /// <summary>The index of a first start. Always the same, so that two that start at once agree.</summary>
    public string First(DocumentKind kind) => Prefix(kind) + FirstIndex;

    /// <summary>An index made at an instant, exact to the millisecond.</summary>
    public string Index(DocumentKind kind, DateTimeOffset instant) =>
        Prefix(kind) + instant.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether a name is that of an index of a kind and of the layout in use, and not of a kind whose name begins the same way.
    /// </summary>
    public bool IsIndex(DocumentKind kind, string index) => LayoutOf(kind, index) == LayoutOf(kind);

    /// <summary>The layout in use.</summary>
    internal int LayoutOf(DocumentKind kind) => Layouts?.TryGetValue(kind, out var layout) == true ? layout : kind.Layout;

    /// <summary>The layout that an index of a kind is for; null where the name is of no index of it.</summary>
    internal int? LayoutOf(DocumentKind kind, string index)
    {
        var prefix = Root + kind.Name + "-";
        if (!index.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var (rest, layout) = (index[prefix.Length..], DocumentLayout.Number);
        if (rest.StartsWith('v') && rest.IndexOf('-', StringComparison.Ordinal) is > 1 and var end)
        {
            if (!int.TryParse(rest.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out layout)) return null;
            rest = rest[(end + 1)..];
        }

        return rest.Length > 0 && rest.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? layout : null;
    }

    /// <summary>The alias, and the template, of a kind in a layout.</summary>
    internal string Alias(DocumentKind kind, int layout) =>
        layout == DocumentLayout.Number ? Root + kind.Name : string.Create(CultureInfo.InvariantCulture, $"{Root}{kind.Name}-v{layout}");
}
