using System.Globalization;

namespace Kinow.ClientApi.Storage.Elasticsearch.Documents;

/// <summary>Names of indices, aliases and templates of one platform.</summary>
/// <param name="Platform">The platform.</param>
public readonly record struct ReadModelNames(long Platform)
{
    private const string FirstIndex = "00000000000000000";

    /// <summary>What the names of all the platform's indices begin with.</summary>
    public string Root => string.Create(CultureInfo.InvariantCulture, $"kinow-{Platform}-");

    /// <summary>The alias that documents of a kind are read and written through.</summary>
    /// <param name="kind">The kind.</param>
    public string Alias(DocumentKind kind) => Root + kind.Name;

    /// <summary>The alias of the index that a rebuild is filling; it is there during a rebuild alone.</summary>
    /// <param name="kind">The kind.</param>
    public string Next(DocumentKind kind) => Alias(kind) + "-next";

    /// <summary>The name of the template that the indices of a kind follow.</summary>
    /// <param name="kind">The kind.</param>
    public string Template(DocumentKind kind) => Alias(kind);

    /// <summary>What the names of a kind's indices begin with.</summary>
    /// <param name="kind">The kind.</param>
    public string Prefix(DocumentKind kind) => Alias(kind) + "-";

    /// <summary>The index of a first start. Always the same, so that two that start at once agree.</summary>
    /// <param name="kind">The kind.</param>
    public string First(DocumentKind kind) => Prefix(kind) + FirstIndex;

    /// <summary>An index made at an instant, exact to the millisecond.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="instant">The instant.</param>
    public string Index(DocumentKind kind, DateTimeOffset instant) =>
        Prefix(kind) + instant.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    /// <summary>Whether a name is that of an index of a kind, and not of a kind whose name begins the same way.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="index">The name.</param>
    public bool IsIndex(DocumentKind kind, string index)
    {
        var prefix = Prefix(kind);
        return index.StartsWith(prefix, StringComparison.Ordinal)
            && index.Length > prefix.Length
            && index.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
