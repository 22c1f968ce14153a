namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A group of customers that a product is restricted by. Groups of a product have no order but that of their ids.</summary>
internal sealed record ProductGroupRow(long Owner, long Group) : IOwnedRow
{
    public int Position => 0;

    public long Key => Group;
}
