using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A part of a person in a product.</summary>
internal sealed record CreditRow(long Owner, PersonKind Kind, long Person, int Position) : IOwnedRow
{
    public long Key => Person;
}
