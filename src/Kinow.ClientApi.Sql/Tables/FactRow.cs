using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A feature's value that an object states.</summary>
internal sealed record FactRow(long Owner, long Value, int Position) : IOwnedRow
{
    /// <summary>For people: which of the two.</summary>
    public PersonKind Kind { get; init; }

    /// <summary>The feature that the value is of; it is read with the row, and not part of it.</summary>
    public long Feature { get; init; }

    public long Key => Value;
}
