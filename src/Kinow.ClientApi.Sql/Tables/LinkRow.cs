namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Something that belongs to a product, by its number.</summary>
internal sealed record LinkRow(long Owner, long Id, int Position) : IOwnedRow
{
    public long Key => Id;
}
