using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The texts of an object in one language, in the order of its table's text columns.</summary>
internal sealed record TextRow(long Owner, int Language, int Position, string?[] Values) : IOwnedRow
{
    /// <summary>For texts of people: which of the two.</summary>
    public PersonKind Kind { get; init; }

    public long Key => Language;
}
